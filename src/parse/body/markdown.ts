import type { Root } from "hast";
import { raw } from "hast-util-raw";
import { toHast } from "mdast-util-to-hast";
import { remark } from "remark";
import remarkDefinitionList, { defListHastHandlers } from "remark-definition-list";
import remarkGfm from "remark-gfm";
import { VFile } from "vfile";
import { readCallouts } from "./callouts.ts";
import { flatten } from "./flatten.ts";
import { nameHeadings } from "./heading-ids.ts";
import { readProse } from "./prose.ts";
import { tidyPosts } from "./tidy-posts.ts";

const reader = remark().use(remarkGfm).use(remarkDefinitionList).freeze();

/**
 * Reads Markdown into a tree of HTML elements with source offsets.
 *
 * Raw HTML of saved pages is parsed as HTML, so that its words are kept and what is written around them can be
 * sanitised on the tree. The tree is not sanitised yet: only `render` may print it.
 */
export function parseMarkdown(markdown: string): Root {
  return nameHeadings(readProse(markdown, readMarkdown) ?? readMarkdown(markdown));
}

/** The Markdown reader itself, for the whole of a text. */
export function readMarkdown(markdown: string): Root {
  const mdast = reader.parse(markdown);
  const tree = toHast(mdast, {
    allowDangerousHtml: true,
    clobberPrefix: "",
    handlers: defListHastHandlers,
  }) as Root;
  // parse5 is run only where there is HTML to parse: it is the slowest step of those left.
  if (!hasRawHtml(tree)) return readCallouts(flatten(tree));
  const whole = flatten(raw(tree, { file: new VFile(markdown) }) as Root);
  tidyPosts(whole);
  return readCallouts(whole);
}

function hasRawHtml(node: { type: string; children?: readonly { type: string }[] }): boolean {
  const stack = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === "raw") return true;
    for (const child of (next.children ?? []) as readonly (typeof node)[]) stack.push(child);
  }
  return false;
}
