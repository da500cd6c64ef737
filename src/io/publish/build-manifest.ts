import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a published folder holds: its `build.json`. */
export interface BuildManifest {
  /** Path in the site, with `/`, to the SHA-256 of the bytes; sorted. `build.json` itself is not listed. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that are there only for readers of the site before: gone in the next. */
  readonly kept: readonly string[];
}

const generator = "Quotidian";
/** Where the list lies in a published folder. */
export const listName = "build.json";

/** Reads the list of a published folder; `undefined` where there is none of ours or it does not read. */
export function readManifest(folder: string): BuildManifest | undefined {
  try {
    const list = JSON.parse(readFileSync(join(folder, listName), "utf8"));
    if (list.generator !== generator) return undefined;
    const files = Object.entries(list.files as Record<string, string>).filter(([path]) => isInside(path));
    return { files: new Map(files), kept: (list.kept as string[]).filter((path) => isInside(path)) };
  } catch {
    return undefined;
  }
}

/** The list as it is written: the same bytes for the same files. */
export function printManifest({ files, kept }: BuildManifest): string {
  // As `JSON.stringify` with a space, in a third of its time: the list is as long as the site.
  const lines = [...files].map(([path, hash]) => `  ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  const opening = `{\n "generator": ${JSON.stringify(generator)},\n "files": `;
  const list = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n }`;
  const rest =
    kept.length === 0 ? "[]" : `[\n${kept.map((path) => `  ${JSON.stringify(path)}`).join(",\n")}\n ]`;
  return `${opening}${list},\n "kept": ${rest}\n}\n`;
}

/** True for a folder that a build of ours wrote, even where its list was damaged since. */
export function isPublishedSite(folder: string): boolean {
  try {
    const opening = readFileSync(join(folder, listName), "utf8").slice(0, 100);
    return /^\s*\{\s*"generator"\s*:\s*"Quotidian"/.test(opening);
  } catch {
    return false;
  }
}

export function hashOf(bytes: Uint8Array | string): string {
  return hash("sha256", bytes, "hex");
}

/** Bytes of a regular file, or `undefined`: never follows a link out of the folder. */
export function readPublished(path: string): Uint8Array | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Paths in a list are input too: the folder may have been anybody's since. */
export function isInside(path: string): boolean {
  return path !== "" && !/^[/\\]|^[A-Za-z]:|\0/.test(path) && !path.split(/[/\\]/).includes("..");
}
