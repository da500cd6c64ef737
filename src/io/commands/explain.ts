import type { Diagnostic } from "../../article/diagnostic.ts";
import { explainArticle } from "../../check/explain.ts";
import { makeSpeakerBook } from "../../site/speaker-book.ts";
import { aloneFolder, openFolder } from "../read/article-folder.ts";
import { folderAround } from "../read/folder-around.ts";
import { readText } from "../read/read-text.ts";
import { analyzeFolder } from "../run/analyze-folder.ts";
import { report } from "./report.ts";

/**
 * Prints what is removed from one article and how each quotation got its name. Gives the exit code.
 *
 * Without a folder of articles the file's own is looked for; where it has none, that is said: what only a folder can
 * tell, such as a block that stands in other articles too, is not seen.
 */
export async function explain(path: string, { articles }: { readonly articles?: string }): Promise<number> {
  const file = { path: path.replaceAll("\\", "/"), read: () => readText(path) };
  const around = articles ?? folderAround(path);
  const folder = around === undefined ? aloneFolder : await openFolder(around);
  const analyzed = await analyzeFolder([file], folder);
  const book = makeSpeakerBook(folder.speakers, folder.site.language);
  for (const article of analyzed.articles) {
    for (const line of explainArticle(article, book)) process.stdout.write(`${line}\n`);
  }
  const problems = [...folder.diagnostics, ...analyzed.diagnostics];
  if (around === undefined && analyzed.articles.length > 0) problems.push(withoutFolder(file.path));
  return report(problems) ? 1 : 0;
}

function withoutFolder(path: string): Diagnostic {
  const reason =
    "Missing folder of articles around this file, expected `--articles DIR`: settings and repeated blocks were not looked at";
  return { path, line: 1, column: 1, severity: "warning", reason, code: "articles/alone" };
}
