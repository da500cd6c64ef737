// Trains src/strip/5-trees/weights.json on the development data outside the repository: `npm run train -- strip`.
import { writeFileSync } from "node:fs";
import { handSamples, preparedArticles, silverSamples, train } from "./strip-samples.ts";

const { features, bias, trees } = train(preparedArticles(), [...silverSamples(16, 0.5), ...handSamples()]);
const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(",\n");
const text = `{\n  "features": ${JSON.stringify(features)},\n  "bias": ${bias},\n  "trees": [\n${lines}\n  ]\n}\n`;
writeFileSync(new URL("../../src/strip/5-trees/weights.json", import.meta.url), text);
console.log(`${trees.length} trees, ${text.length} bytes`);
