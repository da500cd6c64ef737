import type { AttributedArticle } from "../article/article.ts";

/** What was found in articles, in numbers. */
export interface Totals {
  readonly articles: number;
  /** Blocks removed. */
  readonly removed: number;
  readonly quotes: number;
  /** A quote that 'she said' breaks is one quote in two passages. */
  readonly passages: number;
  /** Quotes that carry a name. */
  readonly attributed: number;
}

/** Counts what was found in articles. */
export function countTotals(articles: readonly Pick<AttributedArticle, "removals" | "quotes">[]): Totals {
  const quotes = articles.flatMap((article) => [
    ...new Map([...article.quotes].reverse().map((quote) => [quote.group, quote])).values(),
  ]);
  return {
    articles: articles.length,
    removed: articles.reduce((sum, { removals }) => sum + removals.length, 0),
    quotes: quotes.length,
    passages: articles.reduce((sum, article) => sum + article.quotes.length, 0),
    attributed: quotes.filter(({ speaker }) => speaker !== undefined).length,
  };
}

/** Adds up the totals of several. */
export function sumTotals(totals: readonly Totals[]): Totals {
  const sum = (key: keyof Totals) => totals.reduce((all, each) => all + each[key], 0);
  return {
    articles: sum("articles"),
    removed: sum("removed"),
    quotes: sum("quotes"),
    passages: sum("passages"),
    attributed: sum("attributed"),
  };
}
