import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { buildPages } from "../../src/io/build/build-pages.ts";
import { buildShard } from "../../src/io/build/build-shard.ts";
import { cutFonts } from "../../src/io/build/fonts.ts";
import { openPack } from "../../src/io/build/open-pack.ts";
import { footerLength, packName, packsIn, writePack } from "../../src/io/build/pack-file.ts";
import type { BuildOptions } from "../../src/io/build/site-input.ts";
import { openPacks } from "../../src/io/build/take-packs.ts";
import { takeShards } from "../../src/io/build/take-shards.ts";
import { unpack } from "../../src/io/build/unpack.ts";
import { hashOf } from "../../src/io/publish/build-manifest.ts";

const now = new Date("2026-06-01T12:00:00Z");
const furniture = "Get the harbour letter every morning, with the tides of the day.";
const names = ["Mara Quay", "Piet Lorne", "Ines Brandt"];
let folder: string;
/** The site as one machine makes it. */
let site: Readonly<Record<string, string>>;
let caches = 0;
const at = (...parts: string[]) => join(folder, ...parts);

/** Each is made as on a machine of its own: nothing of another build is there. */
function fresh(own: Partial<BuildOptions> = {}): BuildOptions {
  const cache = at("caches", `${++caches}`);
  // Cutting them is most of what a small site costs.
  cpSync(at("cut"), cache, { recursive: true });
  const folders = { articles: at("articles"), pages: at("pages"), static: at("static") };
  return { ...folders, output: at("site"), cache, now, ...own };
}

const report = (number: number, more = "") => {
  const head = `title: Report ${number}\nsource: https://coast.example/${number}\nimage: pier.jpg\nalt: The pier\ntags: [Tides]\nseries: Coast\npublished: 2026-02-0${1 + (number % 9)}`;
  const said = `“We waited ${number} hours for the pilot,” said ${names[number % 3]}.`;
  const links = `See [the next](report-${number + 1}.md) and [[Report 3]].`;
  return `---\n${head}\n---\n${said}\n\n${links}\n\n![](pier.jpg)\n\n${furniture}\n${more}`;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "packs-"));
  for (const name of ["articles", "pages", "static"]) mkdirSync(at(name));
  for (let number = 0; number < 9; number++) {
    writeFileSync(at("articles", `report-${number}.md`), report(number));
  }
  writeFileSync(at("articles/draft.md"), "---\ntitle: Draft\ndraft: true\n---\nThe pier.\n");
  writeFileSync(at("articles/site.yml"), "masthead: Coast\nurl: https://coast.example\noffline: true\n");
  writeFileSync(at("pages/contact.md"), "---\ntitle: Contact\n---\nWrite to the desk.\n");
  writeFileSync(at("static/robots.txt"), "User-agent: *\n");
  const picture = sharp({ create: { width: 700, height: 400, channels: 3, background: "#357" } });
  writeFileSync(at("articles/pier.jpg"), await picture.jpeg().toBuffer());
  await cutFonts(at("cut"));
  site = await whole();
  await readShards(2);
  renameSync(at("shards"), at("read"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of ["shards", "site"]) rmSync(at(name), { recursive: true, force: true });
  cpSync(at("read"), at("shards"), { recursive: true });
});

function filesIn(site: string): Readonly<Record<string, string>> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((each) => (each.isFile() ? [join(each.parentPath, each.name)] : []));
  return Object.fromEntries(
    paths.map((path) => [path.slice(site.length), hashOf(readFileSync(path))] as const).sort(),
  );
}

async function whole(own: Partial<BuildOptions> = {}) {
  const output = at("whole");
  rmSync(output, { recursive: true, force: true });
  await build(fresh({ ...own, output }));
  return filesIn(output);
}

async function readShards(of: number, own: Partial<BuildOptions> = {}): Promise<void> {
  for (let number = 1; number <= of; number++) {
    await buildShard(fresh(own), { number, of }, at("shards"), () => {});
  }
}

async function makePacks(of: number, own: Partial<BuildOptions> = {}) {
  const warnings: (string | undefined)[] = [];
  for (let number = 1; number <= of; number++) {
    const { diagnostics } = await buildPages(fresh(own), { number, of }, at("shards"));
    warnings.push(...diagnostics.map(({ code }) => code));
  }
  return warnings;
}

async function merged(own: Partial<BuildOptions> = {}) {
  const options = fresh(own);
  const found = await takeShards(at("shards"), options);
  const packs = openPacks(at("shards"));
  await build({ ...options, ...(packs ? { packs } : {}) });
  packs?.close();
  const warnings = [...found, ...(packs?.diagnostics ?? [])].map(({ code }) => code);
  return { warnings, files: filesIn(at("site")) };
}

async function unpacked(...places: string[]) {
  rmSync(at("site"), { recursive: true, force: true });
  await unpack(places.length > 0 ? places : [at("shards")], at("site"));
  return filesIn(at("site"));
}

const pack = (number: number, of: number) => at("shards", packName({ number, of }));

/** Writes a pack anew, its files changed. */
function rewrite(place: string, change: (path: string, content: Buffer) => readonly [string, Buffer]) {
  const { origin, files, read, close } = openPack(place);
  const changed = files.map(({ path, hash, made }) => {
    const [name, content] = change(path, Buffer.from(read(hash)!));
    return { path: name, made, content };
  });
  close();
  const contents = new Map(changed.map(({ path, content }) => [path, content]));
  writePack(
    place,
    origin,
    changed.map(({ content, ...file }) => ({ ...file, hash: hashOf(content) })),
    (path) => contents.get(path)!,
  );
}

test.each([1, 2, 3, 5])("%i packs give the site of one machine, merged and unpacked", async (of) => {
  expect(await makePacks(of)).toEqual([]);
  expect(packsIn(at("shards"))).toHaveLength(of);
  expect(await merged()).toEqual({ warnings: [], files: site });
  expect(await unpacked()).toEqual(site);
  const packs = Array.from({ length: of }, (_, index) => openPack(pack(index + 1, of)));
  const paths = packs.flatMap(({ files }) => files.map(({ path }) => path));
  for (const { close } of packs) close();
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBe(Object.keys(site).length - 1);
});

test("compressed files are in the packs too", async () => {
  const files = await whole({ compress: true });
  expect(Object.keys(files).some((path) => path.endsWith(".br"))).toBe(true);
  await makePacks(2, { compress: true });
  expect(await merged({ compress: true })).toEqual({ warnings: [], files });
  expect(await unpacked()).toEqual(files);
  // Packs that were made without it leave the compression to `merge`.
  await makePacks(2);
  expect(await merged({ compress: true })).toEqual({ warnings: [], files });
});

test("after an edit, packs of before and of after give the site of after", async () => {
  await makePacks(3);
  const edited = at("articles/report-4.md");
  writeFileSync(edited, report(4, "\nThe pier was shut.\n").replace(furniture, ""));
  const files = await whole();
  expect(await merged()).toEqual({ warnings: [], files });
  await readShards(2);
  await buildPages(fresh(), { number: 2, of: 3 }, at("shards"));
  expect(await merged()).toEqual({ warnings: [], files });
  await expect(unpacked()).rejects.toMatchObject({ diagnostics: [{ code: "pack/other" }] });
  await makePacks(3);
  expect(await merged()).toEqual({ warnings: [], files });
  expect(await unpacked()).toEqual(files);
  writeFileSync(edited, report(4));
});

test("packs and shards that are missing or damaged are warned of, and the site is the same", async () => {
  await makePacks(3);
  const bytes = readFileSync(pack(2, 3));
  const changed = (from: number) => bytes.map((byte, index) => (index === from ? byte ^ 1 : byte));
  const index = Number(bytes.readBigUInt64BE(bytes.length - footerLength));
  // In the last chunk, in the index, in the footer, and short of its end.
  for (const damaged of [
    changed(index - 20),
    changed(index + 20),
    changed(bytes.length - 1),
    bytes.subarray(0, bytes.length / 2),
  ]) {
    writeFileSync(pack(2, 3), damaged);
    expect(await merged()).toEqual({ warnings: ["pack/damaged"], files: site });
    await expect(unpacked()).rejects.toMatchObject({
      diagnostics: [{ code: "pack/damaged", severity: "error" }],
    });
  }
  rmSync(pack(2, 3));
  expect(await merged()).toEqual({ warnings: ["pack/missing"], files: site });
  await expect(unpacked()).rejects.toMatchObject({
    diagnostics: [{ code: "pack/missing", severity: "error" }],
  });
  await expect(unpacked(at("nowhere"))).rejects.toMatchObject({ diagnostics: [{ code: "pack/missing" }] });
  rmSync(at("shards/2-of-2.ndjson.gz"));
  expect(await makePacks(3)).toEqual(["shard/missing", "shard/missing", "shard/missing"]);
  expect(await merged()).toEqual({ warnings: ["shard/missing"], files: site });
  expect(await unpacked()).toEqual(site);
});

test("a page in a pack is taken, not made again, and only where it is made of the same", async () => {
  await makePacks(1);
  const marked = (path: string, content: Buffer) =>
    [
      path,
      path.endsWith(".html") ? Buffer.concat([content, Buffer.from("<!-- taken -->")]) : content,
    ] as const;
  rewrite(pack(1, 1), marked);
  const { files } = await merged();
  const pages = Object.keys(files).filter((path) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  const text = (path: string) => readFileSync(join(at("site"), path), "utf8");
  expect(pages.filter((path) => !text(path).includes("<!-- taken -->"))).toEqual([]);
  expect((await merged({ base: "/news/" })).warnings).toContain("shard/other");
  expect(pages.filter((path) => text(path).includes("<!-- taken -->"))).toEqual([]);
});

test("a path in a pack that leads out of the site, or to two places, is refused, and the old site stays", async () => {
  await makePacks(1);
  expect(await unpacked()).toEqual(site);
  const outside = [
    "../outside.html",
    "/outside.html",
    "C:/outside.html",
    "a/../../outside.html",
    "..\\outside.html",
  ];
  let name = "404.html";
  for (const wrong of [
    ...outside,
    "a//b.html",
    "./a.html",
    "a\0.html",
    "build.json",
    "articles",
    "index.html/a",
    "",
  ]) {
    rewrite(pack(1, 1), (path, content) => [path === name ? wrong : path, content]);
    name = wrong;
    const refused = unpack([at("shards")], at("site"));
    await expect(refused, wrong).rejects.toMatchObject({ diagnostics: [{ code: "pack/path" }] });
    expect(filesIn(at("site"))).toEqual(site);
    expect(readdirSync(folder)).not.toContain("outside.html");
  }
  // What is not a path of the site is never asked for.
  expect(await merged()).toEqual({ warnings: [], files: site });
});

test("an error in an article ends a pack and writes none", async () => {
  const wrong = at("articles/wrong.md");
  writeFileSync(wrong, "---\n- Wrong\n---\nThe pier.\n");
  try {
    await expect(makePacks(1)).rejects.toMatchObject({ diagnostics: [{ code: "front-matter/type" }] });
    expect(packsIn(at("shards"))).toEqual([]);
    const files = await whole({ keepGoing: true });
    await makePacks(2, { keepGoing: true });
    expect(await merged({ keepGoing: true })).toEqual({ warnings: [], files });
    expect(await unpacked()).toEqual(files);
  } finally {
    rmSync(wrong);
  }
});
