import type { AttributedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic, hasError } from "../../article/diagnostic.ts";
import { nextDue, standingOf } from "../../site/schedule.ts";
import type { SiteSettings } from "../../site/settings/site.ts";
import { type ArticleFolder, missingArticles, openFolder } from "../read/article-folder.ts";
import { analyzeFolder } from "../run/analyze-folder.ts";
import { type OwnFolders, type OwnSite, openOwnSite } from "./own-site.ts";
import { inspectTemplates } from "./own-templates.ts";
import { publishPictures } from "./pictures.ts";
import { pageLanguage } from "./read-strings.ts";
import { templatesIn } from "./template-files.ts";

/** Where a site is read from, and what is asked of it beyond its settings. */
export interface SiteInput extends OwnFolders {
  /** Folder of the articles. */
  readonly articles: string;
  /** Folder of the site's own templates, where it has some. */
  readonly templates?: string;
  /** Address the site is served from, over that of its settings. */
  readonly siteUrl?: string;
  /** Path it is served under, such as `/news/`, over that of its settings. */
  readonly base?: string;
  /** Includes articles that say `draft: true`. */
  readonly drafts?: boolean;
  /** Includes articles that are not due yet, or no longer. */
  readonly future?: boolean;
  /** When the site is built (default: now). */
  readonly now?: Date;
  /** Articles with errors are left out; without it, one of them stops the build. */
  readonly keepGoing?: boolean;
}

/** A site as it was read: nothing is printed or written yet. */
export interface SiteSource {
  readonly folder: ArticleFolder;
  readonly site: SiteSettings;
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  /** The articles that get a page. */
  readonly published: readonly AttributedArticle[];
  readonly now: Date;
  /** How many articles wait for their day, and when the next one comes or goes. */
  readonly held: number;
  readonly nextDue: Date | undefined;
  /** Pages and files of its own. */
  readonly own: OwnSite;
  /** How many articles have errors and get no page. */
  readonly leftOut: number;
  /** Warnings; errors only of articles that were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and analyses a site. Throws `ArticleError` with every problem of every article where one is an error; with
 * `keepGoing` only where it is in the settings or templates, or in all articles.
 */
export async function readSite(
  {
    articles,
    templates: templatesFolder,
    siteUrl,
    base,
    drafts = false,
    future = false,
    now = new Date(),
    keepGoing,
    ...folders
  }: SiteInput,
  progress: (done: number, all: number) => void = () => {},
): Promise<SiteSource> {
  const folder = await openFolder(articles);
  const analyzed = await analyzeFolder(folder.files, folder, progress);
  const diagnostics = [...folder.diagnostics, ...missingArticles(folder), ...analyzed.diagnostics];
  const templates = templatesIn(templatesFolder);
  const { language, diagnostics: unspoken } = await pageLanguage(folder, templates);
  diagnostics.push(...unspoken);
  const own = await openOwnSite(folders, folder, { drafts });
  diagnostics.push(...own.diagnostics);
  if (templatesFolder) diagnostics.push(...inspectTemplates(templatesFolder));
  const leftOut = keepGoing ? faultyArticles(folder, diagnostics) : new Set<string>();
  const standing = analyzed.articles.filter(({ path }) => !leftOut.has(path));
  const stopping = diagnostics.filter(({ path }) => !leftOut.has(path));
  if (hasError(stopping) || (leftOut.size > 0 && standing.length === 0)) {
    const pictures = await publishPictures(
      folder,
      [...analyzed.articles, ...analyzed.refused],
      undefined,
      "/",
    );
    throw new ArticleError([...diagnostics, ...pictures.diagnostics]);
  }
  const wanted = standing.filter(({ frontMatter }) => drafts || !frontMatter.draft);
  const { timeZone } = folder.site;
  const standings = wanted.map(({ frontMatter }) => standingOf(frontMatter, timeZone, now));
  return {
    folder,
    now,
    held: future ? 0 : standings.filter((each) => each === "scheduled").length,
    nextDue: nextDue(
      wanted.map(({ frontMatter }) => frontMatter),
      timeZone,
      now,
    ),
    site: { ...folder.site, language, ...(siteUrl ? { url: siteUrl } : {}), ...(base ? { base } : {}) },
    templates,
    published: wanted.filter((_, index) => future || standings[index] === "standing"),
    own,
    leftOut: leftOut.size,
    diagnostics,
  };
}

/** The files of articles in which there is an error. */
function faultyArticles({ files }: ArticleFolder, diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const paths = new Set(files.map(({ path }) => path));
  const faulty = diagnostics.filter(({ path, severity }) => severity === "error" && paths.has(path));
  return new Set(faulty.map(({ path }) => path));
}
