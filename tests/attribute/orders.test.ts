import { expect, test } from "vitest";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { parsePlainText } from "../../src/parse/plain-text.ts";

const text = "“We left early,” said Mara Quay.\n\n“The board was never asked,” somebody wrote on the wall.";
const manuscript = { blocks: parsePlainText(text), language: "en", publisher: {} };

test("the author names a speaker, and takes a span back", () => {
  const { quotes, speakers, unmatchedOrders } = findQuotes(manuscript, new Set(), [
    { text: "The board was never", speaker: "Peter Marsh" },
    { text: "We left early", speaker: false },
  ]);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]).toMatchObject({ speaker: "peter-marsh", rule: "author", confidence: 1 });
  expect(speakers.map(({ name }) => name)).toEqual(["Peter Marsh"]);
  expect(unmatchedOrders).toEqual([]);
});

test("the author leaves a speaker unclear", () => {
  const { quotes } = findQuotes(manuscript, new Set(), [{ text: "We left early", speaker: null }]);
  expect(quotes[0]).toMatchObject({ rule: "author", confidence: 0 });
  expect(quotes[0]).not.toHaveProperty("speaker");
});

test("an order that nothing begins with is reported", () => {
  const order = { text: "Nobody said this", speaker: "Peter Marsh" };
  expect(findQuotes(manuscript, new Set(), [order]).unmatchedOrders).toEqual([order]);
});

test("a known speaker's alias is their name", () => {
  const known = [{ name: "Marigold Quay", aliases: ["Mara Quay"] }];
  const { speakers } = findQuotes(manuscript, new Set(), [], known);
  expect(speakers[0]).toMatchObject({ id: "marigold-quay", name: "Marigold Quay", aliases: ["Mara Quay"] });
});

test("two orders of one new name are one speaker", () => {
  const { quotes, speakers } = findQuotes(manuscript, new Set(), [
    { text: "The board was never", speaker: "Peter Marsh" },
    { text: "We left early", speaker: "Peter Marsh" },
  ]);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["peter-marsh", "peter-marsh"]);
  expect(speakers.map(({ name }) => name)).toEqual(["Peter Marsh"]);
});

test("what is told of somebody's son is no role of theirs", () => {
  const told = "“He was late,” said Tomas Rell, whose son Peter, 19, was lost.";
  const { speakers } = findQuotes({ blocks: parsePlainText(told), language: "en", publisher: {} });
  expect(speakers).toEqual([expect.not.objectContaining({ role: expect.anything() })]);
});
