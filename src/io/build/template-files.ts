import { existsSync, readdirSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { packageFolder } from "../package-folder.ts";

/** The templates that came with the package. */
export const packageTemplates: string = join(packageFolder, "templates");

/** The names of all that came with the package, such as `_includes/partials/foot.njk`, each folder's own together. */
export function templateNames(): readonly string[] {
  const files = readdirSync(packageTemplates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      folder: relative(packageTemplates, parentPath).replaceAll("\\", "/"),
      name,
    }));
  return files
    .sort((a, b) => compare(a.folder, b.folder) || compare(a.name, b.name))
    .map(({ folder, name }) => (folder === "" ? name : `${folder}/${name}`));
}

/** Every name on a line of its own, with an empty line between folders. */
export function templateList(): string {
  const names = templateNames();
  return names
    .map((name, index) => {
      const isNext = index > 0 && posix.dirname(name) !== posix.dirname(names[index - 1]!);
      return `${isNext ? "\n" : ""}${name}\n`;
    })
    .join("");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Finds a template or asset by its name: the site's own folder before the package's. Throws where there is none. */
export function findTemplate(folders: readonly string[], name: string): string {
  const path = lookForTemplate(folders, name);
  if (path === undefined)
    throw new Error(`Missing template ${name}, expected it in one of ${folders.join(", ")}`);
  return path;
}

/** As `findTemplate`; `undefined` where there is none. */
export function lookForTemplate(folders: readonly string[], name: string): string | undefined {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** As other messages name the site's own templates: from the working folder, where they lie in it. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path).replaceAll("\\", "/");
  return /^(?:\.\.\/|[a-z]:|\/)/i.test(below) ? path : below;
}

/** Folders of templates: a site's own, where it has one, before the package's. */
export function templatesIn(own: string | undefined): readonly string[] {
  return [...(own === undefined ? [] : [own]), packageTemplates];
}
