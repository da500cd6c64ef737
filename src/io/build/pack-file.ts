import { brotliCompressSync, constants } from "node:zlib";
import { hashOf } from "../publish/build-manifest.ts";
import { writeWhole } from "../run/write-whole.ts";
import { type PackedFile, type PackLine, type PackOrigin, printIndex } from "./pack-index.ts";
import { partsIn, type Shard } from "./shard-file.ts";

/** Bytes of contents that are compressed together: pages of a site have much in common. */
const chunkSize = 2 ** 20;
/** Less takes as long, and gives more bytes. */
const quality = 3;
/** The index's place and length, and the hash of its bytes. */
export const footerLength = 8 + 8 + 32;

export function packName({ number, of }: Shard): string {
  return `pages-${number}-of-${of}.pack`;
}

/** The packs in a folder, by their names. */
export const packsIn = (folder: string): readonly Shard[] =>
  partsIn(folder, /^pages-(\d{1,5})-of-(\d{1,5})\.pack$/);

/**
 * Writes a pack as a whole: chunks of contents, each of which is there once; an index that says which chunk has which
 * contents, and which file of the site has which; and where the index lies. `read` gives the bytes of a file.
 */
export function writePack(
  path: string,
  origin: PackOrigin,
  files: Iterable<PackedFile>,
  read: (path: string) => Uint8Array,
): Promise<void> {
  return writeWhole(path, bytesOf(origin, files, read));
}

function* bytesOf(
  origin: PackOrigin,
  files: Iterable<PackedFile>,
  read: (path: string) => Uint8Array,
): Generator<Uint8Array> {
  const lines: PackLine[] = [["origin", origin]];
  const known = new Set<string>();
  let waiting: Uint8Array[] = [];
  let size = 0;
  let chunks = 0;
  let end = 0;
  const chunk = () => {
    const bytes = brotliCompressSync(Buffer.concat(waiting), {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    });
    lines.push(["chunk", end, bytes.length, size]);
    waiting = [];
    size = 0;
    chunks++;
    end += bytes.length;
    return bytes;
  };
  for (const { path, hash, made } of files) {
    lines.push(["file", path, hash, made.group ?? null, made.page ?? null]);
    if (known.has(hash)) continue;
    known.add(hash);
    const bytes = read(path);
    lines.push(["content", hash, chunks, size, bytes.length]);
    waiting.push(bytes);
    size += bytes.length;
    if (size >= chunkSize) yield chunk();
  }
  if (waiting.length > 0) yield chunk();
  const index = printIndex(lines);
  yield index;
  const footer = Buffer.alloc(footerLength);
  footer.writeBigUInt64BE(BigInt(end), 0);
  footer.writeBigUInt64BE(BigInt(index.length), 8);
  footer.write(hashOf(index), 16, "hex");
  yield footer;
}
