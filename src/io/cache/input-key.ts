import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileStamp } from "./file-stamp.ts";
import { keyOf } from "./keys.ts";

/**
 * The hash of everything a build reads, without reading it: the name, size and times of every file in its folders.
 * `undefined` where a file was changed so shortly ago that its time does not tell. With it what tells each file, by its
 * path with `/`.
 */
export function inputKey(
  folders: readonly string[],
  options: object,
): { readonly key: string; readonly stamps: ReadonlyMap<string, string> } | undefined {
  const now = Date.now();
  const stamps = new Map<string, string>();
  const seen: (readonly string[])[] = [];
  for (const folder of folders) {
    for (const path of filesIn(folder)) {
      const stamp = fileStamp(path, now);
      if (stamp === undefined) return undefined;
      seen.push([path, stamp]);
      stamps.set(path.replaceAll("\\", "/"), stamp);
    }
  }
  const roots = folders.map((folder) => resolve(folder));
  return { key: keyOf(folders, roots, options, seen), stamps };
}

function* filesIn(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    if (entry.name === "node_modules" || entry.name === ".git") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
