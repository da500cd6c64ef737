import { readFileSync } from "node:fs";
import type { NextSite } from "../publish/staging.ts";
import type { StaticFile } from "../read/static-files.ts";
import { takenPlace } from "./own-site.ts";

/** Files of ours that one of the site's own may take the place of. */
const replaceable = new Set(["robots.txt"]);

/** Writes a site's own files beside its pages. Throws where one would take the place of a page. */
export function writeStatic(files: readonly StaticFile[], staging: NextSite): void {
  for (const file of files) {
    if (staging.records.has(file.name) && !replaceable.has(file.name)) throw takenPlace(file);
    staging.write(file.name, readFileSync(file.file));
  }
}
