import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBody } from "../../src/parse/body/read-body.ts";
import { readEvidence } from "../../src/strip/1-evidence/evidence.ts";
import { rules } from "../../src/strip/3-rules/index.ts";
import { type Group, type Page, withAdded } from "../../src/strip/4-groups/group.ts";
import { groups } from "../../src/strip/4-groups/index.ts";
import { sureDecisions } from "../../src/strip/decide.ts";
import type { Decisions } from "../../src/strip/decision.ts";

/** How many blocks the group takes where each block stands in three other articles of the publisher. */
function taken(group: Group, text: string): number {
  const blocks = readBody(text).blocks;
  const evidence = readEvidence({ blocks, language: "en", publisher: { host: "lantern.example" } });
  const repetition = group.id === "repeated-block" ? () => 3 : undefined;
  const { page } = sureDecisions(evidence, repetition);
  let decisions = rulesAlone(page);
  for (const each of groups) {
    const added = each.decide(page, decisions);
    if (each === group) return added.size;
    decisions = withAdded(decisions, added);
  }
  throw new Error(`Missing group ${group.id}`);
}

const rulesAlone = ({ all, positions, isProtected }: Page): Decisions =>
  all.map((evidence, at) => {
    if (isProtected(at)) return undefined;
    for (const { id, reason, matches } of rules) {
      const label = matches({ at, evidence, position: positions[at]!, all });
      if (label !== undefined) return { label, rule: id, reason };
    }
    return undefined;
  });

describe.each(groups.map((group) => [group.id, group] as const))("%s", (_, group) => {
  test.each(group.examples.removes)("removes: %s", (text) => {
    expect(taken(group, text)).toBeGreaterThan(0);
  });

  test.each(group.examples.keeps)("keeps: %s", (text) => {
    expect(taken(group, text)).toBe(0);
  });

  test("has examples of both kinds, and a reason that is a sentence", () => {
    expect(group.examples.removes).not.toEqual([]);
    expect(group.examples.keeps).not.toEqual([]);
    expect(group.reason).toMatch(/^[A-Z].{15,}[^.]$/);
  });

  test("changes no decision that is there", () => {
    for (const text of group.examples.removes) {
      const blocks = readBody(text).blocks;
      const evidence = readEvidence({ blocks, language: "en", publisher: {} });
      const { page } = sureDecisions(evidence);
      const decision = { label: "other", rule: "author", reason: "The front matter asks for it" } as const;
      expect(
        group.decide(
          page,
          evidence.map(() => decision),
        ).size,
      ).toBe(0);
    }
  });
});

test("every file of a group is registered once", () => {
  const files = readdirSync(new URL("../../src/strip/4-groups/", import.meta.url)).filter(
    (file) => !["index.ts", "group.ts"].includes(file),
  );
  expect(groups).toHaveLength(files.length);
});
