import { parentPort } from "node:worker_threads";
import { analyzeLine } from "../analyze.ts";
import { ArticleError, type Diagnostic } from "../diagnostic.ts";
import type { ParsedArticle } from "../model/article.ts";
import { readArticle } from "../parse/parse.ts";

export type Job =
  | { readonly kind: "article"; readonly source: string; readonly path: string; readonly language: string }
  | { readonly kind: "line"; readonly line: string };

export type Answer =
  | { readonly article: ParsedArticle }
  | { readonly line: object }
  | { readonly diagnostics: readonly Diagnostic[] }
  | { readonly failed: "time" | "memory" | "depth" };

parentPort?.on("message", (job: Job) => parentPort?.postMessage(answer(job)));

function answer(job: Job): Answer {
  try {
    if (job.kind === "line") return { line: analyzeLine(job.line) };
    return { article: readArticle(job.source, job.path, job.language) };
  } catch (error) {
    if (error instanceof ArticleError) return { diagnostics: error.diagnostics };
    if (error instanceof RangeError) return { failed: "depth" };
    throw error;
  }
}
