import type { AttributedArticle } from "../../article/article.ts";
import { type Diagnostic, formatDiagnostic } from "../../article/diagnostic.ts";
import { countTotals } from "../../check/totals.ts";
import { visible } from "../../escape/terminal.ts";
import { type ImportedHtml, uncertain } from "../../import/html/read-html.ts";
import type { ImportedPage } from "../../import/read-page.ts";
import { readArticle } from "../../parse/parse.ts";
import { openFolder } from "../read/article-folder.ts";
import { readText } from "../read/read-text.ts";
import { analyzeFolder } from "../run/analyze-folder.ts";
import type { TakenPictures } from "./import-pictures.ts";
import { count } from "./report.ts";

/** One article that was written. */
export interface WrittenArticle {
  /** What was asked for. */
  readonly input: string;
  readonly path: string;
  readonly imported: ImportedPage | ImportedHtml;
  /** It is all that is imported: no last lines are told. */
  readonly isAlone: boolean;
  readonly warning?: string;
  /** Where the original is kept, below the folder of the articles. */
  readonly original?: string;
  readonly pictures?: Pick<TakenPictures, "taken" | "left">;
}

/** Tells what an import does: paths on stdout, all else on stderr; with `json` a line of JSON each on stdout. */
export interface ImportReport {
  readonly imported: number;
  readonly failed: number;
  article(article: WrittenArticle): Promise<void>;
  failure(diagnostics: readonly Diagnostic[]): void;
  /** Shows on a terminal how far a batch is. */
  progress(what: string, done: number, all: number): void;
  /** Files of a folder that are no pages: '3 jpg, 1 xml'. */
  passedOver(folder: string, words: string): void;
  /** The last lines of a batch. `known`: entries of feeds that were imported before. */
  summary(known: number): Promise<void>;
}

/** Opens the report of a run. `leftOut`: also tells what of each page was left out. */
export function openImportReport(options: {
  readonly articles: string;
  readonly json?: boolean;
  readonly leftOut?: boolean;
}): ImportReport {
  const totals = { imported: 0, failed: 0, pictures: 0, left: 0 };
  const written: string[] = [];
  const isTerminal = process.stderr.isTTY === true;
  let line = "";
  const clear = () => {
    if (line !== "") process.stderr.write("\r\u001b[K");
  };
  const say = (words: string) => {
    clear();
    const width = isTerminal ? (process.stderr.columns ?? 80) : Number.POSITIVE_INFINITY;
    process.stderr.write(`${wrapped(visible(words), width)}\n${line}`);
  };
  const answer = (words: string) => {
    clear();
    process.stdout.write(`${words}\n`);
    process.stderr.write(line);
  };
  return {
    get imported() {
      return totals.imported;
    },
    get failed() {
      return totals.failed;
    },
    async article(article) {
      const facts = await factsOf(article, options.articles);
      written.push(article.path);
      totals.imported++;
      totals.pictures += article.pictures?.taken ?? 0;
      totals.left += article.pictures?.left.length ?? 0;
      if (options.json) return answer(JSON.stringify(facts));
      answer(article.path);
      for (const words of linesOf(facts, article.isAlone)) say(`  ${words}`);
      if (options.leftOut)
        for (const { text, why } of facts.leftOut) say(`  left out [${why}] ${text.slice(0, 100)}`);
    },
    failure(diagnostics) {
      totals.failed++;
      for (const diagnostic of diagnostics) {
        clear();
        process.stderr.write(`${formatDiagnostic(diagnostic)}\n${line}`);
        if (options.json) answer(JSON.stringify({ input: diagnostic.path, error: diagnostic }));
      }
    },
    progress(what, done, all) {
      if (!isTerminal) return;
      clear();
      line = done < all ? bar(what, done, all) : "";
      process.stderr.write(line);
    },
    passedOver(folder, words) {
      if (options.json) return answer(JSON.stringify({ input: folder, passedOver: words }));
      say(`${folder}: passed over ${words}, which are no pages`);
    },
    async summary(known) {
      const { imported, failed, pictures, left } = totals;
      const old = known > 0 ? `, ${count(known, "entry", "entries")} known` : "";
      say(`${count(imported, "article")} imported, ${failed} failed${old}`);
      if (imported === 0) return;
      const { removed, quotes, unclear } = await countsOf(written, options.articles);
      const shown = pictures + left > 0 ? `; ${count(pictures, "picture")} taken, ${left} left` : "";
      say(
        `  the build removes ${count(removed, "block")}; ${count(quotes, "quotation")}, ${unclear} unclear${shown}`,
      );
      say("  next: quotidian check, then quotidian dev");
    },
  };
}

/** What is told of one article, in JSON as it stands. */
interface Facts extends Counts {
  readonly input: string;
  readonly path: string;
  /** Of each field, where on the page it was found. */
  readonly filled: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  readonly warnings: readonly string[];
  readonly original?: string;
  readonly pictures?: Pick<TakenPictures, "taken" | "left">;
  readonly leftOut: ImportedHtml["leftOut"];
  /** The next command. */
  readonly next: string;
}

/** What a build finds in articles of a folder, beside the folder's other articles, its settings and its speakers. */
async function countsOf(paths: readonly string[], articles: string): Promise<Counts> {
  const files = paths.map((path) => ({ path, read: () => readText(path) }));
  return countsIn((await analyzeFolder(files, await openFolder(articles))).articles);
}

/** The same of one of many, where the other articles are not looked at: what stands in several is told at the end. */
async function countsAlone({ path, imported }: WrittenArticle, articles: string): Promise<Counts> {
  const file = { path, read: async () => imported.markdown };
  return countsIn((await analyzeFolder([file], { ...(await openFolder(articles)), files: [] })).articles);
}

function countsIn(articles: readonly AttributedArticle[]): Counts {
  const { removed, quotes, attributed } = countTotals(articles);
  return { removed, quotes, unclear: quotes - attributed };
}

interface Counts {
  readonly removed: number;
  readonly quotes: number;
  readonly unclear: number;
}

async function factsOf(article: WrittenArticle, articles: string): Promise<Facts> {
  const { input, path, imported, warning, original, pictures } = article;
  const { frontMatter } = readArticle(imported.markdown, path, "und");
  const fields = "metadata" in imported ? Object.entries(imported.metadata) : [];
  const filled = Object.fromEntries(
    fields.flatMap(([key, found]) => (typeof found === "string" ? [] : [[key, String(found.from)]])),
  );
  const language = "metadata" in imported ? imported.metadata.language : undefined;
  const missing = (["published", "source"] as const).filter((key) => frontMatter[key] === undefined);
  const isUnknown = "metadata" in imported && language === undefined;
  return {
    input,
    path,
    filled,
    missing: [
      ...(frontMatter.author.length === 0 ? ["author"] : []),
      ...missing,
      ...(isUnknown ? ["language"] : []),
    ],
    warnings: [
      ...(warning ? [warning] : []),
      ...(imported.headlineFrom
        ? [
            `No headline in the text: ${imported.headlineFrom === "file" ? "the file's name is" : "its first words are"} taken. Change \`title:\` in its front matter`,
          ]
        : []),
      ...(language?.from === uncertain
        ? [
            `The language may not be right: the text reads as \`${language.value}\`. Change \`lang:\` in its front matter, or import again with --force --language TAG`,
          ]
        : []),
    ],
    ...(article.isAlone ? await countsOf([path], articles) : await countsAlone(article, articles)),
    ...(original ? { original } : {}),
    ...(pictures ? { pictures } : {}),
    leftOut: "leftOut" in imported ? imported.leftOut : [],
    next: `quotidian explain ${path}`,
  };
}

/** Counts of one of many would not add up to the last line, which knows what stands in several. */
function linesOf(facts: Facts, isAlone: boolean): readonly string[] {
  const { filled, missing, warnings, removed, quotes, unclear, pictures, next } = facts;
  const found = Object.entries(filled).map(([key, from]) => `${key} (${from})`);
  return [
    ...(found.length > 0 ? [`found ${found.join(", ")}`] : []),
    ...(missing.length > 0 ? [`missing ${missing.join(", ")}; ${howToAdd(missing)}`] : []),
    ...warnings.map((warning) => `warning ${warning}`),
    ...(pictures && pictures.taken > 0 ? [`${count(pictures.taken, "picture")} beside the article`] : []),
    ...(pictures?.left ?? []).map(({ address, reason }) => `picture left ${address} ${reason}`),
    ...(isAlone
      ? [`the build removes ${count(removed, "block")}; ${count(quotes, "quotation")}, ${unclear} unclear`]
      : []),
    `next: ${next}`,
  ];
}

/** 'add `author:`, `source:` to its front matter, or import again with --force --source URL' */
function howToAdd(missing: readonly string[]): string {
  const keys = missing.map((field) => (field === "language" ? "`lang:`" : `\`${field}:\``));
  const options = missing.flatMap((field) => optionsFor[field] ?? []);
  const again = options.length > 0 ? `, or import again with --force ${options.join(" ")}` : "";
  return `add ${keys.join(", ")} to its front matter${again}`;
}

/** Fields that the command line can give. */
const optionsFor: Readonly<Record<string, string>> = { source: "--source URL", language: "--language TAG" };

/** 'Importing ██████░░░░░░ 6 of 12' */
function bar(what: string, done: number, all: number): string {
  const width = 20;
  const full = Math.round((width * done) / all);
  return `${what} ${"█".repeat(full)}${"░".repeat(width - full)} ${done} of ${all}`;
}

/** Breaks a line between words where a terminal ends; what goes on is set in. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [""];
  for (const word of text.split(/(?<=\S)(?=\s)/)) {
    if (lines.at(-1)!.length + word.length < width || lines.at(-1)!.trim() === "")
      lines[lines.length - 1] += word;
    else lines.push(`    ${word.trimStart()}`);
  }
  return lines.join("\n");
}
