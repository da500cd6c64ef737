import { linkSync, lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { type BuildManifest, hashOf, readPublished } from "./build-manifest.ts";

/** A file as it was published: its hash, and what tells without reading it that it still is that file. */
export interface FileRecord {
  readonly hash: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

export type FileRecords = ReadonlyMap<string, FileRecord>;

/** Where the site before differs: the hash of what a path has there; `undefined`: nothing. */
export type Differences = ReadonlyMap<string, string | undefined>;

/** The folders of a site with their times: nothing was put into one or taken out of it while its time is the same. */
export type FolderTimes = ReadonlyMap<string, number>;

/** A site that is being made, as those see it who write its files. Paths are below it, with `/`. */
export interface NextSite {
  /** The hash of a file of the site that stands; `undefined` where there is none, or where it was changed since. */
  readonly published: (path: string) => string | undefined;
  /** Its bytes, whatever they are by now. */
  readonly readPublished: (path: string) => Uint8Array | undefined;
  /** Takes over a file that `published` vouches for, with its time: it is neither read nor written. */
  readonly keep: (path: string) => void;
  /** Writes a file; one that stands already with these bytes is taken over. `hash`: of its bytes, where it is known. */
  readonly write: (path: string, content: Uint8Array | string, hash?: string) => void;
  /**
   * Where another thread may write a file, its folder with it; `undefined` where something stands. What it wrote is told to
   * `wrote`. Missing: nothing is written by others.
   */
  readonly placeOf?: (path: string) => string | undefined;
  readonly wrote?: (path: string, record: FileRecord) => void;
  /** The bytes of a file that was kept or written. */
  readonly read: (path: string) => Uint8Array;
  /** What was kept and written so far. */
  readonly records: ReadonlyMap<string, Pick<FileRecord, "hash" | "size">>;
}

/** The site that is being made in a folder, beside the one that stands. */
export interface Staging extends NextSite {
  readonly records: FileRecords;
  /**
   * Takes out what the folder had before and the site has no more. Gives the times of its folders, and where the site
   * that stands differs.
   */
  readonly finish: () => { readonly folders: FolderTimes; readonly differences: Differences };
  /** A file of the site that stands was changed since it was published. */
  readonly wasTouched: () => boolean;
}

/** What a new site is made from. */
export interface StagingOptions {
  /** What was noted of the files of the site that stands when they were published. */
  readonly known: FileRecords;
  /** Reads its list. */
  readonly list: () => BuildManifest | undefined;
  /** Reads each file before it is taken over; else its size, time and number are enough. */
  readonly verify: boolean;
  /**
   * What the folder holds already: the site before the one that stands, whose unchanged files are the same files.
   * Empty: a new folder.
   */
  readonly had: HadBefore;
}

/** What a folder holds before the new site is made in it. */
export interface HadBefore {
  readonly hashOf: (path: string) => string | undefined;
  /** Where it is not the site that stands. */
  readonly differences: Differences;
  readonly folders: FolderTimes;
}

/** Nothing is there yet. */
export const newFolder: HadBefore = {
  hashOf: () => undefined,
  differences: new Map(),
  folders: new Map(),
};

/** The site before the one of `known`, told by where they differ. */
export function siteBefore(known: FileRecords, differences: Differences, folders: FolderTimes): HadBefore {
  return {
    hashOf: (path) => (differences.has(path) ? differences.get(path) : known.get(path)?.hash),
    differences,
    folders,
  };
}

/** Opens a folder as the site that is being made; `live` is the one that stands. */
export function openStaging(folder: string, live: string, options: StagingOptions): Staging {
  const { known, list, verify, had } = options;
  let listed: ReturnType<typeof list> | false = false;
  const listedHash = (path: string) => {
    if (listed === false) listed = list();
    return listed?.files.get(path);
  };
  const records = new Map<string, FileRecord>();
  const differences = new Map<string, string | undefined>();
  const folders = new Set([".", ...had.folders.keys()]);
  /** Folders whose time is another now. */
  const changed = new Set<string>();
  let touched = false;
  const note = (path: string, record: FileRecord) => {
    const before = known.get(path);
    if (before === record || before?.hash === record.hash) differences.delete(path);
    else differences.set(path, before?.hash);
    records.set(path, record);
  };
  const makeRoom = (path: string) => {
    const parent = folderOf(path);
    if (!folders.has(parent)) mkdirSync(`${folder}/${parent}`, { recursive: true });
    noteFolder(parent);
  };
  const noteFolder = (parent: string) => {
    changed.add(parent);
    for (let each = parent; !folders.has(each); each = folderOf(each)) {
      folders.add(each);
      changed.add(each).add(folderOf(each));
    }
  };
  /** What lies there may be a file of the site that stands: it is replaced, never written into. */
  const clear = (path: string) => {
    if (records.has(path) || had.hashOf(path) !== undefined) rmSync(`${folder}/${path}`, { force: true });
  };
  const put = (path: string, content: Uint8Array | string, hash: string) => {
    makeRoom(path);
    clear(path);
    note(path, writeFileOf(`${folder}/${path}`, content, hash));
  };
  const keep = (path: string, hash: string) => {
    const record = known.get(path);
    if (record && had.hashOf(path) === hash && !records.has(path)) {
      note(path, record);
      return;
    }
    makeRoom(path);
    clear(path);
    const file = `${folder}/${path}`;
    try {
      linkSync(`${live}/${path}`, file);
    } catch {
      // Not every disk has links.
      return put(path, readPublished(`${live}/${path}`)!, hash);
    }
    note(path, record ?? recordOf(file, hash));
  };
  const published = (path: string) => {
    const record = known.get(path);
    if (!record) return undefined;
    if (isAsRecorded(`${live}/${path}`, record)) {
      if (!verify) return record.hash;
      const bytes = readPublished(`${live}/${path}`);
      if (bytes && hashOf(bytes) === record.hash) return record.hash;
    }
    touched = true;
    return undefined;
  };
  /** Takes out a folder that has nothing in it any more, and those around it that have nothing else. */
  const removeEmpty = (emptied: string) => {
    for (let each = emptied; each !== "."; each = folderOf(each)) {
      try {
        rmdirSync(`${folder}/${each}`);
      } catch {
        return;
      }
      folders.delete(each);
      changed.add(folderOf(each));
    }
  };
  return {
    records,
    published,
    readPublished: (path) => readPublished(`${live}/${path}`),
    read: (path) => readFileSync(`${folder}/${path}`),
    keep: (path) => keep(path, known.get(path)!.hash),
    write: (path, content, hash = hashOf(content)) => {
      if (published(path) === hash) return keep(path, hash);
      // Nothing was noted of the site: its bytes tell. Beside notes its list has no more than they have.
      const same = known.size === 0 && listedHash(path) === hash && readPublished(`${live}/${path}`);
      if (same && hashOf(same) === hash) keep(path, hash);
      else put(path, content, hash);
    },
    placeOf: (path) =>
      known.has(path) || had.hashOf(path) !== undefined || listedHash(path) !== undefined
        ? undefined
        : `${folder}/${path}`,
    wrote: (path, record) => {
      noteFolder(folderOf(path));
      note(path, record);
    },
    finish: () => {
      for (const [path, { hash }] of known) if (!records.has(path)) differences.set(path, hash);
      // What the folder had is of the site that stands, but for where the two differ.
      const left = new Set<string>();
      for (const path of new Set([...differences.keys(), ...had.differences.keys()])) {
        if (records.has(path) || had.hashOf(path) === undefined) continue;
        rmSync(`${folder}/${path}`, { force: true });
        left.add(folderOf(path));
      }
      for (const each of left) {
        changed.add(each);
        removeEmpty(each);
      }
      const times = new Map<string, number>();
      for (const each of folders) {
        const before = changed.has(each) ? undefined : had.folders.get(each);
        times.set(each, before ?? lstatSync(`${folder}/${each}`).mtimeMs);
      }
      return { folders: times, differences };
    },
    wasTouched: () => touched,
  };
}

/** Says whether every recorded file still is the one that was published. */
export function isUntouched(live: string, records: FileRecords): boolean {
  for (const [path, record] of records) if (!isAsRecorded(`${live}/${path}`, record)) return false;
  return true;
}

/** Says whether nothing was put into the folders of a site or taken out of them. */
export function isSameTree(site: string, folders: FolderTimes): boolean {
  if (folders.size === 0) return false;
  for (const [path, time] of folders) {
    const stat = lstatSync(`${site}/${path}`, { throwIfNoEntry: false });
    if (!stat?.isDirectory() || stat.mtimeMs !== time) return false;
  }
  return true;
}

/** As `dirname` of a path in the site, in a third of its time: it is asked for each file in each build. */
function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end < 0 ? "." : path.slice(0, end);
}

function isAsRecorded(file: string, { size, mtimeMs, ino }: FileRecord): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === mtimeMs && stat.ino === ino;
}

/** Writes a file, from any thread; gives what tells it. */
export function writeFileOf(file: string, content: Uint8Array | string, hash: string): FileRecord {
  writeFileSync(file, content);
  return recordOf(file, hash);
}

function recordOf(file: string, hash: string): FileRecord {
  const { size, mtimeMs, ino } = lstatSync(file);
  return { hash, size, mtimeMs, ino };
}
