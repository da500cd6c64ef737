export type SpeakerKind = "person" | "organization" | "group" | "document" | "unnamed";

/** Somebody who is quoted in one article: the entity, not the words that name it. */
export interface Speaker {
  /** Unique within the article, stable against edits elsewhere; a slug of the name. */
  readonly id: string;
  /** The fullest name the article prints; for an unnamed source the role as printed ('a campaign official'). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every other wording the article uses for it. */
  readonly aliases: readonly string[];
  /** In the article's own words; never supplied from elsewhere. */
  readonly role?: string;
  /** In the article's own words. */
  readonly affiliation?: string;
}
