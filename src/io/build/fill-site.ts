import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { type PrintedSite, printSite } from "../../pipeline/print-site.ts";
import { type Rendering, renderSite } from "./eleventy.ts";
import { openNewsroom } from "./newsroom.ts";
import { reusePages } from "./page-cache.ts";
import { publishPictures } from "./pictures.ts";
import type { SiteSource } from "./read-site.ts";

/** A site printed, its assets and pictures written; its pages are not rendered yet. */
export interface PreparedSite extends Rendering, Pick<PrintedSite, "articles" | "files"> {
  readonly pictures: number;
  /** Of pictures. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes assets and pictures into the output folder, and prints the articles that lead to them. */
export async function prepareSite(
  { folder, site, templates, published }: SiteSource,
  places: { readonly output: string; readonly cache: string },
): Promise<PreparedSite> {
  const newsroom = await openNewsroom({ site, speakers: folder.speakers, templates, ...places });
  const pictures = await publishPictures(folder, published, places.output, newsroom.base);
  const printed = printSite(published, newsroom, pictures.around);
  return { ...printed, newsroom, templates, pictures: pictures.files, diagnostics: pictures.diagnostics };
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
  return { files };
}
