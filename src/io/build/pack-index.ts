import { gunzipSync, gzipSync } from "node:zlib";
import * as z from "zod";
import type { MadeOf } from "../cache/site-notes.ts";
import type { Shard } from "./shard-file.ts";

/** What a pack is a part of: packs of one site are equal in all but `part`. */
export interface PackOrigin {
  readonly code: string;
  /** The hash of what all pages share: settings, speakers, templates. */
  readonly settings: string;
  /** The hash of all that the site is made of. */
  readonly site: string;
  readonly part: Shard;
}

/** A file of a site in a pack. */
export interface PackedFile {
  /** Below the site, with `/`. As the pack says it: it may lead anywhere. */
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** What it was made of; of what is named by its bytes, nothing. */
  readonly made: MadeOf;
}

/** Where a chunk lies in the file, and how many bytes are in it. */
export type Chunk = readonly [at: number, length: number, size: number];
/** Where contents lie in the bytes of a chunk. */
export type ContentPlace = readonly [chunk: number, at: number, size: number];

/** A line of the index. */
export type PackLine =
  | readonly ["origin", PackOrigin]
  | readonly ["chunk", ...Chunk]
  | readonly ["content", hash: string, ...ContentPlace]
  | readonly ["file", path: string, hash: string, group: string | null, page: string | null];

export interface PackIndex {
  readonly origin: PackOrigin;
  /** In the order in which they were written. */
  readonly files: readonly PackedFile[];
  readonly chunks: readonly Chunk[];
  readonly contents: ReadonlyMap<string, ContentPlace>;
}

/** As many digits as the name of a pack may have. */
const mostParts = 99_999;
/** An index holds a path and a hash a file: it never gets so many times smaller. */
const mostRatio = 256;
/** The longest text that Node holds. */
const largestIndex = 2 ** 29;
/** The largest file that Node reads as a whole. */
const largestContent = 2 ** 31 - 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const natural = z.int().min(0);
const size = natural.max(largestContent);
const partNumber = z.int().min(1).max(mostParts);
const part = z
  .object({ number: partNumber, of: partNumber })
  .refine((given) => given.number <= given.of, "Unexpected number of a part");
const lines = {
  origin: z.tuple([
    z.literal("origin"),
    z.object({ code: z.string(), settings: z.string(), site: z.string(), part }),
  ]),
  // Contents are compressed together until they are of some size: a chunk is a little larger than its last one.
  chunk: z.tuple([z.literal("chunk"), natural, natural, natural.max(largestContent + 2 ** 20)]),
  content: z.tuple([z.literal("content"), hash, natural, natural, size]),
  file: z.tuple([z.literal("file"), z.string(), hash, z.string().nullable(), z.string().nullable()]),
};

export function printIndex(index: readonly PackLine[]): Uint8Array {
  return gzipSync(index.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

/**
 * Reads an index. `end` is how many bytes of the file come before it. Throws where a line is not of its form, where a
 * chunk is not in the file or a content not in its chunk, and where the text is larger than one of ours can be.
 */
export function parseIndex(bytes: Uint8Array, end: number): PackIndex {
  const maxOutputLength = Math.min(largestIndex, mostRatio * bytes.length);
  let origin: PackOrigin | undefined;
  const files: PackedFile[] = [];
  const chunks: Chunk[] = [];
  const contents = new Map<string, ContentPlace>();
  for (const text of gunzipSync(bytes, { maxOutputLength }).toString("utf8").split("\n").slice(0, -1)) {
    const line = parseLine(text);
    if (line[0] === "origin") origin = line[1];
    else if (line[0] === "chunk") chunks.push([line[1], line[2], line[3]]);
    else if (line[0] === "content") contents.set(line[1], [line[2], line[3], line[4]]);
    else {
      const [, path, hash, group, page] = line;
      files.push({ path, hash, made: { group: group ?? undefined, page: page ?? undefined } });
    }
  }
  if (!origin) throw new Error("Missing origin of a pack");
  if (!chunks.every(([at, length]) => at + length <= end)) throw new Error("Missing chunk of a pack");
  for (const [chunk, at, size] of contents.values()) {
    if (at + size > (chunks[chunk]?.[2] ?? -1)) throw new Error("Missing content of a pack");
  }
  return { origin, files, chunks, contents };
}

function parseLine(text: string): PackLine {
  const line: unknown = JSON.parse(text);
  const kind =
    Array.isArray(line) && Object.hasOwn(lines, line[0]) ? (line[0] as keyof typeof lines) : "file";
  return lines[kind].parse(line);
}
