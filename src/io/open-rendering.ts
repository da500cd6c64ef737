import { mkdir } from "node:fs/promises";
import { ArticleError } from "../diagnostic.ts";
import type { Rendering } from "../eleventy.ts";
import { articlePage } from "../pages/article-page.ts";
import { makeEdition } from "../pages/edition.ts";
import { summarise } from "../pages/summarise.ts";
import { countWords, render } from "../render/render.ts";
import { openFolder } from "./article-folder.ts";
import { deskOf } from "./desk.ts";
import { edit } from "./edit.ts";
import { openNewsroom, packageTemplates } from "./newsroom.ts";

/**
 * Reads a folder of articles into the pages that Eleventy renders, for who runs Eleventy's own command.
 *
 * `input` is made: Eleventy wants a folder, and ours has no templates in it.
 */
export async function openRendering(folders: {
  readonly articles: string;
  readonly input: string;
  readonly output: string;
  readonly cache: string;
}): Promise<Rendering> {
  const folder = await openFolder(folders.articles);
  const { articles, diagnostics } = await edit(folder.files, await deskOf(folder));
  const errors = [...folder.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ArticleError(errors);
  await mkdir(folders.input, { recursive: true });
  const templates = [packageTemplates];
  const { site, speakers } = folder;
  const newsroom = await openNewsroom({ site, speakers, templates, ...folders });
  const printed = articles
    .filter(({ frontMatter }) => !frontMatter.draft)
    .map((article) => ({ ...article, html: render(article, newsroom), words: countWords(article) }));
  const edition = makeEdition(newsroom, printed.map(summarise));
  const pages = { ...edition.pages, article: printed.map((article) => articlePage(article, edition)) };
  return { newsroom, pages, templates };
}
