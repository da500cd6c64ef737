import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Quote } from "../../src/article/quote.ts";
import type { Speaker } from "../../src/article/speaker.ts";
import { grounds } from "../../src/attribute/6-vetoes/grounds/index.ts";
import { reasons, vetoes } from "../../src/attribute/6-vetoes/index.ts";
import type { Reason } from "../../src/attribute/6-vetoes/veto.ts";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { readYaml } from "../../src/parse/front-matter/yaml.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { flattenStrings } from "../../src/site/phrases.ts";

interface Found {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/** An example is plain text, or an article with front matter. */
function read(article: string, language = "en"): Found {
  if (article.startsWith("---\n")) return analyzeArticle(article, "articles/example.md");
  return findQuotes({ blocks: parsePlainText(article), language, publisher: {} });
}

describe.each(reasons.map((reason) => [reason.id, reason] as const))("%s", (id, { reason, examples }) => {
  test.each(examples.names)("names: %s", (article, name) => {
    const { quotes, speakers } = read(article, examples.language);
    expect(speakers.find((speaker) => speaker.id === quotes.at(-1)?.speaker)?.name).toBe(name);
  });

  test.each(examples.unclear)("leaves unclear: %s", (article) => {
    const last = read(article, examples.language).quotes.at(-1);
    expect(last?.unclear?.id).toBe(id);
    expect(last).not.toHaveProperty("speaker");
    expect(last).not.toHaveProperty("mention");
  });

  test("has both kinds of examples, and a reason that is a sentence", () => {
    expect(examples.names.length).toBeGreaterThan(0);
    expect(examples.unclear.length).toBeGreaterThan(0);
    expect(reason).toMatch(/^[A-Z].{15,110}[^.]$/);
  });
});

describe.each(grounds.map((ground) => [ground.id, ground] as const))("%s", (_, { examples }) => {
  test.each(examples.names)("names: %s", (article, name) => {
    const { quotes, speakers } = read(article, examples.language);
    expect(speakers.find((speaker) => speaker.id === quotes.at(-1)?.speaker)?.name).toBe(name);
    expect(quotes.at(-1)?.confidence).toBe(0.9);
  });

  test.each(examples.unclear)("leaves unclear: %s", (article) => {
    expect(read(article, examples.language).quotes.at(-1)).not.toHaveProperty("speaker");
  });
});

test("every file with a reason is registered once, under its name", () => {
  const shared = [
    "clause-behind",
    "colon-before",
    "find-vetoes",
    "grounds",
    "index",
    "known-voice",
    "last-named",
    "sentence-before",
    "shown-voice",
    "veto",
  ];
  const files = readdirSync(new URL("../../src/attribute/6-vetoes/", import.meta.url))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => !shared.includes(file));
  expect(reasons.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("the pages say the reasons, and a translation finds the same figures in them", () => {
  const strings = flattenStrings(
    readYaml(readFileSync(new URL("../../templates/_data/strings/en.yml", import.meta.url), "utf8")),
  );
  const said = Object.entries(strings).filter(([key]) => key.startsWith("unclear-why."));
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries(reasons.map(({ id, reason }: Reason) => [`unclear-why.${id}`, reason])),
  );
});

test("a reason with figures prints them", () => {
  const figured = vetoes.filter(({ figures }) => figures !== undefined);
  expect(figured.length).toBeGreaterThan(1);
  for (const { reason, examples } of figured) {
    const { unclear } = read(examples.unclear[0]!, examples.language).quotes.at(-1)!;
    const wanted = [...reason.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    expect(Object.keys(unclear!.figures!).sort()).toEqual(wanted.sort());
    for (const figure of Object.values(unclear!.figures!)) expect(unclear!.reason).toContain(`${figure} %`);
  }
});

test("a name is shown at the threshold, and no figure that is too small looks like enough", () => {
  const { quotes } = read("Tom Reed said that Peter Moss had warned him that “the storm was near”.");
  const { confidence, threshold } = quotes.at(-1)!.unclear!.figures!;
  expect(confidence!).toBeLessThan(threshold!);
});
