import { mkdir } from "node:fs/promises";
import { ArticleError } from "../../article/diagnostic.ts";
import { articlePage } from "../../pages/article-page.ts";
import { makeEdition } from "../../pages/site-records.ts";
import { summarise } from "../../pages/summarise.ts";
import { openFolder } from "../read/article-folder.ts";
import { edit } from "../run/analyze-folder.ts";
import type { Rendering } from "./eleventy.ts";
import { packageTemplates } from "./newsroom.ts";
import { printArticles } from "./print-articles.ts";

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
  const { articles, diagnostics } = await edit(folder.files, folder);
  const errors = [...folder.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ArticleError(errors);
  await mkdir(folders.input, { recursive: true });
  const templates = [packageTemplates];
  const published = articles.filter(({ frontMatter }) => !frontMatter.draft);
  const printed = await printArticles(folder, published, { site: folder.site, templates, ...folders });
  const { newsroom, pictureOf } = printed;
  const edition = makeEdition(newsroom, printed.articles.map(summarise));
  const article = printed.articles.map((each) => articlePage(each, edition, pictureOf(each)));
  return { newsroom, pages: { ...edition.pages, article }, templates };
}
