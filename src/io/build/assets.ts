import { join } from "node:path";
import type { AssetPlaces } from "../../site/asset-places.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { readSealedJson, writeSealedJson } from "../cache/sealed.ts";
import type { AssetParts } from "./bundle-assets.ts";
import { templatesKey } from "./page-cache.ts";
import type { Writing } from "./writing.ts";

interface MadeAssets {
  readonly key: string;
  readonly places: AssetPlaces;
  readonly files: readonly string[];
}

/**
 * Makes style sheet, scripts, fonts and icon, each named by its content.
 *
 * Where the last build made them of the same, and they stand, they are taken over: the bundlers are not even loaded.
 */
export async function buildAssets(
  parts: AssetParts,
  { write, keep }: Pick<Writing, "write" | "keep">,
  cache: string,
): Promise<AssetPlaces> {
  const { templates, site, strings } = parts;
  const key = keyOf(codeKey(), templatesKey(templates), site, strings);
  const noted = join(cache, "assets.json");
  const before = readSealedJson(noted) as MadeAssets | undefined;
  if (before?.key === key && before.files.every(keep)) return before.places;
  const files: string[] = [];
  const { bundleAssets } = await import("./bundle-assets.ts");
  const put = (path: string, bytes: Uint8Array | string) => {
    files.push(path);
    write(path, bytes);
  };
  const places = await bundleAssets(parts, put, cache);
  writeSealedJson(noted, { key, places, files } satisfies MadeAssets);
  return places;
}
