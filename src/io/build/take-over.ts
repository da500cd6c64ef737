import type { MadeOf } from "../cache/site-notes.ts";
import type { NextSite } from "../publish/staging.ts";

/** The site that is being written, beside the one that stands. */
export interface Renewal {
  readonly staging: NextSite;
  /** What each file of the last build was made of. */
  readonly before: ReadonlyMap<string, MadeOf>;
  /** What each file of this build is made of. */
  readonly made: Map<string, MadeOf>;
}

/** Takes files over from the site that stands where all of them were made of `group`; says whether it did. */
export function takeOver(
  paths: readonly string[],
  group: string | undefined,
  { staging, before, made }: Renewal,
): boolean {
  const same = (path: string) => before.get(path)?.group === group && staging.published(path) !== undefined;
  if (group === undefined || !paths.every(same)) return false;
  for (const path of paths) {
    made.set(path, before.get(path)!);
    staging.keep(path);
  }
  return true;
}
