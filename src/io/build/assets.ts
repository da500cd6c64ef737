import { join } from "node:path";
import type { AssetPlaces } from "../../site/asset-places.ts";
import { baseOf } from "../../site/settings/site.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { readSealedJson, writeSealedJson } from "../cache/sealed.ts";
import type { AssetParts } from "./bundle-assets.ts";
import { templatesKey } from "./page-cache.ts";
import type { Writing } from "./writing.ts";

interface MadeAssets {
  readonly key: string;
  readonly places: AssetPlaces;
  /** Their bytes in base64. */
  readonly files: readonly (readonly [path: string, bytes: string])[];
}

/** The note may be another machine's: no path leads out of the site. */
const isAsset = /^assets\/\w[\w.-]*$/;

export const assetsName = "assets.json";

/**
 * Makes style sheet, scripts, fonts and icon, each named by its content.
 *
 * Where they were made of the same before, they are taken from `cache`: the bundlers are not even loaded.
 */
export async function buildAssets(
  parts: AssetParts,
  { write, keep }: Pick<Writing, "write" | "keep">,
  cache: string,
): Promise<AssetPlaces> {
  const { templates, site, strings } = parts;
  const { accent, accentDark, typeface, offline } = site;
  const settings = { base: baseOf(site), accent, accentDark, typeface, offline };
  const key = keyOf(codeKey(), templatesKey(templates), settings, strings);
  const noted = join(cache, assetsName);
  const before = readSealedJson(noted) as MadeAssets | undefined;
  if (before?.key === key && before.files.every(([path]) => isAsset.test(path))) {
    for (const [path, bytes] of before.files) if (!keep(path)) write(path, Buffer.from(bytes, "base64"));
    return before.places;
  }
  const files: [string, string][] = [];
  const { bundleAssets } = await import("./bundle-assets.ts");
  const put = (path: string, bytes: Uint8Array | string) => {
    files.push([path, Buffer.from(bytes).toString("base64")]);
    write(path, bytes);
  };
  const places = await bundleAssets(parts, put, cache);
  writeSealedJson(noted, { key, places, files } satisfies MadeAssets);
  return places;
}
