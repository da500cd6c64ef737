import { removalLabels } from "../article/removal.ts";
import type { PrintedDate } from "../site/dates.ts";
import { printDate } from "../site/dates.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { bookLinks } from "./book-paths.ts";
import { isFromDesk } from "./desk.ts";
import { entryLink, makeEntry } from "./entries.ts";
import { feedLinks, leafTitle, makePage, paginate } from "./page.ts";
import { type PageGroup, placeAt } from "./page-group.ts";
import { quoteDownloads } from "./quote-downloads.ts";
import type { PageLink, PageRecord, Pager, Said } from "./records.ts";
import { shardFolder } from "./search-shards.ts";
import { saidByArticle } from "./statements.ts";
import type { ArticleSummary, SummaryKey } from "./summary.ts";

export interface QuotesRecord extends PageRecord {
  readonly headline: string;
  readonly count: string;
  readonly said: readonly Said[];
  readonly downloads: readonly PageLink[];
  readonly pager?: Pager;
}

/** `/quotes/`: every quotation, newest article first, in the order of its text; a group a page. */
export function quotesPages(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
  keyOf: SummaryKey,
): readonly PageGroup[] {
  const { say, site, base } = newsroom;
  const quotes = summaries.reduce((sum, { counts }) => sum + counts.quotes, 0);
  const passages = summaries.reduce((sum, { counts }) => sum + counts.passages, 0);
  const name = say("nav.quotes");
  const downloads = quoteDownloads(summaries).map((file) => ({
    text: file.slice(file.indexOf(".") + 1).toUpperCase(),
    href: base + file,
  }));
  const leaves = leafRuns(summaries, site.perPage);
  return paginate(
    newsroom,
    "quotes/",
    Array.from({ length: passages }, () => undefined),
  ).map(({ number, path, pager }) => {
    const runs = leaves[number - 1] ?? [];
    return {
      kind: "quotes",
      places: [placeAt(newsroom, path)],
      madeOf: () => [quotes, pager, runs.map(({ summary, from, to }) => [keyOf(summary), from, to])],
      make: () => [
        makePage(newsroom, path, {
          title: leafTitle(newsroom, name, number),
          description: say("quotes-page.description", { masthead: site.masthead }),
          department: "quotes",
          headline: name,
          count: say("quotes-page.count", { n: quotes }),
          said: saidByArticle(
            newsroom,
            runs.flatMap(({ summary, from, to }) =>
              summary.passages.slice(from, to).map((passage) => ({ summary, passage })),
            ),
          ),
          downloads,
          ...(pager ? { pager } : {}),
        } satisfies Omit<QuotesRecord, keyof PageRecord> & Partial<PageRecord>),
      ],
    };
  });
}

/** Passages of an article, by their index. */
interface PassageRun {
  readonly summary: ArticleSummary;
  readonly from: number;
  readonly to: number;
}

/** What stands on each leaf of the list of quotations, told by counts: no passage is looked at. */
function leafRuns(summaries: readonly ArticleSummary[], size: number): readonly (readonly PassageRun[])[] {
  const leaves: PassageRun[][] = [];
  let room = 0;
  for (const summary of summaries) {
    const { passages } = summary.counts;
    for (let from = 0; from < passages; ) {
      if (room === 0) {
        leaves.push([]);
        room = size;
      }
      const to = Math.min(passages, from + room);
      leaves.at(-1)!.push({ summary, from, to });
      room -= to - from;
      from = to;
    }
  }
  return leaves;
}

interface CorrectionLine {
  readonly date: PrintedDate;
  readonly article: PageLink;
  readonly was?: string;
  readonly now?: string;
  readonly why?: string;
}

export interface CorrectionsRecord extends PageRecord {
  readonly headline: string;
  readonly count: string;
  readonly corrections: readonly CorrectionLine[];
  readonly report?: string;
  readonly pager?: Pager;
}

/** `/corrections/`: what was wrong, what it says now, newest first. */
export function correctionsPages(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
): readonly CorrectionsRecord[] {
  const { say, site } = newsroom;
  const all = summaries
    .flatMap((summary) => summary.corrections.map((correction) => ({ summary, correction })))
    .sort((a, b) =>
      a.correction.date === b.correction.date ? 0 : a.correction.date < b.correction.date ? 1 : -1,
    );
  const report = reportHref(newsroom, newsroom.base);
  return paginate(newsroom, "corrections/", all).map(({ entries, number, path, pager }) =>
    makePage(newsroom, path, {
      title: leafTitle(newsroom, say("corrections.headline"), number),
      description: say("corrections.description", { masthead: site.masthead }),
      headline: say("corrections.headline"),
      count: all.length === 0 ? say("corrections.empty") : say("corrections.count", { n: all.length }),
      corrections: entries.map(({ summary, correction: { date, was, now, why } }) => ({
        date: printDate(newsroom, date),
        article: entryLink(newsroom, summary),
        ...(was ? { was } : {}),
        ...(now ? { now } : {}),
        ...(why ? { why } : {}),
      })),
      ...(report ? { report } : {}),
      ...(pager ? { pager } : {}),
    }),
  );
}

/** Where a wrong name is reported: the site's contact, with the page's address filled in. */
export function reportHref(newsroom: Newsroom, url: string): string | undefined {
  const { contact } = newsroom.site;
  if (!contact) return undefined;
  if (/^https?:/.test(contact)) return contact;
  const subject = encodeURIComponent(newsroom.say("report.subject"));
  const body = encodeURIComponent(absolute(newsroom, url));
  const address = contact.replace(/^mailto:/, "").replace(/\?.*$/, "");
  return `mailto:${address}?subject=${subject}&body=${body}`;
}

export interface AboutRecord extends PageRecord {
  readonly headline: string;
  readonly labels: readonly { readonly name: string; readonly why: string }[];
  /** Some articles were saved from pages of others. */
  readonly saved: boolean;
  readonly report?: string;
  readonly downloads: readonly PageLink[];
  readonly books: readonly PageLink[];
}

export function aboutPage(newsroom: Newsroom, summaries: readonly ArticleSummary[]): AboutRecord {
  const { say, site, base } = newsroom;
  const report = reportHref(newsroom, base + newsroom.navigation.about);
  return makePage(newsroom, newsroom.navigation.about, {
    title: say("about.headline"),
    description: say("about.description", { masthead: site.masthead }),
    feeds: feedLinks(newsroom, "", site.masthead),
    headline: say("about.headline"),
    labels: removalLabels.map((label) => ({
      name: say(`removal.${label}`),
      why: say(`removal-why.${label}`),
    })),
    saved: summaries.some(({ source }) => source !== undefined),
    ...(report ? { report } : {}),
    downloads: quoteDownloads(summaries).map((file) => ({
      text: file,
      href: base + file,
    })),
    books: bookLinks(newsroom, summaries),
  });
}

export interface SearchPage extends PageRecord {
  readonly headline: string;
  /** Folders of its indexes. The first has the program that reads them. */
  readonly indexes: readonly string[];
}

/** `/search/`: links that work without a script, and the index with one. */
export function searchPage(newsroom: Newsroom, shards: number): SearchPage {
  const { say, site, base } = newsroom;
  return makePage(newsroom, "search/", {
    title: say("nav.search"),
    description: say("search.description", { masthead: site.masthead }),
    department: "search" as const,
    runsWasm: true as const,
    headline: say("nav.search"),
    indexes: Array.from({ length: shards }, (_, shard) => base + shardFolder(shard)),
  });
}

export interface ReadingListPage extends PageRecord {
  readonly headline: string;
}

/** `/saved/`: the reading list, which a script keeps and fills; it is another for each reader. */
export function readingListPage(newsroom: Newsroom): ReadingListPage {
  const headline = newsroom.say("saved.headline");
  const description = newsroom.say("saved.kept");
  return makePage(newsroom, "saved/", { title: headline, description, noindex: true as const, headline });
}

/** `/offline/`: shown in the place of a page that is not on the reader’s device while there is no network. */
export function offlinePage(newsroom: Newsroom): ReadingListPage {
  const headline = newsroom.say("offline.headline");
  const description = newsroom.say("offline.text");
  return makePage(newsroom, offlinePath, { title: headline, description, noindex: true as const, headline });
}

export const offlinePath = "offline/";

/** Articles that an address that leads nowhere offers instead. */
const latestShown = 5;

/** The page of an address that leads nowhere: served from any depth, so its links begin at the base. */
export function notFoundPage(newsroom: Newsroom, summaries: readonly ArticleSummary[]): PageRecord {
  const { say } = newsroom;
  const news: ArticleSummary[] = [];
  for (const summary of summaries) {
    if (news.length === latestShown) break;
    if (!isFromDesk(newsroom, summary)) news.push(summary);
  }
  return makePage(newsroom, "404.html", {
    title: say("not-found.headline"),
    description: say("not-found.text"),
    noindex: true as const,
    headline: say("not-found.headline"),
    latest: (news.length > 0 ? news : summaries)
      .slice(0, latestShown)
      .map((summary) => makeEntry(newsroom, summary)),
  });
}
