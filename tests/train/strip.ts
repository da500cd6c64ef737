/**
 * Learns `src/strip/5-trees/weights.json` from the development data outside the repository:
 * `npm run train -- strip [--check]`.
 */
import { fileURLToPath } from "node:url";
import { saveWeights } from "./save-weights.ts";
import { dataFiles } from "./strip-data.ts";
import { handSamples, preparedArticles, silverSamples, train } from "./strip-samples.ts";

const model = train(preparedArticles(), [...silverSamples(16, 0.5), ...handSamples()]);
console.log(`${model.trees.length} trees over ${model.features.length} features`);
saveWeights(
  new URL("../../src/strip/5-trees/weights.json", import.meta.url),
  dataFiles.map((file) => fileURLToPath(file)),
  model,
  ({ made, features, bias, trees }) => {
    const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(",\n");
    return `{\n  "made": ${JSON.stringify(made)},\n  "features": ${JSON.stringify(features)},\n  "bias": ${bias},\n  "trees": [\n${lines}\n  ]\n}\n`;
  },
);
