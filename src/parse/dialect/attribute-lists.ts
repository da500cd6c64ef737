import type { Edit } from "./edit-text.ts";

/** One entry of a list: '.lead', '#costs', 'key="value"', 'toc'. */
const entry = String.raw`(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s}]{1,200})|toc|no_toc|refdef|footnotes)`;
const list = String.raw`\{:\s{0,9}${entry}(?:\s{1,9}${entry}){0,20}\s{0,9}\}`;
const pattern = new RegExp(
  [
    // A list item that is replaced by a table of contents, which this site has none of.
    String.raw`(?<toc>^[*+-] [^\n]{0,80}\n\{:toc\}[ \t]*$)`,
    // Alone in its line.
    String.raw`(?<line>^[ \t>]{0,20}${list}[ \t]*(?:\n|$))`,
    // At the end of a heading; Pandoc and Hugo write it without the colon.
    String.raw`(?<heading>(?<=^#{1,6} [^\n]{1,300})[ \t]+(?:${list}|\{#[\w-]+\}|\{\.[\w-]+\})[ \t]*$)`,
    // Right behind emphasis, code, a link or a picture.
    String.raw`(?<span>(?<=[*_\`)\]])${list})`,
  ].join("|"),
  "gm",
);

/**
 * Finds the attribute lists of kramdown, `{: .lead}`, which name classes for a look that this site does not have. They
 * are not printed. Braces in a sentence are words: 'a set {: of tides}'.
 */
export function findAttributeLists(markdown: string): readonly Edit[] {
  if (!markdown.includes("{:") && !/\{[#.]\w/.test(markdown)) return [];
  return [...markdown.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: "",
  }));
}
