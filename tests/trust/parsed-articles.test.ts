import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openParsedArticles } from "../../src/io/build/parsed-articles.ts";
import { openHeld } from "../../src/io/build/read-article.ts";
import { readArticle } from "../../src/parse/parse.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parsed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = (number: number) =>
  `---\ntitle: Tide ${number}\ntags: [Tides]\n---\n“It was *late*,” said Mara Quay.\n\n> The [pier](https://coast.example/) was closed.\n`;
const parsed = (number: number) => readArticle(source(number), `tide-${number}.md`, { otherwise: "en" });

test.each([
  ["in memory", 1_000_000],
  ["on disk", 0],
  ["half on disk", source(0).length * 2],
])("an article comes back as it was, once: %s", (_, most) => {
  const articles = openParsedArticles(folder, most);
  const numbers = [0, 1, 2, 3];
  for (const number of numbers) articles.put(`tide-${number}.md`, parsed(number), source(number).length);
  for (const number of [...numbers].reverse()) {
    expect(openHeld(articles.take(`tide-${number}.md`)!)).toEqual(parsed(number));
    expect(articles.take(`tide-${number}.md`)).toBeUndefined();
  }
  articles.close();
  expect(readdirSync(folder)).toEqual([]);
});

test("where the disk takes nothing, an article has to be parsed again", () => {
  writeFileSync(join(folder, "file"), "");
  const articles = openParsedArticles(join(folder, "file"), 0);
  articles.put("tide-1.md", parsed(1), source(1).length);
  expect(articles.take("tide-1.md")).toBeUndefined();
  articles.close();
});
