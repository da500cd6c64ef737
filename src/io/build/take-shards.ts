import { join } from "node:path";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { readNotes, type StoredNote, writeNotes } from "../cache/article-notes.ts";
import { codeKey } from "../cache/code-key.ts";
import { openResults } from "../cache/result-store.ts";
import { siteKeyOf } from "./analyze-site.ts";
import { missingParts, partProblem } from "./part-problems.ts";
import type { PrintedResult } from "./print-job.ts";
import { readShard, type ShardOrigin, shardName, shardsIn } from "./shard-file.ts";
import type { OpenSite } from "./site-input.ts";

const kind = "printed";

/**
 * Puts what shards made into the cache, so that the next build takes it over. It looks at each article all the same: a
 * shard that is missing, damaged, or made of other articles or settings costs time only. Gives a warning for each such
 * shard; throws `ArticleError` where there is none at all.
 */
export async function takeShards(
  folder: string,
  cache: string,
  { folder: articles, newsroom }: OpenSite,
): Promise<readonly Diagnostic[]> {
  const shards = shardsIn(folder, kind);
  if (shards.length === 0) {
    const reason = "Missing shards, expected files that `build --shard` wrote";
    throw new ArticleError([partProblem("shard/missing", folder, reason, "error")]);
  }
  const code = codeKey();
  const before = readNotes(cache, articles.folder, code);
  const taken = new Map<string, StoredNote>(before.articles);
  const results = openResults<PrintedResult>(join(cache, "results"));
  const origin = { code, site: siteKeyOf({ folder: articles, newsroom }) };
  const diagnostics = missingParts(folder, shards, {
    nameOf: (shard) => shardName(shard, kind),
    code: "shard/missing",
    what: "shard: its articles are read here",
  });
  for (const shard of shards) {
    const path = join(folder, shardName(shard, kind));
    try {
      for await (const line of readShard(folder, shard, kind)) {
        if (!("path" in line)) {
          const other = whatDiffers(line, origin);
          if (other === undefined) continue;
          diagnostics.push(
            partProblem("shard/other", path, `Unexpected shard ${other}: its articles are read here`),
          );
          break;
        }
        const { key, result: note } = line.note;
        if (taken.get(line.path)?.key === key) continue;
        taken.set(line.path, line.note);
        if (!results.has(key)) results.put(key, { note, result: line.result });
      }
    } catch {
      const reason =
        "Unexpected bytes, expected the shard as it was written: its other articles are read here";
      diagnostics.push(partProblem("shard/damaged", path, reason));
    }
  }
  // Without the hash of what they are read beside: each article's key is made anew, of the articles that are here.
  writeNotes(cache, articles.folder, code, { articles: taken, pictures: before.pictures }, before);
  return diagnostics;
}

/** What a shard was made by or for, if not what is here. */
export function whatDiffers(shard: ShardOrigin, here: ShardOrigin): string | undefined {
  if (shard.code !== here.code) return "of another version";
  if (shard.site !== here.site) return "of other settings, speakers or `--base`";
  return undefined;
}
