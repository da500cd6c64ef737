import type { ParsedArticle, StrippedArticle } from "../article/article.ts";
import { findRemovals } from "../strip/strip.ts";
import type { ArticleContext } from "./article-context.ts";

/** Takes boilerplate out of the article and records each removal. */
export function stripArticle(article: ParsedArticle, context: ArticleContext): StrippedArticle {
  const { keep, strip: orders, boilerplate } = article.frontMatter;
  const off = boilerplate === "off" || boilerplate === false;
  const placed = new Set(article.placed.map(({ block }) => block));
  const removals = findRemovals(
    article,
    { keep, strip: orders, off },
    context.repetition(article.publisher.host),
  ).filter(({ block }) => !placed.has(block));
  return { ...article, removals };
}
