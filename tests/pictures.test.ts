import {
  existsSync,
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
import { crc32, deflateSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatDiagnostic } from "../src/article/diagnostic.ts";
import { build } from "../src/io/build/build.ts";

/** One black pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-pictures-"));
  mkdirSync(join(folder, "articles/2026"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("publishes the pictures an article shows, and nothing else that lies beside it", async () => {
  const write = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, "articles", name), content);
  write("2026/wall.png", png);
  write("2026/unused.png", Buffer.concat([png, Buffer.from([0])]));
  write("2026/script.js", "alert(1)");
  write("2026/fake.png", "<script>alert(1)</script>");
  write(
    "2026/harbour.md",
    "---\ntitle: Harbour\nimage: wall.png\nalt: The wall\n---\n\n![Again](wall.png) and ![fake](fake.png) and ![gone](gone.png).\n\nThe wall was closed on Monday, as the [other report](tide.md) says.\n",
  );
  write("2026/tide.md", "---\ntitle: Tide\n---\n\nThe tide was late on Monday, the port said.\n");
  const output = join(folder, "site");
  const { diagnostics } = await build({
    articles: join(folder, "articles"),
    output,
    cache: join(folder, "cache"),
  });

  const page = readFileSync(join(output, "articles/harbour/index.html"), "utf8");
  const [, file] = /src="\/(assets\/pictures\/[0-9a-f]{16}\.png)"/.exec(page)!;
  expect(readFileSync(join(output, file!)).equals(png)).toBe(true);
  expect(page).toMatch(/<img[^>]*width="1"/);
  expect(page).toContain('href="/articles/tide/"');
  expect(page).not.toContain('fake.png"');
  const listed = Object.keys(JSON.parse(readFileSync(join(output, "build.json"), "utf8")).files);
  expect(listed.filter((name) => name.startsWith("assets/pictures/"))).toEqual([file]);
  expect(existsSync(join(output, "2026"))).toBe(false);
  const said = diagnostics.map((found) => formatDiagnostic(found).slice(join(folder, "articles").length + 1));
  expect(said.sort()).toEqual([
    expect.stringMatching(/^2026\/fake\.png:1:1 warning Unexpected bytes.*\[file\/image\]$/),
    expect.stringMatching(
      /^2026\/harbour\.md:7:\d+ warning Missing picture `gone\.png`.*\[image\/missing\]$/,
    ),
  ]);
});

/** A grey picture of any size, as PNG. */
function grey(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

test("makes the sizes a screen needs, once, and shows them in the article, on the front page and in feeds", async () => {
  const own = mkdtempSync(join(tmpdir(), "quotidian-sizes-"));
  mkdirSync(join(own, "articles"));
  writeFileSync(join(own, "articles/wall.png"), grey(1000, 40));
  writeFileSync(
    join(own, "articles/harbour.md"),
    "---\ntitle: Harbour\npublished: 2026-02-03\nimage: wall.png\nalt: The wall\ncredit: Ana Reed\n---\n\nThe wall was closed.\n\n![Again](wall.png)\n",
  );
  writeFileSync(
    join(own, "articles/quay.md"),
    "---\ntitle: Quay\npublished: 2026-02-02\nimage: wall.png\nalt: The quay\n---\n\nThe quay was open.\n",
  );
  const output = join(own, "site");
  const once = () => build({ articles: join(own, "articles"), output, cache: join(own, "cache") });
  await once();
  const read = (path: string) => readFileSync(join(output, path), "utf8");
  const article = read("articles/harbour/index.html");
  expect(article.match(/<source type="image\/avif"/g)).toHaveLength(2);
  expect(article).toMatch(
    /srcset="\/assets\/pictures\/[0-9a-f]{16}\.webp 480w, \/assets\/pictures\/[0-9a-f]{16}\.webp 960w"/,
  );
  const front = read("index.html");
  expect(front).toContain('<source type="image/webp"');
  expect(loading(article)).toEqual(["The wall: at once", "Again: when near"]);
  expect(loading(front)).toEqual(["The wall: at once", "The quay: when near"]);
  expect(read("feed.xml")).toMatch(/<link(?=[^>]* rel="enclosure")[^>]* type="image\/png"/);
  expect(JSON.parse(read("feed.json")).items[0].image).toMatch(/\/assets\/pictures\/[0-9a-f]{16}\.png$/);
  expect(read("feed.json")).not.toContain("<source");
  const kept = join(own, "cache/pictures");
  const times = () => readdirSync(kept).map((name) => `${name} ${statSync(join(kept, name)).mtimeMs}`);
  const before = times();
  expect(before).toHaveLength(4);
  await once();
  expect(times()).toEqual(before);
  rmSync(own, { recursive: true, force: true });
});

/** The pictures of a page in their order: whether each is loaded at once. */
function loading(page: string): string[] {
  return [...page.matchAll(/<img [^>]*>/g)].map(([tag]) => {
    const [, alt] = /alt="([^"]*)"/.exec(tag)!;
    const first = tag.includes('fetchpriority="high"');
    expect(first).toBe(!tag.includes('loading="lazy"'));
    return `${alt}: ${first ? "at once" : "when near"}`;
  });
}
