import { type ArticleBeside, articleBeside, articlePage } from "../pages/article-page.ts";
import { placeInSeries } from "../pages/article-series.ts";
import { type BookGroup, siteBooks } from "../pages/books.ts";
import { type ShareCardGroup, siteCards } from "../pages/cards.ts";
import { type FileGroup, type PageGroup, placeAt } from "../pages/page-group.ts";
import type { PrintedArticle } from "../pages/printed-article.ts";
import { type QuoteFiles, quoteFiles } from "../pages/quote-files.ts";
import type { PageRecord } from "../pages/records.ts";
import type { Remember } from "../pages/remember.ts";
import { type SearchShard, searchShards } from "../pages/search-records.ts";
import { articleFilePaths, articleFiles, siteFiles } from "../pages/site-files.ts";
import { makeSiteRecords, type SiteRecords } from "../pages/site-records.ts";
import type { ArticleSummary, SummaryKey } from "../pages/summary.ts";
import type { Newsroom, Picture } from "../site/newsroom.ts";

/** What a site is made of: records of its pages, which templates print, and files that are ready. */
export interface SiteParts {
  /** What crosses the articles. */
  readonly records: SiteRecords;
  /** Each article by itself; its page and its files are among the others too. */
  readonly articles: readonly ArticleParts[];
  readonly pages: readonly PageGroup[];
  readonly files: readonly FileGroup[];
  /** The quotations of the whole site as data. */
  readonly downloads: QuoteFiles;
  readonly search: readonly SearchShard[];
  readonly cards: readonly ShareCardGroup[];
  readonly books: readonly BookGroup[];
}

/** What a site has of one article alone. */
export interface ArticleParts {
  readonly summary: ArticleSummary;
  readonly page: PageGroup;
  readonly files: FileGroup;
  /** What its page shows beside it. */
  readonly beside: () => ArticleBeside;
}

/** What is asked of the articles while a site is made of them. */
export interface Articles {
  readonly summaries: readonly ArticleSummary[];
  /** Stands for a summary, and for the article it is of, where it is told whether something changed. */
  readonly keyOf: SummaryKey;
  /** Pages of the site's own. */
  readonly own: readonly PageRecord[];
  readonly printed: (slug: string) => PrintedArticle;
  /** The front matter's picture of an article, where it lies beside it. */
  readonly pictureOf: (article: Pick<PrintedArticle, "slug">) => Picture | undefined;
  /** The body of an article as a feed carries it. */
  readonly feedBodyOf: (slug: string) => string | undefined;
  /** What an earlier build made of the same. */
  readonly remember: Remember;
}

/** Makes a site of what its articles gave: merge -> pages and files. */
export function assembleSite(newsroom: Newsroom, articles: Articles): SiteParts {
  const records = makeSiteRecords(
    newsroom,
    articles.summaries,
    articles.own,
    articles.keyOf,
    articles.remember,
  );
  const { summaries } = records;
  const each = summaries.map((summary) => articleParts(records, summary, articles));
  return {
    records,
    articles: each,
    pages: [...records.pages, ...each.map(({ page }) => page)],
    files: [...each.map(({ files }) => files), ...siteFiles(records, articles.feedBodyOf)],
    downloads: quoteFiles(records),
    search: searchShards(records, articles.printed),
    cards: siteCards(newsroom, summaries, records.speakers, records.keyOf),
    books: siteBooks(records, articles),
  };
}

function articleParts(
  records: SiteRecords,
  summary: ArticleSummary,
  { printed, pictureOf }: Articles,
): ArticleParts {
  const { keyOf, newsroom } = records;
  const beside = () => articleBeside(summary, records, pictureOf(summary));
  return {
    summary,
    beside,
    page: {
      kind: "article",
      places: [placeAt(newsroom, `articles/${summary.slug}/`)],
      madeOf: () => pageKey(records, summary),
      make: () => [articlePage(printed(summary.slug), summary, newsroom, beside())],
    },
    files: {
      paths: articleFilePaths(newsroom, summary),
      madeOf: () => [keyOf(summary)],
      make: () => articleFiles(printed(summary.slug), summary, newsroom),
    },
  };
}

function pageKey(records: SiteRecords, summary: ArticleSummary): readonly unknown[] {
  const { keyOf } = records;
  const { elsewhere, related, newer, older } = records.neighbours(summary);
  const series = placeInSeries(records, summary);
  const around = [newer, older, series?.previous, series?.next].map((each) => each && keyOf(each));
  return [
    keyOf(summary),
    around,
    elsewhere.map((seen) => [keyOf(seen.summary), seen.speaker.id]),
    related.map(keyOf),
    series && [series.file.slug, series.file.label, series.part, series.parts],
  ];
}
