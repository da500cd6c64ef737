import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { ArticleNote, ParsedNote } from "../cache/article-notes.ts";
import { textKey } from "../cache/keys.ts";
import { temporaryName } from "../run/temporary-name.ts";
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

/** An article that was parsed, no more. */
export interface ParsedLine {
  readonly path: string;
  readonly parsed: ParsedNote;
}

/** An article that a shard analysed and printed. */
export interface ShardArticle {
  readonly path: string;
  readonly note: ArticleNote;
  readonly result: PrintedResult["result"];
}

/** What a file of a part holds of each article: `2-of-5.ndjson.gz`, `parsed-2-of-5.ndjson.gz`. */
interface Lines {
  readonly printed: ShardArticle;
  readonly parsed: ParsedLine;
}

/**
 * Writes a shard, `2-of-5.ndjson.gz`, as a whole: its origin, a line an article, and a last line that tells how many
 * there are. Each line begins with the hash of the rest.
 */
export async function writeShard<Kind extends keyof Lines>(
  folder: string,
  shard: Shard,
  origin: ShardOrigin,
  articles: Iterable<Lines[Kind]>,
  kind: Kind,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, shardName(shard, kind));
  const temporary = temporaryName(path);
  const file = await open(temporary, "wx");
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
export function shardsIn(folder: string, kind: keyof Lines): readonly Shard[] {
  const before = kind === "parsed" ? "parsed-" : "";
  return partsIn(folder, new RegExp(String.raw`^${before}(\d{1,5})-of-(\d{1,5})\.ndjson\.gz$`));
}

/** The parts whose files a folder has, in their order; `name` finds the number of one and how many there are. */
export function partsIn(folder: string, name: RegExp): readonly Shard[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .flatMap((each): readonly Shard[] => {
      const [, number, of] = name.exec(each) ?? [];
      return number && of ? [{ number: Number(number), of: Number(of) }] : [];
    })
    .sort((a, b) => a.of - b.of || a.number - b.number);
}

/**
 * Reads a shard: first its origin, then its articles. Throws where bytes are not those that were written, before they
 * are given.
 */
export async function* readShard<Kind extends keyof Lines>(
  folder: string,
  shard: Shard,
  kind: Kind,
): AsyncGenerator<ShardOrigin | Lines[Kind]> {
  let lines = 0;
  for await (const line of linesIn(join(folder, shardName(shard, kind)))) {
    const text = line.slice(sealLength + 1);
    if (sealOf(text) !== line.slice(0, sealLength)) throw new Error("Unexpected bytes in a shard");
    const value = JSON.parse(text) as ShardOrigin | Lines[Kind] | ShardEnd;
    if ("end" in value && value.end === lines) return;
    lines++;
    yield value as ShardOrigin | Lines[Kind];
  }
  throw new Error("Missing end of a shard");
}

export function shardName({ number, of }: Shard, kind: keyof Lines): string {
  return `${kind === "parsed" ? "parsed-" : ""}${number}-of-${of}.ndjson.gz`;
}

/** The last line: how many were before it. */
interface ShardEnd {
  readonly end: number;
}

const sealLength = 32;

function sealOf(text: string): string {
  return textKey(text).slice(0, sealLength);
}

function* linesOf(origin: ShardOrigin, articles: Iterable<Lines[keyof Lines]>): Generator<string> {
  const lineOf = (value: ShardOrigin | Lines[keyof Lines] | ShardEnd) => {
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
