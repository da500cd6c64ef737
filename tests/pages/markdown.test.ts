import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leftOut } from "../../src/article/visible-blocks.ts";
import { build } from "../../src/io/build/build.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";

const wall = `---
title: The wall
standfirst: "What divers saw: cracks"
author: [Piet Lorne, Ana Reed]
published: 2026-02-03
tags: [Harbour]
corrections: [{ date: 2026-02-06, was: Monday, now: Sunday }]
---

[Skip to content](#content) [Skip to footer](#footer)

The wall was closed on Monday.[^1] “It may take until June.” The gate was shut. “So be it,” said Mara Quay. “So be it,” said Ines Hale. %%Ask Mara again.%%

## 2026 in figures

“We will **not** open it before Easter,” said Mara Quay, the harbour master. “We will not open it at all, if it rains.”

H~2~O rose by 10^3^ litres, see [below](#2026-in-figures) and the [tide table](tide-table-1.md).

| Day | Cracks |
| --- | ---: |
| Sunday | 3 |

Will you chip in? Please donate today: your gift pays for our reporting.

[^1]: A note at the foot.
`;

const published = `---
title: The wall
standfirst: "What divers saw: cracks"
author:
  - Piet Lorne
  - Ana Reed
published: "2026-02-03"
url: https://courier.example/articles/wall/
site: The Quay Courier
tags:
  - Harbour
lang: en
corrections:
  - date: "2026-02-06"
    was: Monday
    now: Sunday
boilerplate: "off"
quotes:
  - text: “It may take until June.”
    speaker: false
  - text: “So be it,”
    speaker: false
  - text: “We will not open it before Easter,”
    speaker: Mara Quay
  - text: “We will not open it at all, if
    speaker: Mara Quay
---

The wall was closed on Monday.[^1] “It may take until June.” The gate was shut. “So be it,” said Mara Quay. “So be it,” said Ines Hale.

## 2026 in figures

“We will **not** open it before Easter,” said Mara Quay, the harbour master. “We will not open it at all, if it rains.”

H<sub>2</sub>O rose by 10<sup>3</sup> litres, see [below](#2026-in-figures) and the [tide table](https://courier.example/articles/tide-table-1/).

| Day    | Cracks |
| ------ | -----: |
| Sunday |      3 |

[^1]: A note at the foot.
`;

let folder = "";
const articles = () => join(folder, "articles");
const read = (path: string) => readFileSync(join(folder, "site", path), "utf8");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-markdown-"));
  cpSync("tests/fixtures/site", articles(), { recursive: true });
  writeFileSync(join(articles(), "wall.md"), wall);
  writeFileSync(
    join(articles(), "site.yml"),
    `${readFileSync("tests/fixtures/site/site.yml", "utf8")}markdown: true\n`,
  );
  const output = join(folder, "site");
  await build({ articles: articles(), output, cache: join(folder, "cache"), now: new Date("2040-01-01") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an article is Markdown as it is published: nothing that was removed, no comment, names under `quotes`", () => {
  expect(read("articles/wall/index.md")).toBe(published);
});

test("its page and llms.txt lead to it", () => {
  expect(read("articles/wall/index.html")).toContain(
    '<link rel="alternate" type="text/markdown" href="/articles/wall/index.md">',
  );
  expect(read("llms.txt")).toContain("(https://courier.example/articles/wall/index.md)");
});

test("read once more it is the same article: every word, every quotation, every name", () => {
  const slugs = readdirSync(join(folder, "site/articles"));
  expect(slugs.length).toBeGreaterThan(8);
  for (const slug of slugs) {
    const file = readdirSync(articles()).find((name) => name === `${slug}.md`);
    if (file === undefined) continue;
    const [first, again] = [
      analyzeArticle(readFileSync(join(articles(), file), "utf8"), file),
      analyzeArticle(read(`articles/${slug}/index.md`), file),
    ].map((article) => {
      const out = leftOut(article);
      const names = new Map(article.speakers.map(({ id, name }) => [id, name]));
      return {
        headline: article.headline,
        words: article.blocks
          .filter((_, index) => !out.has(index))
          .flatMap(({ text }) => text.match(/\S+/g) ?? []),
        quotes: article.quotes.map(({ range, speaker }) => [
          article.blocks[range.block]!.text.slice(range.start, range.end),
          speaker && names.get(speaker),
        ]),
        diagnostics: article.diagnostics.filter(({ code }) => code.startsWith("quotes/")),
      };
    });
    // What would have loaded something from elsewhere is a link with words on the page, and so it is here.
    const words = slug.startsWith("tide-table-") ? expect.arrayContaining([...first!.words]) : first!.words;
    // Two people say these words.
    const quotes = first!.quotes.map(([text, name]) => [text, text === "“So be it,”" ? undefined : name]);
    expect(again, slug).toEqual({ ...first, words, quotes, diagnostics: [] });
  }
});
