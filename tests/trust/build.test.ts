import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program } from "../program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = (title: string, lines: string) =>
  `---\ntitle: ${title}\npublished: 2026-02-07\n${lines}\n---\n“We will not open it before Easter,” Mara Quay said on Friday.\n`;
const texts: Readonly<Record<string, string>> = {
  "harbour.md": article("Harbour", 'aliases: ["/about/", "/old/", "/articles/tide/", "/größe/"]'),
  "tide.md": article("Tide", 'aliases: ["/old/", "/OLD/"]\ntags: [b, a, ä, z]'),
  "ébène.md": article("Ébène", "tags: [ä, Z]"),
};

function build(
  name: string,
  order: readonly string[],
  env: Readonly<Record<string, string>>,
  ...words: string[]
) {
  const articles = join(folder, `${name}-articles`);
  mkdirSync(articles);
  for (const [index, file] of order.entries()) {
    writeFileSync(join(articles, file), texts[file]!);
    utimesSync(join(articles, file), 1e9 + index, 1e9 + index);
  }
  const output = join(folder, name);
  const args = [program, "build", "--articles", articles, "--output", output, ...words];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return output;
}

test("one input gives the same bytes in any time zone, language, place and order of files", () => {
  const names = Object.keys(texts);
  const one = build("one", names, { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "C" });
  const mask = process.umask(0o077);
  const env = { TZ: "America/St_Johns", LANG: "C", CI: "1", UV_THREADPOOL_SIZE: "1" };
  const two = build("two", [...names].reverse(), env);
  process.umask(mask);
  expect(readFileSync(join(two, "build.json"), "utf8")).toBe(readFileSync(join(one, "build.json"), "utf8"));
});

// The clock of the process, not of the machine: a tool that not every machine has.
const faketime = spawnSync("faketime", ["--version"]).status === 0;
test.skipIf(!faketime)("and at any time (without faketime: not tried)", () => {
  const output = join(folder, "later");
  const words = [program, "build", "--articles", join(folder, "one-articles"), "--output", output];
  const { status, stderr } = spawnSync("faketime", ["2031-12-31 23:59:50", process.execPath, ...words], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(readFileSync(join(output, "build.json"), "utf8")).toBe(
    readFileSync(join(folder, "one", "build.json"), "utf8"),
  );
});

test("an old address never takes a page's place, nor another's; the rest lead on", () => {
  const site = build("moved", Object.keys(texts), {}, "--base", "/news/", "--compress");
  expect(readFileSync(join(site, "_redirects"), "utf8")).toBe(
    "/news/old/ /news/articles/harbour/ 301\n/news/gr%C3%B6%C3%9Fe/ /news/articles/harbour/ 301\n",
  );
  expect(readFileSync(join(site, "about/index.html"), "utf8")).not.toContain('http-equiv="refresh"');
  expect(readFileSync(join(site, "articles/tide/index.html"), "utf8")).toContain("<h1");
  expect(readFileSync(join(site, "größe/index.html"), "utf8")).toContain("/news/articles/harbour/");
});

test("compressed files hold what stands beside them", () => {
  const site = join(folder, "moved");
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  const compressed = files.filter((path) => /\.(?:br|gz)$/.test(path));
  expect(compressed.length).toBeGreaterThan(20);
  for (const path of compressed) {
    const bytes = readFileSync(join(site, path));
    const plain = path.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    expect(plain.equals(readFileSync(join(site, path.replace(/\.(?:br|gz)$/, ""))))).toBe(true);
  }
});

test("no module but the servers of `dev` and `preview`, the import of an address, `ask`, `init` and `archive` opens a connection or starts a program", () => {
  const src = fileURLToPath(new URL("../../src/", import.meta.url));
  for (const path of readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  )) {
    if (
      /(?:dev|preview|fetch-page|ask-model|own-package|archive|spark-job)\.ts$|eleventy-dev-server\.d\.ts$/.test(
        path,
      )
    )
      continue;
    const text = readFileSync(join(src, path), "utf8");
    expect(text, path).not.toMatch(
      /"node:(?:https?|http2|net|tls|dgram|dns)"|\bfetch\(|\bWebSocket\(|child_process/,
    );
  }
});

test("a damaged folder of the build before does no harm", () => {
  const site = join(folder, "one");
  cpSync(join(site, "index.html"), join(site, "stray.html"));
  rmSync(join(site, "about"), { recursive: true });
  writeFileSync(join(site, "index.html"), "changed");
  rmSync(join(folder, "one-articles"), { recursive: true });
  build("one", Object.keys(texts), {});
  const two = join(folder, "two");
  const list = (place: string) => readdirSync(place, { recursive: true, encoding: "utf8" }).sort();
  expect(list(site)).toEqual(list(two));
  expect(readFileSync(join(site, "index.html"))).toEqual(readFileSync(join(two, "index.html")));
});
