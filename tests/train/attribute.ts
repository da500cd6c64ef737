import { fileURLToPath } from "node:url";
import { readModel } from "../../src/attribute/5-rank/shipped-model.ts";
import { calibrate, type Judge, trials } from "./attribute-calibrate.ts";
import { gapFiles, readGaps } from "./attribute-gap.ts";
import { readArticles, type SamePerson } from "./attribute-gold.ts";
import { learnAll, learnToFollow, lessonOf } from "./attribute-learn.ts";
import { readByHand, unlabelledBeside } from "./attribute-read.ts";
import { saveWeights } from "./save-weights.ts";

/**
 * Learns `src/attribute/5-rank/weights.json` anew: `npm run train -- quotes [FOLDER] [--check]`, the folder that holds
 * train.jsonl.
 */
const folder = process.argv.slice(2).find((word) => word !== "--check") ?? "../shared/quality/quotes";
const score = (await import(fileURLToPath(new URL(`${folder}/score.mjs`, `file://${process.cwd()}/`)))) as {
  samePerson: SamePerson;
  judge: Judge;
};
const read = readByHand(unlabelledBeside(folder));
const articles = [...readArticles(`${folder}/train.jsonl`), ...read];
const gap = readGaps(folder);
const follow = learnToFollow(gap);
const lessons = articles.map((article) => lessonOf(article, score.samePerson, follow));
const sum = (pick: (lesson: (typeof lessons)[number]) => number) =>
  lessons.reduce((total, lesson) => total + pick(lesson), 0);
console.log(
  `${lessons.length} articles, ${read.length} of them read by hand: ${sum((one) => one.quotations.length)} spans, ${sum((one) => one.sources.length)} sources ` +
    `(${sum((one) => one.lost)} not among the candidates), ${sum((one) => one.antecedents.length)} antecedents, ${gap.length} of GAP`,
);
const folds = 4;
const tried = Array.from({ length: folds }, (_, fold) => {
  const model = readModel(
    learnAll(
      lessons.filter((_, index) => index % folds !== fold),
      gap,
    ),
  );
  return trials(
    articles.filter((_, index) => index % folds === fold),
    model,
    score.judge,
  );
});
const weights = { ...learnAll(lessons, gap), confidence: calibrate(tried.flat()) };
saveWeights(
  new URL("../../src/attribute/5-rank/weights.json", import.meta.url),
  [`${folder}/train.jsonl`, ...gapFiles(folder), unlabelledBeside(folder), `${folder}/score.mjs`],
  weights,
  (all) => `${JSON.stringify(all, undefined, 1)}\n`,
);
