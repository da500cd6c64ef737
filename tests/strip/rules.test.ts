import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/language/languages.ts";
import { parsePlainText } from "../../src/parse/body/plain-text.ts";
import { readEvidence } from "../../src/strip/1-evidence/evidence.ts";
import { readPositions } from "../../src/strip/1-evidence/position.ts";
import { rules } from "../../src/strip/3-rules/index.ts";
import type { Rule } from "../../src/strip/3-rules/rule.ts";

/** In how many of the languages the rule takes a text that stands alone. */
function takenIn(rule: Rule, text: string): number {
  return languages.filter(({ tag }) => {
    const all = readEvidence({ blocks: parsePlainText(text), language: tag, publisher: {} });
    return rule.matches({ at: 0, evidence: all[0]!, position: readPositions(all)[0]!, all }) !== undefined;
  }).length;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.remove)("removes: %s", (text) => {
    expect(takenIn(rule, text)).toBeGreaterThan(0);
  });

  test.each(rule.examples.keep)("keeps: %s", (text) => {
    expect(takenIn(rule, text)).toBe(0);
  });

  test("has near misses, and a reason that is a sentence", () => {
    expect(rule.examples.keep.length).toBeGreaterThan(0);
    expect(rule.reason).toMatch(/^[A-Z].{15,}[^.]$/);
  });
});

test("every file is registered once, under its name", () => {
  const files = readdirSync(new URL("../../src/strip/3-rules/", import.meta.url))
    .filter((file) => !["index.ts", "rule.ts"].includes(file))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});
