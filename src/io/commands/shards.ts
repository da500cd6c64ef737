import { buildPages } from "../build/build-pages.ts";
import { buildShard } from "../build/build-shard.ts";
import { packMaker } from "../build/pack-maker.ts";
import { parseShard } from "../build/parse-shard.ts";
import type { Shard } from "../build/shard-file.ts";
import { openSite } from "../build/site-input.ts";
import { openPacks } from "../build/take-packs.ts";
import { takeShards } from "../build/take-shards.ts";
import { type BuildCommand, buildAndReport, setEngineForBuild, unlessFaulty, withCache } from "./build.ts";
import { count, progressOf, report } from "./report.ts";

/** Parses one part of the articles, and prints what was written. Gives the exit code. */
export async function parsedAndReport(
  { cache, ...options }: Omit<BuildCommand, "output">,
  part: Shard,
  folder: string,
): Promise<number> {
  setEngineForBuild();
  const started = performance.now();
  const made = await unlessFaulty(() =>
    withCache(cache, (own) => parseShard({ ...options, ...own }, part, folder)),
  );
  if (!made) return 1;
  const parsed = `${made.articles.toLocaleString("en")} of ${count(made.all, "article")} parsed`;
  process.stdout.write(`${parsed} ${written(made.path, started)}`);
  return 0;
}

/** Reads one part of the articles, prints the problems found and what was written. Gives the exit code. */
export async function shardAndReport(
  { cache, ...options }: Omit<BuildCommand, "output">,
  shard: Shard,
  folder: string,
): Promise<number> {
  setEngineForBuild();
  const started = performance.now();
  const made = await unlessFaulty(() =>
    withCache(cache, (own) => buildShard({ ...options, ...own }, shard, folder, progressOf("Reading"))),
  );
  if (!made) return 1;
  report(made.diagnostics);
  const read = `${made.articles.toLocaleString("en")} of ${count(made.all, "article")}`;
  const problems = count(made.diagnostics.length, "problem");
  process.stdout.write(`${read}, ${problems} ${written(made.path, started)}`);
  return 0;
}

/** Makes the pages of one part of the site, prints the problems found and what was written. Gives the exit code. */
export async function pagesAndReport(
  { cache, ...options }: Omit<BuildCommand, "output">,
  part: Shard,
  folder: string,
): Promise<number> {
  setEngineForBuild();
  const started = performance.now();
  const made = await unlessFaulty(() =>
    withCache(cache, (own) => buildPages({ ...options, ...own }, part, folder, progressOf)),
  );
  if (!made) return 1;
  report(made.diagnostics);
  process.stdout.write(`${count(made.files, "file")} ${written(made.path, started)}`);
  return 0;
}

/** Builds the site of what shards and packs hold. Gives the exit code. */
export async function mergeAndReport(options: BuildCommand, folder: string): Promise<number> {
  return buildAndReport(options, async (input) => {
    const site = await openSite(input);
    const diagnostics = await takeShards(folder, input.cache, site);
    return { packs: openPacks(folder, packMaker(site)), diagnostics };
  });
}

/** 'in 12.0 s: shards/2-of-5.ndjson.gz' */
function written(path: string, started: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `in ${seconds} s: ${path.replaceAll("\\", "/")}\n`;
}
