import { json } from "../escape/json-script.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { filedOn } from "./archive-pages.ts";
import { groupBy } from "./group-by.ts";
import type { JoinedFiles } from "./joined-files.ts";
import { csvHeader, csvLine, quoteData } from "./quote-data.ts";
import { mostInOneFile } from "./quote-downloads.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteRecords } from "./site-records.ts";
import type { ArticleSummary } from "./summary.ts";

/** The quotations of the whole site as data. */
export interface QuoteFiles {
  readonly joined: readonly JoinedFiles[];
  /** The list of them, where there is more than one. */
  readonly list: readonly SiteFile[];
}

/** Where they are not asked for. */
export const noQuoteFiles: QuoteFiles = { joined: [], list: [] };

const endOfRow = "\r\n";

/** The quotations of one article, as each of the files has them. */
function quotesIn(newsroom: Newsroom, summary: ArticleSummary): readonly string[] {
  const data = quoteData(newsroom, summary);
  // What stands around a quotation is in the file of its article.
  const lines = data.map(({ before: _, after: __, ...rest }) => json(rest));
  return [
    lines.join(",\n"),
    lines.map((line) => `${line}\n`).join(""),
    data.map((datum) => csvLine(datum) + endOfRow).join(""),
  ];
}

/** Makes the quotations of the whole site as data. */
export function quoteFiles({ newsroom, summaries, keyOf }: SiteRecords): QuoteFiles {
  const published = summaries.filter(({ draft }) => !draft);
  const quotes = published.reduce((sum, { counts }) => sum + counts.quotes, 0);
  const group = (path: string, articles: readonly ArticleSummary[]): JoinedFiles => ({
    files: [
      { path: `${path}.json`, opening: "[\n", between: ",\n", closing: "\n]\n" },
      { path: `${path}.jsonl`, opening: "", between: "", closing: "" },
      { path: `${path}.csv`, opening: csvHeader + endOfRow, between: "", closing: "" },
    ],
    key: articles.map(keyOf),
    parts: () =>
      articles.map((summary) => ({ key: keyOf(summary), make: () => quotesIn(newsroom, summary) })),
  });
  if (quotes <= mostInOneFile) return { joined: [group("quotes", published)], list: [] };
  const months = groupBy(published, (summary) => filedOn(newsroom, summary)?.slice(0, 7) ?? "undated");
  const files = [...months].map(([month, articles]) => {
    const path = `quotes/${month}`;
    const [jsonFile, lines, csv] = ["json", "jsonl", "csv"].map((kind) => `${newsroom.base}${path}.${kind}`);
    return {
      month,
      quotes: articles.reduce((sum, { counts }) => sum + counts.quotes, 0),
      json: jsonFile,
      jsonl: lines,
      csv,
    };
  });
  return {
    joined: [...months].map(([month, articles]) => group(`quotes/${month}`, articles)),
    list: [{ path: "quotes.json", content: `${json({ files })}\n` }],
  };
}
