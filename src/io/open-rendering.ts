import { mkdir } from "node:fs/promises";
import { ArticleError } from "../diagnostic.ts";
import type { Rendering } from "../eleventy.ts";
import { articlePage } from "../pages/article-page.ts";
import { makeEdition } from "../pages/edition.ts";
import { summarise } from "../pages/summarise.ts";
import { countWords, render } from "../render/render.ts";
import { openFolder } from "./article-folder.ts";
import { edit } from "./edit.ts";
import { openNewsroom, packageTemplates } from "./newsroom.ts";
import { publishPictures } from "./pictures.ts";

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
  const { site, speakers } = folder;
  const newsroom = await openNewsroom({ site, speakers, templates, ...folders });
  const published = articles.filter(({ frontMatter }) => !frontMatter.draft);
  const { around } = await publishPictures(folder, published, folders.output, newsroom.base);
  const printed = published.map((article) => ({
    ...article,
    html: render(article, newsroom, around(article)),
    words: countWords(article),
  }));
  const edition = makeEdition(newsroom, printed.map(summarise));
  const article = printed.map((each) => {
    const { image } = each.frontMatter;
    return articlePage(each, edition, image === undefined ? undefined : around(each).picture(image));
  });
  return { newsroom, pages: { ...edition.pages, article }, templates };
}
