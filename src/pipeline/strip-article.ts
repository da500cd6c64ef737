import type { ParsedArticle, StrippedArticle } from "../article/article.ts";
import { cutBlocks } from "../parse/body/cut-blocks.ts";
import { findFurniture, type PartRemoval } from "../strip/strip.ts";
import type { ArticleContext } from "./article-context.ts";

/** Takes boilerplate out of the article and records each removal. */
export function stripArticle(article: ParsedArticle, context: ArticleContext): StrippedArticle {
  const { keep, strip: orders, boilerplate } = article.frontMatter;
  const off = boilerplate === "off" || boilerplate === false;
  const placed = new Set(article.placed.map(({ block }) => block));
  const { removals, parts } = findFurniture(
    article,
    { keep, strip: orders, off },
    context.repetition(article.publisher.host),
  );
  const stripped = { ...article, removals: removals.filter(({ block }) => !placed.has(block)) };
  return withoutParts(
    stripped,
    parts.filter(({ block }) => !placed.has(block)),
  );
}

/** Makes a block of each part that goes, so that it is on file as every other removal is. */
function withoutParts(article: StrippedArticle, parts: readonly PartRemoval[]): StrippedArticle {
  if (parts.length === 0) return article;
  const { tree, blocks, numberOf, taken } = cutBlocks(article.tree, article.blocks, parts);
  const whole = article.removals.map((removal) => ({ ...removal, block: numberOf(removal.block) }));
  const cut = parts.map(({ label, rule, reason }, at) => ({ block: taken[at]!, label, rule, reason }));
  return {
    ...article,
    tree,
    blocks,
    placed: article.placed.map((each) => ({ ...each, block: numberOf(each.block) })),
    removals: [...whole, ...cut].sort((a, b) => a.block - b.block),
  };
}
