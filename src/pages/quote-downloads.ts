import type { ArticleSummary } from "./summary.ts";

/** Quotes of the whole site in one file; of more a file a month, and a list of those. */
export const mostInOneFile = 10_000;

/** Which files hold the quotes of the whole site: past a size a list, and a file a month. */
export function quoteDownloads(summaries: readonly ArticleSummary[]): readonly string[] {
  let quotes = 0;
  for (const { draft, counts } of summaries) {
    if (!draft) quotes += counts.quotes;
    if (quotes > mostInOneFile) return ["quotes.json"];
  }
  return ["quotes.json", "quotes.jsonl", "quotes.csv"];
}
