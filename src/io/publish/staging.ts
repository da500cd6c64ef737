import { linkSync, lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BuildManifest, hashOf, readPublished } from "./build-manifest.ts";

/** A file as it was published: its hash, and what tells without reading it that it still is that file. */
export interface FileRecord {
  readonly hash: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

export type FileRecords = ReadonlyMap<string, FileRecord>;

/** The site that is being made, beside the one that stands. Paths are below it, with `/`. */
export interface Staging {
  readonly folder: string;
  /** The hash of a file of the site that stands; `undefined` where there is none, or somebody changed it since. */
  readonly published: (path: string) => string | undefined;
  /** Takes over a file that `published` vouches for, with its time: it is neither read nor written. */
  readonly keep: (path: string) => void;
  /** Writes a file; one that stands already with these bytes is taken over. */
  readonly write: (path: string, content: Uint8Array | string) => void;
  /** What was kept and written so far. */
  readonly records: FileRecords;
}

/**
 * Opens an empty folder as the site that is being made.
 *
 * `live` is the folder that stands, `known` what was noted of its files when they were published, `before` its list.
 * With `verify` every file is read before it is taken over, else its size, time and number are enough.
 */
export function openStaging(
  folder: string,
  live: string,
  {
    known,
    before,
    verify,
  }: { readonly known: FileRecords; readonly before: BuildManifest | undefined; readonly verify: boolean },
): Staging {
  const records = new Map<string, FileRecord>();
  const folders = new Set<string>();
  const makeRoom = (path: string) => {
    const parent = dirname(path);
    if (folders.has(parent)) return;
    mkdirSync(join(folder, parent), { recursive: true });
    folders.add(parent);
  };
  const put = (path: string, content: Uint8Array | string, hash: string) => {
    makeRoom(path);
    const file = join(folder, path);
    // What stands there may be the file of the site that stands: it is replaced, never written into.
    if (records.has(path)) rmSync(file);
    writeFileSync(file, content);
    records.set(path, recordOf(file, hash));
  };
  const link = (path: string, hash: string) => {
    makeRoom(path);
    const file = join(folder, path);
    if (records.has(path)) rmSync(file);
    try {
      linkSync(join(live, path), file);
    } catch {
      // Not every disk has links.
      return put(path, readPublished(join(live, path))!, hash);
    }
    records.set(path, known.get(path) ?? recordOf(file, hash));
  };
  const published = (path: string) => {
    const record = known.get(path);
    if (!record || !isAsRecorded(join(live, path), record)) return undefined;
    if (!verify) return record.hash;
    const bytes = readPublished(join(live, path));
    return bytes && hashOf(bytes) === record.hash ? record.hash : undefined;
  };
  return {
    folder,
    records,
    published,
    keep: (path) => link(path, known.get(path)!.hash),
    write: (path, content) => {
      const hash = hashOf(content);
      if (published(path) === hash) return link(path, hash);
      // Nothing was noted of it: its bytes tell.
      const same = !known.has(path) && before?.files.get(path) === hash && readPublished(join(live, path));
      if (same && hashOf(same) === hash) link(path, hash);
      else put(path, content, hash);
    },
  };
}

/** Says whether every recorded file still is the one that was published. */
export function isUntouched(live: string, records: FileRecords): boolean {
  for (const [path, record] of records) if (!isAsRecorded(join(live, path), record)) return false;
  return true;
}

function isAsRecorded(file: string, { size, mtimeMs, ino }: FileRecord): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === mtimeMs && stat.ino === ino;
}

function recordOf(file: string, hash: string): FileRecord {
  const { size, mtimeMs, ino } = lstatSync(file);
  return { hash, size, mtimeMs, ino };
}
