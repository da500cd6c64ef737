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
const index = () => cached().find((path) => /pages-.*\.json$/.test(path))!;
const entries = () => JSON.parse(readFileSync(index(), "utf8")) as [string, { key: string; hash: string }][];

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
  "an index of another shape": () => writeFileSync(index(), '{"version": 0, "pages": null}'),
  "an index of other types": () =>
    writeFileSync(index(), '[["index.html", null], [1, 2], "a", null, [["x"], {"key": 1}]]'),
  "an index of another version": () =>
    writeFileSync(
      index(),
      JSON.stringify(entries().map(([path, { hash }]) => [path, { key: "0".repeat(64), hash }])),
    ),
  "an index with the pages' keys exchanged": () => {
    const all = entries();
    writeFileSync(
      index(),
      JSON.stringify(
        all.map(([path, page], n) => [path, { ...page, hash: all[(n + 1) % all.length]![1].hash }]),
      ),
    );
  },
  "an index that leads out of the site": () =>
    writeFileSync(index(), JSON.stringify(entries().map(([path, page]) => [`../${path}`, page]))),
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
