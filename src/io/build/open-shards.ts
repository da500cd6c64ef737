import { join } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import { codeKey } from "../cache/code-key.ts";
import { openResults } from "../cache/result-store.ts";
import { siteKeyOf } from "./analyze-site.ts";
import { missingParts, partProblem } from "./part-problems.ts";
import type { PrintedResult } from "./print-job.ts";
import { openShard, type PrintedShard, type Shards, shardName, shardsIn } from "./printed-shard.ts";
import type { ShardOrigin } from "./shard-file.ts";
import type { OpenSite } from "./site-input.ts";

/**
 * Opens the shards in a folder. A build looks at each article all the same: a shard that is missing, damaged, or made
 * of other articles or settings costs time only. Throws `ArticleError` where there is none at all.
 */
export async function openShards(folder: string, site: OpenSite): Promise<Shards> {
  const parts = shardsIn(folder);
  if (parts.length === 0) {
    const reason = "Missing shards, expected files that `build --shard` wrote";
    throw new ArticleError([partProblem("shard/missing", folder, reason, "error")]);
  }
  const origin = { code: codeKey(), site: siteKeyOf(site) };
  const diagnostics = missingParts(folder, parts, {
    nameOf: shardName,
    code: "shard/missing",
    what: "shard: its articles are read here",
  });
  const shards = new Map<string, PrintedShard>();
  const tellDamaged = (path: string) => {
    shards.get(path)?.close();
    shards.delete(path);
    const reason = "Unexpected bytes, expected the shard as it was written: its articles are read here";
    diagnostics.push(partProblem("shard/damaged", path, reason));
  };
  for (const part of parts) {
    const path = join(folder, shardName(part));
    try {
      const shard = await openShard(folder, part);
      const other = whatDiffers(shard.origin, origin);
      if (other === undefined) {
        shards.set(path, shard);
        continue;
      }
      shard.close();
      const reason = `Unexpected shard ${other}: its articles are read here`;
      diagnostics.push(partProblem("shard/other", path, reason));
    } catch {
      tellDamaged(path);
    }
  }
  const places = new Map(
    [...shards].flatMap(([path, { articles }]) =>
      articles.map((article) => [article.note.key, { path, article }] as const),
    ),
  );
  return {
    diagnostics,
    notes: () =>
      new Map([...shards.values()].flatMap(({ articles }) => articles.map(({ path, note }) => [path, note]))),
    get: (key) => {
      const place = places.get(key);
      if (!place || !shards.has(place.path)) return undefined;
      try {
        return { note: place.article.note.result, result: place.article.read() };
      } catch {
        tellDamaged(place.path);
        return undefined;
      }
    },
    close: () => {
      for (const shard of shards.values()) shard.close();
      shards.clear();
    },
  };
}

/** Puts what shards hold into the cache: a later build finds it there without them. */
export function keepShards({ notes, get }: Shards, cache: string): void {
  const results = openResults<PrintedResult>(join(cache, "results"));
  for (const { key } of notes().values()) {
    const printed = results.has(key) ? undefined : get(key);
    if (printed) results.put(key, printed);
  }
}

/** What a shard was made by or for, if not what is here. */
export function whatDiffers(shard: ShardOrigin, here: ShardOrigin): string | undefined {
  if (shard.code !== here.code) return "of another version";
  if (shard.site !== here.site) return "of other settings, speakers or `--base`";
  return undefined;
}
