/** How a mention is the source of a cue. */
export const links = [
  "before",
  "before-appositive",
  "before-phrase",
  "before-relative",
  "clause",
  "main",
  "after",
  "inverted",
  "by",
  "according",
  "colon",
  "label",
  "dash",
] as const;

export type LinkKind = (typeof links)[number];

export interface Link {
  readonly mention: number;
  readonly kind: LinkKind;
}
