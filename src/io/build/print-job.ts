import { addressesOf } from "../../check/addresses.ts";
import { lintArticle } from "../../check/lint-article.ts";
import type { PictureReference } from "../../check/picture-references.ts";
import { countTotals } from "../../check/totals.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { factsIn } from "../../pages/summary.ts";
import type { ArticleContext } from "../../pipeline/article-context.ts";
import { analyzeParsed } from "../../pipeline/pipeline.ts";
import { type ArticleResult, articleResult } from "../../pipeline/print-article.ts";
import { makeNewsroom, type Newsroom, type Picture } from "../../site/newsroom.ts";
import type { Strings } from "../../site/phrases.ts";
import type { SiteSettings, SpeakerEntry } from "../../site/settings/site.ts";
import type { Asked, ParsedNote, ResultNote } from "../cache/article-notes.ts";
import { articleLinks } from "./article-links.ts";
import { type HeldArticle, openHeld, shortKey } from "./read-article.ts";

/** What all articles of a site are printed with. Plain data: workers are sent it. */
export interface PrintSettings {
  readonly site: SiteSettings;
  readonly strings: Strings;
  readonly speakers: readonly SpeakerEntry[];
  readonly language: AssumedLanguage;
  /** Folder of the articles. */
  readonly folder: string;
  /** The articles that get a page, for links to them. */
  readonly shown: readonly (readonly [path: string, note: Pick<ParsedNote, "slug" | "names">])[];
}

/** One article to be printed. Plain data. */
export interface PrintJob {
  readonly article: HeldArticle;
  /** Key of its result. */
  readonly key: string;
  /** Keys of its blocks that stand in other articles of its source, and in how many. */
  readonly repeated: ReadonlyMap<string, number>;
  /** The pictures it names, and those of them that were found. */
  readonly named: readonly PictureReference[];
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** What is kept of a printed article. */
export interface PrintedResult {
  readonly note: ResultNote;
  readonly result: ArticleResult;
}

/** Analyses and prints articles of one site, and notes what each asked of the site for that. */
export function openPrinter(settings: PrintSettings): (job: PrintJob) => PrintedResult {
  const { site, strings, speakers } = settings;
  const newsroom = makeNewsroom(site, speakers, strings);
  const links = articleLinks(settings.folder, newsroom.base, settings.shown);
  return (job) => print(job, newsroom, contextOfJob(job, settings), links);
}

/** What an article is analysed beside. */
export function contextOfJob(
  { repeated }: Pick<PrintJob, "repeated">,
  { language, speakers }: Pick<PrintSettings, "language" | "speakers">,
): ArticleContext {
  return { language, speakers, repetition: () => (text) => repeated.get(shortKey(text)) ?? 0 };
}

function print(
  { article, named, pictures }: PrintJob,
  newsroom: Newsroom,
  context: ArticleContext,
  links: ReturnType<typeof articleLinks>,
): PrintedResult {
  const attributed = analyzeParsed(openHeld(article), context);
  const { path } = attributed;
  const asked: Asked[] = [];
  const ask =
    <T>(what: Asked[0], answer: (name: string) => T | undefined) =>
    (name: string) => {
      const found = answer(name);
      asked.push([what, name, found ?? null]);
      return found;
    };
  const picture = ask("picture", (name) => pictures.get(name));
  const { image, alt = "" } = attributed.frontMatter;
  if (image !== undefined) picture(image);
  const result = articleResult(attributed, newsroom, {
    picture,
    articleUrl: ask("article", (name) => links.articleUrl(path, name)),
    noteUrl: ask("note", links.noteUrl),
  });
  const note = {
    asked,
    addresses: addressesOf(attributed),
    pictures: named,
    totals: countTotals([attributed]),
    facts: factsIn(result.summary),
    ...(image === undefined ? {} : { image: { reference: image, alt } }),
    diagnostics: lintArticle(attributed),
  };
  return { note, result };
}
