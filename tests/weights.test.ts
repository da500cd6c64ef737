import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { quotationSpace } from "../src/attribute/2-quotations/quotation-features.ts";
import { antecedentSpace } from "../src/attribute/5-rank/antecedents.ts";
import { candidateSpace } from "../src/attribute/5-rank/candidate-features.ts";
import { confidenceSpace } from "../src/attribute/5-rank/confidence.ts";
import { readModel } from "../src/attribute/5-rank/shipped-model.ts";
import { weights } from "../src/attribute/5-rank/weights.ts";
import { featureNames } from "../src/strip/5-trees/features.ts";
import { checkTrees } from "../src/strip/5-trees/trees.ts";
import { gapFiles } from "./train/attribute-gap.ts";
import { unlabelledBeside } from "./train/attribute-read.ts";
import { hashOf, type Made } from "./train/save-weights.ts";
import { dataFiles } from "./train/strip-data.ts";

const read = (file: string) => JSON.parse(readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8"));
const quotes = read("attribute/5-rank/weights.json");
const trees = read("strip/5-trees/weights.json");
const folder = fileURLToPath(new URL("../../shared/quality/quotes", import.meta.url));

const files = [
  [
    "quotes",
    quotes.made,
    [`${folder}/train.jsonl`, ...gapFiles(folder), unlabelledBeside(folder), `${folder}/score.mjs`],
  ],
  ["strip", trees.made, dataFiles.map((file) => fileURLToPath(file))],
] as const satisfies readonly (readonly [string, Made, readonly string[]])[];

describe.each(files)("the weights of %s", (_, made, data) => {
  test("say which commit learned them, when, and from what", () => {
    expect(made.commit).toMatch(/^[\da-f]{40}$/);
    expect(made.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(made.data).toMatch(/^sha256:[\da-f]{64}$/);
  });

  test.skipIf(!existsSync(folder))(
    "were learned from the data that is here (needs the development data)",
    () => {
      expect(hashOf(data)).toBe(made.data);
    },
  );
});

const spaces = {
  quotation: quotationSpace,
  mention: candidateSpace,
  antecedent: antecedentSpace,
  confidence: confidenceSpace,
};

describe.each(["quotation", "mention", "antecedent", "confidence"] as const)(
  "the weights of a %s",
  (part) => {
    const table = weights[part];
    const [[name, values]] = Object.entries(table) as [[string, Readonly<Record<string, number>>]];
    const [[key]] = Object.entries(values) as [[string, number]];

    test("a name that is no feature fails", () => {
      const more = { ...table, [name]: { ...values, nothing: 1 } };
      expect(() => readModel({ ...weights, [part]: more })).toThrow(`Unexpected weight \`${name}: nothing\``);
      expect(() => readModel({ ...weights, [part]: { ...table, nothing: { yes: 1 } } })).toThrow(
        "Unexpected weight `nothing: yes`",
      );
    });

    test("a feature without a weight fails", () => {
      const { [key]: _, ...rest } = values;
      expect(() => readModel({ ...weights, [part]: { ...table, [name]: rest } })).toThrow(
        `Missing weight \`${name}: ${key}\``,
      );
      const { [name]: __, ...others } = table;
      expect(() => readModel({ ...weights, [part]: others })).toThrow(`Missing weight \`${name}: ${key}\``);
    });

    test("no feature weighs nothing whatever its value", () => {
      const idle = spaces[part].features.filter((feature) =>
        Object.values(table[feature.name]!).every((one) => one === 0),
      );
      expect(idle.map((feature) => feature.name)).toEqual([]);
    });

    test("are written as they are read", () => {
      expect(spaces[part].write(spaces[part].read(table))).toEqual(table);
    });
  },
);

describe("the trees", () => {
  test("fail with a feature more, one less, or two changed about", () => {
    const [first, second, ...rest] = featureNames;
    const changed = [
      [...featureNames, "nothing"],
      [second, ...rest],
      [second, first, ...rest],
    ];
    for (const features of changed) {
      expect(() => checkTrees({ ...trees, features: features as string[] })).toThrow("Unexpected features");
    }
    expect(checkTrees(trees)).toBe(trees);
  });

  test("ask only for features that there are", () => {
    for (const tree of trees.trees as readonly (readonly (readonly number[])[])[]) {
      for (const node of tree) if (node.length > 1) expect(featureNames[node[0]!]).toBeDefined();
    }
  });
});
