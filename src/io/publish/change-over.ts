import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Where a site and the things beside it lie. All in one folder, so that a rename is one step. */
export interface Place {
  readonly output: string;
  readonly lock: string;
  /** What is being built. */
  readonly next: string;
  /** The site that was there, between the two renames. */
  readonly previous: string;
  /** What is being deleted. */
  readonly trash: string;
  /** A symlink about to replace `output`. */
  readonly link: string;
  /** The two folders of which a symlinked `output` leads to one. */
  readonly linked: readonly [string, string];
}

/** Finds the place of a site; a symlink of the operator's own is followed, one of `--publish link` is the site. */
export function placeOf(path: string): Place {
  let output = resolve(path);
  if (placeKind(output) === "link" && !leadsToLinked(output)) output = realpathSync(output);
  const beside = (suffix: string) => join(dirname(output), `.${basename(output)}.${suffix}`);
  return {
    output,
    lock: beside("lock"),
    next: beside("next"),
    previous: beside("previous"),
    trash: beside("trash"),
    link: beside("link"),
    linked: [beside("1"), beside("2")],
  };
}

/** The folder that readers see, where `output` is a symlink of `--publish link`. */
export function linkedFolder({ output, linked }: Place): string | undefined {
  if (placeKind(output) !== "link") return undefined;
  const target = resolve(dirname(output), readlinkSync(output));
  return linked.find((folder) => folder === target);
}

/**
 * Mends what a killed build left behind. Only for who holds the lock.
 *
 * Killed between the two renames, the site is under its second name: it is put back. Anything else is rubbish.
 */
export function recover(place: Place): void {
  if (placeKind(place.previous) !== undefined) {
    if (placeKind(place.output) === undefined) renameSync(place.previous, place.output);
    else discard(place, place.previous);
  }
  for (const path of [place.trash, place.next, place.link]) remove(path);
  // A lock that was being broken when its breaker ended.
  const aside = `${basename(place.lock)}.`;
  for (const name of readdirSync(dirname(place.lock))) {
    if (name.startsWith(aside)) remove(join(dirname(place.lock), name));
  }
}

/** Says whether no build is at work on a site and none left anything behind; nothing is written for that. */
export function isQuiet(output: string): boolean {
  if (placeKind(resolve(output)) === undefined) return false;
  const { lock, next, previous, trash, link } = placeOf(output);
  return [lock, next, previous, trash, link].every((path) => placeKind(path) === undefined);
}

/**
 * Puts the folder `next` in the place of what is there, which is kept as `spare` where that is named. Synchronous: no
 * signal comes between.
 */
export function changeFolder(place: Place, spare?: string): void {
  const { output, next, previous, linked } = place;
  const there = placeKind(output);
  if (there === "folder") adopt(next, output);
  if (there !== undefined) renameSync(output, previous);
  try {
    renameSync(next, output);
  } catch (error) {
    if (there !== undefined) renameSync(previous, output);
    throw error;
  }
  if (spare !== undefined && there === "folder") {
    if (!moves(previous, spare)) discard(place, previous);
  } else if (there !== undefined) discard(place, previous);
  for (const folder of linked) remove(folder);
}

/** Makes `output` a symlink to `target`, in one step where it was one already. The folder before stays. */
export function changeLink(place: Place, target: string): void {
  const { output, previous, link } = place;
  remove(link);
  symlinkSync(basename(target), link);
  const folder = placeKind(output) === "folder";
  if (folder) renameSync(output, previous);
  try {
    renameSync(link, output);
  } catch (error) {
    if (folder) renameSync(previous, output);
    throw error;
  }
  if (folder) discard(place, previous);
}

/** Moves a folder; says whether it could: not to another disk. */
export function moves(from: string, to: string): boolean {
  try {
    mkdirSync(dirname(to), { recursive: true });
    remove(to);
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Deletes a folder under a name that recovery never takes for a site. */
function discard(place: Place, path: string): void {
  remove(place.trash);
  renameSync(path, place.trash);
  remove(place.trash);
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}

export function placeKind(path: string): "folder" | "link" | "other" | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isSymbolicLink()) return "link";
  return stat.isDirectory() ? "folder" : "other";
}

/** A server may read the folder through a group or a mode somebody gave it. */
function adopt(next: string, output: string): void {
  const { mode, uid, gid } = statSync(output);
  try {
    chownSync(next, uid, gid);
  } catch {
    // Not ours to give away: the new folder stays with who builds.
  }
  chmodSync(next, mode & 0o7777);
}

function leadsToLinked(output: string): boolean {
  const target = resolve(dirname(output), readlinkSync(output));
  const name = `.${basename(output)}.`;
  return dirname(target) === dirname(output) && [`${name}1`, `${name}2`].includes(basename(target));
}
