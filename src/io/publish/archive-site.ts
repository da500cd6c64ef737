import { mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";

/** Lies in a folder that `archive` made: all else in it was made by `archive` too. */
const marker = ".quotidian-archive";

/**
 * Takes a folder for the site of an archive. Runs delete there what is no longer wanted, so it is empty or one that
 * `archive` took before, and neither around nor inside `inputs` and the working folder's own. Throws before anything
 * is written.
 */
export function takeArchiveSite(folder: string, inputs: readonly string[]): void {
  const site = realPath(folder);
  const own = ["templates", "pages", "static"].map((name) => realPath(name));
  for (const input of [process.cwd(), ...inputs]) {
    if (isBelow(realPath(input), site))
      throw problem(folder, `Unexpected folder around ${input}, expected one of its own`);
  }
  for (const input of [...inputs.map(realPath), ...own]) {
    if (isBelow(site, input)) throw problem(folder, `Unexpected folder in ${input}, expected one of its own`);
  }
  const kind = statSync(site, { throwIfNoEntry: false });
  if (kind && !kind.isDirectory()) throw problem(folder, "Unexpected file, expected a folder for the site");
  const names = kind ? readdirSync(site) : [];
  if (names.length > 0 && !names.includes(marker)) {
    const reason = "Unexpected folder with other files, expected an empty one or one that `archive` made";
    throw problem(folder, reason);
  }
  mkdirSync(site, { recursive: true });
  writeFileSync(
    join(site, marker),
    "`quotidian archive` made this folder. It deletes here what it no longer needs.\n",
  );
}

/** Where a path leads, also if it is not there yet. */
function realPath(path: string): string {
  const full = resolve(path);
  if (statSync(full, { throwIfNoEntry: false })) return realpathSync(full);
  const above = resolve(full, "..");
  return above === full ? full : join(realPath(above), relative(above, full));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function problem(path: string, reason: string): ArticleError {
  return new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code: "archive/site" }]);
}
