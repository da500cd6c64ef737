import { deserialize, serialize } from "node:v8";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { readArticle } from "../../parse/parse.ts";
import type { ResultNote } from "../cache/article-notes.ts";
import { writeResult } from "../cache/result-store.ts";
import { openPrinter, type PrintedResult, type PrintJob, type PrintSettings } from "./print-job.ts";
import { type ReadArticle, readArticleOf } from "./read-article.ts";

export interface ReadRequest {
  readonly source: string;
  readonly path: string;
  readonly language: AssumedLanguage;
}

export interface PrintRequest {
  readonly job: PrintJob;
  /** Folder of the results. */
  readonly results: string;
  /** `PrintSettings` as `v8.serialize` writes them, the same for all articles: its memory is shared, and it is read once. */
  readonly settings: { readonly key: string; readonly bytes: SharedArrayBuffer };
}

export interface PrintedNote {
  readonly note: ResultNote;
  /** There where it could not be written. */
  readonly result?: PrintedResult;
}

/** What a worker gives: errors of an article go over as data, what is a fault of ours is thrown. */
export type WorkerOutcome<T> =
  | { readonly made: T }
  | { readonly diagnostics: readonly Diagnostic[] }
  /** Nested too deep for this thread. */
  | { readonly tooDeep: true };

/** Parses one article. */
export function read({ source, path, language }: ReadRequest): WorkerOutcome<ReadArticle> {
  return outcomeOf(() => {
    const { article, ...rest } = readArticleOf(readArticle(source, path, language));
    return { ...rest, article: serialize(article) };
  });
}

let printer: { readonly key: string; readonly print: (job: PrintJob) => PrintedResult } | undefined;

/** Analyses and prints one article, and writes its result. */
export function print({ job, results, settings }: PrintRequest): WorkerOutcome<PrintedNote> {
  return outcomeOf(() => {
    if (printer?.key !== settings.key) {
      const known = deserialize(Uint8Array.from(new Uint8Array(settings.bytes))) as PrintSettings;
      printer = { key: settings.key, print: openPrinter(known) };
    }
    const printed = printer.print(job);
    const written = writeResult(results, job.key, printed);
    return { note: printed.note, ...(written ? {} : { result: printed }) };
  });
}

function outcomeOf<T>(make: () => T): WorkerOutcome<T> {
  try {
    return { made: make() };
  } catch (error) {
    if (error instanceof ArticleError) return { diagnostics: error.diagnostics };
    if (error instanceof RangeError) return { tooDeep: true };
    throw error;
  }
}
