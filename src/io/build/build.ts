import type { Article } from "../../article/article.ts";
import { ArticleError, type Diagnostic, hasError } from "../../article/diagnostic.ts";
import { baseOf, type SiteSettings } from "../../site/settings/site.ts";
import { type PublishOptions, publish } from "../publish/publish.ts";
import { type ArticleFolder, missingArticles, openFolder } from "../read/article-folder.ts";
import { edit } from "../run/analyze-folder.ts";
import { compress } from "./compress.ts";
import { packageTemplates } from "./newsroom.ts";
import { inspectTemplates } from "./own-templates.ts";
import { publishPictures } from "./pictures.ts";
import { printArticles } from "./print-articles.ts";
import { writeSite } from "./site.ts";

export interface BuildOptions {
  readonly articles: string;
  readonly output: string;
  /** The site's own templates, where it has some. */
  readonly templates?: string;
  /** Subset fonts and the like are kept here between builds. */
  readonly cache: string;
  readonly siteUrl?: string;
  readonly base?: string;
  readonly drafts?: boolean;
  /** Writes `.br` and `.gz` beside text files, for servers that send them as they are. */
  readonly compress?: boolean;
  readonly publish?: NonNullable<PublishOptions["publish"]>;
}

export interface BuildResult {
  readonly articles: readonly Article[];
  readonly files: number;
  /** Path the pages are made for. */
  readonly base: string;
  /** Warnings: with an error nothing is published. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the site and publishes it as a whole.
 *
 * Throws `ArticleError` with every problem of every article where one of them is an error; the site that was there
 * then stands as it was.
 */
export async function build(
  options: BuildOptions,
  progress: (what: string) => (done: number, all: number) => void = () => () => {},
): Promise<BuildResult> {
  const folder = await openFolder(options.articles);
  const site = settingsOf(folder, options);
  const edited = await edit(folder.files, folder, progress("Reading"));
  const diagnostics = [...folder.diagnostics, ...missingArticles(folder), ...edited.diagnostics];
  if (options.templates) diagnostics.push(...inspectTemplates(options.templates));
  if (hasError(diagnostics)) {
    const pictures = await publishPictures(folder, [...edited.articles, ...edited.refused], undefined, "/");
    throw new ArticleError([...diagnostics, ...pictures.diagnostics]);
  }
  const published = edited.articles.filter(({ frontMatter }) => options.drafts || !frontMatter.draft);
  const templates = [...(options.templates ? [options.templates] : []), packageTemplates];
  let articles: readonly Article[] = [];
  let files = 0;
  const fill = async (output: string) => {
    const places = { templates, output, cache: options.cache };
    const printed = await printArticles(folder, published, { site, ...places });
    const { newsroom, pictures, pictureOf } = printed;
    articles = printed.articles;
    diagnostics.push(...pictures.diagnostics);
    const aroundOf = pictures.around;
    const written = await writeSite({
      newsroom,
      articles,
      pictureOf,
      aroundOf,
      ...places,
      published: options.output,
    });
    files = written.files + pictures.files;
    if (options.compress) await compress(output);
  };
  await publish(
    options.output,
    { inputs: [options.articles], expected: ["index.html"], publish: options.publish ?? "folder" },
    fill,
  );
  return { articles, files, base: baseOf(site), diagnostics };
}

function settingsOf(folder: ArticleFolder, { siteUrl, base }: BuildOptions): SiteSettings {
  return { ...folder.site, ...(siteUrl ? { url: siteUrl } : {}), ...(base ? { base } : {}) };
}
