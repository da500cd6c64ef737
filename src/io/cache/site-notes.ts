import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { Totals } from "../../check/totals.ts";
import type { Differences, FileRecord, FileRecords, FolderTimes } from "../publish/staging.ts";
import { textKey } from "./keys.ts";
import { readSealedJson, writeSealedJson } from "./sealed.ts";
import { pruneTable, readTable, type Table, type TableForm, writeTable } from "./table.ts";

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
  /** The site before, which is kept: the times of its folders, and where it differs. */
  readonly spare: { readonly folders: FolderTimes; readonly differences: Differences };
  /** What each file was made of. */
  readonly madeOf: ReadonlyMap<string, MadeOf>;
}

/** What is in one file; the rows of pages and files are in tables beside it. */
interface Stored {
  readonly code: string;
  readonly input: string;
  readonly outcome: BuildOutcome;
  readonly folders: readonly (readonly [string, number])[];
  readonly spare: readonly (readonly [string, number])[];
  readonly differences: readonly (readonly [string, string | null])[];
  readonly records: readonly string[];
  readonly madeOf: readonly string[];
}

/** Pages of one folder are made of the same more often than not. */
const recordForm: TableForm<FileRecord> = {
  encode: ({ hash, size, mtimeMs, ino }) => [hash, size, mtimeMs, ino],
  decode: ([hash, size, mtimeMs, ino]: [string, number, number, number]) => ({ hash, size, mtimeMs, ino }),
  groupOf: dirname,
};
const madeForm: TableForm<MadeOf> = {
  encode: ({ group, page }) => [group ?? null, page ?? null],
  decode: ([group, page]: [string | null, string | null]) => ({
    group: group ?? undefined,
    page: page ?? undefined,
  }),
  groupOf: dirname,
};

/** Reads the notes on a published site that were made by the same code; `undefined` where there are none of use. */
export function readSiteNotes(cache: string, output: string, code: string): SiteNotes | undefined {
  const stored = readSealedJson(placeOf(cache, output)) as Stored | undefined;
  if (stored?.code !== code) return undefined;
  const folder = tablesOf(cache, output);
  try {
    const { nextDue } = stored.outcome;
    const outcome = { ...stored.outcome, nextDue: nextDue === undefined ? undefined : new Date(nextDue) };
    const records = readTable(folder, stored.records, recordForm);
    if (!records) return undefined;
    let made: Table<MadeOf> | undefined;
    const notes: SiteNotes = {
      input: stored.input,
      outcome,
      records: records.rows,
      folders: new Map(stored.folders),
      spare: {
        folders: new Map(stored.spare),
        differences: new Map(stored.differences.map(([path, hash]) => [path, hash ?? undefined])),
      },
      // Read only where something changed.
      get madeOf() {
        made ??= readTable(folder, stored.madeOf, madeForm) ?? { rows: new Map(), parts: [], keys: [] };
        return made.rows;
      },
    };
    tables.set(notes, () => ({ records, made }));
    return notes;
  } catch {
    return undefined;
  }
}

const tables = new WeakMap<
  SiteNotes,
  () => { readonly records: Table<FileRecord>; readonly made: Table<MadeOf> | undefined }
>();

/** Writes the notes on a site. `before` are those that were read: what is the same of them is not written. */
export function writeSiteNotes(
  cache: string,
  output: string,
  code: string,
  { input, outcome, records, folders, spare, madeOf }: SiteNotes,
  before: SiteNotes | undefined,
): void {
  const folder = tablesOf(cache, output);
  const old = before && tables.get(before)?.();
  const stored: Stored = {
    code,
    input,
    outcome,
    folders: [...folders],
    spare: [...spare.folders],
    differences: [...spare.differences].map(([path, hash]) => [path, hash ?? null]),
    records: writeTable(folder, records, old?.records, recordForm),
    madeOf: writeTable(folder, madeOf, old?.made, madeForm),
  };
  // Until now the notes before are whole: a build that is killed leaves the one or the other.
  writeSealedJson(placeOf(cache, output), stored);
  pruneTable(folder, [...stored.records, ...stored.madeOf]);
}

/** Where the site before the one that stands is kept. */
export function spareOf(cache: string, output: string): string {
  return join(cache, `spare-${textKey(resolve(output)).slice(0, 16)}`);
}

function placeOf(cache: string, output: string): string {
  return `${tablesOf(cache, output)}.json`;
}

function tablesOf(cache: string, output: string): string {
  return join(cache, `site-${textKey(resolve(output)).slice(0, 16)}`);
}
