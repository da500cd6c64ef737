import type { Block } from "../../article/block.ts";
import { pronouns } from "../../language/class-sets.ts";
import { name, word } from "../../language/word-classes.ts";
import { bucket, FeatureSpace, FeatureVector } from "../1-text/feature-space.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Quotation } from "./find-quotations.ts";
import { lastWithin } from "./sentences.ts";

const space = new FeatureSpace();
const forms = ["lower", "capital", "title"];
const feature = {
  bias: space.add("bias", ["all"]),
  words: space.add("words", ["1", "2", "3", "4", "5", "6-8", "9-15", "more"], forms),
  last: space.add("last", ["comma", "stop", "question", "dash", "none"], forms),
  before: space.add(
    "before",
    [
      "start",
      "comma",
      "colon",
      "stop",
      "that",
      "determiner",
      "possessive",
      "naming",
      "preposition",
      "say",
      "report",
      "conjunction",
      "name",
      "dash",
      "open",
      "other",
    ],
    forms,
  ),
  after: space.add(
    "after",
    [
      "end",
      "comma",
      "stop",
      "say",
      "report",
      "pronoun",
      "name",
      "auxiliary",
      "preposition",
      "conjunction",
      "noun",
      "dash",
      "close",
      "other",
    ],
    forms,
  ),
  nearBefore: space.add("near-before", ["say", "report", "according", "none"], ["short", "long"]),
  nearAfter: space.add("near-after", ["say", "report", "according", "none"], ["short", "long"]),
  inside: space.add("inside", ["first", "second", "auxiliary", "other-pronoun", "none"], ["short", "long"]),
  block: space.add("block", ["heading", "whole", "opens", "closes", "inner"], ["short", "long"]),
  unclosed: space.add("unclosed", ["closed", "unclosed", "continued"]),
  naming: space.add("naming", ["yes"], ["short", "long"]),
  work: space.add("work", ["beside", "over a comma", "behind"], forms),
  pair: space.add("pair", ["beside-another"], ["short", "long"]),
};

export const quotationSpace = space;

/** What was learned about which words in marks are a quotation. */
export interface QuotationModel {
  readonly quotation: Float64Array;
  readonly threshold: { readonly quotation: number };
}

/** How many words before a quotation its verb of speech may stand. */
const farthestCue = 25;

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
  return (
    score > model.threshold.quotation ||
    (!learned && isTold(tokens, quotation)) ||
    isInterrupted(tokens, quotation)
  );
}

/** '… and “decided nothing,” Mara Quay said': the comma of the clause behind, inside of the marks, and no title. */
function isInterrupted(tokens: Tokens, quotation: Quotation): boolean {
  const { from, to, span } = quotation;
  const paragraph = tokens.paragraph[from]!;
  const last = lastWithin(tokens, quotation);
  if (!span.closed || !(tokens.shape[last]! & shape.comma) || isNamed(tokens, from, paragraph)) return false;
  let words = 0;
  for (let at = from; at < last; at++) {
    if (!(tokens.shape[at]! & shape.word)) continue;
    if (tokens.shape[at]! & shape.capital) return false;
    words++;
  }
  if (words < 2) return false;
  for (let at = to; at < Math.min(to + 4, tokens.count) && tokens.paragraph[at] === paragraph; at++) {
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
  if (isNamed(tokens, from, paragraph) || workBefore(tokens, from, paragraph) === 0) return false;
  const before = from > 0 && tokens.paragraph[from - 1] === paragraph ? tokens.shape[from - 1]! : shape.stop;
  if (before & shape.colon) return true;
  return before & shape.stop ? isVerbBehind(tokens, quotation) : isIndirect(tokens, quotation);
}

/** '« Partez ! », a crié Mara Quay' */
function isVerbBehind(tokens: Tokens, { from, to }: Quotation): boolean {
  for (
    let at = to;
    at < to + 5 && at < tokens.count && tokens.paragraph[at] === tokens.paragraph[from];
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
    if (is(tokens, at, word.say | word.report | word.according) || tokens.name[at]! & name.opinion)
      return true;
    if (tokens.name[at]! & name.viewing && tokens.shape[at]! & shape.initial) return true;
  }
  return false;
}

const longestTitle = 10;

/**
 * 'said on “Voice of the Quay”', 'said on Quay TV's “Tide Notes”': a title, where a verb of speech beside it would
 * make it look said.
 */
function isProgramme(tokens: Tokens, { from, to }: Quotation): boolean {
  let before = from - 1;
  if (before > 1 && tokens.shape[before]! & shape.possessive) before -= 2;
  if (before < 0 || tokens.paragraph[before] !== tokens.paragraph[from] || !is(tokens, before, word.staging))
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

/** Words that titles print without a capital. */
const unstressed = word.preposition | word.determiner | word.conjunction | word.subordinator;

export function quotationFeatures(
  tokens: Tokens,
  quotation: Quotation,
  blocks: readonly Block[],
): FeatureVector {
  const features = new FeatureVector();
  const { from, to, span } = quotation;
  const block = blocks[span.block]!;
  const paragraph = tokens.paragraph[from]!;
  let words = 0;
  let capitals = 0;
  let minor = 0;
  let pronoun = 4;
  for (let at = from; at < to && words < 40; at++) {
    const flags = tokens.shape[at]!;
    if (!(flags & (shape.word | shape.number))) continue;
    const bits = tokens.word[at]!;
    words++;
    if (flags & shape.capital) capitals++;
    else if (bits & unstressed) minor++;
    if (bits & word.first) pronoun = 0;
    else if (bits & word.second) pronoun = Math.min(pronoun, 1);
    else if (bits & word.auxiliary) pronoun = Math.min(pronoun, 2);
    else if (bits & (word.male | word.female | word.they | word.neuter)) pronoun = Math.min(pronoun, 3);
  }
  let firstWord = from;
  while (firstWord < to - 1 && !(tokens.shape[firstWord]! & (shape.word | shape.number))) firstWord++;
  const capital = (tokens.shape[firstWord]! & shape.capital) !== 0;
  const form = words > 1 && capitals + minor === words && capitals > 1 ? 2 : capital ? 1 : 0;
  const long = words > 4 ? 1 : 0;
  features.set(feature.bias, 0);
  features.set(feature.words, bucket(words, [1, 2, 3, 4, 5, 8, 15]), form);
  const last = lastWithin(tokens, quotation);
  const ending = tokens.shape[last]!;
  const outer = to < tokens.count && tokens.paragraph[to] === paragraph ? to : -1;
  features.set(
    feature.last,
    ending & shape.comma
      ? 0
      : ending & shape.stop
        ? tokens.text[last] === "."
          ? 1
          : 2
        : ending & shape.dash
          ? 3
          : 4,
    form,
  );
  features.set(feature.before, beforeOf(tokens, from, paragraph), form);
  features.set(feature.after, outer < 0 ? 0 : afterOf(tokens, outer), form);
  features.set(feature.nearBefore, nearCue(tokens, from - 1, -1, paragraph), long);
  features.set(feature.nearAfter, nearCue(tokens, to, 1, paragraph), long);
  features.set(feature.inside, pronoun, long);
  const opens = from === 0 || tokens.paragraph[from - 1] !== paragraph;
  const closes = outer < 0;
  features.set(
    feature.block,
    block.kind === "heading" ? 0 : opens && closes ? 1 : opens ? 2 : closes ? 3 : 4,
    long,
  );
  features.set(feature.unclosed, span.continued ? 2 : span.closed ? 0 : 1);
  features.flag(feature.naming, isNamed(tokens, from, paragraph), long);
  const work = workBefore(tokens, from, paragraph);
  if (work !== undefined) features.set(feature.work, work, form);
  if (outer >= 0 && isWork(tokens, outer)) features.set(feature.work, 2, form);
  features.flag(
    feature.pair,
    outer >= 0 && outer + 2 < tokens.count && (tokens.shape[outer + 1]! & shape.mark) !== 0,
    long,
  );
  return features;
}

function beforeOf(tokens: Tokens, from: number, block: number): number {
  const at = from - 1;
  if (at < 0 || tokens.paragraph[at] !== block) return 0;
  const flags = tokens.shape[at]!;
  const bits = tokens.word[at]!;
  if (flags & shape.comma) return 1;
  if (flags & shape.colon) return 2;
  if (flags & shape.stop) return 3;
  if (flags & shape.dash) return 13;
  if (flags & (shape.open | shape.mark)) return 14;
  if (flags & shape.possessive || bits & word.possessive) return 6;
  if (bits & word.say) return 9;
  if (bits & word.report) return 10;
  if (bits & word.subordinator) return 4;
  if (bits & word.determiner) return 5;
  if (bits & word.preposition) return 8;
  if (bits & word.conjunction) return 11;
  if (bits & word.naming) return 7;
  return flags & shape.capital ? 12 : 15;
}

function afterOf(tokens: Tokens, at: number): number {
  const flags = tokens.shape[at]!;
  const bits = tokens.word[at]!;
  if (flags & shape.comma) return 1;
  if (flags & (shape.stop | shape.semicolon)) return 2;
  if (flags & shape.dash) return 11;
  if (flags & shape.close) return 12;
  if (bits & word.say) return 3;
  if (bits & (word.male | word.female | word.they)) return 5;
  if (flags & shape.capital) return 6;
  if (bits & word.auxiliary) return 7;
  if (bits & word.preposition) return 8;
  if (bits & (word.conjunction | word.subordinator)) return 9;
  if (bits & word.report) return 4;
  return flags & shape.word ? 10 : 13;
}

/** The kind of the first reporting verb within ten words in the same sentence. */
function nearCue(tokens: Tokens, start: number, step: 1 | -1, block: number): number {
  let kind = 3;
  for (
    let at = start, n = 0;
    n < 10 && at >= 0 && at < tokens.count && tokens.paragraph[at] === block;
    at += step, n++
  ) {
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.mark)) break;
    const bits = tokens.word[at]!;
    if (bits & word.say) return 0;
    if (bits & word.according) return 2;
    if (bits & word.report) kind = 1;
  }
  return kind;
}

/**
 * Where a word for a work or a document stands before it with no verb of speech between: 0 'the study “…”', 1 'her
 * latest book, “…”'.
 */
function workBefore(tokens: Tokens, from: number, block: number): 0 | 1 | undefined {
  let comma: 0 | 1 = 0;
  for (let at = from - 1; at >= from - 8 && at >= 0 && tokens.paragraph[at] === block; at--) {
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.mark)) return undefined;
    if (tokens.word[at]! & (word.say | word.report)) return undefined;
    if (flags & shape.comma) {
      if (at < from - 1) return undefined;
      comma = 1;
    }
    if (isWork(tokens, at)) return comma;
  }
  return undefined;
}

/** A word for what is written, sung or shown, or that gives something its name: 'study', 'song', 'titled'. */
function isWork(tokens: Tokens, at: number): boolean {
  const bits = tokens.word[at]!;
  return (
    (bits & (word.document | word.naming)) !== 0 && !(bits & (word.determiner | word.possessive | word.verb))
  );
}

/** Whether a word for a work or a name stands within three words before: 'the film', 'called the'. */
function isNamed(tokens: Tokens, from: number, block: number): boolean {
  for (let at = from - 1; at >= from - 3 && at >= 0 && tokens.paragraph[at] === block; at--) {
    if (tokens.shape[at]! & (shape.stop | shape.mark | shape.comma)) return false;
    const bits = tokens.word[at]!;
    if (bits & word.naming && !(bits & (word.determiner | word.possessive))) return true;
    if (tokens.name[at]! & name.organization && tokens.shape[at + 1]! & shape.possessive) return true;
  }
  return false;
}
