import { dateOf } from "../parse/front-matter/formats.ts";
import type { PrintedDate } from "../site/dates.ts";
import { dayOf, monthName, printDate } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { makeEntry } from "./entries.ts";
import { groupBy } from "./group-by.ts";
import { leafTitle, makePage, paginate } from "./page.ts";
import type { Entry, PageRecord, Pager } from "./records.ts";
import type { ArticleSummary } from "./summary.ts";

interface MonthRow {
  readonly text: string;
  readonly href: string;
  readonly articles: string;
}

export interface ArchiveRecord extends PageRecord {
  readonly headline: string;
  readonly count: string;
  readonly years: readonly {
    readonly year: string;
    readonly articles: string;
    readonly months: readonly MonthRow[];
  }[];
  readonly undated?: MonthRow;
}

export interface MonthRecord extends PageRecord {
  readonly headline: string;
  readonly kicker: { readonly text: string; readonly href: string };
  readonly count: string;
  readonly days: readonly { readonly date?: PrintedDate; readonly entries: readonly Entry[] }[];
  readonly pager?: Pager;
}

/** The day by which an article is filed: published, else saved. */
function filedOn(newsroom: Newsroom, { published, saved }: ArticleSummary): string | undefined {
  const date = published ?? saved;
  return date === undefined ? undefined : dayOf(newsroom, date);
}

/** Newest first; what has no date comes last. Ties are in the order of the slugs. */
export function newestFirst(summaries: readonly ArticleSummary[]): readonly ArticleSummary[] {
  const instant = ({ published, saved }: ArticleSummary) => {
    const date = published ?? saved;
    return date === undefined ? Number.NEGATIVE_INFINITY : dateOf(date).getTime();
  };
  return summaries
    .map((summary) => ({ summary, at: instant(summary) }))
    .sort((a, b) => (a.at === b.at ? (a.summary.slug < b.summary.slug ? -1 : 1) : b.at - a.at))
    .map(({ summary }) => summary);
}

/** `/archive/` with its years and months, and a page a month; articles without a date have one of their own. */
export function archivePages(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
): { readonly archive: readonly ArchiveRecord[]; readonly months: readonly MonthRecord[] } {
  const { say, base, site } = newsroom;
  const months = groupBy(summaries, (summary) => filedOn(newsroom, summary)?.slice(0, 7));
  const dated = [...months.keys()]
    .filter((month) => month !== undefined)
    .sort()
    .reverse();
  const row = (text: string, path: string, count: number): MonthRow => ({
    text,
    href: `${base}archive/${path}/`,
    articles: say("articles", { n: count }),
  });
  const years = [...groupBy(dated, (month) => month.slice(0, 4))].map(([year, names]) => ({
    year,
    articles: say("articles", { n: names.reduce((sum, month) => sum + months.get(month)!.length, 0) }),
    months: names.map((month) =>
      row(monthName(newsroom, month, "long"), month.replace("-", "/"), months.get(month)!.length),
    ),
  }));
  const undated = months.get(undefined);
  const archive = makePage(newsroom, "archive/", {
    title: say("nav.archive"),
    description: say("archive.description", { masthead: site.masthead }),
    department: "archive" as const,
    headline: say("nav.archive"),
    count: say("articles", { n: summaries.length }),
    years,
    ...(undated ? { undated: row(say("archive.undated"), "undated", undated.length) } : {}),
  });
  return {
    archive: [archive],
    months: [
      ...dated.flatMap((month) =>
        monthPages(newsroom, month.replace("-", "/"), monthName(newsroom, month, "full"), months.get(month)!),
      ),
      ...(undated ? monthPages(newsroom, "undated", say("archive.undated"), undated) : []),
    ],
  };
}

function monthPages(
  newsroom: Newsroom,
  path: string,
  name: string,
  summaries: readonly ArticleSummary[],
): readonly MonthRecord[] {
  const { say, base } = newsroom;
  return paginate(newsroom, `archive/${path}/`, summaries).map(({ entries, number, path: leaf, pager }) =>
    makePage(newsroom, leaf, {
      title: leafTitle(newsroom, name, number),
      description: say("month.description", { month: name, masthead: newsroom.site.masthead }),
      department: "archive",
      headline: name,
      kicker: { text: say("nav.archive"), href: `${base}archive/` },
      count: say("articles", { n: summaries.length }),
      days: [...groupBy(entries, (summary) => filedOn(newsroom, summary))].map(([day, articles]) => ({
        ...(day === undefined ? {} : { date: printDate(newsroom, day) }),
        entries: articles.map((summary) => makeEntry(newsroom, summary)),
      })),
      ...(pager ? { pager } : {}),
    }),
  );
}
