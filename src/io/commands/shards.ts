import { buildPages } from "../build/build-pages.ts";
import { buildShard } from "../build/build-shard.ts";
import { takeHandedOn } from "../build/hand-on.ts";
import { keepShards, openShards } from "../build/open-shards.ts";
import { packMaker } from "../build/pack-maker.ts";
import { parseShard } from "../build/parse-shard.ts";
import type { Shard } from "../build/shard-file.ts";
import { openSite } from "../build/site-input.ts";
import { openPacks } from "../build/take-packs.ts";
import {
  type BuildCommand,
  buildAndReport,
  type places,
  reportLeftOut,
  setEngineForBuild,
  unlessFaulty,
  withCache,
} from "./build.ts";
import { count, progressOf, report } from "./report.ts";

type PartCommand = Omit<BuildCommand, "output">;

/** Parses one part of the articles, and prints what was written. Gives the exit code. */
export function parsedAndReport(options: PartCommand, part: Shard, folder: string): Promise<number> {
  return made(
    options,
    (own) => parseShard(own, part, folder),
    ({ articles, all }) => `${articles.toLocaleString("en")} of ${count(all, "article")} parsed`,
  );
}

/** Reads one part of the articles, prints the problems found and what was written. Gives the exit code. */
export function shardAndReport(options: PartCommand, shard: Shard, folder: string): Promise<number> {
  return made(
    options,
    (own) => buildShard(own, shard, folder, progressOf("Reading")),
    ({ articles, all, diagnostics }) => {
      report(diagnostics);
      const read = `${articles.toLocaleString("en")} of ${count(all, "article")}`;
      return `${read}, ${count(diagnostics.length, "problem")}`;
    },
  );
}

/** Makes the pages of one part of the site, prints the problems found and what was written. Gives the exit code. */
export function pagesAndReport(options: PartCommand, part: Shard, folder: string): Promise<number> {
  return made(
    options,
    (own) => buildPages(own, part, folder, progressOf),
    ({ files, diagnostics }) => {
      report(diagnostics);
      return count(files, "file");
    },
  );
}

/** Makes a part, and prints what is to be said of it, the time it took and its file. Gives the exit code. */
async function made<Made extends { readonly path: string; readonly leftOut?: number }>(
  { cache, ...options }: PartCommand,
  make: (options: Omit<PartCommand, "cache"> & ReturnType<typeof places>) => Promise<Made>,
  say: (made: Made) => string,
): Promise<number> {
  setEngineForBuild();
  const started = performance.now();
  const part = await unlessFaulty(() => withCache(cache, (own) => make({ ...options, ...own })));
  if (!part) return 1;
  const said = say(part);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${said} in ${seconds} s: ${part.path.replaceAll("\\", "/")}\n`);
  return reportLeftOut(part.leftOut ?? 0);
}

/** Builds the site of what shards and packs hold. Gives the exit code. */
export async function mergeAndReport(options: BuildCommand, folder: string): Promise<number> {
  return buildAndReport(options, async (input) => {
    const site = await openSite(input);
    const shards = await openShards(folder, site);
    keepShards(shards, input.cache);
    takeHandedOn(folder, input.cache);
    return { packs: openPacks(folder, packMaker(site)), shards };
  });
}
