import type { FileGroup, PageGroup } from "../../pages/page-group.ts";
import type { ArticleParts } from "../../pipeline/assemble-site.ts";
import { inOrder } from "../run/in-order.ts";
import type { ArticleJob, PageThreads } from "./page-threads.ts";
import type { GroupWriter } from "./write-groups.ts";

/** Articles of one request: Eleventy is set up once for all of them. */
const batchSize = 100;

/** Tells what groups are made of, and where the results of articles are. */
export interface ArticleKeys extends Pick<GroupWriter, "keyOfPages" | "keyOfFiles"> {
  /** Key of the result of an article, by its slug. */
  readonly resultOf: (slug: string) => string;
}

/**
 * Has the pages and files of articles made in threads. Each reads their results from the cache: they do not go through
 * this one. Gives the articles that were not made, because their results are not there.
 */
export async function writeArticles(
  articles: readonly ArticleParts[],
  threads: PageThreads,
  keys: ArticleKeys,
): Promise<readonly ArticleParts[]> {
  const jobOf = ({ summary, beside, page, files }: ArticleParts): ArticleJob => ({
    result: keys.resultOf(summary.slug),
    facts: summary,
    beside: beside(),
    page: keys.keyOfPages(page),
    files: keys.keyOfFiles(files),
    places: threads.placesOf(pathsOf(page, files)),
  });
  const left: ArticleParts[] = [];
  const outcomes = inOrder(batchesOf(articles), threads.count * 2, async (batch) => ({
    batch,
    isMade: await threads.makeArticles(batch.map(jobOf)),
  }));
  for await (const { batch, isMade } of outcomes) if (!isMade) left.push(...batch);
  return left;
}

function pathsOf({ places }: PageGroup, { paths }: FileGroup): readonly string[] {
  return [...places.map(({ permalink }) => permalink), ...paths];
}

function* batchesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += batchSize) yield items.slice(at, at + batchSize);
}
