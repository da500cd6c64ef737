import { existsSync } from "node:fs";
import type { AttributedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic, hasError } from "../../article/diagnostic.ts";
import { hiddenCharacters } from "../../check/hidden-characters.ts";
import { takenSlugs } from "../../site/navigation.ts";
import { findArticles, type ImageFile } from "../read/find-articles.ts";
import { readInWorker } from "./in-worker.ts";

/** The Markdown pages of a site's own. */
export interface OwnPages {
  /** In the order of their files; those with errors are missing. Nothing is removed from them, nobody is quoted. */
  readonly pages: readonly AttributedArticle[];
  readonly images: readonly ImageFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads pages as articles are read, with the same limits. A folder that is not there is empty. */
export async function readPages(folder: string | undefined, language: string): Promise<OwnPages> {
  if (folder === undefined || !existsSync(folder)) return { pages: [], images: [], diagnostics: [] };
  const found = await findArticles(folder);
  const diagnostics = [...found.diagnostics];
  const pages: AttributedArticle[] = [];
  const first = new Map<string, string>();
  for (const file of found.files) {
    try {
      const source = await file.read();
      diagnostics.push(...hiddenCharacters(file.path, source));
      const page = await readInWorker(source, file.path, language);
      const problems = [...page.diagnostics, ...refuseAddress(page.slug, file.path, first)];
      diagnostics.push(...problems);
      if (!hasError(problems))
        pages.push({ ...page, removals: [], quotes: [], speakers: [], diagnostics: problems });
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      diagnostics.push(...error.diagnostics);
    }
  }
  return { pages, images: found.images, diagnostics };
}

/** A page has an address of its own: none that the site has, none of another page. */
function refuseAddress(slug: string, path: string, first: Map<string, string>): readonly Diagnostic[] {
  const other = first.get(slug);
  first.set(slug, other ?? path);
  const owner = takenSlugs.has(slug) ? "the site itself" : other;
  if (owner === undefined) return [];
  const reason = `Unexpected page \`/${slug}/\`, already the address of ${owner}, expected a \`slug\` of its own`;
  return [{ path, line: 1, column: 1, severity: "error", reason, code: "pages/taken" }];
}
