import { ArticleError, type Diagnostic, hasError } from "../../article/diagnostic.ts";
import { shardOf } from "../../pages/search-shards.ts";
import { forgetNotes } from "../cache/article-notes.ts";
import { codeKey } from "../cache/code-key.ts";
import { analyzeSite, LostResult } from "./analyze-site.ts";
import { handOn } from "./hand-on.ts";
import { faultyArticles, showing } from "./prepare-site.ts";
import { writeShard } from "./printed-shard.ts";
import type { Shard } from "./shard-file.ts";
import { openSite, type SiteInput } from "./site-input.ts";
import { takeParsed } from "./take-parsed.ts";

/** What a shard holds. */
export interface ShardOutcome {
  /** Its file. */
  readonly path: string;
  /** Articles in it, and in the whole folder. */
  readonly articles: number;
  readonly all: number;
  /** So many of them have errors: no site has them. */
  readonly leftOut: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Analyses and prints the articles of one shard, and writes what they gave to a file in `folder`.
 *
 * An article's shard is told by its slug alone. The articles of other shards are parsed, no more, and not even that where
 * `parseShard` did: how often a block stands in other articles of its source, and where links lead, has to be known.
 * The first of several shards also makes what all pages need alike (`hand-on.ts`). Throws `ArticleError` with every problem where one is an error; with `keepGoing` only where it is not in an article.
 */
export async function buildShard(...given: Parameters<typeof buildOnce>): Promise<ShardOutcome> {
  try {
    return await buildOnce(...given);
  } catch (error) {
    if (!(error instanceof LostResult)) throw error;
    // Without the notes every result is looked at.
    const [{ cache, articles }] = given;
    forgetNotes(cache, articles);
    return buildOnce(...given);
  }
}

async function buildOnce(
  input: SiteInput,
  shard: Shard,
  folder: string,
  progress: (done: number, all: number) => void,
): Promise<ShardOutcome> {
  const { cache, verify = false, threads, keepGoing = false } = input;
  await takeParsed(folder, input);
  const open = await openSite(input);
  const analyzed = await analyzeSite({
    folder: open.folder,
    newsroom: open.newsroom,
    isShown: showing(open, input).isShown,
    part: ({ slug }) => shardOf(slug, shard.of) === shard.number - 1,
    cache,
    verify,
    threads,
    progress,
  });
  const diagnostics = [...open.folder.diagnostics, ...open.diagnostics, ...analyzed.diagnostics];
  const leftOut = keepGoing ? faultyArticles(open.folder, diagnostics) : new Set<string>();
  if (hasError(diagnostics.filter(({ path }) => !leftOut.has(path)))) throw new ArticleError(diagnostics);
  const articles = analyzed.articles.map((article) => ({
    path: article.path,
    note: article.note,
    get result() {
      return analyzed.load(article);
    },
  }));
  const path = await writeShard(folder, shard, { code: codeKey(), site: analyzed.key }, articles);
  if (shard.number === 1 && shard.of > 1) await handOn(open, folder, cache);
  return {
    path,
    articles: articles.length,
    all: open.folder.files.length,
    leftOut: leftOut.size,
    diagnostics,
  };
}
