import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { pagePartOf } from "../../pages/page-part.ts";
import { noQuoteFiles } from "../../pages/quote-files.ts";
import { forgetNotes } from "../cache/article-notes.ts";
import { keyOf } from "../cache/keys.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import { hashOf } from "../publish/build-manifest.ts";
import { LostResult } from "./analyze-site.ts";
import { compress } from "./compress.ts";
import { takeHandedOn } from "./hand-on.ts";
import { openShards } from "./open-shards.ts";
import { packName, writePack } from "./pack-file.ts";
import { packMaker } from "./pack-maker.ts";
import { sharedKey } from "./page-cache.ts";
import { prepareSite, readSite } from "./prepare-site.ts";
import type { Shards } from "./printed-shard.ts";
import type { Shard } from "./shard-file.ts";
import { type BuildOptions, type OpenSite, openSite } from "./site-input.ts";
import { openSpool } from "./spool.ts";
import { openPacksAt } from "./take-packs.ts";
import { writeSite } from "./write-site.ts";
import { writeStatic } from "./write-static.ts";

/** What is made of one part of a site. */
export interface PagesOutcome {
  /** Its pack. */
  readonly path: string;
  readonly files: number;
  /** Warnings of the shards; what is wrong with the articles is told by those who read them. */
  readonly diagnostics: readonly Diagnostic[];
}

const byBytes: MadeOf = { group: undefined, page: undefined };

/**
 * Makes the files of one part of a site of what the shards in `folder` hold, and writes them to a pack beside them. What
 * the pack that it takes the place of has of the same is taken from there.
 *
 * The part of a file is told by its path alone. Style, scripts and pictures are looked at in each part, for pages name
 * them by their bytes. Throws as `build`.
 */
export async function buildPages(
  options: PagesOptions,
  part: Shard,
  folder: string,
  progress: (what: string) => (done: number, all: number) => void = () => () => {},
): Promise<PagesOutcome> {
  const { cache, articles } = options;
  const open = await openSite(options);
  const shards = await openShards(folder, open);
  takeHandedOn(folder, cache);
  const make = () => makePages({ ...options, shards }, open, part, folder, progress);
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof LostResult)) throw error;
    // Without the notes every result is looked at.
    forgetNotes(cache, articles);
    return await make();
  } finally {
    shards.close();
  }
}

type PagesOptions = Omit<BuildOptions, "output">;

async function makePages(
  options: PagesOptions & { readonly shards: Shards },
  open: OpenSite,
  part: Shard,
  folder: string,
  progress: (what: string) => (done: number, all: number) => void,
): Promise<PagesOutcome> {
  const { cache, shards, downloads = true } = options;
  const site = await readSite(open, options, progress("Reading"));
  const isMade = (path: string) => pagePartOf(path, part.of) === part.number - 1;
  const path = join(folder, packName(part));
  const maker = packMaker(open);
  const before = openPacksAt(existsSync(path) ? [path] : [], maker);
  const spool = openSpool(cache);
  try {
    const { records } = spool;
    const staging = before.over(spool);
    const { write } = staging;
    const made = await prepareSite(site, cache, { write, keep: () => false, isMade });
    const prepared = downloads ? made : { ...made, downloads: noQuoteFiles, search: [], books: [] };
    const shared = new Set(records.keys());
    const madeOf = await writeSite(prepared, { ...site, cache }, staging, {
      before: before.madeOf,
      isMade,
      // Results of other machines lie in their shards.
      threads: 1,
      progress: progress("Writing"),
    });
    writeStatic(
      site.own.files.filter(({ name }) => isMade(name)),
      spool,
    );
    const isPacked = ([path]: readonly [string, unknown]) => !shared.has(path) || isMade(path);
    if (options.compress) await compress({ ...spool, records: new Map([...records].filter(isPacked)) });
    const files = [...records].filter(isPacked);
    const { newsroom } = made;
    const madeFor = [newsroom.speakers.entries, newsroom.cardFaces.key, downloads, options.compress ?? false];
    const own = site.own.files.map(({ name, file }) => [name, hashOf(readFileSync(file))]);
    const origin = {
      ...maker,
      site: keyOf(sharedKey(newsroom, site.templates), made.key, madeFor, own),
      part,
    };
    await writePack(
      path,
      origin,
      files.map(([path, { hash }]) => ({ path, hash, made: madeOf.get(path) ?? byBytes })),
      spool.read,
    );
    return { path, files: files.length, diagnostics: shards.diagnostics };
  } finally {
    spool.close();
    before.close();
  }
}
