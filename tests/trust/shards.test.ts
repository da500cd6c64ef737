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
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { buildShard } from "../../src/io/build/build-shard.ts";
import { handOn } from "../../src/io/build/hand-on.ts";
import { openShards } from "../../src/io/build/open-shards.ts";
import { parseShard } from "../../src/io/build/parse-shard.ts";
import { openShard, shardsIn, writeShard } from "../../src/io/build/printed-shard.ts";
import {
  type ParsedLine,
  parsedIn,
  readParsed,
  type ShardOrigin,
  writeParsed,
} from "../../src/io/build/shard-file.ts";
import { type BuildOptions, openSite } from "../../src/io/build/site-input.ts";
import { hashOf } from "../../src/io/publish/build-manifest.ts";

const now = new Date("2026-06-01T12:00:00Z");
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"></svg>\n';
const furniture = "Get the harbour letter every morning, with the tides of the day.";
const names = ["Mara Quay", "Piet Lorne", "Ines Brandt"];
let folder: string;
let caches = 0;
const at = (...parts: string[]) => join(folder, ...parts);

/** Each is read as on a machine of its own: nothing of another build is there. */
function fresh(own: Partial<BuildOptions> = {}): BuildOptions {
  const cache = at("caches", `${++caches}`);
  // Cutting fonts is most of what a small site costs.
  cpSync(at("cut"), cache, { recursive: true });
  return { articles: at("articles"), output: at("site"), cache, now, ...own };
}

const report = (number: number, more = "") => {
  const head = `title: Report ${number}\nsource: https://coast.example/${number}\nimage: pier.svg\nalt: The pier\ntags: [Tides]\npublished: 2026-02-0${1 + (number % 9)}`;
  const said = `“We waited ${number} hours,” said ${names[number % 3]}.`;
  const links = `See [the next](report-${number + 1}.md) and [[Report 3]].`;
  return `---\n${head}\n---\n${said}\n\n${links}\n\n![](pier.svg)\n\n${furniture}\n${more}`;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "shards-"));
  mkdirSync(at("articles"));
  for (let number = 0; number < 9; number++) {
    writeFileSync(at("articles", `report-${number}.md`), report(number));
  }
  writeFileSync(at("articles/draft.md"), "---\ntitle: Draft\ndraft: true\n---\nThe pier.\n");
  writeFileSync(at("articles/pier.svg"), picture);
  const input = { articles: at("articles"), cache: at("cut"), now };
  await handOn(await openSite(input), at("handed"), at("cut"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of ["shards", "site"]) rmSync(at(name), { recursive: true, force: true });
});

function filesIn(site: string): object {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((each) => (each.isFile() ? [join(each.parentPath, each.name)] : []));
  return Object.fromEntries(
    paths.map((path) => [path.slice(site.length), hashOf(readFileSync(path))] as const).sort(),
  );
}

async function whole(own: Partial<BuildOptions> = {}): Promise<object> {
  const output = at("whole");
  rmSync(output, { recursive: true, force: true });
  await build(fresh({ ...own, output }));
  return filesIn(output);
}

async function readShards(of: number, own: Partial<BuildOptions> = {}): Promise<number> {
  let articles = 0;
  for (let number = 1; number <= of; number++) {
    articles += (await buildShard(fresh(own), { number, of }, at("shards"), () => {})).articles;
  }
  return articles;
}

async function merged(own: Partial<BuildOptions> = {}) {
  const options = fresh(own);
  const shards = await openShards(at("shards"), await openSite(options));
  await build({ ...options, shards });
  shards.close();
  return { warnings: shards.diagnostics.map(({ code }) => code), files: filesIn(at("site")) };
}

test.each([1, 2, 3, 5])("%i shards give the site of one machine, and each article is in one", async (of) => {
  expect(await readShards(of)).toBe(10);
  expect(shardsIn(at("shards"))).toHaveLength(of);
  expect(await merged()).toEqual({ warnings: [], files: await whole() });
});

test("after an edit, shards of before and of after give the site of after", async () => {
  await readShards(3);
  // The block that stands in the others of its source goes, and so do their counts.
  writeFileSync(at("articles/report-4.md"), report(4, "\nThe pier was shut.\n").replace(furniture, ""));
  const files = await whole();
  expect(await merged()).toEqual({ warnings: [], files });
  await buildShard(fresh(), { number: 2, of: 3 }, at("shards"), () => {});
  expect(await merged()).toEqual({ warnings: [], files });
  await readShards(3);
  expect(await merged()).toEqual({ warnings: [], files });
});

test("shards that are missing, damaged or of other settings are warned of, and the site is the same", async () => {
  const files = await whole();
  await readShards(3);
  const path = at("shards/2-of-3.shard");
  const bytes = readFileSync(path);
  const changed = (at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const lines = Number(bytes.readBigUInt64BE(bytes.length - 8));
  // In the first result, in the lines, in the number at the end, short of it, and next to nothing.
  for (const damaged of [
    changed(20),
    changed(lines + 100),
    changed(bytes.length - 1),
    changed(bytes.length - 8),
    bytes.subarray(0, bytes.length / 2),
    bytes.subarray(0, 3),
  ]) {
    writeFileSync(path, damaged);
    expect(await merged()).toEqual({ warnings: ["shard/damaged"], files });
  }
  rmSync(path);
  expect(await merged()).toEqual({ warnings: ["shard/missing"], files });
  await buildShard(fresh({ base: "/news/" }), { number: 2, of: 3 }, at("shards"), () => {});
  expect(await merged()).toEqual({ warnings: ["shard/other"], files });
  const options = fresh();
  await expect(openShards(at("nowhere"), await openSite(options))).rejects.toMatchObject({
    diagnostics: [{ code: "shard/missing", severity: "error" }],
  });
});

test("a result that was lost from the cache is made again", async () => {
  const input = fresh();
  const build = () => buildShard(input, { number: 1, of: 2 }, at("shards"), () => {});
  await build();
  rmSync(join(input.cache, "results"), { recursive: true });
  expect(await build()).toMatchObject({ diagnostics: [] });
});

test("shards that are missing are named one by one up to some", async () => {
  await readShards(1);
  renameSync(at("shards/1-of-1.shard"), at("shards/1-of-30000.shard"));
  writeFileSync(at("shards/1-of-99999999999.shard"), "");
  const { warnings } = await merged();
  expect(warnings.filter((code) => code === "shard/missing")).toHaveLength(21);
  rmSync(at("shards"), { recursive: true });
});

test("what a shard printed is taken, not printed again", async () => {
  await readShards(1);
  const shard = { number: 1, of: 1 };
  const { origin, articles, close } = await openShard(at("shards"), shard);
  const marked = articles.map(({ read, ...rest }) => {
    const result = read();
    const { article } = result;
    return { ...rest, result: { ...result, article: { ...article, html: `${article.html}<!-- taken -->` } } };
  });
  close();
  await writeShard(at("shards"), shard, origin, marked);
  await merged();
  for (const { note } of marked.filter(({ note }) => !note.parsed.draft)) {
    const page = readFileSync(at("site/articles", note.parsed.slug, "index.html"), "utf8");
    expect(page).toContain("<!-- taken -->");
  }
});

test("what was parsed elsewhere is not parsed again, and gives the same site", async () => {
  const files = await whole();
  for (const number of [1, 2, 3]) await parseShard(fresh(), { number, of: 3 }, at("shards"));
  expect(parsedIn(at("shards"))).toHaveLength(3);
  expect(await readShards(2)).toBe(10);
  expect(await merged()).toEqual({ warnings: [], files });
  // Damaged, missing, and of before an edit.
  const bytes = readFileSync(at("shards/parsed-1-of-3.ndjson.gz"));
  writeFileSync(at("shards/parsed-1-of-3.ndjson.gz"), bytes.subarray(0, bytes.length / 2));
  rmSync(at("shards/parsed-2-of-3.ndjson.gz"));
  const before = readFileSync(at("articles/report-5.md"), "utf8");
  writeFileSync(at("articles/report-5.md"), before.replace(furniture, "The pier was shut."));
  const edited = await whole();
  expect(await readShards(2)).toBe(10);
  expect(await merged()).toEqual({ warnings: [], files: edited });
  writeFileSync(at("articles/report-5.md"), before);
  // Had they been parsed, their slugs would divide them.
  const shard = { number: 1, of: 1 };
  await parseShard(fresh(), shard, at("shards"));
  const lines: (ShardOrigin | ParsedLine)[] = [];
  for await (const line of readParsed(at("shards"), shard)) lines.push(line);
  const [origin, ...parsed] = lines as [ShardOrigin, ...ParsedLine[]];
  const marked = parsed.map((line) => ({ ...line, parsed: { ...line.parsed, slug: "one" } }));
  rmSync(at("shards"), { recursive: true });
  await writeParsed(at("shards"), shard, origin, marked);
  const made = await buildShard(fresh(), { number: 1, of: 2 }, at("shards"), () => {});
  expect([0, 10]).toContain(made.articles);
});

test("an error ends a shard and writes none; with `keepGoing` its other articles are read", async () => {
  const wrong = at("articles/wrong.md");
  writeFileSync(wrong, "---\n- Wrong\n---\nThe pier.\n");
  try {
    await expect(readShards(2)).rejects.toMatchObject({
      diagnostics: [{ code: "front-matter/type" }],
    });
    expect(shardsIn(at("shards"))).toEqual([]);
    expect(await readShards(2, { keepGoing: true })).toBe(10);
    const files = await whole({ keepGoing: true });
    expect(await merged({ keepGoing: true })).toEqual({ warnings: [], files });
  } finally {
    rmSync(wrong);
  }
});
