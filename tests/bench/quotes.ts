import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readModel } from "../../src/attribute/5-rank/shipped-model.ts";
import { findQuotes } from "../../src/attribute/attribute.ts";
import { calibrate, trials } from "../train/attribute-calibrate.ts";
import { readGaps } from "../train/attribute-gap.ts";
import {
  type GoldArticle,
  type GoldQuote,
  manuscriptOf,
  readArticles,
  type SamePerson,
} from "../train/attribute-gold.ts";
import { learnAll, learnToFollow, lessonOf } from "../train/attribute-learn.ts";
import { readByHand, unlabelledBeside } from "../train/attribute-read.ts";

/**
 * Cross-validates the quotation engine on what it is trained on, one publisher of the political news at a time, and the
 * general news read by hand in four parts of other publishers; and names the speakers of general news that nothing is
 * learned from: `npm run bench -- quotes [FOLDER]`.
 *
 * `--errors FILE` writes every wrong or missing name, to be read.
 */
const argv = process.argv.slice(2);
const folder =
  argv.find((value) => value.includes("/") && !value.endsWith(".txt")) ?? "../shared/quality/quotes";
const errorFile = argv.includes("--errors") ? argv[argv.indexOf("--errors") + 1] : undefined;
const scorer = join(process.cwd(), folder, "score.mjs");
const { samePerson, judge } = (await import(pathToFileURL(scorer).href)) as {
  samePerson: SamePerson;
  judge: (quote: { speaker: string; speakerStart?: number; speakerEnd?: number }, gold: GoldQuote) => string;
};

interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly group: string;
  readonly speaker: string;
  readonly shown: boolean;
  readonly confidence: number;
  readonly rule: string;
}

type News = "political" | "general" | "test";

/** One part that is held back while the rest is learned. */
interface Fold {
  readonly name: string;
  readonly news: News;
  readonly articles: readonly GoldArticle[];
}

const political = readArticles(join(folder, "train.jsonl"));
const read = readByHand(unlabelledBeside(folder));
const publishers = [...new Set(read.map((article) => article.publisher))];
const parts = 4;
const folds: readonly Fold[] = [
  ...[...new Set(political.map((article) => article.publisher))].map((publisher) => ({
    name: publisher,
    news: "political" as const,
    articles: political.filter((article) => article.publisher === publisher),
  })),
  ...Array.from({ length: parts }, (_, part) => ({
    name: `general ${part + 1}`,
    news: "general" as const,
    articles: read.filter(({ publisher }) => publishers.indexOf(publisher) % parts === part),
  })),
];
const gap = readGaps(folder);
const follow = learnToFollow(gap);
const lessons = new Map(
  folds.map((fold) => [fold, fold.articles.map((article) => lessonOf(article, samePerson, follow))]),
);
const scratch = mkdtempSync(join(tmpdir(), "quotes-"));
const judged: { confidence: number; right: boolean; news: News }[] = [];
const errors: string[] = [];
const kinds = new Map<string, number>();

const learned = folds.map((fold) => {
  const others = folds.flatMap((other) => (other === fold ? [] : lessons.get(other)!));
  const weights = learnAll(others, gap);
  return { fold, weights, tried: trials(fold.articles, readModel(weights), judge) };
});

/** Articles that nothing is learned from; faults were looked for in them, so they are no fresh test any more. */
const test: Fold = { name: "all", news: "test", articles: readByHand(unlabelledBeside(folder), "to-test") };
const whole = { fold: test, weights: learnAll([...lessons.values()].flat(), gap), tried: [] };

const rows = [...learned, whole].map(({ fold, weights }) => {
  const others = learned.filter((other) => other.fold !== fold);
  const model = readModel({ ...weights, confidence: calibrate(others.flatMap((other) => other.tried)) });
  const predictions = fold.articles.map((article) => predict(article, model));
  for (const [index, article] of fold.articles.entries()) compare(article, predictions[index]!, fold.news);
  return {
    fold,
    figures: { ...score(fold.articles, predictions, true), ...score(fold.articles, predictions, false) },
  };
});

function predict(article: GoldArticle, model: ReturnType<typeof readModel>): readonly Prediction[] {
  const manuscript = manuscriptOf(article);
  const { quotes, speakers } = findQuotes(manuscript, article.removed, [], [], model);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  return quotes.map((quote) => {
    const base = manuscript.blocks[quote.range.block]!.span.start;
    return {
      start: base + quote.range.start,
      end: base + quote.range.end,
      group: quote.group,
      speaker: (quote.speaker === undefined ? quote.guess : names.get(quote.speaker)) ?? "",
      shown: quote.speaker !== undefined,
      confidence: quote.confidence,
      rule: quote.rule,
    };
  });
}

function score(
  held: readonly GoldArticle[],
  predictions: readonly (readonly Prediction[])[],
  forced: boolean,
): Record<string, number> {
  const gold = join(scratch, "gold.jsonl");
  const answers = join(scratch, "answers.jsonl");
  writeFileSync(gold, held.map((article) => JSON.stringify(article)).join("\n"));
  const lines = held.map(({ id }, index) =>
    JSON.stringify({
      id,
      quotes: predictions[index]!.map((one) => ({
        ...one,
        speaker: forced || one.shown ? one.speaker || null : null,
      })),
    }),
  );
  writeFileSync(answers, lines.join("\n"));
  const output = execFileSync("node", [scorer, gold, answers, "--json", "--boot", "0"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const m = JSON.parse(output);
  if (forced) return { guess: 100 * m.spkAcc };
  const { right, wrong, surface, una, fpNamed } = m.counts;
  const all = right + wrong + surface + una;
  return {
    found: 100 * m.detF1,
    named: (100 * (right + wrong)) / all,
    wrong: (100 * wrong) / (right + wrong),
    bad: (100 * (wrong + fpNamed)) / (right + wrong + fpNamed),
    right: (100 * right) / all,
    full: 100 * m.fullName,
    joined: 100 * m.mergeF1,
  };
}

function compare(article: GoldArticle, predictions: readonly Prediction[], news: News) {
  const spot = (start: number, end: number) =>
    `${article.text.slice(Math.max(0, start - 130), start)}⟦${end - start > 160 ? `${article.text.slice(start, start + 80)} … ${article.text.slice(end - 60, end)}` : article.text.slice(start, end)}⟧${article.text.slice(end, end + 130)}`.replaceAll(
      "\n",
      "¶",
    );
  for (const gold of article.quotes) {
    if (!gold.required) continue;
    const best = predictions.find(
      (one) => Math.min(one.end, gold.end) - Math.max(one.start, gold.start) >= 0.5 * (gold.end - gold.start),
    );
    if (!best) {
      note("not found", `MISS ${article.id}\n  ${spot(gold.start, gold.end)}`);
      continue;
    }
    const verdict = judge({ speaker: best.speaker }, gold);
    if (verdict === "unjudged") continue;
    const right = verdict === "full" || verdict === "partial";
    const kind = gold.speaker?.kind ?? "none";
    judged.push({ confidence: best.confidence, right, news });
    if (!right || verdict === "partial") {
      note(
        `${verdict} ${kind} by ${best.rule}`,
        `${verdict.toUpperCase()} ${article.id} gold=${gold.speaker?.resolved ?? gold.speaker?.surface} (${kind} ${gold.speaker?.surface}) got=${best.speaker} ${best.confidence.toFixed(2)} ${best.rule}\n  ${spot(gold.start, gold.end)}`,
      );
    }
  }
  for (const one of predictions) {
    const shared = article.quotes.some(
      (gold) => Math.min(one.end, gold.end) - Math.max(one.start, gold.start) >= 0.5 * (one.end - one.start),
    );
    const ignored = [
      ...article.ignore,
      ...article.nonquotes.filter((other) => other.ignore).map((other) => [other.start, other.end] as const),
    ].some(([from, to]) => Math.min(one.end, to) - Math.max(one.start, from) >= 0.5 * (one.end - one.start));
    if (!shared && !ignored)
      note("no quotation", `FALSE ${article.id} got=${one.speaker}\n  ${spot(one.start, one.end)}`);
  }
}

function note(kind: string, text: string) {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  errors.push(text);
}

const names = ["found", "named", "wrong", "bad", "right", "full", "joined", "guess"];
const lowIsGood = new Set(["wrong", "bad"]);

function table(title: string, news: News) {
  const own = rows.filter(({ fold }) => fold.news === news);
  const values = (name: string) => own.map(({ figures }) => (figures as Record<string, number>)[name]!);
  const line = (head: string, value: (name: string) => number) =>
    console.log(`${head.padEnd(14)}${names.map((name) => value(name).toFixed(2).padStart(8)).join("")}`);
  console.log(
    `\n${title}: ${own.reduce((sum, { fold }) => sum + fold.articles.length, 0)} articles, ${own.length} folds`,
  );
  console.log(`${"fold".padEnd(14)}${names.map((name) => name.padStart(8)).join("")}`);
  own.forEach(({ fold }, index) => {
    line(fold.name, (name) => values(name)[index]!);
  });
  line("mean", (name) => values(name).reduce((sum, value) => sum + value, 0) / own.length);
  line("worst", (name) => Math[lowIsGood.has(name) ? "max" : "min"](...values(name)));
  const sorted = judged
    .filter((one) => one.news === news)
    .sort((one, other) => other.confidence - one.confidence);
  console.log("named against wrong, all folds together");
  for (const share of [0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1]) {
    const part = sorted.slice(0, Math.round(share * sorted.length));
    const wrong = part.filter((one) => !one.right).length;
    console.log(
      `  named ${(100 * share).toFixed(0).padStart(3)} %  wrong ${((100 * wrong) / part.length).toFixed(2).padStart(5)} %  above ${part[part.length - 1]!.confidence.toFixed(3)}`,
    );
  }
  console.log("confidence and truth");
  for (let low = 0; low < 1; low += 0.1) {
    const part = sorted.filter(
      (one) => one.confidence >= low && one.confidence < (low > 0.89 ? 1.01 : low + 0.1),
    );
    if (part.length > 0)
      console.log(
        `  ${low.toFixed(1)}  ${part.length.toString().padStart(5)}  right ${((100 * part.filter((one) => one.right).length) / part.length).toFixed(1)} %`,
      );
  }
}

table("political news", "political");
table("general news, read by hand", "general");
table("general news that nothing is learned from", "test");
console.log("\ncommonest errors when made to guess");
for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 24))
  console.log(`  ${count.toString().padStart(4)}  ${kind}`);
if (errorFile) writeFileSync(errorFile, `${errors.join("\n\n")}\n`);
