import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { serialize } from "node:v8";
import type { Tinypool } from "tinypool";
import { ArticleError } from "../../article/diagnostic.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { mayBeSlow } from "../../parse/body/limits.ts";
import type { ResultNote } from "../cache/article-notes.ts";
import { textKey } from "../cache/keys.ts";
import type { ResultStore } from "../cache/result-store.ts";
import { runsSources, threadModule } from "../package-folder.ts";
import { keepHeapSmall } from "../run/heap.ts";
import { readInWorker } from "../run/in-worker.ts";
import { openTurns } from "../run/turns.ts";
import type { PrintedNote, PrintRequest, ReadRequest, WorkerOutcome } from "./article-worker.ts";
import { openPrinter, type PrintedResult, type PrintJob, type PrintSettings } from "./print-job.ts";
import { openHeld, type ReadArticle, readArticleOf } from "./read-article.ts";

/** Fewer articles are read sooner than threads have loaded the engines. */
export const fewestForThreads = 300;

/** Reads and prints articles, in this thread or in several. The same comes out of both. */
export interface ArticleWorkers {
  /** How many articles to have at work at a time. */
  readonly most: number;
  /** Parses one article. Throws `ArticleError` with what is wrong. */
  readonly read: (source: string, path: string, language: AssumedLanguage) => Promise<ReadArticle>;
  /** Says what all articles are printed with. */
  readonly openPrinter: (
    settings: PrintSettings,
    results: ResultStore<PrintedResult>,
  ) => (job: PrintJob) => Promise<ResultNote>;
  readonly close: () => Promise<void>;
}

/** `threads`: how many are wanted; else one a core, where `articles` are enough. */
export async function openArticleWorkers(
  articles: number,
  threads: number | undefined,
): Promise<ArticleWorkers> {
  if (articles >= fewestForThreads) keepHeapSmall();
  const count = threads ?? (articles < fewestForThreads ? 1 : availableParallelism());
  return count > 1 ? inThreads(count, await openPool(count)) : inThisThread;
}

const inThisThread: ArticleWorkers = {
  most: 1,
  read: async (source, path, language) => readArticleOf(await readInWorker(source, path, language)),
  openPrinter: (settings, results) => {
    const print = openPrinter(settings);
    return async (job) => {
      const printed = print(job);
      results.put(job.key, printed);
      return printed.note;
    };
  },
  close: async () => {},
};

function inThreads(count: number, pool: Tinypool): ArticleWorkers {
  const turns = openTurns();
  const run = <T>(name: "read" | "print", request: ReadRequest | PrintRequest) =>
    turns.together(async () => (await pool.run(request, { name })) as WorkerOutcome<T>);
  return {
    // So many that no thread waits for this one, which reads the files.
    most: count * 4,
    read: async (source, path, language) => {
      const outcome = mayBeSlow(source)
        ? ({ tooDeep: true } as const)
        : await run<ReadArticle>("read", { source, path, language });
      if (!("tooDeep" in outcome)) return madeOf(outcome);
      // A slow article is stopped by the processor time of the whole process: no other must be at work meanwhile.
      return turns.alone(() => inThisThread.read(source, path, language));
    },
    openPrinter: (settings, results) => {
      const plain = serialize(settings);
      const bytes = new SharedArrayBuffer(plain.length);
      new Uint8Array(bytes).set(plain);
      const shared = { key: textKey(plain.toString("latin1")), bytes };
      const here = inThisThread.openPrinter(settings, results);
      return async (job) => {
        const request = { job, results: results.folder, settings: shared };
        const outcome = await run<PrintedNote>("print", request);
        if ("tooDeep" in outcome) return here({ ...job, article: openHeld(job.article) });
        const { note, result } = madeOf(outcome);
        if (result) results.put(job.key, result);
        return note;
      };
    },
    close: () => pool.destroy(),
  };
}

function madeOf<T>(outcome: Exclude<WorkerOutcome<T>, { readonly tooDeep: true }>): T {
  if ("made" in outcome) return outcome.made;
  throw new ArticleError(outcome.diagnostics);
}

async function openPool(threads: number): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  return new Tinypool({
    filename: pathToFileURL(threadModule("io/build/article-worker")).href,
    minThreads: threads,
    maxThreads: threads,
    ...(runsSources ? { execArgv: ["--import", withTypes()] } : {}),
  });
}

/** Node 20 reads no TypeScript: from the sources, a thread loads tsx first. */
function withTypes(): string {
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  return `data:text/javascript,${encodeURIComponent(`import { register } from ${tsx}; register();`)}`;
}
