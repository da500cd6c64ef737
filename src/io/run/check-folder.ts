import { join } from "node:path";
import type { AttributedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import type { Finding } from "../../check/finding.ts";
import { futureDates } from "../../check/future-dates.ts";
import { lostLinks } from "../../check/internal-links.ts";
import { largeRemoval } from "../../check/large-removal.ts";
import { nearDuplicates } from "../../check/near-duplicates.ts";
import { notesOf } from "../../check/notes.ts";
import { sameSpeakers } from "../../check/same-speaker.ts";
import { peopleOf } from "../../check/site-speakers.ts";
import { zeroWidthEdits } from "../../check/zero-width.ts";
import { nextDue, standingOf } from "../../site/schedule.ts";
import { makeSpeakerBook } from "../../site/speaker-book.ts";
import { noOwnSite, type OwnFolders, openOwnSite } from "../build/own-site.ts";
import { inspectAssets, inspectTemplates } from "../build/own-templates.ts";
import { pictureProblems } from "../build/pictures.ts";
import { pageLanguage, readStrings } from "../build/read-strings.ts";
import { templatesIn } from "../build/template-files.ts";
import { type ArticleFolder, missingArticles, openFolder } from "../read/article-folder.ts";
import { readText } from "../read/read-text.ts";
import { unknownArticles } from "../read/speaker-articles.ts";
import { type AnalyzedArticles, analyzeFolder } from "./analyze-folder.ts";
import { linkedSite } from "./linked-site.ts";
import type { FileEdit } from "./make-edits.ts";

/** What was found in a folder of articles. */
export interface Checked {
  readonly analyzed: AnalyzedArticles;
  /** In the order of files and places. */
  readonly findings: readonly Finding[];
  /** How many articles wait for their day. */
  readonly held: number;
  /** When the next article comes or goes. */
  readonly nextDue: Date | undefined;
  /** What mends some of them without a word changed. */
  readonly edits: readonly FileEdit[];
}

/** What lies beside the articles, and a folder for what may be thrown away. */
export interface Around extends OwnFolders {
  readonly templates?: string | undefined;
  readonly cache?: string;
}

/**
 * Looks at the articles of a folder, or at those of `paths` beside the whole folder's settings, addresses and
 * repetitions. What compares articles with each other needs all of them.
 */
export async function checkFolder(
  paths: readonly string[],
  articles: string,
  around: Around,
  progress?: (done: number, all: number) => void,
): Promise<Checked> {
  const folder = await openFolder(articles);
  const whole = paths.length === 0;
  const files = whole
    ? folder.files
    : paths.map((path) => ({ path: path.replaceAll("\\", "/"), read: () => readText(path) }));
  const analyzed = await analyzeFolder(files, folder, progress);
  const own = whole ? await openOwnSite(around, folder) : undefined;
  const all = [...analyzed.articles, ...analyzed.refused];
  const site = await linkedSite(folder, all, own);
  const now = new Date();
  const findings: readonly Finding[] = [
    ...folder.diagnostics,
    ...analyzed.diagnostics,
    ...(await ofPages(folder, around)),
    ...(await pictureProblems(folder, all)),
    ...(own ?? noOwnSite).diagnostics,
    ...(whole ? await acrossArticles(folder, all) : []),
    ...all.flatMap((article) => [
      ...lostLinks(article, site),
      ...futureDates(article, folder.site.timeZone, now),
    ]),
    ...analyzed.articles.flatMap((article) => [...largeRemoval(article), ...notesOf(article)]),
  ];
  const sources = new Map(all.map(({ path, source }) => [path, source]));
  const edits = [
    ...findings.flatMap(({ path, edit }) => {
      const source = sources.get(path);
      return edit && source !== undefined ? [{ path, source, edit }] : [];
    }),
    ...all.flatMap((article) => {
      const { path, source } = article;
      return zeroWidthEdits(article).map((edit) => ({ path, source, edit }));
    }),
  ];
  const { timeZone } = folder.site;
  const wanted = analyzed.articles.map(({ frontMatter }) => frontMatter).filter(({ draft }) => !draft);
  const held = wanted.filter((each) => standingOf(each, timeZone, now) === "scheduled").length;
  return { analyzed, findings: inOrder(findings), held, nextDue: nextDue(wanted, timeZone, now), edits };
}

/** What is wrong with the words and the templates of the pages. */
async function ofPages(
  folder: ArticleFolder,
  { templates: own, cache = ".cache" }: Around,
): Promise<readonly Diagnostic[]> {
  const templates = templatesIn(own);
  const { language, diagnostics } = await pageLanguage(folder, templates);
  if (own === undefined) return diagnostics;
  try {
    const strings = await readStrings(templates, language);
    const faults = await inspectTemplates(own, strings);
    return [
      ...diagnostics,
      ...faults,
      ...(await inspectAssets(own, { templates, site: folder.site, strings }, cache)),
    ];
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return [...diagnostics, ...error.diagnostics];
  }
}

async function acrossArticles(
  folder: ArticleFolder,
  articles: readonly AttributedArticle[],
): Promise<readonly Finding[]> {
  const unknown = await unknownArticles(
    folder,
    articles.map(({ slug }) => slug),
  );
  const list = join(folder.folder, "speakers.yml").replaceAll("\\", "/");
  return [
    ...missingArticles(folder),
    ...unknown,
    ...nearDuplicates(articles),
    ...sameSpeakers(peopleOf(articles, makeSpeakerBook(folder.speakers, folder.site.language)), list),
  ];
}

/** In the order of files and places; what stands at one place, in the order in which it was found. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  );
}
