import { statSync } from "node:fs";

/** A file that was changed so shortly before it was read may have changed again with the same time. */
const tooFresh = 2_000;

/**
 * What tells without reading it that a file is as it was: size, times and number. `undefined` where that is in
 * doubt, and the file has to be read: it is not there, or was changed within the last two seconds.
 */
export function fileStamp(path: string, now: number): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || Math.max(stat.mtimeMs, stat.ctimeMs) > now - tooFresh) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
