import { shardOf } from "../../pages/search-shards.ts";
import { articleLanguage } from "../../site/settings/site.ts";
import { readNotes } from "../cache/article-notes.ts";
import { codeKey } from "../cache/code-key.ts";
import { siteKeyOf } from "./analyze-site.ts";
import { openArticleWorkers } from "./article-workers.ts";
import type { ShardOutcome } from "./build-shard.ts";
import { parsePass } from "./parse-pass.ts";
import { type Shard, writeParsed } from "./shard-file.ts";
import { openSite, type SiteInput } from "./site-input.ts";

/** Nothing waits for a second pass. */
const nothingHeld = { put: () => {}, take: () => undefined, close: () => {} };

/**
 * Parses the articles of one part, and writes what every shard has to know of them to a file in `folder`. The part of
 * an article is told by its path. What is wrong with an article is told by its shard.
 */
export async function parseShard(
  input: SiteInput,
  shard: Shard,
  folder: string,
): Promise<Omit<ShardOutcome, "diagnostics" | "leftOut">> {
  const open = await openSite(input);
  const { files } = open.folder;
  const own = files.filter(({ path }) => shardOf(path, shard.of) === shard.number - 1);
  const { notes, workers } = await parsePass(own, {
    before: readNotes(input.cache, open.folder.folder, codeKey()).articles,
    language: articleLanguage(open.folder.site),
    verify: input.verify ?? false,
    held: nothingHeld,
    isWanted: () => false,
    open: (count) => openArticleWorkers(count, input.threads),
  });
  await workers.close();
  const origin = { code: codeKey(), site: siteKeyOf(open) };
  const lines = [...notes].map(([path, parsed]) => ({ path, parsed }));
  const path = await writeParsed(folder, shard, origin, lines);
  return { path, articles: notes.size, all: files.length };
}
