import type { Article, AttributedArticle } from "../article/article.ts";
import { type PrintedArticle, printedArticle } from "../pages/printed-article.ts";
import { summarise } from "../pages/summarise.ts";
import type { ArticleSummary } from "../pages/summary.ts";
import { countWords, render } from "../render/render.ts";
import type { Newsroom, Surroundings } from "../site/newsroom.ts";

/** What a site needs of one article: for its own page, and for those of others. */
export interface ArticleResult {
  readonly article: PrintedArticle;
  readonly summary: ArticleSummary;
}

/** Prints the body of one article. `around` finds its pictures, and the pages of other articles by their files. */
export function printArticle(
  article: AttributedArticle,
  newsroom: Newsroom,
  around: Surroundings = {},
): Article {
  return { ...article, html: render(article, newsroom, around), words: countWords(article) };
}

/** Takes from an article what a site needs of it: render -> summarise. */
export function articleResult(
  attributed: AttributedArticle,
  newsroom: Newsroom,
  around: Surroundings,
): ArticleResult {
  const article = printArticle(attributed, newsroom, around);
  return { article: printedArticle(article), summary: summarise(article) };
}
