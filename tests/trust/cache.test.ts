import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { readSealedJson, writeSealedJson } from "../../src/io/cache/sealed.ts";

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const editionOf = (site: string) => readFileSync(join(site, "build.json"), "utf8");
const run = (options: { siteUrl?: string; base?: string } = {}) =>
  build({ articles: at("articles"), output: at("site"), cache: at("cache"), ...options });
const cached = () =>
  (readdirSync(at("cache"), { recursive: true, encoding: "utf8" }) as string[])
    .map((name) => at("cache", name))
    .filter((path) => statSync(path).isFile());

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
  mkdirSync(at("articles"));
  writeFileSync(
    at("articles/a.md"),
    "---\ntitle: The wall\n---\n“It is closed,” Mara Quay said on Monday.\n",
  );
  writeFileSync(at("articles/b.md"), "---\ntitle: The tide\n---\nThe tide was late.\n");
  await run();
  cpSync(at("cache"), at("good-cache"), { recursive: true });
  cpSync(at("site"), at("good-site"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pseudo-random, the same each time. */
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, n) => ((n + 7) * 7919) % 256));
const changed = (change: (bytes: Buffer) => Buffer) => () => {
  for (const path of cached()) writeFileSync(path, change(readFileSync(path)));
};
/** The notes on the site, and ways to write others that are sealed as good ones are. */
const notes = () => cached().find((path) => /site-\w+\.json$/.test(path))!;
const withNotes = (change: (stored: Stored) => unknown) => () => {
  const stored = readSealedJson(notes()) as Stored;
  writeSealedJson(notes(), change(stored));
};
const withRows = (name: "records" | "madeOf", change: (rows: readonly Row[]) => unknown) => () => {
  const stored = readSealedJson(notes()) as Stored;
  expect(stored[name].length).toBeGreaterThan(0);
  for (const part of stored[name]) {
    const path = join(notes().replace(/\.json$/, ""), part);
    writeSealedJson(path, change(readSealedJson(path) as readonly Row[]));
  }
  writeSealedJson(notes(), { ...stored, input: "" });
};
type Row = readonly [path: string, row: unknown];
interface Stored {
  readonly input: string;
  readonly records: readonly string[];
  readonly madeOf: readonly string[];
}

const damages: Readonly<Record<string, () => unknown>> = {
  "cut short": changed((bytes) => bytes.subarray(0, bytes.length >> 1)),
  empty: changed(() => Buffer.alloc(0)),
  "with one other byte": changed((bytes) =>
    Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])]),
  ),
  "of noise": changed((bytes) => noise(bytes.length)),
  gone: () => rmSync(at("cache"), { recursive: true }),
  "a file in the folder's place": () => {
    rmSync(at("cache"), { recursive: true });
    writeFileSync(at("cache"), "");
  },
  "without the results that its notes name": () => {
    rmSync(at("cache/results"), { recursive: true });
    rmSync(at("site/articles"), { recursive: true });
  },
  "with results that are noise": () => {
    for (const path of cached().filter((path) => path.includes("results"))) writeFileSync(path, noise(40));
    rmSync(at("site/articles"), { recursive: true });
  },
  "of another shape": withNotes(() => ({ version: 0, madeOf: null })),
  "of other types": withNotes((stored) => ({ ...stored, input: "", records: [1, null], madeOf: 1 })),
  "of files of other types": withRows("records", () => [["index.html", null], [1, 2], "a", null]),
  "of pages of other types": withRows("madeOf", () => [["index.html", null], [1, 2], "a", null]),
  "without a part of its notes": () => {
    const stored = readSealedJson(notes()) as Stored;
    for (const part of stored.madeOf) rmSync(join(notes().replace(/\.json$/, ""), part));
    writeSealedJson(notes(), { ...stored, input: "" });
  },
  "of other code": withNotes((stored) => ({ ...stored, code: "0".repeat(64) })),
  "one whose pages were made of something else": withRows("madeOf", (rows) =>
    rows.map(([path]) => [path, [null, "0".repeat(64)]]),
  ),
  "one that leads out of the site": withRows("records", (rows) =>
    rows.map(([path, row]) => [`../${path}`, row]),
  ),
  "pages that somebody changed": () => writeFileSync(at("site/index.html"), "changed"),
  "pages that are gone": () => rmSync(at("site/articles"), { recursive: true }),
  "pages of other settings": () => run({ siteUrl: "https://harbour.example", base: "/news/" }),
};

test.each(Object.entries(damages))("the same site as from none: a cache that is %s", async (_, damage) => {
  for (const name of ["cache", "site"]) {
    rmSync(at(name), { recursive: true, force: true });
    cpSync(at(`good-${name}`), at(name), { recursive: true });
  }
  await damage();
  await run();
  expect(editionOf(at("site"))).toBe(editionOf(at("good-site")));
});

test("a build in which nothing changed writes no file, neither to the site nor to the cache", async () => {
  const held = mkdtempSync(join(tmpdir(), "unchanged-"));
  try {
    const options = { articles: at("articles"), output: join(held, "site"), cache: join(held, "cache") };
    const first = await build(options);
    const before = filesIn(held);
    expect(before.length).toBeGreaterThan(30);
    const again = await build(options);
    expect(again).toEqual(first);
    expect(filesIn(held)).toEqual(before);
  } finally {
    rmSync(held, { recursive: true, force: true });
  }
});

test("a process that builds again holds what it read: the site is the one of a fresh process", async () => {
  const program = `
    const [articles, folder] = process.argv.slice(1);
    const { build } = await import(${JSON.stringify(new URL("../../src/io/build/build.ts", import.meta.url).href)});
    const { holdSealed } = await import(${JSON.stringify(new URL("../../src/io/cache/sealed.ts", import.meta.url).href)});
    const { appendFileSync } = await import("node:fs");
    holdSealed();
    const options = { articles, output: folder + "/site", cache: folder + "/cache" };
    for (const words of ["", "“It opens,” Mara Quay said.", "“It holds,” Piet Lorne said."]) {
      if (words) appendFileSync(articles + "/a.md", "\\n" + words + "\\n");
      await build(options);
    }`;
  const work = mkdtempSync(join(tmpdir(), "held-"));
  try {
    cpSync(at("articles"), join(work, "articles"), { recursive: true });
    const words = ["--import", "tsx", "--input-type=module", "--eval", program, join(work, "articles"), work];
    execFileSync(process.execPath, words, { encoding: "utf8" });
    await build({
      articles: join(work, "articles"),
      output: join(work, "fresh"),
      cache: join(work, "fresh-cache"),
    });
    expect(editionOf(join(work, "site"))).toBe(editionOf(join(work, "fresh")));
    expect(editionOf(join(work, "site"))).not.toBe(editionOf(at("good-site")));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** Every file below a folder, with what a write changes. */
function filesIn(from: string): readonly (readonly [string, number, number])[] {
  const paths = readdirSync(from, { recursive: true, encoding: "utf8" }).sort();
  return paths.map((path) => {
    const { mtimeMs, ino } = statSync(join(from, path));
    return [path, mtimeMs, ino] as const;
  });
}
