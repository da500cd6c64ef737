import type { ParsedArticle } from "../article/article.ts";
import { countWords } from "../article/visible-blocks.ts";
import type { AssumedLanguage } from "../language/detect-language.ts";
import { filedOn } from "../pages/archive-pages.ts";
import { summarise } from "../pages/summarise.ts";
import { type TableRows, tableRows } from "../pages/table-rows.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { analyzeParsed } from "./pipeline.ts";

/**
 * Analyses one article beside an archive, and lists what it adds to the tables.
 *
 * `repeated` says of a block's text whether it stands in as many other articles of its source as furniture does: how
 * many these are, no table says.
 */
export function archiveRows(
  article: ParsedArticle,
  newsroom: Newsroom,
  language: AssumedLanguage,
  repeated: (text: string) => boolean,
): TableRows {
  const attributed = analyzeParsed(article, {
    language,
    speakers: newsroom.speakers.entries,
    repetition: () => (text) => (repeated(text) ? Number.POSITIVE_INFINITY : 0),
  });
  // No table has the page's HTML.
  const summary = summarise({ ...attributed, html: "", words: countWords(attributed) });
  return tableRows(newsroom, attributed, summary);
}

/** The month under which the tables file an article: `2026-03`, in the site's time zone, or `undated`. */
export function monthOf(newsroom: Newsroom, { frontMatter }: ParsedArticle): string {
  return filedOn(newsroom, frontMatter)?.slice(0, 7) ?? "undated";
}
