import type { Article } from "../article/article.ts";
import { noContext } from "../pipeline/article-context.ts";
import { analyzeArticle } from "../pipeline/pipeline.ts";
import { printArticle } from "../pipeline/print-article.ts";
import { makeNewsroom } from "../site/newsroom.ts";
import { type SiteSettings, type SpeakerEntry, siteSchema } from "../site/settings/site.ts";
import type { BuildResult } from "./build/build.ts";
import { readStrings } from "./build/read-strings.ts";
import type { BuildOptions } from "./build/site-input.ts";
import { packageTemplates } from "./build/template-files.ts";

/** What `buildSite` needs beyond where the articles lie and where the site goes. */
export type BuildSiteOptions = Omit<BuildOptions, "cache"> & Partial<Pick<BuildOptions, "cache">>;

/**
 * Builds a folder of articles into a site and publishes it as a whole, as the command `build` does.
 *
 * The site that was at `output` stands until the new one is complete. `cache` is a folder for what may be thrown away
 * (default: `.cache`). Throws `ArticleError` with every problem where one of them is an error.
 *
 * @example
 * const { totals } = await buildSite({ articles: "articles", output: "_site" });
 * totals.articles; // 2
 */
export async function buildSite(options: BuildSiteOptions): Promise<BuildResult> {
  // Loaded when it is called: who only analyses texts should not wait for Eleventy.
  const { build } = await import("./build/build.ts");
  return build({ cache: ".cache", ...options });
}

/** Settings that an article is printed with; each has the default of `site.yml`. */
export interface RenderOptions {
  readonly site?: Partial<SiteSettings>;
  readonly speakers?: readonly SpeakerEntry[];
}

/**
 * Reads, analyses and prints one article: `html` is its body, sanitised, with quotations marked and speakers named.
 *
 * Links and pictures beside the article are not looked up. Throws `ArticleError` with every problem found.
 *
 * @example
 * const source = "---\ntitle: Quay\n---\n“It was late,” said Mara Quay.";
 * (await renderArticle(source, "quay.md")).html.includes("Mara Quay</a></b>"); // true
 */
export async function renderArticle(
  source: string,
  path: string,
  { site: given = {}, speakers = [] }: RenderOptions = {},
): Promise<Article> {
  const site = { ...siteSchema.parse({}), ...given };
  const strings = await readStrings([packageTemplates], site.language);
  const article = analyzeArticle(source, path, { ...noContext, language: site.language, speakers });
  return printArticle(article, makeNewsroom(site, speakers, strings));
}
