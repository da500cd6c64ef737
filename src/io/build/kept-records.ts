import type { SearchEntry, SearchRecord } from "../../pages/search-records.ts";
import { readSealed, writeSealed } from "../cache/sealed.ts";

/** The records of one index, as the last build made them. */
interface Kept {
  /** Stands for what all of them are made of. */
  readonly shared: string;
  readonly records: readonly (readonly [key: string, record: SearchRecord])[];
}

/**
 * Makes the records of one index, one at a time. Those that were made of the same before are taken from the file
 * `place`: an index is made anew for one article, and to make all of its records takes the results of some hundred
 * others, of which a record needs a third.
 */
export function* keptRecords(
  entries: Iterable<SearchEntry>,
  place: string,
  shared: string,
): Generator<SearchRecord> {
  const bytes = readSealed(place);
  const before = bytes && (JSON.parse(bytes.toString("utf8")) as Kept);
  const known = new Map(before?.shared === shared ? before.records : []);
  const records: (readonly [string, SearchRecord])[] = [];
  for (const { key, make } of entries) {
    const record = (key === undefined ? undefined : known.get(key)) ?? make();
    if (key !== undefined) records.push([key, record]);
    yield record;
  }
  // Not held by a process that builds again: it is some 5 MB, and read only where its index is made.
  writeSealed(place, Buffer.from(JSON.stringify({ shared, records } satisfies Kept)));
}
