import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { type FontCut, fontCharacters, fontCuts } from "./font-faces.ts";

const require = createRequire(import.meta.url);
const subsetVersion = (require("subset-font/package.json") as { version: string }).version;

export interface FontFile {
  readonly cut: FontCut;
  readonly bytes: Buffer;
}

/** Cuts the fonts of the pages out of the packages they come in; what was cut before is taken from `cache`. */
export async function cutFonts(cache: string): Promise<readonly FontFile[]> {
  const files: FontFile[] = [];
  for (const cut of fontCuts) files.push({ cut, bytes: await cutFont(cut, cache) });
  return files;
}

async function cutFont({ name, source, axes }: FontCut, cache: string): Promise<Buffer> {
  const original = await readFile(require.resolve(source));
  const key = createHash("sha256")
    .update(original)
    .update(JSON.stringify([fontCharacters, axes, subsetVersion]))
    .digest("hex")
    .slice(0, 32);
  const folder = join(cache, "fonts");
  const path = join(folder, `${name}.${key}.font`);
  const known = await readFile(path).catch(() => undefined);
  const before = known && unsealed(known);
  if (before) return before;
  const bytes = await subsetFont(original, fontCharacters, { targetFormat: "woff2", variationAxes: axes });
  // A cache that cannot be written costs time, no more.
  await keep(folder, path, sealed(bytes)).catch(() => undefined);
  return bytes;
}

async function keep(folder: string, path: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.${process.pid}`, bytes);
  await rename(`${path}.${process.pid}`, path);
}

/** Bytes with their hash before them: a damaged file of the cache is told from a whole one. */
function sealed(bytes: Buffer): Buffer {
  return Buffer.concat([createHash("sha256").update(bytes).digest(), bytes]);
}

function unsealed(file: Buffer): Buffer | undefined {
  const bytes = file.subarray(32);
  return createHash("sha256").update(bytes).digest().equals(file.subarray(0, 32)) ? bytes : undefined;
}
