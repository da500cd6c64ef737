import { describe, expect, test } from "vitest";
import { removalLabels } from "../../src/article/removal.ts";
import { type PatternPart, patternParts, registers } from "../../src/language/boilerplate.ts";
import { languages } from "../../src/language/languages.ts";
import { phrasesIn } from "../../src/language/phrases.ts";
import { phrasesOf } from "../../src/strip/1-evidence/sign.ts";
import { featureNames } from "../../src/strip/5-trees/features.ts";
import weights from "../../src/strip/5-trees/weights.json" with { type: "json" };

/** Patterns that not every language has words for. */
const onlyOfSome: ReadonlySet<PatternPart> = new Set([
  "ordinal",
  "moreOn",
  "alsoOn",
  "continues",
  "source",
  "donateTo",
  "clickHere",
  "nameArticle",
]);

/** Patterns that a language says in another way: 'vor 3 Stunden', '3 hours ago'. */
const otherwise: ReadonlySet<PatternPart> = new Set(["polite", "ageBefore", "ageBehind"]);

describe.each(languages)("$tag", ({ tag, boilerplate }) => {
  test.each(removalLabels)("has whole, strong and weak signs for %s", (label) => {
    for (const list of Object.values(boilerplate.labels[label]))
      expect(phrasesIn(list).length).toBeGreaterThanOrEqual(5);
  });

  test.each(registers)("has words for %s", (register) => {
    expect(phrasesIn(boilerplate.registers[register]).length).toBeGreaterThanOrEqual(4);
  });

  test.each(patternParts)("has words for %s", (part) => {
    const words = phrasesIn(boilerplate.patterns[part]);
    const mayLack = otherwise.has(part) || (tag !== "en" && onlyOfSome.has(part));
    if (!mayLack) expect(words).not.toEqual([]);
    for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{Lo}][^\p{Lu}]*$/u);
  });

  test("is written in lower case, without marks that end no word", () => {
    for (const [, phrase] of phrasesOf(boilerplate))
      expect(phrase).toMatch(/^[\p{Ll}\p{N}\p{Lo}©'’*:& -]+$/u);
  });
});

test("the weights belong to the features of the code, and know no words", () => {
  expect(weights.features).toEqual(featureNames);
  for (const name of featureNames) expect(name).toMatch(/^[a-z0-9 ,-]+$/);
});
