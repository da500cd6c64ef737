import { cpSync } from "node:fs";
import { join } from "node:path";
import { assetsName, buildAssets } from "./assets.ts";
import { cutCardFonts } from "./draw-card.ts";
import { fontsName } from "./fonts.ts";
import type { OpenSite } from "./site-input.ts";

/** Below the folder of the shards. */
const name = "assets";
const handedOn = [assetsName, fontsName];

/** Makes what each part of a site needs alike, and lays it beside the shards: cut fonts, style and scripts. */
export async function handOn(
  { templates, newsroom }: Pick<OpenSite, "templates" | "newsroom">,
  folder: string,
  cache: string,
): Promise<void> {
  const { site, strings, origin } = newsroom;
  await buildAssets({ templates, site, strings }, { write: () => {}, keep: () => false }, cache);
  if (origin !== undefined && site.cards) await cutCardFonts(cache);
  for (const each of handedOn) copy(join(cache, each), join(folder, name, each));
}

/** Puts it into the cache: each file is told by what it was made of. */
export function takeHandedOn(folder: string, cache: string): void {
  for (const each of handedOn) copy(join(folder, name, each), join(cache, each));
}

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch {
    // It is not there, or the disk takes nothing: it is made again.
  }
}
