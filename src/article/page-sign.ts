/** What a saved page itself said of a part of it, by its tags, roles and the words of its class names. A closed list. */
export const pageSigns = [
  "comments",
  "newsletter",
  "donation",
  "subscription",
  "share",
  "related",
  "advertisement",
  "navigation",
  "legal",
  "biography",
  "topics",
  "byline",
  "caption",
  "pull-quote",
  "player",
  "footer",
  "sidebar",
  "dialog",
  "unseen",
  "form",
] as const;

export type PageSign = (typeof pageSigns)[number];
