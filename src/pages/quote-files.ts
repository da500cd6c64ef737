import { json } from "../escape/json-script.ts";
import { filedOn } from "./archive-pages.ts";
import { groupBy } from "./group-by.ts";
import { type FileGroup, madeFile } from "./page-group.ts";
import { csvHeader, csvLine, quoteData } from "./quote-data.ts";
import { mostInOneFile } from "./quote-downloads.ts";
import type { SiteRecords } from "./site-records.ts";
import type { ArticleSummary } from "./summary.ts";

/** Makes the quotations of the whole site as data. */
export function quoteFiles({ newsroom, summaries, keyOf }: SiteRecords): readonly FileGroup[] {
  const published = summaries.filter(({ draft }) => !draft);
  const quotes = published.reduce((sum, { counts }) => sum + counts.quotes, 0);
  const group = (path: string, articles: readonly ArticleSummary[]): FileGroup => ({
    paths: ["json", "jsonl", "csv"].map((kind) => `${path}.${kind}`),
    key: articles.map(keyOf),
    make: function* () {
      const lines: string[] = [];
      const rows = [csvHeader];
      for (const summary of articles) {
        for (const datum of quoteData(newsroom, summary)) {
          // What stands around a quotation is in the file of its article.
          const { before: _, after: __, ...rest } = datum;
          lines.push(json(rest));
          rows.push(csvLine(datum));
        }
      }
      yield { path: `${path}.json`, content: `[\n${lines.join(",\n")}\n]\n` };
      yield { path: `${path}.jsonl`, content: lines.map((line) => `${line}\n`).join("") };
      yield { path: `${path}.csv`, content: `${rows.join("\r\n")}\r\n` };
    },
  });
  if (quotes <= mostInOneFile) return [group("quotes", published)];
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
  return [
    ...[...months].map(([month, articles]) => group(`quotes/${month}`, articles)),
    madeFile("quotes.json", () => `${json({ files })}\n`),
  ];
}
