import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileStamp } from "./file-stamp.ts";
import { keyOf } from "./keys.ts";

/**
 * The hash of everything a build reads, without reading it: the name, size and times of every file in its folders.
 * `undefined` where a file was changed so shortly ago that its time does not tell.
 */
export function inputKey(folders: readonly string[], options: object): string | undefined {
  const now = Date.now();
  const seen: (readonly string[])[] = [];
  for (const folder of folders) {
    for (const path of filesIn(folder)) {
      const stamp = fileStamp(path, now);
      if (stamp === undefined) return undefined;
      seen.push([path, stamp]);
    }
  }
  return keyOf(
    folders,
    folders.map((folder) => resolve(folder)),
    options,
    seen,
  );
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
