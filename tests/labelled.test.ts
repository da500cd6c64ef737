import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { analyzeLine } from "../src/pipeline/analyze-line.ts";
import { type LabelledArticle, readSet } from "./labelled/read-set.ts";
import { type Answer, type Score, score } from "./labelled/score.ts";

const folder = new URL("labelled/", import.meta.url);
const set = readSet(folder);

const figures = z.record(z.string(), z.number().min(0));
/** Only ever made stricter: `atLeast` goes up, `atMost` goes down. */
const floors = z
  .strictObject({ articles: z.number().int().min(30), atLeast: figures, atMost: figures })
  .parse(JSON.parse(readFileSync(new URL("floors.json", folder), "utf8")));

test("the engine reaches every floor", () => {
  const reached = score(set, analyze);
  const short = shortfalls(reached);
  expect(short, [...short, "", ...reached.errors].join("\n")).toEqual([]);
  const raises = [
    ...Object.entries(floors.atLeast).filter(([name, floor]) => reached.figures[name]! > floor),
    ...Object.entries(floors.atMost).filter(([name, floor]) => reached.figures[name]! < floor),
  ];
  for (const [name, floor] of raises) {
    console.info(`tests/labelled/floors.json: ${name} can go from ${floor} to ${reached.figures[name]}`);
  }
});

test("the floors stand on a set that does not shrink, and cover every figure", () => {
  expect(set.length).toBeGreaterThanOrEqual(floors.articles);
  expect([...Object.keys(floors.atLeast), ...Object.keys(floors.atMost)].sort()).toEqual(
    Object.keys(score(set, perfect).figures).sort(),
  );
});

describe("the labels", () => {
  test.each(set.map((article) => [article.name, article] as const))("of %s are sound", (_, article) => {
    expect(article.problems).toEqual([]);
    expect(article.blocks.length).toBeGreaterThanOrEqual(6);
    for (const block of article.blocks) expect(block.text).toMatch(/[\p{L}\p{N}]/u);
  });

  test("cover every kind of furniture", () => {
    for (const [label, count] of Object.entries(score(set, perfect).byLabel)) {
      expect(Number(count.split("/")[1]), label).toBeGreaterThanOrEqual(5);
    }
  });
});

describe("the gate", () => {
  test("is passed by the labels themselves", () => {
    const reached = score(set, perfect);
    expect(reached.errors).toEqual([]);
    expect(shortfalls(reached)).toEqual([]);
  });

  const lazy: Readonly<Record<string, (article: LabelledArticle) => Answer>> = {
    "removes nothing": (article) => ({ ...perfect(article), removed: [] }),
    "removes everything": (article) => ({
      ...perfect(article),
      removed: [{ start: 0, end: article.text.length, label: "other" }],
    }),
    "finds no quotation": (article) => ({ ...perfect(article), quotes: [] }),
    "names nobody": (article) => named(article, () => null),
    "names everybody with the first name in the article": (article) => {
      const first = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/u.exec(article.text)?.[0] ?? "";
      return named(article, () => ({ name: first }));
    },
    "names everybody with the first speaker": (article) => {
      const first = article.quotes.find((quote) => quote.speaker !== undefined)?.speaker ?? "";
      return named(article, () => ({ name: first }));
    },
    "shows whatever stands in marks": (article) => ({
      ...perfect(article),
      quotes: [...perfect(article).quotes, ...article.nonquotes].map((quote, index) => ({
        speaker: null,
        ...quote,
        group: String(index),
      })),
    }),
  };
  test.each(Object.entries(lazy))("stops an engine that %s", (_, engine) => {
    expect(shortfalls(score(set, engine))).not.toEqual([]);
  });
});

function shortfalls({ figures: reached }: Score): readonly string[] {
  return [
    ...Object.entries(floors.atLeast)
      .filter(([name, floor]) => !(reached[name]! >= floor))
      .map(([name, floor]) => `Unexpected ${name} of ${reached[name]}, expected at least ${floor}`),
    ...Object.entries(floors.atMost)
      .filter(([name, floor]) => !(reached[name]! <= floor))
      .map(([name, floor]) => `Unexpected ${name} of ${reached[name]}, expected at most ${floor}`),
  ];
}

function analyze({ name, text, format, lang, title, source }: LabelledArticle): Answer {
  return analyzeLine(JSON.stringify({ id: name, text, format, lang, title, source })) as Answer;
}

function perfect(article: LabelledArticle): Answer {
  return {
    removed: article.blocks.filter(({ label }) => label !== "keep" && label !== "credit"),
    quotes: article.quotes.map(({ start, end, group, speaker, role }) => ({
      start,
      end,
      group,
      speaker: (speaker ?? role) === undefined ? null : { name: (speaker ?? role)! },
    })),
  };
}

function named(article: LabelledArticle, speaker: () => { name: string } | null): Answer {
  const answer = perfect(article);
  return { ...answer, quotes: answer.quotes.map((quote) => ({ ...quote, speaker: speaker() })) };
}
