import { expect, test } from "vitest";
import { nameParts } from "../../src/pages/gather-speakers.ts";

test.each([
  ["person", "Hugo Quay", "Hugo", "Quay"],
  ["person", "Hugo Quay Jr.", "Hugo", "Quay Jr."],
  ["person", "Hugo Quay, Jr.", "Hugo", "Quay, Jr."],
  ["person", "Hugo Quay III", "Hugo", "Quay III"],
  ["person", "Hugo", "", "Hugo"],
  ["organization", "The Harbour Board", "The", "Harbour Board"],
  ["organization", "Harbour Board", "", "Harbour Board"],
] as const)("a %s, %s, is listed by the family name or without an article", (kind, name, given, own) => {
  expect(nameParts({ kind, name })).toEqual({ given, name: own });
});
