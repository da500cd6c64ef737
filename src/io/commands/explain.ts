import type { Diagnostic } from "../../article/diagnostic.ts";
import { explainArticle } from "../../check/explain.ts";
import { makeSpeakerBook } from "../../site/speaker-book.ts";
import { aloneFolder, openFolder } from "../read/article-folder.ts";
import type { ArticleFile } from "../read/find-articles.ts";
import { folderAround } from "../read/folder-around.ts";
import { readText } from "../read/read-text.ts";
import { analyzeFolder } from "../run/analyze-folder.ts";
import { report } from "./report.ts";

/**
 * Prints what is removed from articles and how each quotation got its name. Gives the exit code.
 *
 * Without a folder of articles that of each file is looked for; where a file has none, that is said: what only a
 * folder can tell, such as a block that stands in other articles too, is not seen.
 */
export async function explain(
  paths: readonly string[],
  { articles }: { readonly articles?: string },
): Promise<number> {
  const folders = new Map<string | undefined, ArticleFile[]>();
  for (const path of new Set(paths)) {
    const around = articles ?? folderAround(path);
    const file = { path: path.replaceAll("\\", "/"), read: () => readText(path) };
    folders.set(around, [...(folders.get(around) ?? []), file]);
  }
  const problems: Diagnostic[] = [];
  for (const [around, files] of folders) problems.push(...(await explainBeside(around, files)));
  return report(problems) ? 1 : 0;
}

/** Explains files of one folder; gives the problems found. */
async function explainBeside(
  around: string | undefined,
  files: readonly ArticleFile[],
): Promise<readonly Diagnostic[]> {
  const folder = around === undefined ? aloneFolder : await openFolder(around);
  const analyzed = await analyzeFolder(files, folder);
  const book = makeSpeakerBook(folder.speakers, folder.site.language);
  for (const article of analyzed.articles) {
    for (const line of explainArticle(article, book)) process.stdout.write(`${line}\n`);
  }
  const alone = around === undefined ? analyzed.articles.map(({ path }) => withoutFolder(path)) : [];
  return [...folder.diagnostics, ...analyzed.diagnostics, ...alone];
}

function withoutFolder(path: string): Diagnostic {
  const reason =
    "Missing folder of articles around this file, expected `--articles DIR`: settings and repeated blocks were not looked at";
  return { path, line: 1, column: 1, severity: "warning", reason, code: "articles/alone" };
}
