import type { Article, AttributedArticle } from "../article/article.ts";
import { articlePage } from "../pages/article-page.ts";
import { ownPage } from "../pages/own-page.ts";
import type { PageKind, PageRecord } from "../pages/records.ts";
import type { SiteFile } from "../pages/site-file.ts";
import { articleFiles, siteFiles } from "../pages/site-files.ts";
import { makeEdition } from "../pages/site-records.ts";
import { summarise } from "../pages/summarise.ts";
import { countWords, render } from "../render/render.ts";
import type { Newsroom, Surroundings } from "../site/newsroom.ts";

/** Every page of a site by its kind. */
export type Pages = Readonly<Partial<Record<PageKind, readonly PageRecord[]>>>;

/** What a site is made of: records of its pages, which templates print, and files that are ready. */
export interface PrintedSite {
  readonly articles: readonly Article[];
  readonly pages: Pages;
  /** Made one at a time, as they are asked for. */
  readonly files: () => Generator<SiteFile>;
}

/** Pages of the site's own, and what lies around each. */
export interface OwnPages {
  readonly pages: readonly AttributedArticle[];
  readonly around: (page: AttributedArticle) => Surroundings;
}

/** Prints the body of one article. */
export function printArticle(
  article: AttributedArticle,
  newsroom: Newsroom,
  around: Surroundings = {},
): Article {
  return { ...article, html: render(article, newsroom, around), words: countWords(article) };
}

/**
 * Makes a site of its articles: render -> summarise -> merge -> pages and files.
 *
 * `around` finds what lies around an article: its pictures, and the pages of other articles by their files.
 */
export function printSite(
  attributed: readonly AttributedArticle[],
  newsroom: Newsroom,
  around: (article: AttributedArticle) => Required<Surroundings>,
  own: OwnPages = { pages: [], around: () => ({}) },
): PrintedSite {
  const articles = attributed.map((article) => printArticle(article, newsroom, around(article)));
  const ownPages = own.pages.map((page) => ownPage(newsroom, printArticle(page, newsroom, own.around(page))));
  const edition = makeEdition(newsroom, articles.map(summarise), ownPages);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const pictureOf = (article: Article) => {
    const { image } = article.frontMatter;
    return image === undefined ? undefined : around(article).picture(image);
  };
  const pages = {
    ...edition.pages,
    article: articles.map((article) => articlePage(article, edition, pictureOf(article))),
  };
  function* files(): Generator<SiteFile> {
    for (const article of articles) yield* articleFiles(article, edition);
    yield* siteFiles(edition, (slug) => bySlug.get(slug), around);
  }
  return { articles, pages, files };
}
