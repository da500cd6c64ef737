import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article } from "../../article/article.ts";
import { articlePage } from "../../pages/article-page.ts";
import type { SiteFile } from "../../pages/site-file.ts";
import { articleFiles, siteFiles } from "../../pages/site-files.ts";
import { makeEdition } from "../../pages/site-records.ts";
import { summarise } from "../../pages/summarise.ts";
import type { Newsroom, Picture, Surroundings } from "../../site/newsroom.ts";
import { renderSite } from "./eleventy.ts";
import { keepPages } from "./page-cache.ts";

export interface SiteOptions {
  /** From `openNewsroom`, for the same output folder. */
  readonly newsroom: Newsroom;
  /** Rendered with `render(article, newsroom)`. */
  readonly articles: readonly Article[];
  /** The front matter's picture of an article, where it lies beside it. */
  readonly pictureOf: (article: Article) => Picture | undefined;
  /** Pictures beside an article, and the pages of others. */
  readonly aroundOf: (article: Article) => Surroundings;
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  readonly output: string;
  /** The site that stands: pages that are made of the same are taken from it. */
  readonly published: string;
  readonly cache: string;
}

/** Writes every page, feed and data file of the site into `output`. */
export async function writeSite(options: SiteOptions): Promise<{ readonly files: number }> {
  const { newsroom, articles, templates, output } = options;
  const edition = makeEdition(newsroom, articles.map(summarise));
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const pages = {
    ...edition.pages,
    article: articles.map((article) => articlePage(article, edition, options.pictureOf(article))),
  };
  const unchanged = keepPages({ ...options, pages });
  let files = unchanged.kept + (await renderSite({ newsroom, pages: unchanged.pages, templates, output }));
  unchanged.note();
  const write = async ({ path, content }: SiteFile) => {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
    files++;
  };
  for (const article of articles) for (const file of articleFiles(article, edition)) await write(file);
  for (const file of siteFiles(edition, (slug) => bySlug.get(slug), options.aroundOf)) await write(file);
  return { files };
}
