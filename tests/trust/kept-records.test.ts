import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptRecords } from "../../src/io/build/kept-records.ts";
import type { SearchRecord } from "../../src/pages/search-records.ts";

let folder: string;
const place = () => join(folder, "search", "0");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-records-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function record(content: string): SearchRecord {
  return { url: "/", content, language: "en", meta: {}, filters: { topic: ["Tides"] }, sort: {} };
}

/** The texts of the records, and which of them were made. */
function recordsOf(texts: readonly string[], shared = "same"): { texts: string[]; made: string[] } {
  const made: string[] = [];
  const entries = texts.map((text) => ({
    ...(text.startsWith("speaker") ? {} : { key: text }),
    make: () => {
      made.push(text);
      return record(text);
    },
  }));
  return { texts: [...keptRecords(entries, place(), shared)].map(({ content }) => content), made };
}

test("only records of articles that changed are made, and all are given in their order", () => {
  expect(recordsOf(["quay", "pier", "speaker"]).made).toEqual(["quay", "pier", "speaker"]);
  const texts = ["ferry", "pier", "speaker"];
  expect(recordsOf(texts)).toEqual({ texts, made: ["ferry", "speaker"] });
  // What the last build had no more is made again.
  expect(recordsOf(["quay", "pier"]).made).toEqual(["quay"]);
});

test("nothing is taken that was made of something else, or that was damaged", () => {
  recordsOf(["quay", "pier"]);
  expect(recordsOf(["quay", "pier"], "other settings").made).toEqual(["quay", "pier"]);
  const bytes = readFileSync(place());
  bytes[40]! ^= 1;
  writeFileSync(place(), bytes);
  expect(recordsOf(["quay", "pier"], "other settings").made).toEqual(["quay", "pier"]);
});
