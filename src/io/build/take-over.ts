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
  if (group === undefined) return false;
  const standing = paths.map((path) => before.get(path));
  if (!standing.every((each) => each?.group === group)) return false;
  if (!paths.every((path) => staging.published(path) !== undefined)) return false;
  for (const [at, path] of paths.entries()) {
    made.set(path, standing[at]!);
    staging.keep(path);
  }
  return true;
}
