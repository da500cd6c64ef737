import type { AttributedArticle, ParsedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic, faultReason, hasError } from "../../article/diagnostic.ts";
import { addressesOf, findSharedAddresses } from "../../check/addresses.ts";
import { hiddenCharacters } from "../../check/hidden-characters.ts";
import { lintArticle } from "../../check/lint-article.ts";

import { analyzeParsed } from "../../pipeline/pipeline.ts";
import { articleLanguage } from "../../site/settings/site.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import type { ArticleFile } from "../read/find-articles.ts";
import { contextIn } from "./context-in-folder.ts";
import { readInWorker } from "./in-worker.ts";

/** The articles of a folder, analysed, and every problem found on the way. */
export interface AnalyzedArticles {
  /** In the order of the files; those with errors are missing. */
  readonly articles: readonly AttributedArticle[];
  /** Those with errors in single values of their front matter: to be checked, not to be published. */
  readonly refused: readonly AttributedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads, analyses and lints article files beside the folder they belong to: its settings, its speakers, and how often
 * a block stands in other articles of one source.
 *
 * Problems are collected: one bad article never hides the next, nor one problem of an article its others. `progress`
 * is told after each file how many are done.
 */
export async function analyzeFolder(
  files: readonly ArticleFile[],
  folder: ArticleFolder,
  progress: (done: number, all: number) => void = () => {},
): Promise<AnalyzedArticles> {
  const parsed: ParsedArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, file] of files.entries()) {
    await collect(file.path, diagnostics, async () => {
      const source = await file.read();
      try {
        parsed.push(await readInWorker(source, file.path, articleLanguage(folder.site)));
      } catch (error) {
        diagnostics.push(...hiddenCharacters(file.path, source));
        throw error;
      }
    });
    progress(index + 1, files.length);
  }
  const context = await contextIn(folder, files, parsed);
  const all: AttributedArticle[] = [];
  for (const article of parsed) {
    await collect(article.path, diagnostics, () => {
      const attributed = analyzeParsed(article, context);
      all.push(attributed);
      for (const found of lintArticle(attributed)) diagnostics.push(found);
    });
  }
  return {
    articles: all.filter((article) => !hasError(article.diagnostics)),
    refused: all.filter((article) => hasError(article.diagnostics)),
    diagnostics: [...diagnostics, ...findSharedAddresses(all.map(addressesOf))],
  };
}

export async function collect(
  path: string,
  diagnostics: Diagnostic[],
  work: () => Promise<void> | void,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ArticleError) diagnostics.push(...error.diagnostics);
    else {
      const reason = faultReason(error);
      diagnostics.push({ path, line: 1, column: 1, severity: "error", reason, code: "quotidian/fault" });
    }
  }
}
