import type { AttributedArticle } from "../../article/article.ts";
import { hasError } from "../../article/diagnostic.ts";
import { lintArticle } from "../../check/lint-article.ts";
import { pictureReferences } from "../../check/picture-references.ts";
import { articleBeside, articlePage } from "../../pages/article-page.ts";
import { analyzeParsed } from "../../pipeline/pipeline.ts";
import { articleResult } from "../../pipeline/print-article.ts";
import { articleLanguage } from "../../site/settings/site.ts";
import { readInWorker } from "../run/in-worker.ts";
import type { KnownArticle } from "./analyze-site.ts";
import { type RenderedPage, renderPages } from "./eleventy.ts";
import type { PreparedSite, ReadSite } from "./prepare-site.ts";
import { contextOfJob } from "./print-job.ts";
import { readArticleOf } from "./read-article.ts";
import { repeatedBlocks } from "./surroundings.ts";

/** A site as a build left it in memory. */
export interface BuiltSite {
  readonly read: ReadSite;
  readonly prepared: PreparedSite;
}

/** Reads an article as its file is now, beside the others as they were built: no other file is read. */
export async function readAgain({ read }: BuiltSite, { path }: KnownArticle): Promise<AttributedArticle> {
  const { folder, analyzed } = read;
  const file = folder.files.find((each) => each.path === path)!;
  const language = articleLanguage(folder.site);
  const { article, note } = readArticleOf(await readInWorker(await file.read(), path, language));
  const repeated = repeatedBlocks(analyzed.parsed, path, note);
  return analyzeParsed(article, contextOfJob({ repeated }, { language, speakers: folder.speakers }));
}

/**
 * Makes the page of an article whose file was saved after the build, beside the other pages as they were built.
 *
 * It takes the time of one article, however many the site has. Only what leads on from the article may be another once
 * the site is built. `undefined` where the rest of the site decides about the page, or the article has an error.
 */
export async function reprint(site: BuiltSite, path: string): Promise<RenderedPage | undefined> {
  const { read, prepared } = site;
  const { pictures, links } = read.analyzed;
  const known = read.published.find((each) => each.path === path);
  if (!known) return undefined;
  const article = await readAgain(site, known);
  if (!isWhereItWas(article, known) || hasError(lintArticle(article))) return undefined;
  const { image, alt = "" } = article.frontMatter;
  const picture = image === undefined ? undefined : pictures.find(path, image);
  const result = articleResult(article, read.newsroom, {
    picture: (name) => pictures.find(path, name),
    articleUrl: (name) => links.articleUrl(path, name),
    noteUrl: links.noteUrl,
  });
  const summary = { ...result.summary, ...(picture ? { picture: { ...picture, alt } } : {}) };
  const { newsroom, records } = prepared;
  const record = articlePage(result.article, summary, newsroom, articleBeside(summary, records, picture));
  const pages = await renderPages({ newsroom, templates: read.templates, pages: { article: [record] } });
  return pages[0];
}

/** Says whether an article has its address, its place in all lists, and no picture that the site has not. */
function isWhereItWas(article: AttributedArticle, { note, pictures }: KnownArticle): boolean {
  const { slug, frontMatter } = article;
  const { parsed, result } = note;
  const places = ({ draft, published, updated, saved, expires, series }: Places) =>
    JSON.stringify([draft, published, updated, saved, expires, series]);
  const had = new Set(pictures.map(({ reference }) => reference));
  return (
    slug === parsed.slug &&
    places(frontMatter) === places(result.facts) &&
    pictureReferences(article).every(({ reference }) => had.has(reference))
  );
}

type Places = Pick<
  AttributedArticle["frontMatter"],
  "draft" | "published" | "updated" | "saved" | "expires" | "series"
>;
