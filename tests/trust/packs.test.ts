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
import { gunzipSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { buildPages } from "../../src/io/build/build-pages.ts";
import { buildShard } from "../../src/io/build/build-shard.ts";
import { handOn } from "../../src/io/build/hand-on.ts";
import { openPack } from "../../src/io/build/open-pack.ts";
import { openShards } from "../../src/io/build/open-shards.ts";
import { footerLength, packName, packsIn, writePack } from "../../src/io/build/pack-file.ts";
import { packMaker } from "../../src/io/build/pack-maker.ts";
import { type BuildOptions, openSite } from "../../src/io/build/site-input.ts";
import { openPacks } from "../../src/io/build/take-packs.ts";
import { unpack } from "../../src/io/build/unpack.ts";
import { readSealedJson, writeSealedJson } from "../../src/io/cache/sealed.ts";
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
  // Cutting fonts is most of what a small site costs.
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
  const input = { articles: at("articles"), cache: at("cut"), now };
  await handOn(await openSite(input), at("handed"), at("cut"));
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
  const site = await openSite(options);
  const shards = await openShards(at("shards"), site);
  const packs = openPacks(at("shards"), packMaker(site));
  await build({ ...options, shards, ...(packs ? { packs } : {}) });
  shards.close();
  packs?.close();
  const warnings = [...shards.diagnostics, ...(packs?.diagnostics ?? [])].map(({ code }) => code);
  return { warnings, files: filesIn(at("site")) };
}

async function unpacked(...places: string[]) {
  rmSync(at("site"), { recursive: true, force: true });
  await unpack(places.length > 0 ? places : [at("shards")], at("site"));
  return filesIn(at("site"));
}

const pack = (number: number, of: number) => at("shards", packName({ number, of }));

/** The hash of no bytes. */
const none = hashOf("");

/** Writes a pack's index anew, its lines changed, and its hash with them. */
function reindex(place: string, change: (lines: readonly string[]) => readonly string[]) {
  const bytes = readFileSync(place);
  const end = Number(bytes.readBigUInt64BE(bytes.length - footerLength));
  const lines = gunzipSync(bytes.subarray(end, bytes.length - footerLength))
    .toString()
    .split("\n");
  const before = lines.slice(0, -1);
  const after = change(before);
  expect(after).not.toEqual(before);
  const index = gzipSync(after.map((line) => `${line}\n`).join(""));
  const footer = Buffer.alloc(footerLength);
  footer.writeBigUInt64BE(BigInt(end), 0);
  footer.writeBigUInt64BE(BigInt(index.length), 8);
  footer.write(hashOf(index), 16, "hex");
  writeFileSync(place, Buffer.concat([bytes.subarray(0, end), index, footer]));
}

/** Changes the first line of a kind. */
function changing(kind: string, change: (line: string) => string) {
  return (lines: readonly string[]) => {
    const at = lines.findIndex((line) => line.startsWith(`["${kind}"`));
    return lines.map((line, index) => (index === at ? change(line) : line));
  };
}

/** Writes a pack anew, its files changed. */
async function rewrite(place: string, change: (path: string, content: Buffer) => readonly [string, Buffer]) {
  const { origin, files, read, close } = openPack(place);
  const changed = files.map(({ path, hash, made }) => {
    const [name, content] = change(path, Buffer.from(read(hash)!));
    return { path: name, made, content };
  });
  close();
  const contents = new Map(changed.map(({ path, content }) => [path, content]));
  await writePack(
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
  rmSync(at("shards/2-of-2.shard"));
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
  await rewrite(pack(1, 1), marked);
  const { files } = await merged();
  const pages = Object.keys(files).filter((path) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  const text = (path: string) => readFileSync(join(at("site"), path), "utf8");
  expect(pages.filter((path) => !text(path).includes("<!-- taken -->"))).toEqual([]);
  expect((await merged({ base: "/news/" })).warnings).toEqual(["shard/other", "shard/other", "pack/other"]);
  expect(pages.filter((path) => text(path).includes("<!-- taken -->"))).toEqual([]);
});

test("a part that is made again takes from its pack what is made of the same, and no more", async () => {
  await makePacks(2);
  const marked = (path: string, content: Buffer) =>
    [
      path,
      path.endsWith(".html") ? Buffer.concat([content, Buffer.from("<!-- taken -->")]) : content,
    ] as const;
  for (const number of [1, 2]) await rewrite(pack(number, 2), marked);
  const text = (path: string) => readFileSync(join(at("site"), path), "utf8");
  await makePacks(2);
  const pages = Object.keys(await unpacked()).filter((path) => path.endsWith(".html"));
  expect(pages.filter((path) => !text(path).includes("<!-- taken -->"))).toEqual([]);
  const edited = at("articles/report-4.md");
  writeFileSync(edited, report(4, "\nThe pier was shut.\n"));
  try {
    await readShards(2);
    await makePacks(2);
    await unpacked();
    expect(text("articles/report-4/index.html")).not.toContain("<!-- taken -->");
    const isTaken = (path: string) => text(path).includes("<!-- taken -->");
    expect(pages.filter(isTaken).length).toBeGreaterThan(5);
  } finally {
    writeFileSync(edited, report(4));
  }
  await readShards(2);
  for (const number of [1, 2])
    reindex(
      pack(number, 2),
      changing("origin", (line) => line.replace(/"code":"[^"]*"/, '"code":"another"')),
    );
  expect(await makePacks(2)).toEqual([]);
  expect(await unpacked()).toEqual(site);
});

test("what the first shard hands on is taken, and where it is damaged or leads out of the site it is made anew", async () => {
  const handed = () =>
    readSealedJson(at("handed/assets/assets.json")) as {
      readonly files: readonly (readonly [string, string])[];
    };
  const { files, ...rest } = handed();
  const share = (changed: readonly (readonly [string, string])[]) => {
    cpSync(at("handed/assets"), at("shards/assets"), { recursive: true });
    writeSealedJson(at("shards/assets/assets.json"), { ...rest, files: changed });
  };
  const marked = files.map(
    ([path, bytes]) =>
      [path, path.endsWith(".css") ? Buffer.from("taken").toString("base64") : bytes] as const,
  );
  share(marked);
  await makePacks(1);
  expect(Object.values(await unpacked()).filter((hash) => hash === hashOf("taken"))).toHaveLength(3);
  for (const wrong of ["../assets/a.css", "assets/../../a.css", "/a.css", "assets/.."]) {
    share([...marked, [wrong, ""]]);
    rmSync(pack(1, 1));
    await makePacks(1);
    expect(await unpacked()).toEqual(site);
  }
});

test("a pack of another version, or of other settings, is warned of, and nothing of it is taken", async () => {
  await makePacks(2);
  // Named by their bytes: nothing else tells of what they were made.
  const marked = (path: string, content: Buffer) =>
    [path, path.endsWith(".webp") || path.endsWith(".jpg") ? Buffer.from("taken") : content] as const;
  for (const number of [1, 2]) await rewrite(pack(number, 2), marked);
  const isTaken = ([, hash]: readonly [string, string]) => hash === hashOf("taken");
  expect(Object.entries((await merged()).files).filter(isTaken)).not.toEqual([]);
  const settings = readFileSync(at("articles/site.yml"), "utf8");
  try {
    writeFileSync(at("articles/site.yml"), settings.replace("Coast", "Other"));
    const files = await whole();
    expect(await merged()).toEqual({ warnings: ["pack/other", "pack/other"], files });
  } finally {
    writeFileSync(at("articles/site.yml"), settings);
  }
  await makePacks(2);
  reindex(pack(2, 2), ([first, ...rest]) => [first!.replace(/"code":"[^"]*"/, '"code":"another"'), ...rest]);
  expect(await merged()).toEqual({ warnings: ["pack/other"], files: site });
});

test("parts that were made before and after a file of the site's own was changed are of two sites", async () => {
  await makePacks(2);
  const robots = readFileSync(at("static/robots.txt"));
  try {
    writeFileSync(at("static/robots.txt"), "User-agent: *\nDisallow: /drafts/\n");
    await buildPages(fresh(), { number: 1, of: 2 }, at("shards"));
    await expect(unpacked()).rejects.toMatchObject({ diagnostics: [{ code: "pack/other" }] });
    await buildPages(fresh(), { number: 2, of: 2 }, at("shards"));
    expect(await unpacked()).toEqual(await whole());
  } finally {
    writeFileSync(at("static/robots.txt"), robots);
  }
});

test.each<readonly [string, (lines: readonly string[]) => readonly string[]]>([
  [
    "a long path that shrinks to nothing",
    (lines) => [...lines, JSON.stringify(["file", "a".repeat(2 ** 22), none, null, null])],
  ],
  ["no part", changing("origin", (line) => line.replace(/,"part":\{[^}]*\}/, ""))],
  [
    "a part of more than there may be",
    changing("origin", (line) => line.replace('"of":1', '"of":4000000000')),
  ],
  [
    "a number above that of the parts",
    changing("origin", (line) => line.replace('"number":1', '"number":2')),
  ],
  ["a number that is a text", changing("origin", (line) => line.replace('"number":1', '"number":"1"'))],
  ["a chunk that is too large", changing("chunk", (line) => line.replace(/\d+\]$/, "4294967296]"))],
  ["a chunk beyond the file", changing("chunk", (line) => line.replace(/,\d+,(\d+)\]$/, ",4294967296,$1]"))],
  ["a content beyond its chunk", changing("content", (line) => line.replace(/\d+\]$/, "99999999]"))],
  ["a content in no chunk", changing("content", (line) => line.replace(/,\d+,(\d+,\d+)\]$/, ",9999,$1]"))],
  ["a hash that is none", changing("file", (line) => line.replace(/"[0-9a-f]{64}"/, '"abc"'))],
  ["a line of no kind", (lines) => [...lines, '["toString",1]']],
  ["a line that is no list", (lines) => [...lines, "null"]],
])("a pack whose index has %s is damaged: it is named, and nothing of it is taken", async (_, change) => {
  const here = packMaker(await openSite(fresh()));
  const file = { path: "a.txt", hash: none, made: { group: undefined, page: undefined } };
  await writePack(pack(1, 1), { ...here, site: "", part: { number: 1, of: 1 } }, [file], () =>
    Buffer.from(""),
  );
  const whole = openPacks(at("shards"), here);
  whole?.close();
  expect(whole).toMatchObject({ diagnostics: [], madeOf: new Map([["a.txt", file.made]]) });
  reindex(pack(1, 1), change);
  const packs = openPacks(at("shards"), here);
  packs?.close();
  expect(packs?.diagnostics).toMatchObject([{ path: pack(1, 1), code: "pack/damaged" }]);
  expect(packs?.madeOf.size).toBe(0);
  await expect(unpacked()).rejects.toMatchObject({
    diagnostics: [{ path: pack(1, 1), code: "pack/damaged", severity: "error" }],
  });
});

test("an index of many files that are alike is not too large", async () => {
  const files = Array.from({ length: 50_000 }, (_, number) => ({
    path: `articles/a-report-from-the-coast-with-a-long-name/${number}.txt`,
    hash: none,
    made: { group: undefined, page: undefined },
  }));
  const origin = { code: "", settings: "", site: "", part: { number: 1, of: 1 } };
  await writePack(pack(1, 1), origin, files, () => Buffer.from(""));
  const opened = openPack(pack(1, 1));
  opened.close();
  expect(opened.files).toEqual(files);
});

test("a process of the same number on another machine does not stand in the way", async () => {
  for (const place of [
    at("shards", `1-of-1.shard.${process.pid}`),
    `${pack(1, 1)}.${process.pid}`,
    at("cache-of-two", `pages-${process.pid}`),
  ]) {
    mkdirSync(place, { recursive: true });
  }
  cpSync(at("cut"), at("cache-of-two"), { recursive: true });
  await readShards(1);
  await buildPages(fresh({ cache: at("cache-of-two") }), { number: 1, of: 1 }, at("shards"));
  expect(await unpacked(pack(1, 1))).toEqual(site);
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
    await rewrite(pack(1, 1), (path, content) => [path === name ? wrong : path, content]);
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
