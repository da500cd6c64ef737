import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The templates that came with the package: `src/io/build` in the checkout and `dist/io/build` in `node_modules` lie as deep. */
export const packageTemplates: string = fileURLToPath(new URL("../../../templates", import.meta.url));

/** Finds a template or asset by its name: the site's own folder before the package's. */
export function findTemplate(folders: readonly string[], name: string): string {
  for (const folder of folders) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
  }
  throw new Error(`Missing template ${name}, expected it in one of ${folders.join(", ")}`);
}

/** Folders of templates: a site's own, where it has one, before the package's. */
export function templatesIn(own: string | undefined): readonly string[] {
  return [...(own === undefined ? [] : [own]), packageTemplates];
}
