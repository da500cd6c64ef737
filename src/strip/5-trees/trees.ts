import { featureNames } from "./features.ts";

/**
 * Regression trees that add up to the odds of furniture. Plain JSON: each tree is a list of nodes in order, a branch
 * `[feature, limit, no]` (its 'yes' child comes next, `no` is the index of the other) or a leaf `[odds]`.
 */
export interface Trees {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly (readonly (readonly number[])[])[];
}

/** The chance that a block is furniture, 0 to 1. */
export function chanceOf(trees: Trees, vector: Float32Array): number {
  let odds = trees.bias;
  for (const tree of trees.trees) {
    let at = 0;
    let node = tree[0]!;
    while (node.length > 1) {
      at = vector[node[0]!]! <= node[1]! ? at + 1 : node[2]!;
      node = tree[at]!;
    }
    odds += node[0]!;
  }
  return 1 / (1 + Math.exp(-odds));
}

/** Fails where weights were trained on other features than the code has: train again. */
export function checkTrees(trees: Trees): Trees {
  if (
    trees.features.length !== featureNames.length ||
    trees.features.some((name, at) => name !== featureNames[at])
  ) {
    throw new Error(
      "Unexpected features in src/strip/5-trees/weights.json, expected those of features.ts: run `npm run train -- strip`",
    );
  }
  return trees;
}
