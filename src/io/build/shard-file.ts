import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { ArticleNote } from "../cache/article-notes.ts";
import { textKey } from "../cache/keys.ts";
import type { PrintedResult } from "./print-job.ts";

/** One part of the articles of a site, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What a shard was made by and for: what it holds is of use to the same only. */
export interface ShardOrigin {
  readonly code: string;
  /** The hash of what all articles were read beside. */
  readonly site: string;
}

/** An article that a shard analysed and printed. */
export interface ShardArticle {
  readonly path: string;
  readonly note: ArticleNote;
  readonly result: PrintedResult["result"];
}

/**
 * Writes a shard, `2-of-5.ndjson.gz`, as a whole: its origin, a line an article, and a last line that tells how many
 * there are. Each line begins with the hash of the rest.
 */
export async function writeShard(
  folder: string,
  shard: Shard,
  origin: ShardOrigin,
  articles: Iterable<ShardArticle>,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, shardName(shard));
  const temporary = `${path}.${process.pid}`;
  const file = await open(temporary, "w");
  try {
    await pipeline(
      Readable.from(linesOf(origin, articles)),
      createGzip({ level: 4 }),
      file.createWriteStream({ flush: true }),
    );
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return path;
}

/** The shards in a folder, by their names. */
export function shardsIn(folder: string): readonly Shard[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .flatMap((name): readonly Shard[] => {
      const [, number, of] = /^(\d{1,5})-of-(\d{1,5})\.ndjson\.gz$/.exec(name) ?? [];
      return number && of ? [{ number: Number(number), of: Number(of) }] : [];
    })
    .sort((a, b) => a.of - b.of || a.number - b.number);
}

/**
 * Reads a shard: first its origin, then its articles. Throws where bytes are not those that were written, before they
 * are given.
 */
export async function* readShard(folder: string, shard: Shard): AsyncGenerator<ShardOrigin | ShardArticle> {
  let lines = 0;
  for await (const line of linesIn(join(folder, shardName(shard)))) {
    const text = line.slice(sealLength + 1);
    if (sealOf(text) !== line.slice(0, sealLength)) throw new Error("Unexpected bytes in a shard");
    const value = JSON.parse(text) as ShardOrigin | ShardArticle | ShardEnd;
    if ("end" in value && value.end === lines) return;
    lines++;
    yield value as ShardOrigin | ShardArticle;
  }
  throw new Error("Missing end of a shard");
}

export function shardName({ number, of }: Shard): string {
  return `${number}-of-${of}.ndjson.gz`;
}

/** The last line: how many were before it. */
interface ShardEnd {
  readonly end: number;
}

const sealLength = 32;

function sealOf(text: string): string {
  return textKey(text).slice(0, sealLength);
}

function* linesOf(origin: ShardOrigin, articles: Iterable<ShardArticle>): Generator<string> {
  const lineOf = (value: ShardOrigin | ShardArticle | ShardEnd) => {
    const text = JSON.stringify(value);
    return `${sealOf(text)} ${text}\n`;
  };
  let lines = 1;
  yield lineOf(origin);
  for (const article of articles) {
    lines++;
    yield lineOf(article);
  }
  yield lineOf({ end: lines });
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const unzipped = createGunzip({ chunkSize: 2 ** 20 }).setEncoding("utf8");
  createReadStream(path)
    .on("error", (error) => unzipped.destroy(error))
    .pipe(unzipped);
  let rest = "";
  for await (const chunk of unzipped) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
}
