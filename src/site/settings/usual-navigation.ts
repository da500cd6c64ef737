/** The menu of a site whose settings name none. */
export const usualMenu = ["speakers", "quotes", "topics", "places", "archive", "search"] as const;

/** The foot of a site whose settings name none; pages of one's own that the menu does not have follow. */
export const usualFoot = [
  "attributed",
  "removed",
  "corrections",
  "sections",
  "series",
  "atom",
  "json",
  "opml",
] as const;
