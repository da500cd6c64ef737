import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hasFullText, type ImportedEntry, isCutOff, mayStandFor, readFeed } from "../src/import/feed.ts";
import { readPage } from "../src/import/read-page.ts";
import { type FeedPage, newPagesOf, standIn } from "../src/io/commands/import-feed.ts";
import { inputPages, passedOverWords } from "../src/io/read/input-pages.ts";
import { problem, type SavedPage, UnloadedPage, understand } from "../src/io/read/saved-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "quotidian-inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a folder gives its pages and says what it passes over, but for the parts of saved pages", async () => {
  const files = [
    "wall.html",
    "wall_files/frame.html",
    "wall_files/wall.jpg",
    "quay.htm",
    "quay-Dateien/deep/ad.html",
    "notes_old/ferry.txt",
    "quay-news/ferry.html",
    "feed.xml",
    "a.jpg",
    "b.JPG",
    "readme",
    ".git/config",
    ".hidden.html",
  ];
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "x");
  }
  const { pages, passedOver } = await inputPages(folder);
  expect(pages).toEqual(
    ["notes_old/ferry.txt", "quay-news/ferry.html", "quay.htm", "wall.html"].map((name) =>
      join(folder, name),
    ),
  );
  const beside = relative(process.cwd(), folder);
  expect((await inputPages(`./${beside}/`)).pages).toEqual(
    pages.map((path) => relative(process.cwd(), path)),
  );
  expect(passedOverWords(passedOver)).toBe("2 jpg, 1 without an ending, 1 xml");
  expect(await inputPages("-")).toEqual({ pages: ["-"], passedOver: new Map() });
});

test.each([
  ["noise", Buffer.from(randomBytes(4_000).map((byte) => byte || 1))],
  ["a picture", Buffer.from("\xff\xd8\xff\xe0JFIF", "latin1")],
])("%s is no text, whatever it is called", async (_, bytes) => {
  await expect(understand("a.txt", bytes, "")).rejects.toThrow(/file of another kind/);
});

test.each([
  [
    "Shift_JIS",
    Buffer.from(`<html><head><meta charset=shift_jis></head>${"\x82\xa0\x82\xa2".repeat(300)}`, "latin1"),
  ],
  [
    "ISO-2022-JP",
    Buffer.from(`<html><head><meta charset=iso-2022-jp></head>${'\x1b$B$"$$\x1b(B'.repeat(100)}`, "latin1"),
  ],
  ["pages of a text", Buffer.from("The tide was late.\f\r\n\t".repeat(100))],
])("%s is text", async (_, bytes) => {
  await expect(understand("a.html", bytes, "")).resolves.toMatchObject({ kind: "html" });
});

describe("feeds", () => {
  const sentence =
    "The harbour wall of Quaytown was closed to all boats on Monday after divers had found cracks in it.";
  const entry = (
    html: string,
    address: string | undefined = "https://courier.example/wall",
  ): ImportedEntry => ({
    id: "1",
    html,
    authors: [],
    tags: [],
    ...(address === undefined ? {} : { address }),
  });
  const long = `<p>${sentence}</p>`.repeat(5);

  test("what may stand for a page that is gone, and for one that only does not load", () => {
    const of = (html: string) => [mayStandFor(entry(html), true), mayStandFor(entry(html), false)];
    expect(of(long)).toEqual([true, true]);
    expect(of(`${long}<p>It went on [&#8230;]</p>`)).toEqual([true, false]);
    expect(of(`${long}<p>It went on … <a href="/wall">Read on</a></p>`)).toEqual([true, false]);
    expect(of(`<p>${sentence}</p>`.repeat(3))).toEqual([true, false]);
    expect(of(`<p>${sentence}</p>`)).toEqual([false, false]);
  });

  const own: SavedPage = { path: "own", kind: "html", text: "" };
  const page = (of: ImportedEntry): FeedPage => ({
    input: of.address ?? "feed.xml#1",
    entry: of,
    own,
    read: async () => own,
    remember: async () => {},
  });
  const unloaded = (isLasting: boolean) =>
    new UnloadedPage(problem("x", "Unexpected answer 503, expected a page", "status").diagnostics, isLasting);
  const says = (of: ImportedEntry, error: Parameters<typeof standIn>[1], read?: SavedPage) => {
    const { instead, missed } = standIn(page(of), error, read);
    return instead ?? missed.diagnostics[0]!.reason;
  };

  test("an entry whose page does not load is told: with its text, or with what comes next", () => {
    expect(says(entry(long), unloaded(false))).toMatch(/^Only the feed's own text .* --force https:/);
    expect(says(entry("<p>Wall.</p>"), unloaded(false))).toMatch(
      /503.* no more than an excerpt .* tries again$/,
    );
    expect(says(entry("<p>Wall.</p>"), unloaded(true))).toBe("Unexpected answer 503, expected a page");
    expect(says(entry(long), unloaded(true))).toMatch(/^Only the feed's own text is imported. Of the page: /);
  });

  test("so is one without a link, and one that is an article already is no fault", () => {
    const wall = problem("x", "Missing article in the page", "text");
    expect(says({ id: "1", html: "", authors: [], tags: [] }, wall, own)).toMatch(
      /^Missing link in this entry/,
    );
    const known = problem("x", "Unexpected article a.md, expected none of this page", "exists");
    expect(says(entry(long), known)).toBe(known.diagnostics[0]!.reason);
  });

  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
  const item = `<item><title>Wall</title><description>${sentence}</description></item>`;
  const asked = { articles: join(folder, "articles"), fetch: {} };
  const feed = (text: string) => newPagesOf({ path: "feed.xml", kind: "feed", text }, asked);

  test.each([
    ["cut off", rss(item).slice(0, -30), /^Unexpected end of the feed/],
    ["empty", rss(""), /^Missing entries in the feed/],
  ])("one that is %s is told in one line", async (_, text, reason) => {
    await expect(feed(text)).rejects.toMatchObject({
      diagnostics: [{ reason: expect.stringMatching(reason) }],
    });
  });

  test("an entry without link and id is known by its title; a note behind the root is no end", async () => {
    expect((await feed(rss(item))).pages).toMatchObject([{ input: "feed.xml#Wall" }]);
    expect(isCutOff(`${rss(item)}<!-- ${"cached ".repeat(60)}-->`)).toBe(false);
  });
});

describe("a text without a headline", () => {
  const text =
    "By Anna Weller\nPublished 14 March 2026, 6.30pm GMT\n\nThe harbour wall of Quaytown was closed to all boats on Monday after divers had found cracks in it.";
  const front = (origin: Parameters<typeof readPage>[1]) => {
    const page = readPage(text, origin);
    return [page?.markdown.split("---\n")[1], page?.headlineFrom];
  };

  test("has its file's name for one, or its first words; its author and date are told", () => {
    const said = "author:\n  - Anna Weller\npublished: 2026-03-14T18:30Z\n";
    expect(front({ untitled: { file: "Harbour wall" } })).toEqual([`title: Harbour wall\n${said}`, "file"]);
    expect(front({ untitled: {} })).toEqual([
      `title: The harbour wall of Quaytown was closed to…\n${said}`,
      "first words",
    ]);
    expect(front({ title: "Told", untitled: {} })).toEqual([`title: Told\n${said}`, undefined]);
  });

  test("and without a sentence is no article", () => {
    expect(readPage("By Anna Weller\n14 March 2026", { untitled: {} })).toBeUndefined();
  });
});

test("an Atom feed's author and language are those of an entry that names none", () => {
  const feed = (entry: string) =>
    readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Bote</title><id>urn:a</id><author><name>Mara Quay</name></author><entry><title>Hund</title><id>urn:b</id>${entry}<content type="html">Text</content></entry></feed>`,
    );
  expect(feed("")).toMatchObject({ language: "de", entries: [{ authors: ["Mara Quay"] }] });
  expect(feed("<author><name>Tom Reed</name></author>")).toMatchObject({
    entries: [{ authors: ["Tom Reed"] }],
  });
});

describe("the headline of a pasted text", () => {
  const text = [
    "Brücke in Quaydorf offen",
    "Von Mara Quay\n14. Mai 2021, 10:30 Uhr",
    "Die neue Brücke über die Wurm ist am Freitag eröffnet worden.",
  ];

  test("a short line over a byline goes before a longer one at the end of the page", () => {
    const page = [...text, "Das könnte Sie auch interessieren:\nHund nach drei Tagen gefunden"].join("\n\n");
    expect(readPage(page)?.markdown).toMatch(
      /^---\ntitle: Brücke in Quaydorf offen\nauthor:\n {2}- Mara Quay\n/,
    );
  });

  test("a short kicker over the headline does not", () => {
    const page = ["Die Wurm", "Brücke in Quaydorf ist wieder offen", ...text.slice(1)].join("\n\n");
    expect(readPage(page)?.headline).toBe("Brücke in Quaydorf ist wieder offen");
  });
});

test("a pause in a sentence is no 'read on', and a long word is read at once", () => {
  const text = (end: string) => `${"The wall is old and will fall down soon. ".repeat(30)}${end}`;
  const entry = (html: string): ImportedEntry => ({ id: "1", html, authors: [], tags: [] });
  expect(hasFullText(entry(text("“I … do not know.”")))).toBe(true);
  expect(hasFullText(entry(text("… Read on")))).toBe(false);
  expect(hasFullText(entry(`…${"x".repeat(2_000)} a b c d e f`))).toBe(true);
});
