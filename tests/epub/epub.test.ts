import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/article/diagnostic.ts";
import { build } from "../../src/io/build/build.ts";

const text = `---
title: "The wall & the \u202e“old”\u202c quay"
standfirst: What <b>divers</b> saw.
author: Piet Lorne
published: 2026-02-03
updated: 2026-02-05T10:00+02:00
source: https://harbour-courier.example/wall
license: CC-BY-4.0
tags: [Harbour]
image: wall.webp
caption: The wall at low tide.
credit: Ana Reed
alt: A grey wall.
corrections: [{ date: 2026-02-06, was: Monday, now: Sunday }]
---

[Skip to content](#content) [Skip to footer](#footer)

The wall was closed on Monday.[^1] %%Ask Mara again.%%

“It may take until June.” The gate was shut all day.

## 2026 in figures

“We will not open it before Easter,” said Mara Quay, the harbour master of Quaytown.

Text ]]> with <br> an end, and a [way down](#2026-in-figures), the [other report](kay.md) and [one of the site](/about/).

| Day | Cracks |
| --- | ---: |
| Sunday | 3 |

![The gate](gate.png)

Will you chip in? Please donate today: your gift pays for our reporting.

[^1]: A note at the foot.
`;
const arabic = `---
title: ميناء الرصيف
lang: ar
published: 2026-02-04
---

قالت مارا كواي، مديرة الميناء: “لن نفتحه قبل عيد الفصح.”

Das ist der [Bericht](wall.md#2026-in-figures).
`;
const note = `---
title: How we work
section: From the desk
published: 2030-01-01
---

We read what we print.
`;
const settings = `
epub: { articles: true, topics: true, site: true, lists: [{ title: Quays, slug: quays, articles: [kay, wall, lost] }] }
`;

let folder = "";
let output = "";
let said: readonly string[] = [];
const sources = () => join(folder, "articles");
const unzip = (path: string) =>
  Object.entries(unzipSync(readFileSync(join(output, path)))).map(
    ([name, bytes]) => [name, Buffer.from(bytes)] as const,
  );
const filesOf = (path: string) => new Map(unzip(path).map(([name, bytes]) => [name, bytes.toString("utf8")]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-epub-"));
  output = join(folder, "site");
  cpSync("tests/fixtures/site", sources(), { recursive: true });
  const write = (name: string, content: string | Buffer) => writeFileSync(join(sources(), name), content);
  const wide = sharp({ create: { width: 1600, height: 80, channels: 3, background: "#888" } });
  write("wall.webp", await wide.webp().toBuffer());
  write("gate.png", await wide.resize(20, 10).png().toBuffer());
  write("wall.md", text);
  write("kay.md", arabic);
  write("how-we-work.md", note);
  write("site.yml", readFileSync("tests/fixtures/site/site.yml", "utf8") + settings);
  const { diagnostics } = await build({ articles: sources(), output, cache: join(folder, "cache"), now });
  said = diagnostics.map(formatDiagnostic);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date("2040-01-01");

test("an article, a topic, the site and a list are books, and their pages lead to them", () => {
  const page = readFileSync(join(output, "articles/wall/index.html"), "utf8");
  expect(page).toContain(
    '<link rel="alternate" type="application/epub+zip" href="/articles/wall/wall.epub">',
  );
  expect(page).toContain('<a href="/articles/wall/wall.epub">');
  const topic = readFileSync(join(output, "topics/harbour/index.html"), "utf8");
  expect(topic).toContain('<a href="/topics/harbour/harbour.epub">');
  const about = readFileSync(join(output, "about/index.html"), "utf8");
  for (const href of ["/site.epub", "/epub/quays.epub"]) expect(about).toContain(`<a href="${href}"`);
  for (const path of [
    "articles/wall/wall.epub",
    "topics/harbour/harbour.epub",
    "site.epub",
    "epub/quays.epub",
  ])
    expect(existsSync(join(output, path)), path).toBe(true);
  expect(said.some((line) => /Unexpected slug `lost`.*\[site\/article\]$/.test(line))).toBe(true);
});

test("a site that does not ask for books has none, and no link to one", async () => {
  const plain = join(folder, "plain");
  await build({ articles: "tests/fixtures/site", output: plain, cache: join(folder, "plain-cache"), now });
  const { files } = JSON.parse(readFileSync(join(plain, "build.json"), "utf8")) as { files: object };
  expect(Object.keys(files).filter((name) => name.endsWith(".epub"))).toEqual([]);
  expect(readFileSync(join(plain, "articles/harbour-wall/index.html"), "utf8")).not.toContain("epub");
});

describe("the book of an article", () => {
  const chapter = () => filesOf("articles/wall/wall.epub").get("EPUB/chapter-1.xhtml")!;

  test("begins as EPUB asks: the type first, as it is", () => {
    const bytes = readFileSync(join(output, "articles/wall/wall.epub"));
    expect(bytes.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
  });

  test("names in its package what is in it, and nothing else", () => {
    const files = filesOf("articles/wall/wall.epub");
    const opf = files.get("EPUB/package.opf")!;
    const listed = [...opf.matchAll(/ href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`);
    const beside = ["mimetype", "META-INF/container.xml", "EPUB/package.opf"];
    expect([...listed, ...beside].sort()).toEqual([...files.keys()].sort());
    expect(opf).toContain("<dc:title>The wall &amp; the “old” quay</dc:title>");
    expect(opf).toContain("<dc:language>en</dc:language>");
    expect(opf).toContain("<dc:creator>Piet Lorne</dc:creator>");
    expect(opf).toContain("<dc:rights>CC BY 4.0</dc:rights>");
    expect(opf).toContain('<meta property="dcterms:modified">2026-02-05T08:00:00Z</meta>');
  });

  test("keeps the name of a speaker before the words, in full and marked", () => {
    expect(chapter()).toMatch(
      /<b dir="auto"><a href="[^"]+">Mara Quay<\/a><\/b> <span class="role">harbour master of Quaytown<\/span> ?<\/p><\/aside><p><span class="quote[^>]*>“We will not open it before Easter,”<\/span>/,
    );
    expect(chapter()).toMatch(/<b dir="auto">Speaker unclear<\/b>[\s\S]*“It may take until June\.”/);
  });

  test("has the picture with its caption and credit, notes, source, licence and correction", () => {
    const files = filesOf("articles/wall/wall.epub");
    expect([...files.keys()].filter((name) => /pictures\/\w+\.(?:jpg|png)$/.test(name))).toHaveLength(2);
    expect(chapter()).toMatch(/<img src="pictures\/\w+\.jpg" alt="A grey wall\."/);
    for (const words of [
      "The wall at low tide.",
      "Ana Reed",
      "A note at the foot.",
      "CC BY 4.0",
      "<s>Monday</s>",
    ])
      expect(chapter()).toContain(words);
    expect(chapter()).toContain('href="https://harbour-courier.example/wall"');
    expect(chapter()).toContain('<h1 dir="auto">The wall &#x26; the \u202e“old”\u202c quay</h1>');
  });

  test("shows a picture that no reading program knows in a form that all of them do", async () => {
    const [, picture] = unzip("articles/wall/wall.epub").find(([name]) => name.endsWith(".jpg"))!;
    const { format, width } = await sharp(picture).metadata();
    expect([format, width]).toEqual(["jpeg", 1200]);
  });

  test("has nothing that was removed, and no comment", () => {
    for (const words of ["Skip to content", "chip in", "donate", "Ask Mara"])
      expect(chapter()).not.toContain(words);
    expect(chapter()).toContain("Removed from this page");
  });

  test("leads on within the book where it can, else to the site", () => {
    expect(chapter()).toContain('<a href="#x-2026-in-figures">way down</a>');
    expect(chapter()).toContain('<a href="https://courier.example/articles/kay/">other report</a>');
    const list = filesOf("epub/quays.epub");
    expect(list.get("EPUB/chapter-3.xhtml")).toContain('<a href="chapter-2.xhtml">other report</a>');
    expect(list.get("EPUB/chapter-2.xhtml")).toContain('<a href="chapter-3.xhtml">Bericht</a>');
  });
});

test("a list keeps its order, and names each article in the nav in its own language", () => {
  const nav = filesOf("epub/quays.epub").get("EPUB/nav.xhtml")!;
  const entries = [...nav.matchAll(/<li><a href="([^"]+)" lang="(\w+)"/g)].map(([, ...found]) => found);
  expect(entries).toEqual([
    ["chapter-1.xhtml", "en"],
    ["chapter-2.xhtml", "ar"],
    ["chapter-3.xhtml", "en"],
  ]);
  const opf = filesOf("articles/kay/kay.epub").get("EPUB/package.opf")!;
  expect(opf).toContain("<dc:language>ar</dc:language>");
  expect(opf).toContain('<spine page-progression-direction="rtl">');
});

test("the book of the site has the notes from the desk behind the news", () => {
  const nav = filesOf("site.epub").get("EPUB/nav.xhtml")!;
  const titles = [...nav.matchAll(/<a [^>]+>([^<]+)<\/a>/g)].map(([, title]) => title);
  expect(titles.length).toBeGreaterThan(9);
  expect(titles.slice(1).indexOf("How we work")).toBe(titles.length - 2);
});

test("every document of every book closes what it opens", () => {
  for (const path of ["site.epub", "epub/quays.epub", "topics/harbour/harbour.epub"]) {
    for (const [name, content] of filesOf(path)) {
      if (/\.(?:xhtml|opf|xml)$/.test(name)) expect(unbalanced(content), `${path} ${name}`).toEqual([]);
    }
  }
});

test("the bytes are the same in any time zone, cold and warm", async () => {
  const bytes = () =>
    ["site.epub", "articles/wall/wall.epub"].map((path) =>
      readFileSync(join(output, path)).toString("base64"),
    );
  const before = bytes();
  const zone = process.env["TZ"];
  const again = { articles: sources(), output, now, verify: true };
  try {
    for (const [TZ, cache] of [
      ["Pacific/Kiritimati", "cold"],
      ["America/Anchorage", "cold"],
    ] as const) {
      process.env["TZ"] = TZ;
      await build({ ...again, cache: join(folder, cache) });
      expect(bytes()).toEqual(before);
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

/** Debian's `epubcheck` is a JAR, which some systems run by itself. */
const checker = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((place) => join(place, "epubcheck"))
  .find((file) => existsSync(file));

test.skipIf(checker)("EPUBs are not checked by epubcheck: on Debian `apt-get install epubcheck`", () => {
  expect(checker).toBeUndefined();
});

test.skipIf(!checker)("epubcheck finds nothing in the books, the hostile article among them", () => {
  for (const path of ["site.epub", "epub/quays.epub"]) {
    const isJar = readFileSync(checker!).subarray(0, 2).toString() === "PK";
    const [program, words] = isJar ? ["java", ["-jar", checker!]] : [checker!, []];
    const { stdout, stderr } = spawnSync(program, [...words, join(output, path)], { encoding: "utf8" });
    expect(stdout + stderr).toContain("No errors or warnings detected");
  }
});

/** What a document opens or closes out of turn; text with a character that XML does not take is told too. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong = xml.match(/&(?!(?:amp|lt|gt|quot|apos|#x?[0-9A-Fa-f]+);)|\]\]>|(?![\t\n\r])\p{Cc}/gu) ?? [];
  for (const [tag, close, name, , empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) return [...wrong, tag];
    } else if (!empty) open.push(name!);
  }
  const tags = xml.match(/<(?![?!])/g)?.length;
  const read = [...xml.matchAll(/<\/?[\w:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g)].length;
  return [...wrong, ...open, ...(tags === read ? [] : ["a tag that is none"])];
}
