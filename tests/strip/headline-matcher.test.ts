import { expect, test } from "vitest";
import { headlineMatcher } from "../../src/strip/1-evidence/headline-matcher.ts";

const headline = "The old quay of Marsh stays closed until May";

test.each([
  "The old quay of Marsh stays closed until May",
  "THE OLD QUAY OF MARSH STAYS CLOSED UNTIL MAY",
  "Harbour The old quay of Marsh stays closed until May",
  "The old quay of Marsh stays closed until May - Marsh Lantern",
  "The quay of Marsh stays closed until late May",
  "The old quay of Marsh stays closed",
])("the headline is said by: %s", (text) => {
  expect(headlineMatcher(headline)(text)).toBe(true);
});

test.each([
  "The old quay of Marsh",
  "The old mill of Marsh opens again on Monday",
  "May",
  "",
  `${"The tide took the wall. ".repeat(4)}The old quay of Marsh stays closed until May. ${"It rains. ".repeat(8)}`,
])("the headline is not said by: %s", (text) => {
  expect(headlineMatcher(headline)(text)).toBe(false);
});

test("a short headline must be the same, and none is said by nothing", () => {
  expect(headlineMatcher("Tide")("Tide")).toBe(true);
  expect(headlineMatcher("Tide")("Tides")).toBe(false);
  expect(headlineMatcher("")("")).toBe(false);
});
