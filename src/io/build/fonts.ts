import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fontCharacters } from "../../site/font-characters.ts";
import { readSealed, writeSealed } from "../cache/sealed.ts";
import { type FontCut, fontCuts } from "./font-faces.ts";

const require = createRequire(import.meta.url);
const subsetVersion = (require("subset-font/package.json") as { version: string }).version;

/** Where cut fonts lie in a cache. */
export const fontsName = "fonts";

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

/** Cuts one font; `sfnt` is what programs that draw can read. */
export async function cutFont(
  { name, source, axes }: Pick<FontCut, "name" | "source" | "axes">,
  cache: string,
  format: "woff2" | "sfnt" = "woff2",
): Promise<Buffer> {
  const original = await readFile(require.resolve(source));
  const key = createHash("sha256")
    .update(original)
    .update(JSON.stringify([fontCharacters, axes, subsetVersion, format]))
    .digest("hex")
    .slice(0, 32);
  const path = join(cache, fontsName, `${name}.${key}.font`);
  const before = readSealed(path);
  if (before) return before;
  // Loaded only where a font is cut: an edit cuts none.
  const { default: subsetFont } = await import("subset-font");
  const bytes = await subsetFont(original, fontCharacters, { targetFormat: format, variationAxes: axes });
  writeSealed(path, bytes);
  return bytes;
}
