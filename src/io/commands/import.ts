import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import type { PageOrigin } from "../../import/read-page.ts";
import type { FetchOptions } from "../read/fetch-page.ts";
import { inputPages, passedOverWords } from "../read/input-pages.ts";
import { type KnownArticles, openKnownArticles } from "../read/known-articles.ts";
import { problem, readSaved, type SavedPage, understand } from "../read/saved-pages.ts";
import { type ArchivedPage, isWarc, type OversizedPage, pagesInWarc } from "../read/warc.ts";
import { type FeedPage, newPagesOf, standIn } from "./import-feed.ts";
import { keepOriginal, withOriginal } from "./import-originals.ts";
import { articleOf, slugFor } from "./import-page.ts";
import { takePictures } from "./import-pictures.ts";
import { type ImportReport, openImportReport } from "./import-report.ts";

export interface ImportOptions extends PageOrigin {
  readonly articles: string;
  /** Writes over an article of the same name. */
  readonly force?: boolean;
  /** Lists what of each page was left out. */
  readonly report?: boolean;
  /** Prints what was done as JSON. */
  readonly json?: boolean;
  /** Addresses of private networks are loaded too. */
  readonly allowPrivate?: boolean;
  /** Seconds that the whole answer of an address may take. */
  readonly timeout?: string;
  /** `false`: what an article was made of is not kept. */
  readonly originals?: boolean;
  /** Pictures are loaded: of files only where that is asked for, of addresses unless it is refused. */
  readonly pictures?: boolean;
}

/** What a run knows and has done so far. */
interface Batch {
  readonly options: ImportOptions;
  readonly fetch: FetchOptions;
  readonly known: KnownArticles;
  readonly report: ImportReport;
  /** One page was asked for, and no feed or archive of several. */
  readonly isAlone: boolean;
  /** Entries of feeds that were imported before. */
  old: number;
}

/**
 * Makes articles of saved pages, texts, archives, addresses and feeds. Prints the path of each on stdout and tells on
 * stderr what was found and what is missing. A page that cannot be imported is told, and the next one is read. Gives
 * the exit code.
 */
export async function importPages(inputs: readonly string[], options: ImportOptions): Promise<number> {
  const named = await Promise.all(inputs.map(inputPages));
  const pages = named.flatMap((each) => each.pages);
  if (pages.length === 0)
    throw problem(inputs[0] ?? "", "Missing pages, expected HTML or text files in this folder", "empty");
  const batch: Batch = {
    options,
    fetch: {
      robots: new Map(),
      ...(options.allowPrivate ? { allowPrivate: true } : {}),
      ...(options.timeout ? { seconds: Number(options.timeout) } : {}),
    },
    known: await openKnownArticles(options.articles),
    report: openImportReport({
      articles: options.articles,
      ...(options.json ? { json: true } : {}),
      ...(options.report ? { leftOut: true } : {}),
    }),
    isAlone: pages.length === 1,
    old: 0,
  };
  for (const [index, { passedOver }] of named.entries()) {
    if (passedOver.size > 0) batch.report.passedOver(inputs[index]!, passedOverWords(passedOver));
  }
  await each(pages, "Importing", batch, (page) => importInput(page, batch, 0));
  const { imported, failed } = batch.report;
  if (imported + failed !== 1 || batch.old > 0) await batch.report.summary(batch.old);
  return failed > 0 ? 1 : 0;
}

/** Does the work for each; one that fails is told, and the next one is done. */
async function each<T>(
  items: readonly T[],
  what: string,
  { report }: Batch,
  work: (item: T) => Promise<void>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (items.length > 1) report.progress(what, index, items.length);
    await trying(report, () => work(item));
  }
  if (items.length > 1) report.progress(what, items.length, items.length);
}

async function trying(report: ImportReport, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    report.failure(error.diagnostics);
  }
}

async function importInput(input: string, batch: Batch, depth: number): Promise<void> {
  const isAddress = /^https?:\/\//i.test(input);
  if (input !== "-" && !isAddress && (await isWarc(input))) return importArchive(input, batch);
  const saved = await readSaved(input, batch.fetch);
  if (saved.kind === "feed") return importFeed(saved, isAddress, batch, depth);
  await importSaved(saved, { input, isAddress, isAlone: batch.isAlone }, batch);
}

/** The pages of an archive, one by one as it is read: how many there are is known at its end. */
async function importArchive(path: string, batch: Batch): Promise<void> {
  let pages = 0;
  try {
    for await (const page of pagesInWarc(path)) {
      pages++;
      await trying(batch.report, async () =>
        importSaved(await archived(page), { input: page.address, isAddress: false }, batch),
      );
    }
  } catch (error) {
    // A disk that is full or a file that may not be read says so itself.
    if (error instanceof Error && "syscall" in error) throw error;
    throw problem(
      path,
      "Unexpected bytes, expected an archive of the web (WARC) that can be read to its end",
      "kind",
    );
  }
  if (pages === 0)
    throw problem(path, "Missing pages in the archive, expected an answer that is HTML", "empty");
}

async function archived({ address, ...page }: ArchivedPage | OversizedPage): Promise<SavedPage> {
  if (page.bytes === undefined) throw problem(address, "Unexpected size, expected at most 20 MB", "size");
  const saved = await understand(address, page.bytes, page.type);
  return /^https?:/.test(address) ? { ...saved, address } : saved;
}

/** A list of feeds in a list of feeds may have no end: it is not followed. */
async function importFeed(saved: SavedPage, isAddress: boolean, batch: Batch, depth: number): Promise<void> {
  const { options, fetch } = batch;
  const { pages, known, feeds } = await newPagesOf(saved, { articles: options.articles, fetch });
  batch.old += known;
  if (depth === 0) await each(feeds, "Reading feeds", batch, (feed) => importInput(feed, batch, 1));
  await each(pages, "Importing", batch, async (page) => {
    const source = page.entry.address;
    if (source !== undefined && !options.force && batch.known.twinOf(source, "") !== undefined) batch.old++;
    else await importEntry(page, isAddress, batch);
    await page.remember();
  });
}

/** Where a page cannot be had, what the feed has of the article may stand for it. */
async function importEntry(page: FeedPage, isAddress: boolean, batch: Batch): Promise<void> {
  const { input, entry, own } = page;
  let saved: SavedPage | undefined;
  try {
    saved = await page.read();
    await importSaved(saved, { input, isAddress }, batch, entry);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const { instead, missed } = standIn(page, error, saved);
    if (instead === undefined) throw missed;
    await importSaved(own, { input, isAddress, instead }, batch, entry).catch((failure: unknown) => {
      throw failure instanceof ArticleError ? missed : failure;
    });
  }
}

interface Origin {
  /** Why the page itself is not what is imported. */
  readonly instead?: string;
  /** What messages call it. */
  readonly input: string;
  /** It, or the feed it stands in, was asked for by its address: its pictures may be loaded, too. */
  readonly isAddress: boolean;
  /** Nothing else is imported. */
  readonly isAlone?: boolean;
}

/** Makes the article of a page and writes it, last of all: what fails before leaves nothing that is half an article. */
async function importSaved(
  saved: SavedPage,
  { input, isAddress, isAlone = false, instead }: Origin,
  { options, fetch, known, report }: Batch,
  entry?: PageOrigin["entry"],
): Promise<void> {
  const imported = await articleOf(saved, { ...options, ...(entry ? { entry } : {}) });
  const source = "metadata" in imported ? imported.metadata.source?.value : (options.source ?? saved.address);
  const twin = known.twinOf(source, imported.markdown);
  const slug = slugFor(imported, source);
  const target = twin ?? join(options.articles, `${slug}.md`).replaceAll("\\", "/");
  if (!options.force && (twin !== undefined || existsSync(target))) {
    throw taken(saved.path, target, twin !== undefined ? "none of this page" : "none of this name");
  }
  await mkdir(options.articles, { recursive: true });
  const pictures =
    "metadata" in imported && (options.pictures ?? isAddress)
      ? await takePictures(imported.markdown, target, fetch)
      : undefined;
  const original =
    saved.original === undefined || options.originals === false
      ? undefined
      : await keepOriginal(options.articles, saved.original.bytes, saved.original.extension);
  const text = pictures?.markdown ?? imported.markdown;
  const markdown = original ? withOriginal(text, original) : text;
  // Another article of this name may have come meanwhile.
  await writeFile(target, markdown, { flag: options.force ? "w" : "wx" }).catch((error: unknown) => {
    throw isTaken(error) ? taken(saved.path, target, "none of this name") : error;
  });
  known.add(target, source, markdown);
  await report.article({
    input,
    path: target,
    imported: { ...imported, markdown },
    isAlone,
    ...(instead ? { warning: instead } : {}),
    ...(original ? { original } : {}),
    ...(pictures ? { pictures: { taken: pictures.taken, left: pictures.left } } : {}),
  });
}

const isTaken = (error: unknown) => error instanceof Error && "code" in error && error.code === "EEXIST";

const taken = (path: string, target: string, expected: string) =>
  problem(path, `Unexpected article ${target}, expected ${expected} (\`--force\` writes over it)`, "exists");
