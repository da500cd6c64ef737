import { hash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { shardOf } from "../../pages/search-shards.ts";
import { readSealedJson, writeSealedJson } from "./sealed.ts";

/** Rows by key, as they are on disk: in files that are named by what is in them. */
export interface Table<T> {
  readonly rows: ReadonlyMap<string, T>;
  readonly parts: readonly string[];
  /** The keys in each part. */
  readonly keys: readonly (readonly string[])[];
}

/** How rows are written. */
export interface TableForm<T> {
  readonly encode: (row: T) => unknown;
  readonly decode: (stored: never) => T;
  /** Rows of one group are in one file. Changes often are: pages of one folder. */
  readonly groupOf: (key: string) => string;
}

/** An edit changes some hundred rows: so few files are written, and yet few are read. */
const rowsInPart = 200;
const nameLength = 32;

/** Reads the table of these parts; `undefined` where one of them is missing, damaged, or of another shape. */
export function readTable<T>(
  folder: string,
  parts: readonly string[],
  form: TableForm<T>,
): Table<T> | undefined {
  const rows = new Map<string, T>();
  const keys: string[][] = [];
  try {
    for (const part of parts) {
      const stored = readSealedJson(join(folder, part)) as readonly (readonly [string, never])[];
      for (const [key, row] of stored) rows.set(key, form.decode(row));
      keys.push(stored.map(([key]) => key));
    }
  } catch {
    return undefined;
  }
  return { rows, parts, keys };
}

/**
 * Writes a table and gives its parts; those of whose rows each is the same object as before are not written. The
 * table before stays whole until `pruneTable`.
 */
export function writeTable<T>(
  folder: string,
  rows: ReadonlyMap<string, T>,
  before: Table<T> | undefined,
  { encode, groupOf }: Omit<TableForm<T>, "decode">,
): readonly string[] {
  let count = 1;
  while (rows.size > count * rowsInPart) count *= 2;
  const partOf = (key: string) => shardOf(groupOf(key), count);
  const isSame = before?.parts.length === count;
  const changed = isSame ? changedParts(rows, before, partOf) : allParts(rows, count, partOf);
  return Array.from({ length: count }, (_, index) => {
    const keys = changed.get(index);
    if (!keys) return before!.parts[index]!;
    const stored = [...keys].map((key) => [key, encode(rows.get(key)!)]);
    const name = hash("sha256", JSON.stringify(stored), "hex").slice(0, nameLength);
    writeSealedJson(join(folder, name), stored);
    return name;
  });
}

type Parts = ReadonlyMap<number, ReadonlySet<string>>;

/** The keys of every part. */
function allParts(rows: ReadonlyMap<string, unknown>, count: number, partOf: (key: string) => number): Parts {
  const parts = new Map(Array.from({ length: count }, (_, index) => [index, new Set<string>()]));
  for (const key of rows.keys()) parts.get(partOf(key))!.add(key);
  return parts;
}

/** The keys of the parts of which a row is another. */
function changedParts<T>(
  rows: ReadonlyMap<string, T>,
  before: Table<T>,
  partOf: (key: string) => number,
): Parts {
  const parts = new Map<number, Set<string>>();
  const keysBeside = (key: string) => {
    const index = partOf(key);
    const keys = parts.get(index) ?? new Set(before.keys[index]);
    parts.set(index, keys);
    return keys;
  };
  let kept = 0;
  for (const [key, row] of rows) {
    const old = before.rows.get(key);
    if (old !== undefined) kept++;
    if (old !== row) keysBeside(key).add(key);
  }
  if (kept === before.rows.size) return parts;
  for (const key of before.rows.keys()) if (!rows.has(key)) keysBeside(key).delete(key);
  return parts;
}

/** Deletes the files of a folder that are in none of these tables. */
export function pruneTable(folder: string, parts: Iterable<string>): void {
  const used = new Set(parts);
  try {
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // There is none yet.
  }
}
