import { join } from "node:path";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { readNotes, type StoredNote, writeNotes } from "../cache/article-notes.ts";
import { codeKey } from "../cache/code-key.ts";
import { openResults } from "../cache/result-store.ts";
import { siteKeyOf } from "./analyze-site.ts";
import type { PrintedResult } from "./print-job.ts";
import { readShard, type Shard, type ShardOrigin, shardName, shardsIn } from "./shard-file.ts";
import { openSite, type SiteInput } from "./site-input.ts";

/**
 * Puts what shards made into the cache, so that the next build takes it over. It looks at each article all the same: a
 * shard that is missing, damaged, or made of other articles or settings costs time only. Gives a warning for each such
 * shard; throws `ArticleError` where there is none at all.
 */
export async function takeShards(folder: string, input: SiteInput): Promise<readonly Diagnostic[]> {
  const shards = shardsIn(folder);
  if (shards.length === 0) {
    const reason = "Missing shards, expected files that `build --shard` wrote";
    throw new ArticleError([problem("missing", folder, reason, "error")]);
  }
  const { folder: articles, newsroom } = await openSite(input);
  const { cache } = input;
  const code = codeKey();
  const before = readNotes(cache, articles.folder, code);
  const taken = new Map<string, StoredNote>(before.articles);
  const results = openResults<PrintedResult>(join(cache, "results"));
  const origin = { code, site: siteKeyOf({ folder: articles, newsroom }) };
  const diagnostics = missing(folder, shards);
  for (const shard of shards) {
    const path = join(folder, shardName(shard));
    try {
      for await (const line of readShard(folder, shard)) {
        if (!("path" in line)) {
          const other = whatDiffers(line, origin);
          if (other === undefined) continue;
          diagnostics.push(problem("other", path, `Unexpected shard ${other}: its articles are read here`));
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
      diagnostics.push(problem("damaged", path, reason));
    }
  }
  // Without the hash of what they are read beside: each article's key is made anew, of the articles that are here.
  writeNotes(cache, articles.folder, code, { articles: taken, pictures: before.pictures }, before);
  return diagnostics;
}

/** What a shard was made by or for, if not what is here. */
function whatDiffers(shard: ShardOrigin, here: ShardOrigin): string | undefined {
  if (shard.code !== here.code) return "of another version";
  if (shard.site !== here.site) return "of other settings, speakers or `--base`";
  return undefined;
}

/** Shards that are not there are named one by one up to so many. */
const mostNamed = 20;

/** The shards that are not there, of as many as the largest number says. */
function missing(folder: string, shards: readonly Shard[]): Diagnostic[] {
  const { of } = shards.at(-1)!;
  const there = new Set(shards.filter((each) => each.of === of).map(({ number }) => number));
  const absent = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
  const told = absent.slice(0, mostNamed).map((number) => {
    const path = join(folder, shardName({ number, of }));
    return problem("missing", path, "Missing shard: its articles are read here");
  });
  const more = absent.length - told.length;
  return more > 0 ? [...told, problem("missing", folder, `Missing shards: ${more} more`)] : told;
}

function problem(
  what: "missing" | "damaged" | "other",
  path: string,
  reason: string,
  severity: Diagnostic["severity"] = "warning",
): Diagnostic {
  return { path: path.replaceAll("\\", "/"), line: 1, column: 1, severity, reason, code: `shard/${what}` };
}
