/** How a mention is the source of a cue. */
export const linkKinds = [
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

export type CueLinkKind = (typeof linkKinds)[number];

export interface CueLink {
  readonly mention: number;
  readonly kind: CueLinkKind;
}
