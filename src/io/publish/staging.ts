import { linkSync, lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
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

/** The folders of a site with their times: nothing was put into one or taken out of it while its time is the same. */
export type FolderTimes = ReadonlyMap<string, number>;

/** A site that is being made, as those see it who write its files. Paths are below it, with `/`. */
export interface NextSite {
  /** The hash of a file of the site that stands; `undefined` where there is none, or where it was changed since. */
  readonly published: (path: string) => string | undefined;
  /** Takes over a file that `published` vouches for, with its time: it is neither read nor written. */
  readonly keep: (path: string) => void;
  /** Writes a file; one that stands already with these bytes is taken over. */
  readonly write: (path: string, content: Uint8Array | string) => void;
  /** The bytes of a file that was kept or written. */
  readonly read: (path: string) => Uint8Array;
  /** What was kept and written so far. */
  readonly records: ReadonlyMap<string, Pick<FileRecord, "hash" | "size">>;
}

/** The site that is being made in a folder, beside the one that stands. */
export interface Staging extends NextSite {
  readonly records: FileRecords;
  /** Takes out what the folder had before and the site has no more; gives the times of its folders. */
  readonly finish: () => FolderTimes;
  /** A file of the site that stands was changed since it was published. */
  readonly wasTouched: () => boolean;
}

/** What a new site is made from. */
export interface StagingOptions {
  /** What was noted of the files of the site that stands when they were published. */
  readonly known: FileRecords;
  /** Its list. */
  readonly before: BuildManifest | undefined;
  /** Reads each file before it is taken over; else its size, time and number are enough. */
  readonly verify: boolean;
  /**
   * What the folder holds already: the site before the one that stands, whose unchanged files are the same files.
   * Empty: a new folder.
   */
  readonly had: { readonly files: ReadonlyMap<string, string>; readonly folders: FolderTimes };
}

/** Nothing is there yet. */
export const newFolder: StagingOptions["had"] = { files: new Map(), folders: new Map() };

/** Opens a folder as the site that is being made; `live` is the one that stands. */
export function openStaging(folder: string, live: string, options: StagingOptions): Staging {
  const { known, before, verify, had } = options;
  const records = new Map<string, FileRecord>();
  const folders = new Set([".", ...had.folders.keys()]);
  /** Folders whose time is another now. */
  const changed = new Set<string>();
  let touched = false;
  const makeRoom = (path: string) => {
    const parent = dirname(path);
    changed.add(parent);
    if (folders.has(parent)) return;
    mkdirSync(join(folder, parent), { recursive: true });
    for (let each = parent; !folders.has(each); each = dirname(each)) {
      folders.add(each);
      changed.add(each).add(dirname(each));
    }
  };
  /** What lies there may be a file of the site that stands: it is replaced, never written into. */
  const clear = (path: string) => {
    if (records.has(path) || had.files.has(path)) rmSync(join(folder, path), { force: true });
  };
  const put = (path: string, content: Uint8Array | string, hash: string) => {
    makeRoom(path);
    clear(path);
    const file = join(folder, path);
    writeFileSync(file, content);
    records.set(path, recordOf(file, hash));
  };
  const keep = (path: string, hash: string) => {
    const record = known.get(path);
    if (record && had.files.get(path) === hash && !records.has(path)) {
      records.set(path, record);
      return;
    }
    makeRoom(path);
    clear(path);
    const file = join(folder, path);
    try {
      linkSync(join(live, path), file);
    } catch {
      // Not every disk has links.
      return put(path, readPublished(join(live, path))!, hash);
    }
    records.set(path, record ?? recordOf(file, hash));
  };
  const published = (path: string) => {
    const record = known.get(path);
    if (!record) return undefined;
    if (isAsRecorded(join(live, path), record)) {
      if (!verify) return record.hash;
      const bytes = readPublished(join(live, path));
      if (bytes && hashOf(bytes) === record.hash) return record.hash;
    }
    touched = true;
    return undefined;
  };
  const removeEmpty = (path: string, used: ReadonlySet<string>) => {
    for (let each = dirname(path); !used.has(each); each = dirname(each)) {
      try {
        rmdirSync(join(folder, each));
      } catch {
        return;
      }
      changed.add(dirname(each));
    }
  };
  return {
    records,
    published,
    read: (path) => readFileSync(join(folder, path)),
    keep: (path) => keep(path, known.get(path)!.hash),
    write: (path, content) => {
      const hash = hashOf(content);
      if (published(path) === hash) return keep(path, hash);
      // Nothing was noted of it: its bytes tell.
      const same = !known.has(path) && before?.files.get(path) === hash && readPublished(join(live, path));
      if (same && hashOf(same) === hash) keep(path, hash);
      else put(path, content, hash);
    },
    finish: () => {
      const gone = [...had.files.keys()].filter((path) => !records.has(path));
      for (const path of gone) {
        rmSync(join(folder, path), { force: true });
        changed.add(dirname(path));
      }
      const used = foldersOf(records.keys());
      for (const path of gone) removeEmpty(path, used);
      const times = new Map<string, number>();
      for (const each of used) {
        const before = changed.has(each) ? undefined : had.folders.get(each);
        times.set(each, before ?? lstatSync(join(folder, each)).mtimeMs);
      }
      return times;
    },
    wasTouched: () => touched,
  };
}

/** Says whether every recorded file still is the one that was published. */
export function isUntouched(live: string, records: FileRecords): boolean {
  for (const [path, record] of records) if (!isAsRecorded(join(live, path), record)) return false;
  return true;
}

/** Says whether nothing was put into the folders of a site or taken out of them. */
export function isSameTree(site: string, folders: FolderTimes): boolean {
  if (folders.size === 0) return false;
  for (const [path, time] of folders) {
    const stat = lstatSync(join(site, path), { throwIfNoEntry: false });
    if (!stat?.isDirectory() || stat.mtimeMs !== time) return false;
  }
  return true;
}

/** The folders of files, `.` among them. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const found = new Set(["."]);
  for (const path of paths) {
    for (let each = dirname(path); !found.has(each); each = dirname(each)) found.add(each);
  }
  return found;
}

function isAsRecorded(file: string, { size, mtimeMs, ino }: FileRecord): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === mtimeMs && stat.ino === ino;
}

function recordOf(file: string, hash: string): FileRecord {
  const { size, mtimeMs, ino } = lstatSync(file);
  return { hash, size, mtimeMs, ino };
}
