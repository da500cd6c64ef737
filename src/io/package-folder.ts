import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Whether the sources run, as they do in the checkout; else what was compiled of them. */
export const runsSources: boolean = import.meta.url.endsWith(".ts");

/** The package's own folder. What is compiled is bundled: where this module lies in it says nothing. */
export const packageFolder: string = folderAround(fileURLToPath(import.meta.url));

/** The folder of the code that runs. */
export const codeFolder: string = join(packageFolder, runsSources ? "src" : "dist");

/** A module that runs in a thread of its own. */
export type ThreadModule = "io/build/article-worker" | "io/build/page-worker" | "io/run/worker";

/** `io/run/worker` below the code that runs. */
export function threadModule(name: ThreadModule): string {
  return join(codeFolder, `${name}${runsSources ? ".ts" : ".js"}`);
}

function folderAround(path: string): string {
  let folder = dirname(path);
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
