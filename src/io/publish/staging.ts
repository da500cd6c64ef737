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
  readonly paths: Iterable<string>;
  readonly folders: FolderTimes;
}

/** Nothing is there yet. */
export const newFolder: HadBefore = { hashOf: () => undefined, paths: [], folders: new Map() };

/** The site before the one of `known`, told by where they differ. */
export function siteBefore(known: FileRecords, differences: Differences, folders: FolderTimes): HadBefore {
  return {
    hashOf: (path) => (differences.has(path) ? differences.get(path) : known.get(path)?.hash),
    paths: {
      *[Symbol.iterator]() {
        for (const path of known.keys()) if (!differences.has(path)) yield path;
        for (const [path, hash] of differences) if (hash !== undefined) yield path;
      },
    },
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
  const folders = new Set([".", ...had.folders.keys()]);
  /** Folders whose time is another now. */
  const changed = new Set<string>();
  let touched = false;
  const makeRoom = (path: string) => {
    const parent = folderOf(path);
    changed.add(parent);
    if (folders.has(parent)) return;
    mkdirSync(`${folder}/${parent}`, { recursive: true });
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
    const file = `${folder}/${path}`;
    writeFileSync(file, content);
    records.set(path, recordOf(file, hash));
  };
  const keep = (path: string, hash: string) => {
    const record = known.get(path);
    if (record && had.hashOf(path) === hash && !records.has(path)) {
      records.set(path, record);
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
    records.set(path, record ?? recordOf(file, hash));
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
  const removeEmpty = (path: string, used: ReadonlySet<string>) => {
    for (let each = folderOf(path); !used.has(each); each = folderOf(each)) {
      try {
        rmdirSync(`${folder}/${each}`);
      } catch {
        return;
      }
      changed.add(folderOf(each));
    }
  };
  return {
    records,
    published,
    readPublished: (path) => readPublished(`${live}/${path}`),
    read: (path) => readFileSync(`${folder}/${path}`),
    keep: (path) => keep(path, known.get(path)!.hash),
    write: (path, content) => {
      const hash = hashOf(content);
      if (published(path) === hash) return keep(path, hash);
      // Nothing was noted of the site: its bytes tell. Beside notes its list has no more than they have.
      const same = known.size === 0 && listedHash(path) === hash && readPublished(`${live}/${path}`);
      if (same && hashOf(same) === hash) keep(path, hash);
      else put(path, content, hash);
    },
    finish: () => {
      const gone = [...had.paths].filter((path) => !records.has(path));
      for (const path of gone) {
        rmSync(`${folder}/${path}`, { force: true });
        changed.add(folderOf(path));
      }
      const used = foldersOf(records.keys());
      for (const path of gone) removeEmpty(path, used);
      const times = new Map<string, number>();
      for (const each of used) {
        const before = changed.has(each) ? undefined : had.folders.get(each);
        times.set(each, before ?? lstatSync(`${folder}/${each}`).mtimeMs);
      }
      return { folders: times, differences: differencesOf(known, records) };
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

/** The folders of files, `.` among them. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const found = new Set(["."]);
  for (const path of paths) {
    for (let each = folderOf(path); !found.has(each); each = folderOf(each)) found.add(each);
  }
  return found;
}

/** As `dirname` of a path in the site, in a third of its time: it is asked for each file in each build. */
function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end < 0 ? "." : path.slice(0, end);
}

/** Where the site of `known` differs from the new one. */
function differencesOf(known: FileRecords, records: FileRecords): Differences {
  const found = new Map<string, string | undefined>();
  for (const [path, { hash }] of records) {
    const before = known.get(path)?.hash;
    if (before !== hash) found.set(path, before);
  }
  for (const [path, { hash }] of known) if (!records.has(path)) found.set(path, hash);
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
