import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { build } from "../src/io/build/build.ts";
import { type BuiltSite, reprint } from "../src/io/build/reprint.ts";
import { openEarlyPage } from "../src/io/commands/early-page.ts";

let folder: string;
let site: BuiltSite;
const at = (...names: string[]) => join(folder, ...names);
const file = () => at("articles/wall.md");
const front = [
  "title: The wall",
  "published: 2026-02-07",
  "section: Town",
  "tags: [Tides]",
  "series: The wall",
  "source: https://coast.example/wall",
  "image: pier.svg",
  "alt: The pier",
];
const body = [
  "The wall was closed on Monday, as we [reported](tide.md).",
  "Every report of this desk is read by two editors before it goes out to the town.",
  "“It is closed,” said Mara Quay, the mayor.",
];
const write = (name: string, lines: readonly string[], paragraphs: readonly string[]) =>
  writeFileSync(at("articles", name), `---\n${lines.join("\n")}\n---\n${paragraphs.join("\n\n")}\n`);
const other = (title: string, day: number) => [
  `title: ${title}`,
  `published: 2026-02-0${day}`,
  "tags: [Tides]",
  "series: The wall",
  `source: https://coast.example/${day}`,
];
const built = async () => {
  await build({ articles: at("articles"), output: at("site"), cache: at("cache") }, undefined, (made) => {
    site = made;
  });
  return readFileSync(at("site/articles/wall/index.html"), "utf8");
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reprint-"));
  mkdirSync(at("articles"));
  writeFileSync(
    at("articles/pier.svg"),
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60"/>',
  );
  const repeated = body[1]!;
  write("tide.md", other("The tide", 6), ["“The tide was late,” said Mara Quay.", repeated]);
  write("pier.md", other("The pier", 8), [
    "“We waited,” said Piet Lorne.",
    "Mind the pier at night.",
    repeated,
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  write("wall.md", front, body);
  await built();
});

test.each<[string, readonly string[], readonly string[]]>([
  ["with another sentence", front, [...body, "It opens in May."]],
  ["with another headline", ["title: The old wall", "slug: wall", ...front.slice(1)], body],
  ["with another quotation of the same speaker", front, [...body, "“It is safe,” Mara Quay said."]],
  ["with a paragraph that another article has", front, [...body, "Mind the pier at night."]],
  ["without its picture and its link", front.slice(0, -2), body.slice(1)],
  ["with an added topic", front.map((line) => line.replace("[Tides]", "[Tides, Piers]")), body],
])("an article %s is reprinted as the next build prints it", async (_, lines, paragraphs) => {
  const before = readFileSync(at("site/articles/wall/index.html"), "utf8");
  write("wall.md", lines, paragraphs);
  const page = await reprint(site, file());
  expect(page?.permalink).toBe("articles/wall/index.html");
  expect(page?.html).not.toBe(before);
  expect(page?.html).toBe(await built());
});

test.each<[string, readonly string[], readonly string[]]>([
  ["has another address", [...front, "slug: walls"], body],
  ["has another date", front.map((line) => line.replace("-07", "-09")), body],
  ["left its series", front.filter((line) => !line.startsWith("series")), body],
  ["is a draft", [...front, "draft: true"], body],
  ["names another picture", front, [...body, "![The quay](quay.svg)"]],
])("an article that %s waits for the build", async (_, lines, paragraphs) => {
  write("wall.md", lines, paragraphs);
  expect(await reprint(site, file())).toBeUndefined();
});

test("what leads on from a reprinted article is that of the build before", async () => {
  write("wall.md", front, body.slice(0, 2));
  const early = (await reprint(site, file()))!.html;
  const late = await built();
  const leadsOn = /<aside class="end"[\s\S]*?<nav class="parts"/;
  expect(early).not.toBe(late);
  expect(early.replace(leadsOn, "")).toBe(late.replace(leadsOn, ""));
});

test("a file that the build had no page of is not reprinted, nor one with an error", async () => {
  write("new.md", ["title: New"], ["It opened."]);
  expect(await reprint(site, at("articles/new.md"))).toBeUndefined();
  rmSync(at("articles/new.md"));
  write("wall.md", [...front, "quotes: 3"], body);
  expect(await reprint(site, file())).toBeUndefined();
});

test("the early page is given for its address until the site has it, and the build tells whether it is the same", async () => {
  const early = openEarlyPage(at("site"), { site: () => site, base: () => "/news/" });
  write("wall.md", front, [...body, "It opens in May."]);
  expect(await early.make(file())).toBe(true);
  expect(early.answer("/news/articles/tide/")).toBeUndefined();
  const onScreen = early.shown();
  expect(early.answer("/news/articles/wall/")).toContain("It opens in May.");
  // The page that was asked for is on screen once it says so.
  setTimeout(early.arrived, 10);
  expect(await onScreen).toBe(true);
  await built();
  expect(early.end()).toBe(true);
  expect(early.answer("/news/articles/wall/")).toBeUndefined();
  write("wall.md", front, [...body, "It opens in June."]);
  expect(await early.make(file())).toBe(true);
  // No browser asks for it.
  expect(await early.shown()).toBe(false);
  expect(early.end()).toBe(false);
  write("wall.md", [...front, "draft: true"], body);
  expect(await early.make(file())).toBe(false);
});
