import type { Block } from "../../article/block.ts";
import { pronouns } from "../../language/class-sets.ts";
import { speech, word } from "../../language/word-classes.ts";
import { is, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Quotation } from "./find-quotations.ts";
import { quotationFeatures } from "./quotation-features.ts";
import { lastWithin } from "./sentences.ts";
import { isNamed, unstressed, workBefore } from "./works.ts";

const { leastScore, farthestCue, verbBehind, nameBehind, longestTitle } = thresholds.quotation;

/** What was learned about which words in marks are a quotation. */
export interface QuotationModel {
  readonly quotation: Float64Array;
}

/**
 * Whether what stands in quotation marks is said by somebody: not a title, a nickname, a term or a slogan. In a
 * language that the weights were not learned from, words inside of a sentence that tells who speaks are said, too.
 */
export function isQuotation(
  tokens: Tokens,
  quotation: Quotation,
  blocks: readonly Block[],
  model: QuotationModel,
  learned: boolean,
): boolean {
  if (isProgramme(tokens, quotation)) return false;
  const score = quotationFeatures(tokens, quotation, blocks).score(model.quotation);
  return score > leastScore || (!learned && isTold(tokens, quotation)) || isInterrupted(tokens, quotation);
}

/** '… and “decided nothing,” Mara Quay said': the comma of the clause behind, inside of the marks, and no title. */
function isInterrupted(tokens: Tokens, quotation: Quotation): boolean {
  const { from, to, span } = quotation;
  const paragraph = tokens.paragraph[from]!;
  const last = lastWithin(tokens, quotation);
  if (!span.closed || !(tokens.shape[last]! & shape.comma) || isNamed(tokens, from)) return false;
  let words = 0;
  for (let at = from; at < last; at++) {
    if (!(tokens.shape[at]! & shape.word)) continue;
    if (tokens.shape[at]! & shape.capital) return false;
    words++;
  }
  if (words < 2) return false;
  for (
    let at = to;
    at < Math.min(to + verbBehind, tokens.count) && tokens.paragraph[at] === paragraph;
    at++
  ) {
    // '“…,” says she warned of it': no subject before the verb, and no name behind it.
    if (is(tokens, at, word.say)) return at > to || (tokens.shape[at + 1]! & shape.capital) !== 0;
    if (!(tokens.shape[at]! & shape.capital) && !is(tokens, at, pronouns)) return false;
  }
  return false;
}

/** What shows without any weights that somebody says it: a colon, a verb behind it, or who speaks before it. */
function isTold(tokens: Tokens, quotation: Quotation): boolean {
  const { from } = quotation;
  const paragraph = tokens.paragraph[from]!;
  if (isNamed(tokens, from) || workBefore(tokens, from) === "beside") return false;
  const before = from > 0 && tokens.paragraph[from - 1] === paragraph ? tokens.shape[from - 1]! : shape.stop;
  if (before & shape.colon) return true;
  return before & shape.stop ? isVerbBehind(tokens, quotation) : isIndirect(tokens, quotation);
}

/** '« Partez ! », a crié Mara Quay' */
function isVerbBehind(tokens: Tokens, { from, to }: Quotation): boolean {
  for (
    let at = to;
    at < to + nameBehind && at < tokens.count && tokens.paragraph[at] === tokens.paragraph[from];
    at++
  ) {
    if (is(tokens, at, word.say)) return true;
    const small = is(tokens, at, word.auxiliary | word.adverb | word.article | pronouns);
    if (at > to && !small && !(tokens.shape[at]! & shape.adverb)) return false;
  }
  return false;
}

/** 'Selon Mara Quay, le pont est « une passoire »': two words and more, without a capital, behind who speaks. */
function isIndirect(tokens: Tokens, { from, to }: Quotation): boolean {
  let first = from;
  while (first < to && !(tokens.shape[first]! & shape.word)) first++;
  if (first + 2 >= to || tokens.shape[first]! & shape.capital || !(tokens.shape[first + 1]! & shape.word))
    return false;
  const paragraph = tokens.paragraph[from]!;
  for (let at = from - 1; at >= 0 && at > from - farthestCue && tokens.paragraph[at] === paragraph; at--) {
    if (tokens.shape[at]! & (shape.stop | shape.mark)) return false;
    if (is(tokens, at, word.say | word.report | word.according) || isSpeech(tokens, at, speech.opinion))
      return true;
    if (isSpeech(tokens, at, speech.viewing) && tokens.shape[at]! & shape.initial) return true;
  }
  return false;
}

/**
 * 'said on “Voice of the Quay”', 'said on Quay TV's “Tide Notes”': a title, where a verb of speech beside it would
 * make it look said.
 */
function isProgramme(tokens: Tokens, { from, to }: Quotation): boolean {
  let before = from - 1;
  if (before > 1 && tokens.shape[before]! & shape.possessive) before -= 2;
  if (
    before < 0 ||
    tokens.paragraph[before] !== tokens.paragraph[from] ||
    !isSpeech(tokens, before, speech.staging)
  )
    return false;
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const flags = tokens.shape[at]!;
    if (!(flags & shape.word)) continue;
    if (++words > longestTitle) return false;
    if (flags & shape.capital) capitals++;
    else if (words === 1 || !is(tokens, at, unstressed)) return false;
  }
  return capitals > 1;
}
