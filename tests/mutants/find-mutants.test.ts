import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import { findMutants } from "./find-mutants.ts";

const broken = (source: string) =>
  findMutants("quay.ts", source).map(({ name, what, start, end, text }) => {
    const whole = source.slice(0, start) + text + source.slice(end);
    expect(parseSync("quay.ts", whole).errors, whole).toEqual([]);
    return [name, what, whole];
  });

test("a predicate always holds, or never", () => {
  expect(broken("export function late(tide: Tide): boolean { return tide.late; }")).toEqual([
    ["late", "always false", "export function late(tide: Tide): boolean { return false; }"],
    ["late", "always true", "export function late(tide: Tide): boolean { return true; }"],
  ]);
  expect(broken("const isLate = (tide: Tide) => tide.late;").map(([, what]) => what)).toHaveLength(2);
  expect(broken("const late = (tide: Tide) => tide.hours > 6;").map(([, what]) => what)).toHaveLength(2);
  expect(broken("const rule = { id: 'late', matches: (tide: Tide) => tide.late };")).toEqual([
    ["rule", "always false", "const rule = { id: 'late', matches: (tide: Tide) => false };"],
    ["rule", "always true", "const rule = { id: 'late', matches: (tide: Tide) => true };"],
  ]);
  expect(broken("class Quay { isOpen(): boolean { return this.open; } }").map(([name]) => name)).toEqual([
    "Quay.isOpen",
    "Quay.isOpen",
  ]);
});

test("a number is doubled, an expression matches nothing, words are gone, and each entry of a list in turn", () => {
  expect(broken("export const limits = { most: 0.5, least: 0 } as const;")).toEqual([
    ["limits", "0.5 doubled", "export const limits = { most: 1, least: 0 } as const;"],
    ["limits", "0 doubled", "export const limits = { most: 0.5, least: 1 } as const;"],
  ]);
  expect(broken("const tide = /late/u;")).toEqual([["tide", "matches nothing", "const tide = /(?!)/u;"]]);
  expect(broken('const verbs = words("say add");')).toEqual([
    ["verbs", "emptied", 'const verbs = words("");'],
  ]);
  expect(broken("const rules = new Set([late, open]);")).toEqual([
    ["rules", "without entry 1", "const rules = new Set([open]);"],
    ["rules", "without entry 2", "const rules = new Set([late, ]);"],
  ]);
});

test("what only a reader or a test reads is left alone, and so is what a function does inside", () => {
  expect(
    broken('const rule = { id: "late", reason: "It was late", examples: { remove: ["Late"] } };'),
  ).toEqual([]);
  expect(broken("function count(tide: Tide): number { const most = 4; return most; }")).toEqual([]);
  expect(broken("let tides = 3;")).toEqual([]);
});
