import { explain as explainArticle } from "../../explain.ts";
import { openFolder } from "../article-folder.ts";
import { edit } from "../edit.ts";
import { readText } from "../read-text.ts";
import { report } from "../report.ts";

/** Prints what is removed from one article and how each quotation got its name. Gives the exit code. */
export async function explain(path: string, { articles }: { readonly articles: string }): Promise<number> {
  const folder = await openFolder(articles);
  const file = { path: path.replaceAll("\\", "/"), read: () => readText(path) };
  const edited = await edit([file], folder);
  for (const article of edited.articles) {
    for (const line of explainArticle(article)) process.stdout.write(`${line}\n`);
  }
  return report([...folder.diagnostics, ...edited.diagnostics]) ? 1 : 0;
}
