import { closeSync, fstatSync, openSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { hashOf } from "../publish/build-manifest.ts";
import { readAt } from "../read/read-at.ts";
import { footerLength } from "./pack-file.ts";
import { type PackedFile, type PackIndex, type PackOrigin, parseIndex } from "./pack-index.ts";

/** A pack that was opened. */
export interface Pack {
  readonly origin: PackOrigin;
  /** In the order in which they were written: read so, each chunk is opened once. */
  readonly files: readonly PackedFile[];
  /** The bytes of this hash; `undefined` where they are not those that were written. */
  readonly read: (hash: string) => Uint8Array | undefined;
  readonly close: () => void;
}

/**
 * Opens a pack. Throws where its index is not as it was written or names what is not in the file; contents are looked at
 * when they are read.
 */
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

function readIndex(file: number): PackIndex {
  const end = fstatSync(file).size - footerLength;
  const footer = readAt(file, end, footerLength);
  const at = Number(footer.readBigUInt64BE(0));
  const length = Number(footer.readBigUInt64BE(8));
  if (at + length !== end) throw new Error("Unexpected length of a pack");
  const bytes = readAt(file, at, length);
  if (hashOf(bytes) !== footer.toString("hex", 16))
    throw new Error("Unexpected bytes in the index of a pack");
  return parseIndex(bytes, at);
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
