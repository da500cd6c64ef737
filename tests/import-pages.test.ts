import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readHtml } from "../src/import/html/read-html.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";

/** What is right of a page, written down before the importer had seen it. */
interface Right {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly language: string;
  /** How each paragraph of the article begins, in order: all of them, and no other. */
  readonly body: readonly string[];
  /** A part of the address of a picture that the article shows. */
  readonly picture?: string;
  /** Instead of all that: why there is no article. */
  readonly none?: string;
}

const folder = new URL("fixtures/pages/", import.meta.url);

test.each(readdirSync(folder))("%s", (name) => {
  const right = JSON.parse(readFileSync(new URL(`${name}/right.json`, folder), "utf8")) as Right;
  const page = readHtml(readFileSync(new URL(`${name}/page.html`, folder), "utf8"), {
    source: "https://paper.example/story",
  });
  if (typeof page === "string") return expect(page).toBe(right.none);
  const { title, authors, published, updated, language } = page.metadata;
  const { blocks, removals, placed } = analyzeArticle(page.markdown, `${name}.md`);
  const out = new Set([...removals, ...placed].map(({ block }) => block));
  const shown = blocks
    .filter((_, index) => !out.has(index))
    .map(({ text }) => text)
    .filter((text) => text.trim() !== "");
  expect({
    title: title?.value,
    authors: authors?.value ?? [],
    published: published?.value.slice(0, 10),
    ...(right.updated ? { updated: updated?.value } : {}),
    language: language?.value,
    body: shown.map((text, index) => {
      const start = right.body[index];
      return start !== undefined && text.startsWith(start) ? start : text;
    }),
  }).toEqual({
    title: right.title,
    authors: right.authors,
    published: right.published,
    ...(right.updated ? { updated: right.updated } : {}),
    language: right.language,
    body: right.body,
  });
  if (right.picture) expect(page.markdown).toContain(right.picture);
  return undefined;
});
