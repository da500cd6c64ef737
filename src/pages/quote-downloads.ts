import type { ArticleSummary } from "./summary.ts";

/** Quotes of the whole site in one file; of more a file a month, and a list of those. */
export const mostInOneFile = 10_000;

/** Which files hold the quotes of the whole site: past a size a list, and a file a month. */
export function quoteDownloads(summaries: readonly ArticleSummary[]): readonly string[] {
  const quotes = summaries.reduce((sum, { draft, counts }) => sum + (draft ? 0 : counts.quotes), 0);
  return quotes <= mostInOneFile ? ["quotes.json", "quotes.jsonl", "quotes.csv"] : ["quotes.json"];
}
