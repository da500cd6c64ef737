import { resolve } from "node:path";
import type { ParsedArticle } from "../../article/article.ts";
import { hostOf } from "../../article/host.ts";
import type { AssumedLanguage } from "../../language/detect-language.ts";
import { readFrontMatter } from "../../parse/front-matter/front-matter.ts";
import type { ArticleContext } from "../../pipeline/article-context.ts";
import { articleLanguage } from "../../site/settings/site.ts";
import {
  countRepetition,
  type RepetitionSummary,
  summarizeBlocks,
} from "../../strip/1-evidence/repetition.ts";
import type { ArticleFolder } from "../read/article-folder.ts";
import type { ArticleFile } from "../read/find-articles.ts";
import { readInWorker } from "./in-worker.ts";

/**
 * Gathers what articles of a folder are read beside. `parsed` are those of `files` that could be read.
 *
 * The folder's other articles of the same sources are read too: one article gets the answer it gets in a build.
 */
export async function contextIn(
  folder: ArticleFolder,
  files: readonly ArticleFile[],
  parsed: readonly ParsedArticle[],
): Promise<ArticleContext> {
  const named = new Set(files.map(({ path }) => resolve(path)));
  const hosts = new Set(parsed.map(({ publisher }) => publisher.host));
  const summaries = parsed.flatMap(summaryOf);
  for (const file of folder.files) {
    if (named.has(resolve(file.path))) continue;
    const article = await readBeside(file, hosts, articleLanguage(folder.site));
    if (article) summaries.push(...summaryOf(article));
  }
  const count = countRepetition(summaries);
  return {
    language: articleLanguage(folder.site),
    speakers: folder.speakers,
    repetition: (host) => (host === undefined ? () => 0 : count(host)),
  };
}

function summaryOf({ publisher, blocks }: ParsedArticle): readonly RepetitionSummary[] {
  return publisher.host === undefined ? [] : [summarizeBlocks(publisher.host, blocks)];
}

/** Problems of such an article are not reported here: they are when it is checked itself. */
async function readBeside(
  file: ArticleFile,
  hosts: ReadonlySet<string | undefined>,
  language: AssumedLanguage,
): Promise<ParsedArticle | undefined> {
  try {
    const source = await file.read();
    const { frontMatter, rest } = readFrontMatter(source, file.path);
    const address = (frontMatter ?? rest)?.source;
    const host = address && hostOf(address);
    return host && hosts.has(host) ? await readInWorker(source, file.path, language) : undefined;
  } catch {
    return undefined;
  }
}
