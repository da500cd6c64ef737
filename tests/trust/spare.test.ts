import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Publication, publish } from "../../src/io/publish/publish.ts";
import type { Staging } from "../../src/io/publish/staging.ts";

let folder: string;
let last: Publication | undefined;
let before: Publication | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spare-"));
  last = before = undefined;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, path);
const filesOf = (site: string) =>
  readdirSync(at(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(site).length + 1))
    .sort();

/** Publishes as a build does: with what the two publications before it gave. */
async function put(fill: (staging: Staging) => void, way: "folder" | "link" = "folder") {
  const folders = (last && !last.wasTouched && before?.folders) || new Map();
  const differences = last?.differences ?? new Map();
  const options = {
    publish: way,
    known: last?.records ?? new Map(),
    spare: { folder: at("spare"), folders, differences },
  };
  const made = await publish(at("site"), options, async (staging) => fill(staging));
  [before, last] = [last, made];
}
const writing = (files: Readonly<Record<string, string>>) => (staging: Staging) => {
  for (const [path, text] of Object.entries(files)) staging.write(path, text);
};
const ways = process.platform === "win32" ? (["folder"] as const) : (["folder", "link"] as const);

test.each(ways)("as a %s: the site before is gone on from, and holds what the new one holds", async (way) => {
  const sites: Readonly<Record<string, string>>[] = [
    { "index.html": "1", "a/index.html": "a", "b/c/index.html": "c" },
    { "index.html": "2", "a/index.html": "a", "d/index.html": "d" },
    { "index.html": "3", "a/index.html": "a", "d/index.html": "d" },
    { "index.html": "3", "b/c/index.html": "c" },
    { "index.html": "1", "a/index.html": "a", "b/c/index.html": "c" },
    {},
    { "index.html": "1" },
  ];
  for (const files of sites) {
    await put(writing(files), way);
    expect(filesOf("site")).toEqual(["build.json", ...Object.keys(files)].sort());
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(at(`site/${path}`), "utf8")).toBe(text);
  }
});

test.each(ways)(
  "as a %s: folders and files that did not change are the same ones, two sites later",
  async (way) => {
    const site = (text: string) => writing({ "index.html": text, "a/index.html": "a" });
    await put(site("1"), way);
    const folderBefore = statSync(at("site/a")).ino;
    const fileBefore = statSync(at("site/a/index.html")).ino;
    await put(site("2"), way);
    await put(site("3"), way);
    expect(statSync(at("site/a")).ino).toBe(folderBefore);
    expect(statSync(at("site/a/index.html")).ino).toBe(fileBefore);
  },
);

test("a file that was changed in the site never comes back from the one before it", async () => {
  const site = (text: string) => writing({ "index.html": text, "a/index.html": "a" });
  await put(site("1"));
  await put(site("2"));
  writeFileSync(at("site/a/index.html"), "tampered");
  for (const text of ["3", "4", "5"]) {
    await put(site(text));
    expect(readFileSync(at("site/a/index.html"), "utf8")).toBe("a");
  }
});

test("what was put into the site, or into the one that is kept, is not published", async () => {
  const site = (text: string) => writing({ "index.html": text, "a/index.html": "a" });
  await put(site("1"));
  await put(site("2"));
  writeFileSync(at("site/a/more.html"), "more");
  await put(site("3"));
  mkdirSync(at("spare/b"));
  for (const text of ["4", "5", "6"]) {
    await put(site(text));
    expect(filesOf("site")).toEqual(["a/index.html", "build.json", "index.html"]);
    expect(readdirSync(at("site")).sort()).toEqual(["a", "build.json", "index.html"]);
  }
});
