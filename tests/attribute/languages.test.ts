import { expect, test } from "vitest";
import { fallback, languages } from "../../src/language/languages.ts";
import { phrasesIn } from "../../src/language/phrases.ts";

const english = fallback.speech;

/** What only some languages have. */
const optional = ["maleForenames", "femaleForenames", "premodifiers"];

test.each(languages)("$tag has every list of English", ({ speech }) => {
  expect(Object.keys(speech).sort()).toEqual(Object.keys(english).sort());
  expect(Object.keys(speech.words).sort()).toEqual(Object.keys(english.words).sort());
  for (const [list, words] of Object.entries(speech.words)) {
    const phrases = phrasesIn(words);
    if (!optional.includes(list)) expect(phrases, list).not.toEqual([]);
    for (const phrase of phrases) {
      expect(phrase, list).toBe(phrase.toLowerCase());
      expect(phrase, list).not.toMatch(/\s/);
    }
  }
  expect(phrasesIn(speech.participles)).not.toEqual([]);
});
