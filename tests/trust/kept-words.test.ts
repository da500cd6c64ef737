import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { rememberIn } from "../../src/io/cache/remembered.ts";
import type { Remember } from "../../src/pages/remember.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-words-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeWords(tag: string, words: string): void {
  const file = join(folder, "_data/strings", `${tag}.yml`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, words);
}

test("the interface's words are read once, and again where a file of them changed or came", async () => {
  const inCache = rememberIn(join(folder, "cache"));
  let made = 0;
  const remember: Remember = (name, of, make) =>
    inCache(name, of, () => {
      made++;
      return make();
    });
  const words = () => readStrings([folder], "de", remember);
  writeWords("en", "nav:\n  archive: Archive\n  quotes: Quotes\n");
  expect(await words()).toEqual({ "nav.archive": "Archive", "nav.quotes": "Quotes" });
  expect(await words()).toEqual({ "nav.archive": "Archive", "nav.quotes": "Quotes" });
  expect(made).toBe(1);
  writeWords("de", "nav:\n  archive: Archiv\n");
  expect(await words()).toEqual({ "nav.archive": "Archiv", "nav.quotes": "Quotes" });
  writeWords("en", "nav:\n  archive: Archive\n  quotes: Said\n");
  expect(await words()).toEqual({ "nav.archive": "Archiv", "nav.quotes": "Said" });
  expect(await words()).toEqual(await readStrings([folder], "de"));
  expect(made).toBe(3);
});
