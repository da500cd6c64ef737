// Cross-validates the stripper by publisher on the development data: `npm run bench -- boilerplate [--errors]`.
import { withTrees } from "../../src/strip/decide.ts";
import {
  handSamples,
  isKept,
  type PreparedArticle,
  preparedArticles,
  silverSamples,
  train,
} from "../train/strip-samples.ts";

const folds = 10;

interface Tally {
  removed: number;
  missed: number;
  lost: number;
  kept: number;
  words: number;
  wordsLost: number;
  creditsLost: number;
  hard: number;
  topic: number;
  articles: number;
  perfect: number;
  harmed: number;
  readonly labels: Map<string, [found: number, all: number]>;
}

const empty = (): Tally => ({
  removed: 0,
  missed: 0,
  lost: 0,
  kept: 0,
  words: 0,
  wordsLost: 0,
  creditsLost: 0,
  hard: 0,
  topic: 0,
  articles: 0,
  perfect: 0,
  harmed: 0,
  labels: new Map(),
});

/** A publisher is in one fold with all its articles. */
function foldOf(source: string): number {
  let hash = 0;
  for (const sign of source) hash = (hash * 31 + sign.charCodeAt(0)) >>> 0;
  return hash % folds;
}

const showErrors = process.argv.includes("--errors");
const rulesOnly = process.argv.includes("--rules");

/** Scores as the board does: a gold block is cut when most of its text is. */
function score(article: PreparedArticle, cut: ReadonlySet<number>, tally: Tally) {
  const { gold, owner, evidence } = article;
  let lost = 0;
  let missed = 0;
  for (const [index, block] of gold.blocks.entries()) {
    if (block.soft) continue;
    const parts = owner.flatMap((each, at) => (each === index ? [at] : []));
    if (parts.length === 0) continue;
    const lengthOf = (all: readonly number[]) =>
      all.reduce((sum, at) => sum + evidence[at]!.block.text.length, 0);
    const isCut = lengthOf(parts.filter((at) => cut.has(at))) >= 0.5 * Math.max(1, lengthOf(parts));
    const say = (what: string) =>
      showErrors &&
      console.log(
        `${what}\t${gold.source}\t${index}\t${block.label}\t${block.trap ?? ""}\t${block.text.slice(0, 130)}`,
      );
    const kept = isKept(block.label);
    if (kept) countKept(block, isCut, tally);
    else countFurniture(block, isCut, tally);
    if (kept && isCut) {
      say("LOST");
      lost++;
    }
    if (!kept && !isCut) {
      say("LEFT");
      missed++;
    }
  }
  tally.articles++;
  if (lost > 0) tally.harmed++;
  if (lost + missed === 0) tally.perfect++;
}

type GoldBlock = PreparedArticle["gold"]["blocks"][number];

function countKept(block: GoldBlock, isCut: boolean, tally: Tally) {
  const words = block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  tally.kept++;
  tally.words += words;
  if (!isCut) return;
  tally.lost++;
  tally.wordsLost += words;
  if (block.label === "credit") tally.creditsLost++;
  if (block.trap === "hard") tally.hard++;
  if (block.trap === "topic") tally.topic++;
}

function countFurniture(block: GoldBlock, isCut: boolean, tally: Tally) {
  const [found, all] = tally.labels.get(block.label) ?? [0, 0];
  tally.labels.set(block.label, [found + (isCut ? 1 : 0), all + 1]);
  if (isCut) tally.removed++;
  else tally.missed++;
}

/** Wilson's 95 % interval of a share, in per cent. */
function interval(count: number, all: number): string {
  const z = 1.96;
  const share = count / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${(100 * (middle - half)).toFixed(1)}-${(100 * (middle + half)).toFixed(1)} %`;
}

const percent = (part: number, all: number) => (all === 0 ? 100 : (100 * part) / all);
const articles = preparedArticles();
const silver = rulesOnly ? [] : silverSamples(16, 0.5);
const total = empty();
const perFold: Tally[] = [];
for (let fold = 0; fold < folds; fold++) {
  const held = articles.filter(({ gold }) => foldOf(gold.source) === fold);
  if (held.length === 0) continue;
  const trees = rulesOnly
    ? undefined
    : train(
        articles.filter(({ gold }) => foldOf(gold.source) !== fold),
        [...silver, ...handSamples((source) => foldOf(source) === fold)],
      );
  const tally = empty();
  for (const article of held) {
    const { sure } = article;
    const decisions = trees ? withTrees(sure, trees) : sure.decisions;
    const cut = new Set(decisions.flatMap((decision, at) => (decision ? [at] : [])));
    score(article, cut, tally);
  }
  add(total, tally);
  perFold.push(tally);
}

function add(sum: Tally, part: Tally) {
  for (const key of [
    "removed",
    "missed",
    "lost",
    "kept",
    "words",
    "wordsLost",
    "creditsLost",
    "hard",
    "topic",
    "articles",
    "perfect",
    "harmed",
  ] as const)
    sum[key] += part[key];
  for (const [label, [found, all]] of part.labels) {
    const before = sum.labels.get(label) ?? [0, 0];
    sum.labels.set(label, [before[0] + found, before[1] + all]);
  }
}

const recall = (tally: Tally) => percent(tally.removed, tally.removed + tally.missed);
const precision = (tally: Tally) => percent(tally.removed, tally.removed + tally.lost);
const wordsLost = (tally: Tally) => percent(tally.wordsLost, tally.words);
console.log(
  `${total.articles} articles, ${perFold.length} folds by publisher, each judged by weights that never saw it`,
);
console.log(
  `kept words lost   ${wordsLost(total).toFixed(3)} %   worst fold ${Math.max(...perFold.map(wordsLost)).toFixed(3)} %`,
);
console.log(
  `kept blocks lost  ${total.lost} of ${total.kept} (${percent(total.lost, total.kept).toFixed(2)} %); credits ${total.creditsLost}, hard traps ${total.hard}, topic traps ${total.topic}`,
);
console.log(
  `articles harmed   ${total.harmed} of ${total.articles} (95 %: ${interval(total.harmed, total.articles)})`,
);
console.log(
  `precision         ${precision(total).toFixed(2)} %   worst fold ${Math.min(...perFold.map(precision)).toFixed(2)} %`,
);
console.log(
  `recall            ${recall(total).toFixed(2)} % (${total.removed} of ${total.removed + total.missed})   worst fold ${Math.min(...perFold.map(recall)).toFixed(2)} %`,
);
console.log(
  `articles perfect  ${total.perfect} of ${total.articles} (${percent(total.perfect, total.articles).toFixed(1)} %)`,
);
for (const [label, [found, all]] of [...total.labels].sort())
  console.log(`  ${label.padEnd(15)} ${found} of ${all} (${percent(found, all).toFixed(1)} %)`);
