import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pruneTable, readTable, type TableForm, writeTable } from "../../src/io/cache/table.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "table-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Row {
  readonly value: number;
}

const form: TableForm<Row> = {
  encode: ({ value }) => [value],
  decode: ([value]: [number]) => ({ value }),
  groupOf: (key) => key.slice(0, 2),
};
const rowsOf = (count: number) =>
  new Map(Array.from({ length: count }, (_, at) => [`${at % 50}/${at}`, { value: at }] as const));

test("what is read is what was written, after any changes", () => {
  const key = fc.tuple(fc.nat(20), fc.nat(60)).map(([group, name]) => `${group}/${name}`);
  const change = fc.tuple(key, fc.option(fc.nat(3), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 400 }), { maxLength: 5 }), (steps) => {
      let table = readTable(folder, writeTable(folder, new Map(), undefined, form), form)!;
      for (const changes of steps) {
        const rows = new Map(table.rows);
        for (const [name, value] of changes) {
          if (value === undefined) rows.delete(name);
          else rows.set(name, { value });
        }
        const parts = writeTable(folder, rows, table, form);
        expect(readTable(folder, table.parts, form)?.rows).toEqual(table.rows);
        pruneTable(folder, parts);
        table = readTable(folder, parts, form)!;
        expect(new Map([...table.rows].sort())).toEqual(new Map([...rows].sort()));
      }
    }),
    { numRuns: 30 },
  );
});

test("of many rows one that changed writes one file", () => {
  const rows = rowsOf(2000);
  const before = readTable(folder, writeTable(folder, rows, undefined, form), form)!;
  const edited = new Map(before.rows);
  edited.set("7/7", { value: -1 });
  const after = writeTable(folder, edited, before, form);
  expect(before.parts).toHaveLength(16);
  expect(after.filter((part, at) => part !== before.parts[at])).toHaveLength(1);
  pruneTable(folder, after);
  expect(readdirSync(folder).sort()).toEqual([...new Set(after)].sort());
});

test("a part that is gone is a table that is gone", () => {
  const parts = writeTable(folder, rowsOf(1000), undefined, form);
  rmSync(join(folder, parts[1]!));
  expect(readTable(folder, parts, form)).toBeUndefined();
});
