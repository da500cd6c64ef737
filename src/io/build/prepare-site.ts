import { posix } from "node:path";
import { ArticleError, type Diagnostic, hasError } from "../../article/diagnostic.ts";
import { pictureReferences } from "../../check/picture-references.ts";
import { sumTotals, type Totals } from "../../check/totals.ts";
import { badgeOf } from "../../pages/badge.ts";
import { emptyLists } from "../../pages/empty-lists.ts";
import { feedArticles, feedPaths } from "../../pages/feeds.ts";
import { ownPage } from "../../pages/own-page.ts";
import type { PageRecord } from "../../pages/records.ts";
import { lazySummary } from "../../pages/summary.ts";
import { assembleSite, type SiteParts } from "../../pipeline/assemble-site.ts";
import { printArticle } from "../../pipeline/print-article.ts";
import { makeNewsroom, type Newsroom } from "../../site/newsroom.ts";
import { nextDue, standingOf } from "../../site/schedule.ts";
import type { ParsedNote } from "../cache/article-notes.ts";
import { keyOf } from "../cache/keys.ts";
import { rememberIn } from "../cache/remembered.ts";
import { type ArticleFolder, missingArticles } from "../read/article-folder.ts";
import { unknownArticles } from "../read/speaker-articles.ts";
import { type AnalyzedSite, analyzeSite, type KnownArticle, resultsFolder } from "./analyze-site.ts";
import { buildAssets } from "./assets.ts";
import { installedFaces } from "./card-fonts.ts";
import { inspectTemplates } from "./own-templates.ts";
import type { PageSettings } from "./page-threads.ts";
import { makeSize, sizesOf } from "./picture-sizes.ts";
import { openPictures, type Pictures, pictureProblems, referencesOf } from "./pictures.ts";
import { type OpenSite, partsOf, type SiteInput } from "./site-input.ts";
import type { Writing } from "./writing.ts";

/** Hexadecimal digits that stand for an article: lists of articles are told by them. */
const shortKeyLength = 32;

/** A site whose articles are analysed: nothing is written to its output yet. */
export interface ReadSite extends OpenSite {
  readonly analyzed: AnalyzedSite;
  /** The articles that get a page. */
  readonly published: readonly KnownArticle[];
  /** How many articles wait for their day, shown or not, and when the next one comes or goes. */
  readonly held: number;
  readonly nextDue: Date | undefined;
  /** How many articles have errors and get no page. */
  readonly leftOut: number;
  /** Warnings; errors only of articles that were left out. */
  readonly diagnostics: readonly Diagnostic[];
  readonly totals: Totals;
}

/**
 * Analyses the articles of a site. Throws `ArticleError` with every problem of every article where one is an error;
 * with `keepGoing` only where it is in the settings or templates, or in all articles.
 */
export async function readSite(
  open: OpenSite,
  input: SiteInput,
  progress: (done: number, all: number) => void = () => {},
): Promise<ReadSite> {
  const { folder, newsroom, own } = open;
  const { verify = false, threads, keepGoing = false, cache, shards } = input;
  const { isWanted, isShown, standing } = showing(open, input);
  const analyzed = await analyzeSite({ folder, newsroom, isShown, cache, shards, verify, threads, progress });
  const diagnostics = [...folder.diagnostics, ...missingArticles(folder), ...analyzed.diagnostics];
  diagnostics.push(...open.diagnostics);
  diagnostics.push(...own.diagnostics);
  if (input.templates) diagnostics.push(...(await inspectTemplates(input.templates, newsroom.strings)));
  const slugs = analyzed.articles.map(({ note }) => note.parsed.slug);
  diagnostics.push(...(await unknownArticles(folder, slugs)));
  const leftOut = keepGoing ? faultyArticles(folder, diagnostics) : new Set<string>();
  const sound = analyzed.articles.filter(({ path }) => !leftOut.has(path));
  const stopping = diagnostics.filter(({ path }) => !leftOut.has(path));
  if (hasError(stopping) || (leftOut.size > 0 && sound.length === 0)) {
    throw new ArticleError([...diagnostics, ...analyzed.pictures.problems(analyzed.articles)]);
  }
  const published = sound.filter(({ note }) => isShown(note.parsed));
  const wanted = sound.map(({ note }) => note.parsed).filter(isWanted);
  const held = wanted.filter((note) => standing(note) === "scheduled").length;
  const due = nextDue(
    wanted.map(({ schedule }) => schedule),
    folder.site.timeZone,
    open.now,
  );
  diagnostics.push(...analyzed.pictures.problems(published));
  diagnostics.push(...(await pictureProblems({ ...folder, ...ownFolder(open) }, own.pages)));
  const totals = sumTotals(published.map(({ note }) => note.result.totals));
  return { ...open, analyzed, published, held, nextDue: due, leftOut: leftOut.size, diagnostics, totals };
}

/** Which articles of a site get a page where nothing is wrong with them, and why others do not. */
export function showing(
  { folder, now }: Pick<OpenSite, "folder" | "now">,
  { drafts = false, future = false }: Pick<SiteInput, "drafts" | "future">,
) {
  const isWanted = ({ draft }: ParsedNote) => drafts || !draft;
  const standing = ({ schedule }: ParsedNote) => standingOf(schedule, folder.site.timeZone, now);
  const isShown = (note: ParsedNote) => isWanted(note) && (future || standing(note) === "standing");
  return { isWanted, isShown, standing };
}

/** The files of articles in which there is an error. */
export function faultyArticles(
  { files }: ArticleFolder,
  diagnostics: readonly Diagnostic[],
): ReadonlySet<string> {
  const paths = new Set(files.map(({ path }) => path));
  const faulty = diagnostics.filter(({ path, severity }) => severity === "error" && paths.has(path));
  return new Set(faulty.map(({ path }) => path));
}

/** A site whose assets and pictures are written; its pages are made as they are asked for. */
export interface PreparedSite extends SiteParts {
  readonly newsroom: Newsroom;
  /** What a thread makes the same newsroom of, and finds the results of articles by. */
  readonly forThreads: {
    readonly settings: Omit<PageSettings, "templates" | "pageKey">;
    /** Key of the result of an article, by its slug. */
    readonly resultOf: (slug: string) => string;
  };
  /** Stands for the articles and the pages of the site's own. */
  readonly key: string;
}

/** Writes assets and pictures, and makes the pages that lead to them. */
export async function prepareSite(site: ReadSite, cache: string, writing: Writing): Promise<PreparedSite> {
  const { analyzed, published, folder, own, templates } = site;
  const { load, quotes, feedBody, pictures } = analyzed;
  const { site: settings, strings } = site.newsroom;
  const assets = await buildAssets({ templates, site: settings, strings }, writing, cache);
  const empty = emptyLists(
    published.map(({ note }) => note.result.facts),
    site.newsroom.speakers,
  );
  const ownParts = { ...partsOf(own, settings, site.now, site.tools), empty };
  const newsroom = makeNewsroom(settings, folder.speakers, strings, assets, {
    ...ownParts,
    cardFaces: installedFaces(),
  });
  await writePictures(pictures, published, cache, writing);
  const bySlug = new Map(published.map((article) => [article.note.parsed.slug, article]));
  const pictureOf = ({ path, note }: KnownArticle) => {
    const { image } = note.result;
    return image && pictures.find(path, image.reference);
  };
  const summaries = published.map((article) => {
    const { facts, image } = article.note.result;
    const picture = pictureOf(article);
    const shown = image && picture ? { ...facts, picture: { ...picture, alt: image.alt } } : facts;
    return lazySummary(shown, () => quotes(article), summaryKey(newsroom, article));
  });
  const feedBodies = new Map<string, string>();
  const fed = writing.isMade(feedPaths("")[0]!) ? feedArticles(newsroom, summaries) : [];
  for (const { slug } of fed) feedBodies.set(slug, await feedBody(bySlug.get(slug)!));
  const ownRecords = await ownPages(site, newsroom, cache, writing);
  const parts = assembleSite(newsroom, {
    summaries,
    own: ownRecords,
    keyOf: ({ key }) => key,
    printed: (slug) => load(bySlug.get(slug)!).article,
    pictureOf: ({ slug }) => pictureOf(bySlug.get(slug)!),
    feedBodyOf: (slug) => feedBodies.get(slug),
    remember: rememberIn(cache),
  });
  return {
    ...parts,
    newsroom,
    forThreads: {
      settings: {
        site: settings,
        strings,
        speakers: folder.speakers,
        assets,
        own: ownParts,
        results: resultsFolder(cache),
      },
      resultOf: (slug) => bySlug.get(slug)!.note.key,
    },
    key: keyOf(
      summaries.map(({ slug, key }) => [slug, key]),
      ownRecords,
    ),
  };
}

function summaryKey(newsroom: Newsroom, { note }: KnownArticle): string {
  const { draft, schedule } = note.parsed;
  // What a page says of an article that is not due depends on the day.
  const { badge } = badgeOf(newsroom, { draft, ...schedule });
  // What it asked of the site is in no key of its own.
  if (badge === undefined && note.result.asked.length === 0) return note.key.slice(0, shortKeyLength);
  return keyOf(note.key, note.result.asked, badge).slice(0, shortKeyLength);
}

async function writePictures(
  pictures: Pictures,
  articles: Parameters<Pictures["filesOf"]>[0],
  cache: string,
  { write, keep, isMade }: Writing,
): Promise<void> {
  const written = new Set<string>();
  for (const [name, { file, width }] of pictures.filesOf(articles)) {
    if (written.has(file)) continue;
    written.add(file);
    if (!keep(file)) write(file, await pictures.read(name));
    for (const size of sizesOf({ file, width })) {
      if (isMade(size.file) && !keep(size.file))
        write(size.file, await makeSize(() => pictures.read(name), size, cache));
    }
  }
}

function ownFolder({ own }: OpenSite): Pick<ArticleFolder, "folder" | "images"> {
  return { folder: own.folder, images: own.images };
}

/** Prints the pages of the site's own, and writes their pictures. */
async function ownPages(
  site: ReadSite,
  newsroom: Newsroom,
  cache: string,
  writing: Writing,
): Promise<readonly PageRecord[]> {
  const { own, published, analyzed } = site;
  if (own.pages.length === 0) return [];
  const pictures = openPictures(ownFolder(site), newsroom.base);
  const addresses = new Map([
    ...published.map(
      ({ path, note }) => [posix.normalize(path), `${newsroom.base}articles/${note.parsed.slug}/`] as const,
    ),
    ...own.pages.map(({ path, slug }) => [posix.normalize(path), `${newsroom.base}${slug}/`] as const),
  ]);
  const named = own.pages.map((page) => ({ path: page.path, pictures: pictureReferences(page) }));
  for (const each of named) await pictures.load(each.path, referencesOf(each));
  await writePictures(pictures, named, cache, writing);
  return own.pages.map((page) => {
    const printed = printArticle(page, newsroom, {
      picture: (reference) => pictures.find(page.path, reference),
      articleUrl: (file) => addresses.get(posix.join(posix.dirname(page.path), file)),
      noteUrl: analyzed.links.noteUrl,
    });
    return ownPage(newsroom, printed);
  });
}
