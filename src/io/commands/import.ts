import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ArticleError, formatDiagnostic } from "../../article/diagnostic.ts";
import { visible } from "../../escape/terminal.ts";
import type { ImportedHtml } from "../../import/html/read-html.ts";
import { type ImportedPage, type PageOrigin, readPage } from "../../import/read-page.ts";
import { slugOf } from "../../parse/parse.ts";
import { analyzeArticle } from "../../pipeline/pipeline.ts";
import { type KnownArticles, openKnownArticles } from "../read/known-articles.ts";
import { inputsOf, problem, readSaved, type SavedPage } from "../read/saved-pages.ts";
import { readHtmlInWorker } from "../run/in-worker.ts";
import { newPagesOf } from "./import-feed.ts";
import { count, progressOf } from "./report.ts";

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
}

/** What a run has done so far. */
interface Batch {
  readonly options: ImportOptions;
  readonly known: KnownArticles;
  imported: number;
  failed: number;
  /** Entries of feeds that were imported before. */
  old: number;
}

/**
 * Makes articles of saved pages, texts, addresses and feeds. Prints the path of each on stdout and tells on stderr
 * what was found and what is missing. A page that cannot be imported is told, and the next one is read. Gives the
 * exit code.
 */
export async function importPages(inputs: readonly string[], options: ImportOptions): Promise<number> {
  const pages = (await Promise.all(inputs.map(inputsOf))).flat();
  if (pages.length === 0)
    throw problem(inputs[0] ?? "", "Missing pages, expected HTML or text files in this folder", "empty");
  const known = await openKnownArticles(options.articles);
  const batch: Batch = { options, known, imported: 0, failed: 0, old: 0 };
  await each(pages, "Importing", batch, (page) => importInput(page, batch, 0));
  if (batch.imported + batch.failed !== 1 || batch.old > 0) {
    const old = batch.old > 0 ? `, ${count(batch.old, "entry", "entries")} known` : "";
    process.stderr.write(`${count(batch.imported, "article")} imported, ${batch.failed} failed${old}\n`);
  }
  return batch.failed > 0 ? 1 : 0;
}

/** Does the work for each; one that fails is told, and the next one is done. */
async function each<T>(
  items: readonly T[],
  what: string,
  batch: Batch,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const progress = items.length > 1 ? progressOf(what) : () => {};
  for (const [index, item] of items.entries()) {
    try {
      await work(item);
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      batch.failed++;
      for (const diagnostic of error.diagnostics) {
        process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
        if (batch.options.json)
          process.stdout.write(`${JSON.stringify({ input: diagnostic.path, error: diagnostic })}\n`);
      }
    }
    progress(index + 1, items.length);
  }
}

async function importInput(input: string, batch: Batch, depth: number): Promise<void> {
  const saved = await readSaved(input, batch.options);
  if (saved.kind === "feed") return importFeed(saved, batch, depth);
  await importSaved(saved, input, batch);
}

/** A list of feeds in a list of feeds may have no end: it is not followed. */
async function importFeed(saved: SavedPage, batch: Batch, depth: number): Promise<void> {
  const { pages, known, feeds } = await newPagesOf(saved, batch.options);
  batch.old += known;
  if (depth === 0) await each(feeds, "Reading feeds", batch, (feed) => importInput(feed, batch, 1));
  await each(pages, "Importing", batch, async (page) => {
    const source = page.entry.address;
    if (source !== undefined && !batch.options.force && batch.known.twinOf(source, "") !== undefined)
      batch.old++;
    else await importSaved(await page.read(), page.input, batch, page.entry);
    await page.remember();
  });
}

async function importSaved(
  saved: SavedPage,
  input: string,
  batch: Batch,
  entry?: PageOrigin["entry"],
): Promise<void> {
  const { options, known } = batch;
  const imported = await read(saved, { ...options, ...(entry ? { entry } : {}) });
  const slug = slugOf(imported.headline);
  if (slug === "")
    throw problem(saved.path, "Missing letters in the headline, expected `--title`", "headline");
  const source = "metadata" in imported ? imported.metadata.source?.value : (options.source ?? saved.address);
  const twin = known.twinOf(source, imported.markdown);
  if (twin !== undefined && !options.force) {
    const reason = `Unexpected article ${twin}, expected none of this page (\`--force\` writes over it)`;
    throw problem(saved.path, reason, "exists");
  }
  const target = twin ?? join(options.articles, `${slug}.md`).replaceAll("\\", "/");
  await mkdir(options.articles, { recursive: true });
  try {
    await writeFile(target, imported.markdown, { flag: options.force ? "w" : "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const reason = `Unexpected article ${target}, expected none of this name (\`--force\` writes over it)`;
    throw problem(saved.path, reason, "exists");
  }
  batch.imported++;
  known.add(target, source, imported.markdown);
  tell(input, target, imported, options);
}

async function read(
  { path, kind, text, address }: SavedPage,
  options: ImportOptions,
): Promise<ImportedPage | ImportedHtml> {
  if (text.trim() === "") throw problem(path, "Missing text, expected the text of a saved page", "empty");
  const { title, saved, language, site } = options;
  const source = options.source ?? address;
  const origin: PageOrigin = {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(site ? { site } : {}),
    ...(saved ? { saved } : {}),
    ...(language ? { language } : {}),
    ...(options.entry ? { entry: options.entry } : {}),
  };
  if (kind === "html") {
    const page = await readHtmlInWorker(text, path, origin);
    if (typeof page !== "string") return page;
    if (page === "headline")
      throw problem(path, "Missing headline in the page, expected `--title`", "headline");
    throw problem(
      path,
      "Missing article in the page, expected some paragraphs: it may be a login, a wall or a list",
      "text",
    );
  }
  if (/^\uFEFF?---[ \t]*\r?\n/.test(text)) {
    const reason =
      "Unexpected front matter, expected the text of a page: this is an article, put it into the folder as it is";
    throw problem(path, reason, "article");
  }
  const imported = readPage(text, { ...origin, format: kind === "markdown" ? "markdown" : "text" });
  if (!imported)
    throw problem(path, "Missing headline, expected a short line above the text, or `--title`", "headline");
  return imported;
}

/** What was filled and from where, what is missing, what the build will do with it, and how to go on. */
function tell(
  input: string,
  target: string,
  imported: ImportedPage | ImportedHtml,
  options: ImportOptions,
): void {
  const article = analyzeArticle(imported.markdown, target);
  const unclear = article.quotes.filter(({ speaker }) => speaker === undefined).length;
  const filled =
    "metadata" in imported
      ? Object.entries(imported.metadata).flatMap(([key, found]) =>
          typeof found === "string" ? [] : [[key, found.from] as const],
        )
      : [];
  const { frontMatter } = article;
  const missing = (["published", "source"] as const).filter((key) => frontMatter[key] === undefined);
  const wanted = [...(frontMatter.author.length === 0 ? ["author"] : []), ...missing];
  const facts = { removed: article.removals.length, quotes: article.quotes.length, unclear };
  if (options.json) {
    const leftOut = "leftOut" in imported ? imported.leftOut : [];
    process.stdout.write(
      `${JSON.stringify({ input, path: target, filled: Object.fromEntries(filled), missing: wanted, ...facts, leftOut })}\n`,
    );
    return;
  }
  process.stdout.write(`${target}\n`);
  const say = (line: string) => process.stderr.write(`${visible(line)}\n`);
  if (filled.length > 0) say(`  found ${filled.map(([key, from]) => `${key} (${from})`).join(", ")}`);
  if (wanted.length > 0) say(`  missing ${wanted.join(", ")}`);
  say(
    `  the build removes ${count(facts.removed, "block")}; ${count(facts.quotes, "quotation")}, ${facts.unclear} unclear: quotidian explain ${target}`,
  );
  if (options.report && "leftOut" in imported)
    for (const { text, why } of imported.leftOut) say(`  left out [${why}] ${text.slice(0, 100)}`);
}
