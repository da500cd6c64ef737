import { join, resolve } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { Totals } from "../../check/totals.ts";
import type { FileRecord, FileRecords } from "../publish/staging.ts";
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
  /** How many articles wait for their day. */
  readonly held: number;
  /** When the next article comes or goes: the site has to be built then. */
  readonly nextDue: Date | undefined;
  /** How many articles have errors and are not published. */
  readonly leftOut: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the last build noted of the site it published. */
export interface SiteNotes {
  /** The hash of everything the build read. */
  readonly input: string;
  readonly outcome: BuildOutcome;
  readonly records: FileRecords;
  /** What a page was made of, by its file. */
  readonly pages: ReadonlyMap<string, string>;
}

type Stored = Omit<SiteNotes, "records" | "pages"> & {
  readonly code: string;
  readonly records: readonly (readonly [string, string, number, number, number])[];
  readonly pages: readonly (readonly [string, string])[];
};

/** Reads the notes on a published site that were made by the same code; `undefined` where there are none of use. */
export function readSiteNotes(cache: string, output: string, code: string): SiteNotes | undefined {
  const stored = readSealedJson(placeOf(cache, output)) as Stored | undefined;
  if (stored?.code !== code) return undefined;
  try {
    const records = new Map<string, FileRecord>(
      stored.records.map(([path, hash, size, mtimeMs, ino]) => [path, { hash, size, mtimeMs, ino }]),
    );
    const { nextDue } = stored.outcome;
    const outcome = { ...stored.outcome, nextDue: nextDue === undefined ? undefined : new Date(nextDue) };
    return { ...stored, outcome, records, pages: new Map(stored.pages) };
  } catch {
    return undefined;
  }
}

export function writeSiteNotes(cache: string, output: string, code: string, notes: SiteNotes): void {
  const { input, outcome, records, pages } = notes;
  const stored: Stored = {
    code,
    input,
    outcome,
    records: [...records].map(([path, { hash, size, mtimeMs, ino }]) => [path, hash, size, mtimeMs, ino]),
    pages: [...pages],
  };
  writeSealedJson(placeOf(cache, output), stored);
}

function placeOf(cache: string, output: string): string {
  return join(cache, `site-${textKey(resolve(output)).slice(0, 16)}.json`);
}
