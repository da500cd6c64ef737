import type { Nodes } from "hast";
import type { ParsedArticle } from "../article/article.ts";
import type { Span } from "../article/span.ts";
import { sourceOf } from "../parse/body/source-place.ts";
import type { Edit } from "../parse/dialect/edit-text.ts";
import { isOrdinary } from "./hidden-characters.ts";

/** What prints nothing and joins or parts nothing that a reader sees. Others steer directions, or belong to a script. */
const zeroWidth = /[\u200b\u2060\ufeff]/g;

/** The edits that take zero-width characters out of an article; code keeps them, where each may mean something. */
export function zeroWidthEdits(article: ParsedArticle): readonly Edit[] {
  const { source } = article;
  const marks = [...source.matchAll(zeroWidth)].filter(
    ({ 0: mark, index }) => !isOrdinary(source, mark, index),
  );
  if (marks.length === 0) return [];
  const code = codeIn(article);
  return marks.flatMap(({ 0: mark, index }) =>
    code.some(({ start, end }) => start <= index && index < end)
      ? []
      : [{ start: index, end: index + mark.length, text: "" }],
  );
}

/** Where code stands in the source: blocks of it, and spans inside of other blocks. */
function codeIn({ tree, blocks }: ParsedArticle): readonly Span[] {
  const found = blocks.filter(({ kind }) => kind === "code").map(({ span }) => span);
  const read = new Map<number, number>();
  const open: { readonly node: Nodes; readonly isCode: boolean }[] = [{ node: tree, isCode: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const isCode = next.isCode || (node.type === "element" && node.tagName === "code");
    if ("children" in node) {
      for (const child of node.children.toReversed()) open.push({ node: child, isCode });
      continue;
    }
    const index = node.type === "text" ? (node as { data?: { block?: number } }).data?.block : undefined;
    if (node.type !== "text" || index === undefined) continue;
    const block = blocks[index]!;
    const start = block.text.indexOf(node.value, read.get(index) ?? 0);
    if (start >= 0) read.set(index, start + node.value.length);
    // A span with no certain place keeps the whole block as it is.
    if (isCode) found.push(start < 0 ? block.span : sourceOf(block, start, start + node.value.length));
  }
  return found;
}

/** A text as a reader sees it: without what prints nothing. */
export function withoutZeroWidth(text: string): string {
  return text.replace(zeroWidth, "");
}
