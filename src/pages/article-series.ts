import { termSlug } from "../site/speaker-book.ts";
import { entryLink } from "./entries.ts";
import type { PageLink } from "./records.ts";
import type { SiteRecords } from "./site-records.ts";
import type { ArticleSummary } from "./summary.ts";
import type { TermFile } from "./term-pages.ts";

/** The series of an article, and its neighbours in it. */
export interface SeriesPart {
  readonly name: PageLink;
  readonly part: string;
  readonly previous?: PageLink;
  readonly next?: PageLink;
}

/** The series of an article, and its place in it. */
export function placeInSeries(
  { series }: SiteRecords,
  summary: ArticleSummary,
):
  | {
      readonly file: TermFile;
      readonly part: number;
      readonly parts: number;
      readonly previous: ArticleSummary | undefined;
      readonly next: ArticleSummary | undefined;
    }
  | undefined {
  const file = summary.series && series.get(termSlug(summary.series));
  if (!file) return undefined;
  const index = file.articles.findIndex((part) => part.slug === summary.slug);
  const parts = file.articles.length;
  // The list has the newest first.
  return {
    file,
    part: parts - index,
    parts,
    previous: file.articles[index + 1],
    next: file.articles[index - 1],
  };
}

/** The same as a page prints it. */
export function seriesOf(summary: ArticleSummary, records: SiteRecords): SeriesPart | undefined {
  const place = placeInSeries(records, summary);
  if (!place) return undefined;
  const { newsroom } = records;
  const { file, part, parts, previous, next } = place;
  return {
    name: { text: file.label, href: `${newsroom.base}series/${file.slug}/` },
    part: newsroom.say("series.part", { part, parts }),
    ...(previous ? { previous: entryLink(newsroom, previous) } : {}),
    ...(next ? { next: entryLink(newsroom, next) } : {}),
  };
}
