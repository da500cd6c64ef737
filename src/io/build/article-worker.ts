import { serialize } from "node:v8";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { readArticle } from "../../parse/parse.ts";
import type { ResultNote } from "../cache/article-notes.ts";
import { writeResult } from "../cache/result-store.ts";
import { answerWith } from "../run/answer.ts";
import { readShared } from "../run/shared-bytes.ts";
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
  /** `PrintSettings`, the same for all articles. */
  readonly settings: SharedArrayBuffer;
}

export interface PrintedNote {
  readonly note: ResultNote;
  /** There where it could not be written. */
  readonly result?: PrintedResult;
}

/** What a thread gives of an article, unless that nests too deep for it. */
export type WorkerOutcome<T> = { readonly made: T } | { readonly tooDeep: true };

/** Parses one article. */
function read({ source, path, language }: ReadRequest): WorkerOutcome<ReadArticle> {
  return outcomeOf(() => {
    const { article, ...rest } = readArticleOf(readArticle(source, path, language));
    return { ...rest, article: serialize(article) };
  });
}

let printer: ReturnType<typeof openPrinter> | undefined;

/** Analyses and prints one article, and writes its result. */
function print({ job, results, settings }: PrintRequest): WorkerOutcome<PrintedNote> {
  return outcomeOf(() => {
    printer ??= openPrinter(readShared(settings) as PrintSettings);
    const printed = printer(job);
    const written = writeResult(results, job.key, printed);
    return { note: printed.note, ...(written ? {} : { result: printed }) };
  });
}

function outcomeOf<T>(make: () => T): WorkerOutcome<T> {
  try {
    return { made: make() };
  } catch (error) {
    if (error instanceof RangeError) return { tooDeep: true };
    throw error;
  }
}

answerWith((request: ReadRequest | PrintRequest) => ("job" in request ? print(request) : read(request)));
