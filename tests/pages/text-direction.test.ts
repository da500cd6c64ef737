import { expect, test } from "vitest";
import { isRightToLeft } from "../../src/site/text-direction.ts";

test.each([
  ["ar", true],
  ["fa-IR", true],
  ["pa-Arab", true],
  ["pa", false],
  ["en", false],
  ["pt-BR", false],
])("%s is written from right to left: %s", (tag, expected) => {
  expect(isRightToLeft(tag)).toBe(expected);
});
