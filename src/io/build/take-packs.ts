import { statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import type { NextSite } from "../publish/staging.ts";
import { openPack, type Pack } from "./open-pack.ts";
import { packName, packsIn } from "./pack-file.ts";
import type { PackOrigin } from "./pack-index.ts";
import { missingParts, partProblem } from "./part-problems.ts";

/** Files that other machines made of a site. Each is only looked up: by its path, and by what it was made of. */
export interface Packs {
  /** What each file was made of. */
  readonly madeOf: ReadonlyMap<string, MadeOf>;
  /** Gives a staging that takes files over from packs, instead of from the site that stands. */
  readonly over: (staging: NextSite) => NextSite;
  /** Warnings of packs that are missing or damaged; more may come while contents are read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly close: () => void;
}

type Maker = Pick<PackOrigin, "code" | "settings">;

/**
 * Opens the packs in a folder; `undefined` where there is none. Of a pack of another version or of other settings than
 * those `here`, nothing is taken.
 */
export function openPacks(folder: string, here: Maker): Packs | undefined {
  const parts = packsIn(folder);
  if (parts.length === 0) return undefined;
  const missing = missingParts(folder, parts, {
    nameOf: packName,
    code: "pack/missing",
    what: "pack: its pages are made here",
  });
  const paths = parts.map((part) => join(folder, packName(part)));
  return openPacksAt(paths, here, missing);
}

/** Opens these packs. `diagnostics` are the first of its warnings. */
export function openPacksAt(
  paths: readonly string[],
  here: Maker,
  [...diagnostics]: readonly Diagnostic[] = [],
): Packs {
  const damaged = new Set<string>();
  const tellDamaged = (path: string) => {
    if (damaged.has(path)) return;
    damaged.add(path);
    const reason = "Unexpected bytes, expected the pack as it was written: what they held is made here";
    diagnostics.push(partProblem("pack/damaged", path, reason));
  };
  const packs: Pack[] = [];
  const files = new Map<
    string,
    { readonly made: MadeOf; readonly hash: string; readonly read: () => Uint8Array | undefined }
  >();
  // Of two packs with one file the newer one is of use.
  for (const path of paths.toSorted((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)) {
    try {
      const pack = openPack(path);
      packs.push(pack);
      const other = whatDiffers(pack.origin, here);
      if (other !== undefined) {
        const reason = `Unexpected pack ${other}: what it holds is made here`;
        diagnostics.push(partProblem("pack/other", path, reason));
        continue;
      }
      for (const { path: name, hash, made } of pack.files) {
        const read = () => {
          const bytes = pack.read(hash);
          if (!bytes) tellDamaged(path);
          return bytes;
        };
        files.set(name, { made, hash, read });
      }
    } catch {
      tellDamaged(path);
    }
  }
  return {
    madeOf: new Map([...files].map(([path, { made }]) => [path, made])),
    diagnostics,
    over: (staging) => ({
      ...staging,
      published: (path) => {
        const file = files.get(path);
        return file?.read() && file.hash;
      },
      keep: (path) => staging.write(path, files.get(path)!.read()!),
    }),
    close: () => {
      for (const pack of packs) pack.close();
    },
  };
}

function whatDiffers(pack: Maker, here: Maker): string | undefined {
  if (pack.code !== here.code) return "of another version";
  if (pack.settings !== here.settings) {
    return "of other settings, speakers, templates, menu, logo or `--base`";
  }
  return undefined;
}
