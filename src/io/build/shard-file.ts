import { createReadStream, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ParsedNote } from "../cache/article-notes.ts";
import { writeWhole } from "../run/write-whole.ts";
import { packLines, readLines } from "./sealed-lines.ts";

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

/** What was parsed of a part: `parsed-2-of-5.ndjson.gz`. */
const parsedName = ({ number, of }: Shard): string => `parsed-${number}-of-${of}.ndjson.gz`;

export const parsedIn = (folder: string): readonly Shard[] =>
  partsIn(folder, /^parsed-(\d{1,5})-of-(\d{1,5})\.ndjson\.gz$/);

/** Writes what was parsed of a part: its origin, then a line an article. Gives its path. */
export async function writeParsed(
  folder: string,
  shard: Shard,
  origin: ShardOrigin,
  articles: readonly ParsedLine[],
): Promise<string> {
  const path = join(folder, parsedName(shard));
  mkdirSync(folder, { recursive: true });
  await writeWhole(path, packLines([origin, ...articles]));
  return path;
}

/** Reads it: first its origin, then its articles. Throws as `readLines`. */
export function readParsed(folder: string, shard: Shard): AsyncGenerator<ShardOrigin | ParsedLine> {
  const file = createReadStream(join(folder, parsedName(shard)));
  return readLines(file) as AsyncGenerator<ShardOrigin | ParsedLine>;
}
