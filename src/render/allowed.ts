/** What an article may bring to the page, by element; everything else gives its words only. */

export const inlineTags = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup var wbr".split(
    " ",
  ),
);

export const flowTags = new Set(
  (
    "aside blockquote caption dd details dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td " +
    "tfoot th thead tr ul"
  ).split(" "),
);

/** Inline elements that may also stand around paragraphs. */
export const editTags = new Set(["del", "ins"]);

/** A cell stays even where nothing is left in it: without it the others would move to other columns. */
export const cellTags = new Set(["td", "th"]);

/** Elements that are printed empty where they were written so. Headings, paragraphs and links are not. */
export const emptyTags = new Set("blockquote dd dl dt hr li ol pre table tbody tfoot thead tr ul".split(" "));

/** Elements that print nothing a reader saw. */
export const silentTags = new Set(
  (
    "script style template noscript head title meta link base input button select option optgroup textarea datalist " +
    "progress meter dialog svg math canvas map area param source track frame frameset noframes portal slot"
  ).split(" "),
);

/** Elements that load something from elsewhere: they become a link. */
export const embedTags = new Set("iframe video audio object embed".split(" "));

/** Parts of a table or list that mean nothing outside of one. */
export const partTags: Readonly<Record<string, readonly string[]>> = {
  li: ["ul", "ol"],
  dt: ["dl"],
  dd: ["dl"],
  tr: ["table", "thead", "tbody", "tfoot"],
  td: ["tr"],
  th: ["tr"],
  thead: ["table"],
  tbody: ["table"],
  tfoot: ["table"],
  caption: ["table"],
  figcaption: ["figure"],
  summary: ["details"],
};

const direction = new Set(["ltr", "rtl", "auto"]);
const digits = /^\d{1,4}$/;
const tag = /^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,4}$/;

/** Attributes that go through, each with the check of its value. Addresses and ids are judged elsewhere. */
export const plainAttributes: Readonly<Record<string, (value: string, element: string) => boolean>> = {
  lang: (value) => tag.test(value),
  dir: (value) => direction.has(value),
  start: (value, element) => element === "ol" && /^\d{1,9}$/.test(value),
  reversed: (_, element) => element === "ol",
  colSpan: (value, element) => (element === "td" || element === "th") && digits.test(value),
  rowSpan: (value, element) => (element === "td" || element === "th") && digits.test(value),
  scope: (value, element) => element === "th" && /^(?:row|col|rowgroup|colgroup)$/.test(value),
  title: (value, element) =>
    (element === "a" || element === "abbr" || element === "dfn") && value.length < 500,
  align: (value, element) => (element === "td" || element === "th") && /^(?:left|center|right)$/.test(value),
};
