import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** Where articles lie when nothing else is said: what `--articles` is by default. */
export const usualFolder = "articles";

/**
 * Finds the folder of articles that a file belongs to: the usual one of the working folder, or the nearest around the
 * file that bears its name or holds its settings. `undefined` where there is none.
 */
export function folderAround(file: string): string | undefined {
  if (isIn(file, usualFolder)) return usualFolder;
  for (let folder = dirname(file); ; folder = join(folder, "..")) {
    const names = ["site.yml", "speakers.yml"].map((name) => join(folder, name));
    if (basename(resolve(folder)) === usualFolder || names.some((name) => existsSync(name))) return folder;
    if (resolve(folder) === resolve(folder, "..")) break;
  }
  return existsSync(usualFolder) ? usualFolder : undefined;
}

function isIn(file: string, folder: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return path !== ".." && !path.startsWith(`..${sep}`) && path !== resolve(file);
}
