import { describe, expect, test } from "vitest";
import { findQuotes } from "../src/attribute/attribute.ts";
import { parsePlainText } from "../src/parse/body/plain-text.ts";
import { findRemovals } from "../src/strip/strip.ts";

/** Three ways to quote the beginning of one text: they must mean the same. */
const texts = ["Only if the tide is late, we go on board.", "On we go, said the pilot’s mate of the boat."];
const prose =
  "The harbour master said on Monday that the quay would stay closed until its wall was surveyed.";
const appeal = "Please support our newsroom with a tax-deductible gift today.";

const removed = (
  text: string,
  orders: { readonly keep?: readonly string[]; readonly strip?: readonly string[] },
) =>
  findRemovals(
    { blocks: parsePlainText(`${prose}\n\n${text}\n\n${prose} Again.`), language: "en", publisher: {} },
    { keep: [], strip: [], off: false, ...orders },
  ).length > 0;

const named = (text: string, opening: string) =>
  findQuotes(
    { blocks: parsePlainText(`“${text}” somebody wrote on the wall.`), language: "en", publisher: {} },
    new Set(),
    [{ text: opening, says: { speaker: "Mara Quay" } }],
  ).unmatchedOrders.length === 0;

describe.each([
  ["whole words", "On we", [false, true]],
  ["a word, and no part of one", "On", [false, true]],
  ["part of a word", "Onl", [false, false]],
  ["other capitals and spaces", "  ONLY   if", [true, false]],
  ["Markdown's marks", "**Only** [if](https://x.example)", [true, false]],
  ["quotation marks", "“On we go,", [false, true]],
  ["straight apostrophes", "on we go, said the pilot's", [false, true]],
  ["marks alone", "** “", [false, false]],
] as const)("an opening of %s", (_, opening, fits) => {
  test("means the same in `strip`, `keep` and `quotes`", () => {
    expect(texts.map((text) => removed(text, { strip: [opening] }))).toEqual(fits);
    expect(texts.map((text) => named(text, opening))).toEqual(fits);
    const both = { strip: texts, keep: [opening] };
    expect(texts.map((text) => !removed(text, both))).toEqual(fits);
  });
});

test("a block is cut that a rule takes, unless its opening is kept", () => {
  expect(removed(appeal, {})).toBe(true);
  expect(removed(appeal, { keep: ["please support"] })).toBe(false);
  expect(removed(appeal, { keep: ["please supp"] })).toBe(true);
});
