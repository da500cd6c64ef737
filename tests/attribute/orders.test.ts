import { expect, test } from "vitest";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";

const text = "“We left early,” said Mara Quay.\n\n“The board was never asked,” somebody wrote on the wall.";
const manuscript = { blocks: parsePlainText(text), language: "en", publisher: {} };

test("the author names a speaker, and takes a span back", () => {
  const { quotes, speakers, unmatchedOrders } = findQuotes(manuscript, new Set(), [
    { text: "The board was never", says: { speaker: "Peter Marsh" } },
    { text: "We left early", says: "no-quotation" },
  ]);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]).toMatchObject({ speaker: "peter-marsh", rule: "author", confidence: 1 });
  expect(speakers.map(({ name }) => name)).toEqual(["Peter Marsh"]);
  expect(unmatchedOrders).toEqual([]);
});

test("the author leaves a speaker unclear", () => {
  const { quotes } = findQuotes(manuscript, new Set(), [{ text: "We left early", says: "unclear" }]);
  expect(quotes[0]).toMatchObject({ rule: "author", confidence: 0 });
  expect(quotes[0]).not.toHaveProperty("speaker");
});

test("an order that nothing begins with is reported", () => {
  const order = { text: "Nobody said this", says: { speaker: "Peter Marsh" } };
  expect(findQuotes(manuscript, new Set(), [order]).unmatchedOrders).toEqual([order]);
});

test("a known speaker's alias is their name", () => {
  const known = [{ name: "Marigold Quay", aliases: ["Mara Quay"] }];
  const { speakers } = findQuotes(manuscript, new Set(), [], known);
  expect(speakers[0]).toMatchObject({ id: "marigold-quay", name: "Marigold Quay", aliases: ["Mara Quay"] });
});

test("two orders of one new name are one speaker", () => {
  const { quotes, speakers } = findQuotes(manuscript, new Set(), [
    { text: "The board was never", says: { speaker: "Peter Marsh" } },
    { text: "We left early", says: { speaker: "Peter Marsh" } },
  ]);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["peter-marsh", "peter-marsh"]);
  expect(speakers.map(({ name }) => name)).toEqual(["Peter Marsh"]);
});

test("what is told of somebody's son is no role of theirs", () => {
  const told = "“He was late,” said Tomas Rell, whose son Peter, 19, was lost.";
  const { speakers } = findQuotes({ blocks: parsePlainText(told), language: "en", publisher: {} });
  expect(speakers).toEqual([expect.not.objectContaining({ role: expect.anything() })]);
});

test("an order ends where a word ends, and names nobody where several quotations begin so", () => {
  const said =
    "“It is open now,” said Ann Poole. “It is open again,” said Sam Reed.\n\n“Only if we must,” said Ann Poole. “On we go,” said Sam Reed.";
  const open = { text: "It is open", says: { speaker: "Lena Moss" } };
  const on = { text: "on", says: { speaker: "Lena Moss" } };
  const manuscript = { blocks: parsePlainText(said), language: "en", publisher: {} };
  const { quotes, ambiguousOrders, unmatchedOrders } = findQuotes(manuscript, new Set(), [open, on]);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["ann-poole", "sam-reed", "ann-poole", "lena-moss"]);
  expect(ambiguousOrders).toEqual([{ order: open, fits: 2 }]);
  expect(unmatchedOrders).toEqual([]);
});

test("an order means the quotation whose whole text it is, and each that stands there again", () => {
  const said =
    "“It is open again,” said Ann Poole. “It is open,” said Sam Reed.\n\n“It is open,” the sign at the gate said.";
  const manuscript = { blocks: parsePlainText(said), language: "en", publisher: {} };
  const orders = [{ text: "It is open", says: { speaker: "Lena Moss" } }];
  const { quotes, ambiguousOrders } = findQuotes(manuscript, new Set(), orders);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["ann-poole", "lena-moss", "lena-moss"]);
  expect(ambiguousOrders).toEqual([]);
});

test("of two orders the longer goes first, and what it takes is no longer there for the shorter", () => {
  const said = "“It is open now,” said Ann Poole. “It is open again,” said Sam Reed.";
  const manuscript = { blocks: parsePlainText(said), language: "en", publisher: {} };
  const { quotes, ambiguousOrders } = findQuotes(manuscript, new Set(), [
    { text: "It is open", says: { speaker: "Lena Moss" } },
    { text: "It is open again", says: { speaker: "Kari Oland" } },
  ]);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["lena-moss", "kari-oland"]);
  expect(ambiguousOrders).toEqual([]);
});

test("that the speaker is unclear holds for all quotations that begin so", () => {
  const said = "“It is open now,” said Ann Poole. “It is open again,” said Sam Reed.";
  const manuscript = { blocks: parsePlainText(said), language: "en", publisher: {} };
  const { quotes, ambiguousOrders } = findQuotes(manuscript, new Set(), [
    { text: "It is open", says: "unclear" },
  ]);
  expect(quotes.map(({ rule, speaker }) => [rule, speaker])).toEqual([
    ["author", undefined],
    ["author", undefined],
  ]);
  expect(ambiguousOrders).toHaveLength(1);
});

test("in a script without spaces an order ends anywhere", () => {
  const said = "「私たちは明日まで待つことにした」と田中さんは言った。";
  const manuscript = { blocks: parsePlainText(said), language: "ja", publisher: {} };
  const orders = [{ text: "私たちは", says: { speaker: "田中" } }];
  expect(findQuotes(manuscript, new Set(), orders).unmatchedOrders).toEqual([]);
});
