import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { hashOf } from "../publish/build-manifest.ts";
import {
  type Chunk,
  type ContentPlace,
  footerLength,
  type PackedFile,
  type PackLine,
  type PackOrigin,
} from "./pack-file.ts";

/** A pack that was opened. */
export interface Pack {
  readonly origin: PackOrigin;
  /** In the order in which they were written: read so, each chunk is opened once. */
  readonly files: readonly PackedFile[];
  /** The bytes of this hash; `undefined` where they are not those that were written. */
  readonly read: (hash: string) => Uint8Array | undefined;
  readonly close: () => void;
}

/** Opens a pack. Throws where its index is not as it was written; contents are looked at when they are read. */
export function openPack(path: string): Pack {
  const file = openSync(path, "r");
  try {
    const index = readIndex(file);
    return { ...index, read: readerOf(file, index), close: () => closeSync(file) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

interface PackIndex {
  readonly origin: PackOrigin;
  readonly files: readonly PackedFile[];
  readonly chunks: readonly Chunk[];
  readonly contents: ReadonlyMap<string, ContentPlace>;
}

function readIndex(file: number): PackIndex {
  const end = fstatSync(file).size - footerLength;
  const footer = readAt(file, end, footerLength);
  const at = Number(footer.readBigUInt64BE(0));
  const length = Number(footer.readBigUInt64BE(8));
  if (at + length !== end) throw new Error("Unexpected length of a pack");
  const bytes = readAt(file, at, length);
  if (hashOf(bytes) !== footer.toString("hex", 16))
    throw new Error("Unexpected bytes in the index of a pack");
  let origin: PackOrigin | undefined;
  const files: PackedFile[] = [];
  const chunks: Chunk[] = [];
  const contents = new Map<string, ContentPlace>();
  for (const text of gunzipSync(bytes).toString("utf8").split("\n").slice(0, -1)) {
    const line = JSON.parse(text) as PackLine;
    if (line[0] === "origin") origin = line[1];
    else if (line[0] === "chunk") chunks.push([line[1], line[2], line[3]]);
    else if (line[0] === "content") contents.set(line[1], [line[2], line[3], line[4]]);
    else {
      const [, path, hash, group, page] = line;
      files.push({ path, hash, made: { group: group ?? undefined, page: page ?? undefined } });
    }
  }
  if (!origin) throw new Error("Missing origin of a pack");
  return { origin, files, chunks, contents };
}

/** Holds the chunk that was opened last. */
function readerOf(file: number, { chunks, contents }: PackIndex): Pack["read"] {
  let opened: { readonly chunk: number; readonly bytes: Uint8Array | undefined } | undefined;
  const open = (chunk: number) => {
    try {
      const [at, length, size] = chunks[chunk]!;
      return brotliDecompressSync(readAt(file, at, length), { maxOutputLength: Math.max(1, size) });
    } catch {
      return undefined;
    }
  };
  return (hash) => {
    const place = contents.get(hash);
    if (!place) return undefined;
    const [chunk, at, size] = place;
    if (opened?.chunk !== chunk) opened = { chunk, bytes: open(chunk) };
    const bytes = opened.bytes?.subarray(at, at + size);
    return bytes && hashOf(bytes) === hash ? bytes : undefined;
  };
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, length));
  if (at < 0 || readSync(file, bytes, 0, bytes.length, at) < bytes.length)
    throw new Error("Missing end of a pack");
  return bytes;
}
