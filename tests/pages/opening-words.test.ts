import { expect, test } from "vitest";
import { openingWords } from "../../src/pages/opening-words.ts";

const long = "The council of Quaytown met until the morning and then voted to rebuild the harbour wall";

test.each([
  ["the paragraph", `${long}.\nMara Quay was late.`, `${long}.`],
  ["no label above it", `QUAYTOWN\n${long}.`, `${long}.`],
  ["a short one where there is no other", "It rained.", "It rained."],
  ["nothing of nothing", "", undefined],
  [
    "whole sentences",
    `${long}. It took Mr. Quay two years. ${long}. ${long}.`,
    `${long}. It took Mr. Quay two years.`,
  ],
  [
    "the words of a sentence that is too long",
    `${long}, ${long}, ${long}.`,
    `${long}, ${long}, The council of …`,
  ],
])("an article is told by its first words: %s", (_, text, expected) => {
  expect(openingWords(text)).toBe(expected);
});

test("it is never longer than what is shown", () => {
  for (let length = 150; length < 260; length++) {
    const text = "Tides ".repeat(60).slice(0, length);
    expect(openingWords(text)!.length, String(length)).toBeLessThanOrEqual(201);
  }
});
