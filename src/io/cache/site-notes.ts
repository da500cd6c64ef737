import { join, resolve } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { Totals } from "../../check/totals.ts";
import type { FileRecord, FileRecords, FolderTimes } from "../publish/staging.ts";
import { textKey } from "./keys.ts";
import { readSealedJson, writeSealedJson } from "./sealed.ts";

/** What a build told, to be told again where nothing changed. */
export interface BuildOutcome {
  readonly totals: Totals;
  /** Files of the site. */
  readonly files: number;
  /** Address of the site, where it is known. */
  readonly url?: string | undefined;
  /** Path the pages are made for. */
  readonly base: string;
  /** How many articles wait for their day; with `future` they are shown all the same. */
  readonly held: number;
  /** When the next article comes or goes: the site has to be built then. */
  readonly nextDue: Date | undefined;
  /** How many articles have errors and are not published. */
  readonly leftOut: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The hash of what a page or file was made of. */
export interface MadeOf {
  /** Of the group it was made in. */
  readonly group: string | undefined;
  /** Of its record; missing of what is no page. */
  readonly page: string | undefined;
}

/** What the last build noted of the site it published. */
export interface SiteNotes {
  /** The hash of everything the build read. */
  readonly input: string;
  readonly outcome: BuildOutcome;
  readonly records: FileRecords;
  readonly folders: FolderTimes;
  /** The times of the folders of the site before, which is kept. */
  readonly spare: FolderTimes;
  /** What each file was made of. */
  readonly madeOf: ReadonlyMap<string, MadeOf>;
}

type Stored = Omit<SiteNotes, "records" | "folders" | "spare" | "madeOf"> & {
  readonly code: string;
  readonly records: readonly (readonly [string, string, number, number, number])[];
  readonly folders: readonly (readonly [string, number])[];
  readonly spare: readonly (readonly [string, number])[];
  readonly madeOf: readonly (readonly [string, string | null, string | null])[];
};

/** Reads the notes on a published site that were made by the same code; `undefined` where there are none of use. */
export function readSiteNotes(cache: string, output: string, code: string): SiteNotes | undefined {
  const stored = readSealedJson(placeOf(cache, output)) as Stored | undefined;
  if (stored?.code !== code) return undefined;
  try {
    const records = new Map<string, FileRecord>(
      stored.records.map(([path, hash, size, mtimeMs, ino]) => [path, { hash, size, mtimeMs, ino }]),
    );
    const madeOf = new Map<string, MadeOf>(
      stored.madeOf.map(([path, group, page]) => [
        path,
        { group: group ?? undefined, page: page ?? undefined },
      ]),
    );
    const { nextDue } = stored.outcome;
    const outcome = { ...stored.outcome, nextDue: nextDue === undefined ? undefined : new Date(nextDue) };
    const folders = new Map(stored.folders);
    return { ...stored, outcome, records, folders, spare: new Map(stored.spare), madeOf };
  } catch {
    return undefined;
  }
}

export function writeSiteNotes(cache: string, output: string, code: string, notes: SiteNotes): void {
  const { input, outcome, records, folders, spare, madeOf } = notes;
  const stored: Stored = {
    code,
    input,
    outcome,
    records: [...records].map(([path, { hash, size, mtimeMs, ino }]) => [path, hash, size, mtimeMs, ino]),
    folders: [...folders],
    spare: [...spare],
    madeOf: [...madeOf].map(([path, { group, page }]) => [path, group ?? null, page ?? null]),
  };
  writeSealedJson(placeOf(cache, output), stored);
}

/** Where the site before the one that stands is kept. */
export function spareOf(cache: string, output: string): string {
  return join(cache, `spare-${textKey(resolve(output)).slice(0, 16)}`);
}

function placeOf(cache: string, output: string): string {
  return join(cache, `site-${textKey(resolve(output)).slice(0, 16)}.json`);
}
