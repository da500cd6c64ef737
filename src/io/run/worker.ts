import { parentPort } from "node:worker_threads";
import type { ParsedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { type ImportedHtml, type NoArticle, readHtml } from "../../import/html/read-html.ts";
import { type ImportedPage, type PageOrigin, readPage } from "../../import/read-page.ts";
import { recordMarkdown, type TextRecord } from "../../import/record-markdown.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { readArticle } from "../../parse/parse.ts";
import { analyzeLine } from "../../pipeline/analyze-line.ts";

export type WorkerJob =
  | {
      readonly kind: "article";
      readonly source: string;
      readonly path: string;
      readonly language: AssumedLanguage;
    }
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "page"; readonly html: string; readonly origin: PageOrigin }
  | { readonly kind: "text"; readonly text: string; readonly origin: PageOrigin }
  | { readonly kind: "record"; readonly record: TextRecord };

export type WorkerAnswer =
  | { readonly article: ParsedArticle }
  | { readonly line: object }
  | { readonly page: ImportedHtml | NoArticle }
  | { readonly text: ImportedPage | undefined }
  | { readonly record: string | undefined }
  | { readonly diagnostics: readonly Diagnostic[] }
  | { readonly failed: "time" | "memory" | "depth" };

parentPort?.on("message", (job: WorkerJob) => parentPort?.postMessage(answer(job)));

function answer(job: WorkerJob): WorkerAnswer {
  try {
    switch (job.kind) {
      case "article":
        return { article: readArticle(job.source, job.path, job.language) };
      case "line":
        return { line: analyzeLine(job.line) };
      case "page":
        return { page: readHtml(job.html, job.origin) };
      case "text":
        return { text: readPage(job.text, job.origin) };
      case "record":
        return { record: recordMarkdown(job.record) };
      default:
        return job satisfies never;
    }
  } catch (error) {
    if (error instanceof ArticleError) return { diagnostics: error.diagnostics };
    if (error instanceof RangeError) return { failed: "depth" };
    throw error;
  }
}
