import { buildShard } from "../build/build-shard.ts";
import type { Shard } from "../build/shard-file.ts";
import { takeShards } from "../build/take-shards.ts";
import { type BuildCommand, buildAndReport, keepHeapSmall, unlessFaulty, withCache } from "./build.ts";
import { count, progressOf, report } from "./report.ts";

/** Reads one part of the articles, prints the problems found and what was written. Gives the exit code. */
export async function shardAndReport(
  { cache, ...options }: Omit<BuildCommand, "output">,
  shard: Shard,
  folder: string,
): Promise<number> {
  keepHeapSmall();
  const started = performance.now();
  const made = await unlessFaulty(() =>
    withCache(cache, (own) => buildShard({ ...options, ...own }, shard, folder, progressOf("Reading"))),
  );
  if (!made) return 1;
  report(made.diagnostics);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const read = `${made.articles.toLocaleString("en")} of ${count(made.all, "article")}`;
  const problems = count(made.diagnostics.length, "problem");
  process.stdout.write(`${read}, ${problems} in ${seconds} s: ${made.path.replaceAll("\\", "/")}\n`);
  return 0;
}

/** Builds the site of what shards made. Gives the exit code. */
export async function mergeAndReport(options: BuildCommand, folder: string): Promise<number> {
  return buildAndReport(options, (input) => takeShards(folder, input));
}
