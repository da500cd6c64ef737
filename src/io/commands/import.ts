import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ArticleError, formatDiagnostic } from "../../article/diagnostic.ts";
import { visible } from "../../escape/terminal.ts";
import type { ImportedHtml } from "../../import/html/read-html.ts";
import { type ImportedPage, type PageOrigin, readPage } from "../../import/read-page.ts";
import { slugOf } from "../../parse/parse.ts";
import { analyzeArticle } from "../../pipeline/pipeline.ts";
import { inputsOf, problem, readSaved, type SavedPage } from "../read/saved-pages.ts";
import { readHtmlInWorker } from "../run/in-worker.ts";
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

/**
 * Makes articles of saved pages, texts and addresses. Prints the path of each on stdout and tells on stderr what was
 * found and what is missing. A page that cannot be imported is told, and the next one is read. Gives the exit code.
 */
export async function importPages(inputs: readonly string[], options: ImportOptions): Promise<number> {
  const pages = (await Promise.all(inputs.map(inputsOf))).flat();
  const progress = pages.length > 1 ? progressOf("Importing") : () => {};
  let failed = 0;
  if (pages.length === 0)
    throw problem(inputs[0] ?? "", "Missing pages, expected HTML or text files in this folder", "empty");
  for (const [index, page] of pages.entries()) {
    try {
      await importPage(page, options);
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      failed++;
      for (const diagnostic of error.diagnostics) {
        process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
        if (options.json) process.stdout.write(`${JSON.stringify({ input: page, error: diagnostic })}\n`);
      }
    }
    progress(index + 1, pages.length);
  }
  if (pages.length > 1)
    process.stderr.write(`${count(pages.length - failed, "article")} imported, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

async function importPage(input: string, options: ImportOptions): Promise<void> {
  const saved = await readSaved(input, options);
  const imported = await read(saved, options);
  const slug = slugOf(imported.headline);
  if (slug === "")
    throw problem(saved.path, "Missing letters in the headline, expected `--title`", "headline");
  const target = join(options.articles, `${slug}.md`);
  await mkdir(options.articles, { recursive: true });
  try {
    await writeFile(target, imported.markdown, { flag: options.force ? "w" : "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const reason = `Unexpected article ${target.replaceAll("\\", "/")}, expected none of this name (\`--force\` writes over it)`;
    throw problem(saved.path, reason, "exists");
  }
  tell(input, target.replaceAll("\\", "/"), imported, options);
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
  const imported = readPage(text, { ...origin, format: kind });
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
