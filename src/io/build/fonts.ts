import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { readSealed, writeSealed } from "../cache/sealed.ts";
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
  const path = join(cache, "fonts", `${name}.${key}.font`);
  const before = readSealed(path);
  if (before) return before;
  const bytes = await subsetFont(original, fontCharacters, { targetFormat: "woff2", variationAxes: axes });
  writeSealed(path, bytes);
  return bytes;
}
