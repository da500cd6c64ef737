import { articlePage } from "../pages/article-page.ts";
import type { PrintedArticle } from "../pages/printed-article.ts";
import type { PageKind, PageRecord } from "../pages/records.ts";
import { type SearchRecord, searchRecords } from "../pages/search-records.ts";
import type { SiteFile } from "../pages/site-file.ts";
import { articleFiles, siteFiles } from "../pages/site-files.ts";
import { makeEdition } from "../pages/site-records.ts";
import type { ArticleSummary } from "../pages/summary.ts";
import type { Newsroom, Picture } from "../site/newsroom.ts";

/** Pages to render, a kind after the other: each is made when it is asked for. */
export interface PageBatch {
  readonly kind: PageKind;
  readonly records: Iterable<PageRecord>;
}

/** What a site is made of: records of its pages, which templates print, and files that are ready. */
export interface SiteParts {
  readonly pages: readonly PageBatch[];
  readonly files: () => Iterable<SiteFile>;
  readonly search: () => Iterable<SearchRecord>;
}

/** What is asked of the articles while a site is made of them. */
export interface Articles {
  readonly summaries: readonly ArticleSummary[];
  /** Pages of the site's own. */
  readonly own: readonly PageRecord[];
  /** In the order of the files. */
  readonly printed: () => Iterable<PrintedArticle>;
  /** The front matter's picture of an article, where it lies beside it. */
  readonly pictureOf: (article: PrintedArticle) => Picture | undefined;
  /** The body of an article as a feed carries it. */
  readonly feedBodyOf: (slug: string) => string | undefined;
}

/** Makes a site of what its articles gave: merge -> pages and files. */
export function assembleSite(newsroom: Newsroom, articles: Articles): SiteParts {
  const edition = makeEdition(newsroom, articles.summaries, articles.own);
  function* articlePages() {
    for (const article of articles.printed()) {
      yield articlePage(article, edition, articles.pictureOf(article));
    }
  }
  function* files() {
    for (const article of articles.printed()) yield* articleFiles(article, edition);
    yield* siteFiles(edition, articles.feedBodyOf);
  }
  const others = Object.entries(edition.pages) as [PageKind, readonly PageRecord[]][];
  return {
    pages: [
      ...others.map(([kind, records]) => ({ kind, records })),
      { kind: "article", records: { [Symbol.iterator]: articlePages } },
    ],
    files,
    search: () => searchRecords(edition, articles.printed()),
  };
}
