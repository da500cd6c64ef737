import type { AttributedArticle } from "../../article/article.ts";
import { pointOf } from "../../article/diagnostic.ts";
import { unclear } from "../../check/explain.ts";
import { countTotals } from "../../check/totals.ts";
import { visible } from "../../escape/terminal.ts";
import { noOwnSite, openOwnSite } from "../build/own-site.ts";
import { pictureProblems } from "../build/pictures.ts";
import { pageLanguage } from "../build/read-strings.ts";
import { templatesIn } from "../build/template-files.ts";
import { missingArticles, openFolder } from "../read/article-folder.ts";
import { readText } from "../read/read-text.ts";
import { unknownArticles } from "../read/speaker-articles.ts";
import { analyzeFolder } from "../run/analyze-folder.ts";
import { places } from "./build.ts";
import { progressOf, report, totalsLine } from "./report.ts";

/**
 * Prints every problem of the articles, and what will be removed from them and why, and the quotations that
 * nobody's name will stand under. Gives the exit code.
 *
 * Named files are checked beside the whole folder's settings and repetitions.
 */
export async function check(
  paths: readonly string[],
  { articles }: { readonly articles: string },
): Promise<number> {
  const started = performance.now();
  const folder = await openFolder(articles);
  const files =
    paths.length === 0
      ? folder.files
      : paths.map((path) => ({ path: path.replaceAll("\\", "/"), read: () => readText(path) }));
  const analyzed = await analyzeFolder(files, folder, progressOf("Reading"));
  for (const article of analyzed.articles) {
    process.stdout.write(removalsOf(article));
    for (const line of unclear(article)) process.stdout.write(`${line}\n`);
  }
  const pictures = await pictureProblems(folder, [...analyzed.articles, ...analyzed.refused]);
  const own = paths.length === 0 ? await openOwnSite(places(), folder) : noOwnSite;
  const problems = [
    ...folder.diagnostics,
    ...(paths.length === 0 ? missingArticles(folder) : []),
    ...analyzed.diagnostics,
    ...own.diagnostics,
    ...(paths.length === 0
      ? await unknownArticles(
          folder,
          [...analyzed.articles, ...analyzed.refused].map(({ slug }) => slug),
        )
      : []),
    ...(await pageLanguage(folder, templatesIn(places().templates))).diagnostics,
    ...pictures,
  ];
  const failed = report(problems);
  process.stdout.write(totalsLine(countTotals(analyzed.articles), problems.length, started));
  return failed ? 1 : 0;
}

function removalsOf({ path, source, blocks, removals }: AttributedArticle): string {
  return removals
    .map(({ block, label, rule, reason }) => {
      const { line, column } = pointOf(source, blocks[block]!.span.start);
      const words = blocks[block]!.text.replace(/\s+/g, " ").trim().slice(0, 60);
      return `${visible(`${path}:${line}:${column} removes ${label} "${words}" ${reason} [${rule}]`)}\n`;
    })
    .join("");
}
