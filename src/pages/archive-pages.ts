import { dayOf, monthName, printDay } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { instantOf } from "../site/schedule.ts";
import { makeEntry } from "./entries.ts";
import { groupBy } from "./group-by.ts";
import { type ListPage, leafTitle, makePage, paginate } from "./page.ts";
import { type PageGroup, placeAt } from "./page-group.ts";
import type { Entry, PageLink, PageRecord, Pager } from "./records.ts";
import type { ArticleSummary, SummaryKey } from "./summary.ts";

/** One month of a year; one without an article has no page. */
interface MonthCell {
  /** 'Feb' */
  readonly text: string;
  readonly href?: string;
  readonly count: number;
  /** Height of its bar in a cell of 100, by the fullest month of the archive. */
  readonly bar: number;
}

export interface ArchiveRecord extends PageRecord {
  readonly headline: string;
  readonly count: string;
  readonly years: readonly {
    readonly year: string;
    readonly articles: string;
    readonly months: readonly MonthCell[];
    /** The newest articles of the year. */
    readonly newest: readonly Entry[];
  }[];
  readonly undated?: { readonly text: string; readonly href: string; readonly articles: string };
}

export interface MonthRecord extends PageRecord {
  readonly headline: string;
  readonly kicker: PageLink;
  readonly count: string;
  readonly days: readonly {
    readonly date?: { readonly iso: string; readonly day: string; readonly weekday: string };
    readonly entries: readonly Entry[];
  }[];
  readonly pager?: Pager;
}

/** The day by which an article is filed: published, else saved. */
export function filedOn(
  newsroom: Newsroom,
  { published, saved }: Pick<ArticleSummary, "published" | "saved">,
): string | undefined {
  const date = published ?? saved;
  return date === undefined ? undefined : dayOf(newsroom, date);
}

/** Newest first; what has no date comes last. Ties are in the order of the slugs. */
export function newestFirst(
  { site }: Newsroom,
  summaries: readonly ArticleSummary[],
): readonly ArticleSummary[] {
  const instant = ({ published, saved }: ArticleSummary) => {
    const date = published ?? saved;
    return date === undefined ? Number.NEGATIVE_INFINITY : instantOf(date, site.timeZone).getTime();
  };
  return summaries
    .map((summary) => ({ summary, at: instant(summary) }))
    .sort((a, b) => (a.at === b.at ? (a.summary.slug < b.summary.slug ? -1 : 1) : b.at - a.at))
    .map(({ summary }) => summary);
}

const newestShown = 2;

/** `/archive/`, a row of months a year, and a page a month; articles without a date have one of their own. */
export function archivePages(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
  keyOf: SummaryKey,
): { readonly archive: ArchiveRecord; readonly months: readonly PageGroup[] } {
  const { say, base, site } = newsroom;
  const byMonth = groupBy(summaries, (summary) => filedOn(newsroom, summary)?.slice(0, 7));
  const dated = [...byMonth.keys()]
    .filter((month) => month !== undefined)
    .sort()
    .reverse();
  const fullest = Math.max(1, ...dated.map((month) => byMonth.get(month)!.length));
  const cell = (month: string): MonthCell => {
    const count = byMonth.get(month)?.length ?? 0;
    return {
      text: monthName(newsroom, month, "short"),
      ...(count > 0 ? { href: `${base}archive/${month.replace("-", "/")}/` } : {}),
      count,
      bar: Math.ceil((count * 100) / fullest),
    };
  };
  const years = [...groupBy(dated, (month) => month.slice(0, 4))].map(([year, names]) => {
    const articles = names.flatMap((month) => byMonth.get(month)!);
    return {
      year,
      articles: say("articles", { n: articles.length }),
      months: Array.from({ length: 12 }, (_, index) => cell(`${year}-${String(index + 1).padStart(2, "0")}`)),
      newest: articles.slice(0, newestShown).map((summary) => makeEntry(newsroom, summary)),
    };
  });
  const undated = byMonth.get(undefined);
  const archive = makePage(newsroom, "archive/", {
    title: say("nav.archive"),
    description: say("archive.description", { masthead: site.masthead }),
    department: "archive" as const,
    headline: say("nav.archive"),
    count: say("articles", { n: summaries.length }),
    years,
    ...(undated
      ? {
          undated: {
            text: say("archive.undated"),
            href: `${base}archive/undated/`,
            articles: say("articles", { n: undated.length }),
          },
        }
      : {}),
  });
  return {
    archive,
    months: [
      ...dated.flatMap((month) =>
        monthPages(newsroom, {
          path: `archive/${month.replace("-", "/")}/`,
          name: monthName(newsroom, month, "full"),
          summaries: byMonth.get(month)!,
          keyOf,
        }),
      ),
      ...(undated
        ? monthPages(newsroom, {
            path: "archive/undated/",
            name: say("archive.undated"),
            summaries: undated,
            keyOf,
          })
        : []),
    ],
  };
}

/** The articles of a month; a group a page. */
function monthPages(
  newsroom: Newsroom,
  {
    path,
    name,
    summaries,
    keyOf,
  }: {
    readonly path: string;
    readonly name: string;
    readonly summaries: readonly ArticleSummary[];
    readonly keyOf: SummaryKey;
  },
): readonly PageGroup[] {
  const { say, base } = newsroom;
  // By the days that are printed: instants of several time zones may take turns.
  const inOrder = [...groupBy(summaries, (summary) => filedOn(newsroom, summary))]
    .sort(([one = ""], [other = ""]) => (one < other ? 1 : one > other ? -1 : 0))
    .flatMap(([, articles]) => articles);
  const page = ({ entries, number, path: leaf, pager }: ListPage<ArticleSummary>): MonthRecord =>
    makePage(newsroom, leaf, {
      title: leafTitle(newsroom, name, number),
      description: say("month.description", { month: name, masthead: newsroom.site.masthead }),
      department: "archive",
      headline: name,
      kicker: { text: say("nav.archive"), href: `${base}archive/` },
      count: say("articles", { n: summaries.length }),
      days: [...groupBy(entries, (summary) => filedOn(newsroom, summary))].map(([day, articles]) => ({
        ...(day === undefined ? {} : { date: { iso: day, ...printDay(newsroom, day) } }),
        entries: articles.map((summary) => makeEntry(newsroom, summary)),
      })),
      ...(pager ? { pager } : {}),
    });
  return paginate(newsroom, path, inOrder).map((leaf) => ({
    kind: "month",
    places: [placeAt(newsroom, leaf.path)],
    madeOf: () => [path, summaries.length, leaf.number, leaf.pager, leaf.entries.map(keyOf)],
    make: () => [page(leaf)],
  }));
}
