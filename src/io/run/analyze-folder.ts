import type { AttributedArticle, ParsedArticle } from "../../article/article.ts";
import { ArticleError, type Diagnostic, faultReason, hasError, pointOf } from "../../article/diagnostic.ts";
import { hiddenCharacters } from "../../check/hidden-characters.ts";
import { inspect } from "../../check/lint-article.ts";
import { placeInFrontMatter } from "../../parse/front-matter/front-matter.ts";
import { attribute, strip } from "../../pipeline/pipeline.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import type { ArticleFile } from "../read/find-articles.ts";
import { deskOf } from "./article-context.ts";
import { readGuarded } from "./in-worker.ts";

/** The articles of a folder, analysed, and every problem found on the way. */
export interface EditedArticles {
  /** In the order of the files; those with errors are missing. */
  readonly articles: readonly AttributedArticle[];
  /** Those with errors in single values of their front matter: to be checked, not to be published. */
  readonly refused: readonly AttributedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and analyses article files beside the folder they belong to: its settings, its speakers, and how often a
 * block stands in other articles of one source. One bad article never hides the next, nor one problem of an article its
 * others: they are collected.
 *
 * `progress` is told after each file how many are done.
 */
export async function edit(
  files: readonly ArticleFile[],
  folder: ArticleFolder,
  progress: (done: number, all: number) => void = () => {},
): Promise<EditedArticles> {
  const parsed: ParsedArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, file] of files.entries()) {
    await collect(file.path, diagnostics, async () => {
      const source = await file.read();
      try {
        parsed.push(await readGuarded(source, file.path, folder.site.language));
      } catch (error) {
        diagnostics.push(...hiddenCharacters(file.path, source));
        throw error;
      }
    });
    progress(index + 1, files.length);
  }
  const desk = await deskOf(folder, files, parsed);
  const all: AttributedArticle[] = [];
  for (const article of parsed) {
    await collect(article.path, diagnostics, () => {
      const attributed = attribute(strip(article, desk), desk);
      all.push(attributed);
      for (const found of inspect(attributed)) diagnostics.push(found);
    });
  }
  return {
    articles: all.filter((article) => !hasError(article.diagnostics)),
    refused: all.filter((article) => hasError(article.diagnostics)),
    diagnostics: [...diagnostics, ...findDuplicates(all), ...findTakenAliases(all)],
  };
}

async function collect(
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

/** Two articles with one address: both files are named. */
function findDuplicates(articles: readonly AttributedArticle[]): readonly Diagnostic[] {
  const first = new Map<string, AttributedArticle>();
  const found: Diagnostic[] = [];
  for (const article of articles) {
    if (article.diagnostics.some(({ code }) => code === "front-matter/slug")) continue;
    const other = first.get(article.slug);
    if (!other) {
      first.set(article.slug, article);
      continue;
    }
    const reason = `Unexpected slug \`${article.slug}\`, already used by ${other.path}:${slugLine(other)}:1, expected one of its own`;
    found.push({
      path: article.path,
      line: slugLine(article),
      column: 1,
      severity: "error",
      reason,
      code: "slug/duplicate",
    });
  }
  return found;
}

/** An old address leads to one article: the first has it, and both files are named. */
function findTakenAliases(articles: readonly AttributedArticle[]): readonly Diagnostic[] {
  const plain = (address: string) => address.toLowerCase().replace(/^\/|\/$/g, "");
  const owner = new Map(articles.map((article) => [`articles/${article.slug}`, article]));
  const found: Diagnostic[] = [];
  for (const article of articles) {
    for (const [index, alias] of article.frontMatter.aliases.entries()) {
      const other = owner.get(plain(alias));
      if (other === undefined) owner.set(plain(alias), article);
      else {
        const { path, source } = article;
        const place = pointOf(source, placeInFrontMatter(source, ["aliases", index]));
        const reason = `Unexpected alias \`${alias}\`, already the address of ${other.path}, expected one of its own`;
        found.push({ path, ...place, severity: "warning", reason, code: "aliases/taken" });
      }
    }
  }
  return found;
}

function slugLine({ source, frontMatter }: AttributedArticle): number {
  if (frontMatter.slug === undefined) return 1;
  return 1 + source.split(/\r?\n/).findIndex((line) => /^["']?slug["']?\s*:/.test(line));
}
