import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { de } from "../../src/language/de/speech.ts";
import { en } from "../../src/language/en/speech.ts";
import { es } from "../../src/language/es/speech.ts";
import { fr } from "../../src/language/fr/speech.ts";
import { it } from "../../src/language/it/speech.ts";
import { pt } from "../../src/language/pt/speech.ts";

const fixtures = readdirSync(new URL("../fixtures/attribute/", import.meta.url));

test.each([en, de, fr, es, it, pt])("$tag has every list of English, and a fixture", (language) => {
  expect(Object.keys(language).sort()).toEqual(Object.keys(en).sort());
  expect(Object.keys(language.words).sort()).toEqual(Object.keys(en.words).sort());
  for (const [list, words] of Object.entries(language.words)) {
    expect(words.trim(), list).not.toBe("");
    expect(words, list).toBe(words.toLowerCase());
    expect(words, list).not.toMatch(/\s\s|^\s|\s$/);
  }
  expect(language.participles).not.toBe("");
  expect(fixtures.some((name) => name.startsWith(`${language.tag}-`))).toBe(true);
});
