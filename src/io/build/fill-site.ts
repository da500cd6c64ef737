import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { AttributedArticle } from "../../article/article.ts";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { type PrintedSite, printSite } from "../../pipeline/print-site.ts";
import type { StaticFile } from "../read/static-files.ts";
import { copyStatic } from "./copy-static.ts";
import { type Rendering, renderSite } from "./eleventy.ts";
import { openNewsroom } from "./newsroom.ts";
import { reusePages } from "./page-cache.ts";
import { publishPictures } from "./pictures.ts";
import type { SiteSource } from "./read-site.ts";

/** A site printed, its assets and pictures written; its pages are not rendered yet. */
export interface PreparedSite extends Rendering, Pick<PrintedSite, "articles" | "files"> {
  readonly pictures: number;
  /** Files that go into the site as they are. */
  readonly own: readonly StaticFile[];
  /** Of pictures. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes assets and pictures into the output folder, and prints the articles that lead to them. */
export async function prepareSite(
  { folder, site, templates, published, own, now }: SiteSource,
  places: { readonly output: string; readonly cache: string },
): Promise<PreparedSite> {
  const newsroom = await openNewsroom({ site, speakers: folder.speakers, own, now, templates, ...places });
  const pictures = await publishPictures(folder, published, places.output, newsroom.base);
  const { pages, folder: pagesFolder, images } = own;
  const shown = await publishPictures(
    { ...folder, folder: pagesFolder, images },
    pages,
    places.output,
    newsroom.base,
  );
  const addressOf = addressesOf(newsroom.base, published, pages);
  const printed = printSite(published, newsroom, pictures.around, {
    pages,
    around: (page) => ({ ...shown.around(page), articleUrl: (file) => addressOf(page, file) }),
  });
  return {
    ...printed,
    newsroom,
    templates,
    own: own.files,
    pictures: pictures.files + shown.files,
    diagnostics: [...pictures.diagnostics, ...shown.diagnostics],
  };
}

/** Finds the page of a file as a page of the site's own writes it: `privacy.md`, `../articles/harbour.md`. */
function addressesOf(
  base: string,
  articles: readonly AttributedArticle[],
  pages: readonly AttributedArticle[],
): (page: AttributedArticle, file: string) => string | undefined {
  const addresses = new Map([
    ...articles.map(({ path, slug }) => [posix.normalize(path), `${base}articles/${slug}/`] as const),
    ...pages.map(({ path, slug }) => [posix.normalize(path), `${base}${slug}/`] as const),
  ]);
  return ({ path }, file) => addresses.get(posix.join(posix.dirname(path), file));
}

/** Writes every page, feed and data file into `output`; pages that did not change are taken from `published`. */
export async function writeSite(
  site: PreparedSite,
  places: { readonly output: string; readonly published: string; readonly cache: string },
): Promise<{ readonly files: number }> {
  const { output } = places;
  const unchanged = reusePages({ ...site, ...places });
  const rendered = await renderSite({ ...site, pages: unchanged.pages, output });
  unchanged.note();
  let files = site.pictures + unchanged.reused + rendered;
  for (const { path, content } of site.files()) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
    files++;
  }
  return { files: files + (await copyStatic(site.own, output)) };
}
