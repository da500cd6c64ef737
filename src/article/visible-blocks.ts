import type { AttributedArticle, StrippedArticle } from "./article.ts";
import type { Block } from "./block.ts";
import { wordsIn } from "./visible-words.ts";

/** Blocks that the body does not print: removed, or printed elsewhere on the page. */
export function leftOut(article: StrippedArticle): ReadonlySet<number> {
  return new Set([...article.removals, ...article.placed].map(({ block }) => block));
}

/** Counts the words that are left for a reader. */
export function countWords(article: AttributedArticle): number {
  const out = leftOut(article);
  return article.blocks.reduce((sum, { text }, index) => (out.has(index) ? sum : sum + wordsIn(text)), 0);
}

/** A block that counts as a paragraph where a reader is told 'Paragraph 2 of 14'. */
export function isParagraph({ kind }: Block): boolean {
  return kind === "paragraph" || kind === "list-item";
}
