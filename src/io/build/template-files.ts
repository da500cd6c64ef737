import { existsSync } from "node:fs";
import { join } from "node:path";

/** Finds a template or asset by its name: the site's own folder before the package's. */
export function findTemplate(folders: readonly string[], name: string): string {
  for (const folder of folders) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
  }
  throw new Error(`Missing template ${name}, expected it in one of ${folders.join(", ")}`);
}
