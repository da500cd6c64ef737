import type { ElementContent } from "hast";
import type { Schema } from "hast-util-sanitize";
import type { Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkHtml from "remark-html";
import { flowTags, inlineTags } from "./allowed.ts";
import { printPlain } from "./print-plain.ts";

/** What may leave: the lists of `allowed`, and the marks and notes that `render` itself makes. */
const schema: Schema = {
  tagNames: [...inlineTags, ...flowTags, "aside", "br", "div", "img", "picture", "section", "source", "span"],
  attributes: {
    "*": ["id", "lang", "dir"],
    a: ["href", "rel", "title", ["className", "embed"]],
    abbr: ["title"],
    aside: [
      ["className", "note", "box"],
      ["role", "note"],
    ],
    div: [["className", "said"]],
    p: [["className", "crosshead", "standfirst", "voice", "unclear", /^v\d$/]],
    code: [["className", /^language-/]],
    dfn: ["title"],
    img: ["src", "alt", "width", "height", ["loading", "lazy"], ["decoding", "async"]],
    ol: ["start", "reversed"],
    source: ["type", "srcSet", "sizes"],
    section: [["className", "table"], ["tabIndex", 0], "ariaLabel"],
    small: [
      ["className", "note", "remark"],
      ["role", "note"],
    ],
    span: [
      ["className", "quote", "voice", "full", "role", "how", "from", "score", "unclear", /^v\d$/],
      "dataSpeaker",
    ],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan", "scope"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"], src: ["http", "https"] },
  clobber: [],
  strip: ["script", "style"],
  allowComments: false,
  allowDoctypes: false,
};

const printer = remark().use(remarkHtml, { sanitize: schema }).freeze();

/** Prints nodes as HTML, through an allowlist once more: the last thing that happens to an article's body. */
export function printBody(nodes: readonly ElementContent[]): string {
  return printPlain(nodes)?.trim() ?? printSanitised(nodes);
}

/** Prints nodes with `remark-html`, which can judge all of them. */
export function printSanitised(nodes: readonly ElementContent[]): string {
  const children = nodes.map((node): RootContent => {
    if (node.type !== "element") return { type: "text", value: node.type === "text" ? node.value : "" };
    const data = { hName: node.tagName, hProperties: node.properties, hChildren: node.children };
    return { type: "paragraph", children: [], data } as RootContent;
  });
  return printer.stringify({ type: "root", children } satisfies Root).trim();
}
