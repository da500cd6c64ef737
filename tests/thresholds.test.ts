import { readdirSync, readFileSync } from "node:fs";
import { type Node, parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { thresholds } from "../src/attribute/thresholds.ts";
import { charactersRead, moduleSizes, sizes, wordsPerThird } from "../src/strip/sizes.ts";

const root = new URL("../src/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const filesOf = (engine: string) =>
  readdirSync(new URL(`${engine}/`, root), { recursive: true, encoding: "utf8" })
    .map((file) => `${engine}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts"));

/** The file of a module: `blockQuotations` is in `block-quotations.ts`. */
const named = (module: string) => module.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);

/** Places beside the present one, pairs, and nothing. */
const structural = [0, 1, 2];
/** Numbers that are no thresholds, by file. */
const otherNumbers: Readonly<Record<string, string>> = {
  "attribute/1-text/scan.ts": "codes of characters",
  "attribute/1-text/tokenize.ts": "codes of characters, and the size of a first table",
  "attribute/1-text/vocabulary.ts": "a hash",
  "attribute/1-text/feature-space.ts": "decimals of a weight",
  "strip/1-evidence/words.ts": "classes of characters, and the size of a first table",
  "strip/5-trees/features.ts":
    "what the trees were learned with, a number a feature: a change asks for training",
};

/** Where the thresholds of the engines stand. */
const homes = ["attribute/thresholds.ts", "strip/thresholds.ts", "strip/sizes.ts"];

/**
 * The numbers in a file that say how far, how long or how likely, with their lines: those with a name of their own, and
 * those that `counts` tells from places and flags.
 */
function thresholdsIn(file: string, source: string, counts: (value: number) => boolean): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, above: Node | undefined, isTop: boolean) => {
    if (Array.isArray(value)) for (const each of value) visit(each, above, isTop);
    if (typeof value !== "object" || value === null || !("type" in value)) return;
    const node = value as Node;
    if (node.type === "Literal" && typeof node.value === "number") {
      const isNamed = isTop && above?.type === "VariableDeclarator";
      if (!isFlagOrPercent(node.value, above) && (isNamed || counts(node.value)))
        found.push(`${file}:${source.slice(0, node.start).split("\n").length} ${node.raw}`);
    }
    const opens = /Function|Class/.test(node.type);
    for (const [key, child] of Object.entries(node))
      if (key !== "type" && typeof child === "object") visit(child, node, isTop && !opens);
  };
  visit(parseSync(file, source).program, undefined, true);
  return found;
}

/** A place among bits, or the factor of a percentage that a reason shows. */
function isFlagOrPercent(value: number, above: Node | undefined): boolean {
  if (above?.type !== "BinaryExpression") return false;
  return /^(?:<<|>>>?|[&|^])$/.test(above.operator) || (value === 100 && above.operator === "*");
}

const isThreshold = (value: number) => !structural.includes(value);

test("a number that says how far, how long or how likely is found; a place or a flag is none", () => {
  expect(thresholdsIn("quay.ts", "const near = (at: number) => at < 8;", isThreshold)).toEqual([
    "quay.ts:1 8",
  ]);
  expect(thresholdsIn("quay.ts", "\nconst most = 2;", isThreshold)).toEqual(["quay.ts:2 2"]);
  expect(
    thresholdsIn("quay.ts", "const near = (text: string) => [text.slice(0, 100), 100 * share];", isThreshold),
  ).toEqual(["quay.ts:1 100"]);
  expect(
    thresholdsIn("quay.ts", "const near = (at: number) => at + 2 < end && flags & 8;", isThreshold),
  ).toEqual([]);
});

test.each(["attribute", "strip"])("the thresholds of %s have a name, and stand together", (engine) => {
  const elsewhere = filesOf(engine)
    .filter((file) => !homes.includes(file) && otherNumbers[file] === undefined)
    .flatMap((file) => thresholdsIn(file, read(file), isThreshold));
  expect(elsewhere).toEqual([]);
});

describe("sizes of the stripper", () => {
  const files = filesOf("strip").filter((file) => !homes.includes(file));
  const sources = files.map(read);

  test.each(Object.entries(moduleSizes))("%s: a module that uses each of them", (module, own) => {
    const file = files.find((each) => each.endsWith(`/${named(module)}.ts`));
    expect(file).toBeDefined();
    for (const name of Object.keys(own))
      expect(read(file!)).toMatch(new RegExp(`\\bmoduleSizes\\.${module}\\.${name}\\b`));
  });

  test.each(Object.entries({ sizes, wordsPerThird, charactersRead }))("%s: each is used", (group, all) => {
    for (const name of Object.keys(all)) {
      const use = new RegExp(`\\b${group}\\.${name}\\b`);
      expect(sources.filter((source) => use.test(source)).length, name).toBeGreaterThan(0);
    }
  });

  test("what two modules ask for is common, and what one asks for its own", () => {
    const users = Object.keys(sizes).map((name) => [
      name,
      sources.filter((source) => source.includes(`sizes.${name}`)).length,
    ]);
    expect(users.filter(([, count]) => Number(count) < 2)).toEqual([]);
  });
});

describe("thresholds of attribution", () => {
  const files = filesOf("attribute");

  test.each(Object.entries(thresholds))("%s: a module that uses each of them", (module, own) => {
    const file = files.find((each) => each.endsWith(`/${named(module)}.ts`));
    expect(file).toBeDefined();
    const source = read(file!);
    for (const name of Object.keys(own))
      expect(source.split(new RegExp(`\\b${name}\\b`)).length, name).toBeGreaterThan(2);
  });
});
