import { closeSync, createReadStream, fstatSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { ArticleNote } from "../cache/article-notes.ts";
import { hashOf } from "../publish/build-manifest.ts";
import { readAt } from "../read/read-at.ts";
import { writeWhole } from "../run/write-whole.ts";
import type { PrintedResult } from "./print-job.ts";
import { packLines, readLines } from "./sealed-lines.ts";
import { partsIn, type Shard, type ShardOrigin } from "./shard-file.ts";

/** An article that a shard analysed and printed. */
export interface ShardArticle {
  readonly path: string;
  readonly note: ArticleNote;
  readonly result: PrintedResult["result"];
}

/** Where a result lies in the file, and the hash of its bytes there. */
type Place = readonly [at: number, length: number, hash: string];

interface ShardLine extends Omit<ShardArticle, "result"> {
  readonly place: Place;
}

/** A shard that was opened. */
export interface PrintedShard {
  readonly origin: ShardOrigin;
  /** `read` gives the result; throws where its bytes are not those that were written. */
  readonly articles: readonly (Omit<ShardArticle, "result"> & {
    readonly read: () => ShardArticle["result"];
  })[];
  readonly close: () => void;
}

/** What other machines made of articles. Each is only looked up: by the hash of all it was made of. */
export interface Shards {
  /** By path. */
  readonly notes: () => ReadonlyMap<string, ArticleNote>;
  readonly get: (key: string) => PrintedResult | undefined;
  /** Warnings of shards that are missing or damaged; more may come while results are read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly close: () => void;
}

/** Bytes of the last number: where the lines begin. */
const footerLength = 8;

export const shardName = ({ number, of }: Shard): string => `${number}-of-${of}.shard`;

export const shardsIn = (folder: string): readonly Shard[] =>
  partsIn(folder, /^(\d{1,5})-of-(\d{1,5})\.shard$/);

/**
 * Writes a shard, `2-of-5.shard`: the results, each compressed by itself, so that one is read without the others; then
 * the origin and a line an article; then where these lines begin. Gives its path.
 */
export async function writeShard(
  folder: string,
  shard: Shard,
  origin: ShardOrigin,
  articles: Iterable<ShardArticle>,
): Promise<string> {
  const path = join(folder, shardName(shard));
  mkdirSync(folder, { recursive: true });
  await writeWhole(path, bytesOf(origin, articles));
  return path;
}

async function* bytesOf(
  origin: ShardOrigin,
  articles: Iterable<ShardArticle>,
): AsyncGenerator<Uint8Array, void, void> {
  const lines: ShardLine[] = [];
  let end = 0;
  for (const { result, ...article } of articles) {
    const bytes = deflateRawSync(JSON.stringify(result), { level: 4 });
    lines.push({ ...article, place: [end, bytes.length, hashOf(bytes)] });
    yield bytes;
    end += bytes.length;
  }
  yield* packLines([origin, ...lines]);
  const footer = Buffer.alloc(footerLength);
  footer.writeBigUInt64BE(BigInt(end));
  yield footer;
}

/** Opens a shard. Throws where its lines are not those that were written. */
export async function openShard(folder: string, shard: Shard): Promise<PrintedShard> {
  const path = join(folder, shardName(shard));
  const file = openSync(path, "r");
  try {
    const end = fstatSync(file).size - footerLength;
    const at = Number(readAt(file, end, footerLength).readBigUInt64BE());
    const lines = readLines(createReadStream(path, { start: at, end: end - 1 }));
    const origin = (await lines.next()).value as ShardOrigin;
    const articles: PrintedShard["articles"][number][] = [];
    for await (const line of lines) {
      const { path, note, place } = line as ShardLine;
      articles.push({ path, note, read: () => readResult(file, place) });
    }
    return { origin, articles, close: () => closeSync(file) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readResult(file: number, [at, length, hash]: Place): ShardArticle["result"] {
  const bytes = readAt(file, at, length);
  if (hashOf(bytes) !== hash) throw new Error("Unexpected bytes of a result");
  return JSON.parse(inflateRawSync(bytes).toString("utf8"));
}
