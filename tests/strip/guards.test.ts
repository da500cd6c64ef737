import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/language/languages.ts";
import { readBody } from "../../src/parse/body/read-body.ts";
import { type Evidence, readEvidence } from "../../src/strip/1-evidence/evidence.ts";
import { readPositions } from "../../src/strip/1-evidence/position.ts";
import type { Guard, PassageGuard } from "../../src/strip/2-keep/guard.ts";
import { guards, passageGuards } from "../../src/strip/2-keep/index.ts";

const read = (text: string, language: string): readonly Evidence[] =>
  readEvidence({
    blocks: readBody(text).blocks,
    language,
    publisher: { host: "lantern.example" },
  });

/** The text as each language reads it. */
const readings = (text: string) => languages.map(({ tag }) => read(text, tag));

const protectsBlock = (guard: Guard) => (all: readonly Evidence[]) => {
  const positions = readPositions(all);
  return all.some((evidence, at) => guard.protects({ at, evidence, position: positions[at]!, all }));
};

const protectsPassage = (guard: PassageGuard) => (all: readonly Evidence[]) => guard.find(all).size > 0;

const all = [
  ...guards.map((guard) => ({ guard, protects: protectsBlock(guard) })),
  ...passageGuards.map((guard) => ({ guard, protects: protectsPassage(guard) })),
];

describe.each(all.map((each) => [each.guard.id, each] as const))("%s", (_, { guard, protects }) => {
  test.each(guard.examples.protects)("protects: %s", (text) => {
    expect(readings(text).some(protects)).toBe(true);
  });

  test.each(guard.examples.leaves)("leaves: %s", (text) => {
    expect(protects(read(text, "en"))).toBe(false);
  });

  test("has examples of both kinds, and a reason that is a sentence", () => {
    expect(guard.examples.protects).not.toEqual([]);
    expect(guard.examples.leaves).not.toEqual([]);
    expect(guard.reason).toMatch(/^[A-Z].{15,}[^.]$/);
  });
});

test("every file of a guard is registered once, under its name", () => {
  const shared = ["index.ts", "guard.ts", "appeal-signs.ts", "credit-signs.ts", "life-signs.ts"];
  const files = readdirSync(new URL("../../src/strip/2-keep/", import.meta.url))
    .filter((file) => !shared.includes(file))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(all.map(({ guard }) => guard.id).sort()).toEqual(files.sort());
});
