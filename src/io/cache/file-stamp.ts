import { type Stats, statSync } from "node:fs";

/**
 * What tells without reading it that a file is as it was: size, times and number. `undefined` where that is in
 * doubt, and the file has to be read: it is not there, or was changed so shortly before `now` that another change could
 * have the same time.
 */
export function fileStamp(path: string, now: number): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || Math.max(stat.mtimeMs, stat.ctimeMs) > now - tickOf(stat)) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}

/** How long, in ms, two changes may have one time: disks that keep whole seconds only are told by them. */
function tickOf({ mtimeMs, ctimeMs }: Stats): number {
  const fine = mtimeMs % 1000 !== 0 && ctimeMs % 1000 !== 0;
  return fine ? 50 : 2_000;
}
