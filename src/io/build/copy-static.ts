import { existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { StaticFile } from "../read/static-files.ts";
import { takenPlace } from "./own-site.ts";

/** Files of ours that one of the site's own may take the place of. */
const replaceable = new Set(["robots.txt"]);

/** Copies a site's own files beside its pages; gives how many are new. Throws where one would take the place of a page. */
export async function copyStatic(files: readonly StaticFile[], output: string): Promise<number> {
  let added = 0;
  for (const file of files) {
    const target = join(output, file.name);
    if (!existsSync(target)) added++;
    else if (!replaceable.has(file.name)) throw takenPlace(file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file.file, target);
  }
  return added;
}
