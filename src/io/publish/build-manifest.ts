import { hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a published folder holds: its `build.json`. */
export interface Edition {
  /** Path in the site, with `/`, to the SHA-256 of the bytes; sorted. `build.json` itself is not listed. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that are there only for readers of the edition before: gone in the next. */
  readonly kept: readonly string[];
}

const generator = "Quotidian";
const listName = "build.json";

/** Reads the list of a published folder; `undefined` where there is none of ours or it does not read. */
export function readEdition(folder: string): Edition | undefined {
  try {
    const list = JSON.parse(readFileSync(join(folder, listName), "utf8"));
    if (list.generator !== generator) return undefined;
    const files = Object.entries(list.files as Record<string, string>).filter(([path]) => isInside(path));
    return { files: new Map(files), kept: (list.kept as string[]).filter((path) => isInside(path)) };
  } catch {
    return undefined;
  }
}

/** Writes the list, the same bytes for the same files. */
export function writeEdition(folder: string, edition: Edition): void {
  const list = { generator, files: Object.fromEntries(edition.files), kept: edition.kept };
  writeFileSync(join(folder, listName), `${JSON.stringify(list, undefined, 1)}\n`);
}

/** True for a folder that a build of ours wrote, even where its list was damaged since. */
export function isEdition(folder: string): boolean {
  try {
    const opening = readFileSync(join(folder, listName), "utf8").slice(0, 100);
    return /^\s*\{\s*"generator"\s*:\s*"Quotidian"/.test(opening);
  } catch {
    return false;
  }
}

/** Lists every file of a folder by its path with `/`, sorted by code unit; `build.json` is left out. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const open = [""];
  for (let prefix = open.pop(); prefix !== undefined; prefix = open.pop()) {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) open.push(`${path}/`);
      else if (!entry.isFile()) throw new Error(`Unexpected ${path}, expected files and folders only`);
      else if (path !== listName) files.push(path);
    }
  }
  return files.sort();
}

export function hashOf(bytes: Buffer): string {
  return hash("sha256", bytes, "hex");
}

/** Bytes of a regular file, or `undefined`: never follows a link out of the folder. */
export function readRegular(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Paths in a list are input too: the folder may have been anybody's since. */
function isInside(path: string): boolean {
  return path !== "" && !/^[/\\]|^[A-Za-z]:|\0/.test(path) && !path.split(/[/\\]/).includes("..");
}
