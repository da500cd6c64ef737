import type { Decisions } from "../decision.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Evidence } from "./evidence.ts";

const { lineCost } = limits.body;

/** Where the article stands among the blocks of a page. */
export interface PageBody {
  /** The block above the text that says the headline, if one does. */
  readonly headline: number | undefined;
  /** First and last paragraph of the text. */
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the text of the article on a page: the run of blocks where paragraphs outweigh short lines the most.
 *
 * Method: maximum subsequence segmentation (Pasternack and Roth, 2009), with blocks in place of words. Two paragraphs in
 * a row soon after the end move it down: a long list in the middle must not cut the text in two.
 */
export function findBody(all: readonly Evidence[], decisions: Decisions): PageBody | undefined {
  const weights = all.map((evidence, at) => (decisions[at] === undefined ? weightOf(evidence) : lineCost));
  const run = heaviestRun(weights);
  if (run === undefined || run.weight < limits.bodyWeight) return undefined;
  const { first } = run;
  let { last } = run;
  for (let at = last + 2; at < all.length && at <= last + limits.bodyGap; at++) {
    if (Math.min(weights[at]!, weights[at - 1]!) >= limits.proseWords) last = at;
  }
  return { first, last, headline: headlineAbove(all, first) };
}

/** Words of a paragraph, up to a limit: one long appeal is no article. */
function weightOf(evidence: Evidence): number {
  const size = sizeOf(evidence);
  if (isRunning(evidence)) return Math.min(size, limits.body.mostWords);
  if (endsSentence(evidence) && size >= limits.body.sentenceWords && evidence.linked < limits.proseLinked)
    return 2;
  return evidence.block.kind === "heading" ? lineCost / 2 : lineCost;
}

/** A paragraph of running text in any script. */
export const isRunning = (evidence: Evidence): boolean =>
  !evidence.taken &&
  evidence.block.kind !== "heading" &&
  evidence.linked < limits.proseLinked &&
  evidence.furniture < limits.proseFurniture &&
  sizeOf(evidence) >= limits.proseWords &&
  (endsSentence(evidence) ||
    evidence.quoted > limits.quoted.some ||
    sizeOf(evidence) >= limits.openProseWords);

/** Scripts that set no space between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** How long a block is, in words; two letters count as a word in a script without spaces. */
export const sizeOf = ({ words, read, block }: Evidence): number =>
  read.letters > moduleSizes.pageBody.lettersPerWord * words &&
  unspaced.test(block.text.slice(0, charactersRead.script))
    ? Math.max(words, Math.round(block.text.length / 2))
    : words;

/** Ends as a sentence does, in any script: with a full stop of its own, and marks behind it. */
export const endsSentence = ({ finished, block }: Evidence): boolean =>
  finished ||
  /[。！？؟۔।॥։።．｡][\s"'”’»)\]」』）]{0,4}$/.test(block.text.slice(-charactersRead.closingMarks));

function heaviestRun(weights: readonly number[]) {
  let best: { first: number; last: number; weight: number } | undefined;
  let weight = 0;
  let first = 0;
  for (const [at, own] of weights.entries()) {
    if (weight <= 0) {
      weight = 0;
      first = at;
    }
    weight += own;
    if (own > 0 && weight > (best?.weight ?? 0)) best = { first, last: at, weight };
  }
  return best;
}

/** The first of the last lines above the text that say the headline: a list or a player may repeat it below. */
function headlineAbove(all: readonly Evidence[], first: number): number | undefined {
  let found: number | undefined;
  for (let at = first; at >= 0 && at >= (found ?? 0) - limits.headlineGap; at--)
    if (all[at]!.saysHeadline()) found = at;
  return found;
}
