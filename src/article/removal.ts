/** What a removed block is. A closed list: each is explained to the reader. */
export const removalLabels = [
  "navigation",
  "fundraising",
  "newsletter",
  "share",
  "related",
  "legal",
  "ad",
  "comment-prompt",
  "other",
] as const;

export type RemovalLabel = (typeof removalLabels)[number];

/** One block taken out of the article, and why. */
export interface Removal {
  /** Index into the article's `blocks`. */
  readonly block: number;
  readonly label: RemovalLabel;
  /** Id of the rule or model that decided. */
  readonly rule: string;
  /** The evidence, as a sentence for a reader. */
  readonly reason: string;
}
