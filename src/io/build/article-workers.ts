import type { AssumedLanguage } from "../../language/detect-language.ts";
import { mayBeSlow } from "../../parse/body/limits.ts";
import type { ResultNote } from "../cache/article-notes.ts";
import type { ResultStore } from "../cache/result-store.ts";
import { detached } from "../run/detached.ts";
import { keepHeapSmall } from "../run/heap.ts";
import { readInWorker } from "../run/in-worker.ts";
import { sharedBytes } from "../run/shared-bytes.ts";
import { openThreads, type Threads, threadsFor } from "../run/threads.ts";
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
export function openArticleWorkers(articles: number, threads: number | undefined): ArticleWorkers {
  if (articles >= fewestForThreads) keepHeapSmall();
  const count = threadsFor(articles, fewestForThreads, threads);
  return count > 0 ? inThreads(openThreads("io/build/article-worker", count)) : inThisThread;
}

const inThisThread: ArticleWorkers = {
  most: 1,
  read: async (source, path, language) => {
    const read = readArticleOf(await readInWorker(source, path, language));
    return { ...read, note: detached(read.note), pictures: detached(read.pictures) };
  },
  openPrinter: (settings, results) => {
    const print = openPrinter(settings);
    return async (job) => {
      const printed = print(job);
      results.put(job.key, printed);
      return detached(printed.note);
    };
  },
  close: async () => {},
};

function inThreads(threads: Threads): ArticleWorkers {
  const turns = openTurns();
  let isOpen = true;
  const run = <T>(request: ReadRequest | PrintRequest) =>
    turns.together(() => threads.ask<WorkerOutcome<T>>(request));
  return {
    // So many that no thread waits for this one, which reads the files.
    most: threads.count * 4,
    read: async (source, path, language) => {
      // Of a few articles, bodies for feeds are asked for once the threads are gone.
      if (!isOpen) return inThisThread.read(source, path, language);
      const outcome = mayBeSlow(source)
        ? ({ tooDeep: true } as const)
        : await run<ReadArticle>({ source, path, language });
      if (!("tooDeep" in outcome)) return outcome.made;
      // A slow article is stopped by the processor time of the whole process: no other must be at work meanwhile.
      return turns.alone(() => inThisThread.read(source, path, language));
    },
    openPrinter: (settings, results) => {
      const shared = sharedBytes(settings);
      const here = inThisThread.openPrinter(settings, results);
      return async (job) => {
        const request = { job, results: results.folder, settings: shared };
        const outcome = await run<PrintedNote>(request);
        if ("tooDeep" in outcome) return here({ ...job, article: openHeld(job.article) });
        const { note, result } = outcome.made;
        if (result) results.put(job.key, result);
        return note;
      };
    },
    close: () => {
      isOpen = false;
      return threads.close();
    },
  };
}
