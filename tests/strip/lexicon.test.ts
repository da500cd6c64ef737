import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { removalLabels } from "../../src/article/removal.ts";
import { creditParts, voices } from "../../src/language/boilerplate.ts";
import { phrasesOf } from "../../src/strip/1-evidence/cue.ts";
import { lexica } from "../../src/strip/1-evidence/cue-index.ts";
import { featureNames } from "../../src/strip/5-trees/features.ts";
import weights from "../../src/strip/5-trees/weights.json" with { type: "json" };

test("every file of a language is used", () => {
  const folders = readdirSync(new URL("../../src/language/", import.meta.url), { withFileTypes: true });
  const languages = folders.filter((folder) => folder.isDirectory()).map(({ name }) => name);
  expect(lexica.map(({ language }) => language).sort()).toEqual(languages.sort());
});

describe.each(lexica.map((lexicon) => [lexicon.language, lexicon] as const))("%s", (_, lexicon) => {
  test.each(removalLabels)("has whole, strong and weak cues for %s", (label) => {
    for (const list of Object.values(lexicon.labels[label]))
      expect(list.split(",").length).toBeGreaterThanOrEqual(5);
  });

  test.each(voices)("has words for %s", (voice) => {
    expect(lexicon.voices[voice].split(",").length).toBeGreaterThanOrEqual(4);
  });

  test.each(creditParts)("has words for %s", (part) => {
    expect(lexicon.credits[part]).toMatch(/^\p{Ll}/u);
  });

  test("is written in lower case, without marks that end no word", () => {
    for (const [, phrase] of phrasesOf(lexicon)) expect(phrase).toMatch(/^[\p{Ll}\p{N}\p{Lo}©'’*:& -]+$/u);
  });
});

test("the weights belong to the features of the code, and know no words", () => {
  expect(weights.features).toEqual(featureNames);
  for (const name of featureNames) expect(name).toMatch(/^[a-z0-9 ,-]+$/);
});
