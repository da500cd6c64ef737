import type { Block } from "../../article/block.ts";
import { word } from "../../language/word-classes.ts";
import { bucket, FeatureSpace, FeatureVector, placesIn } from "../1-text/feature-space.ts";
import { has, is, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Quotation } from "./find-quotations.ts";
import { lastWithin } from "./sentences.ts";
import { isNamed, isWork, unstressed, workBefore } from "./works.ts";

const { wordLimits, mostCounted, longest, farthestCue } = thresholds.quotationFeatures;

const space = new FeatureSpace();
const forms = ["lower", "capital", "title"] as const;
const lengths = ["short", "long"] as const;
const cues = ["say", "report", "according", "none"] as const;
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
  nearBefore: space.add("near-before", cues, lengths),
  nearAfter: space.add("near-after", cues, lengths),
  inside: space.add("inside", ["first", "second", "auxiliary", "other-pronoun", "none"], lengths),
  block: space.add("block", ["heading", "whole", "opens", "closes", "inner"], lengths),
  unclosed: space.add("unclosed", ["closed", "unclosed", "continued"]),
  naming: space.add("naming", ["yes"], lengths),
  work: space.add("work", ["beside", "over a comma", "behind"], forms),
  pair: space.add("pair", ["beside-another"], lengths),
};

export const quotationSpace = space;

const form = placesIn(forms);
const cue = placesIn(cues);
const { at: last } = feature.last;
const { at: before } = feature.before;
const { at: after } = feature.after;
const { at: inside } = feature.inside;
const { at: place } = feature.block;
const { at: end } = feature.unclosed;

/** What speaks for the words between two marks being said, and against it. */
export function quotationFeatures(
  tokens: Tokens,
  quotation: Quotation,
  blocks: readonly Block[],
): FeatureVector {
  const features = new FeatureVector();
  const { from, to, span } = quotation;
  const { words, capitals, minor, person } = countWords(tokens, from, to);
  const outer = to < tokens.count && tokens.paragraph[to] === tokens.paragraph[from] ? to : -1;
  const isTitle = words > 1 && capitals + minor === words && capitals > 1;
  const own = isTitle ? form.title : opensWithCapital(tokens, from, to) ? form.capital : form.lower;
  const length = words > longest ? 1 : 0;
  features.set(feature.bias, 0);
  features.set(feature.words, bucket(words, wordLimits), own);
  features.set(feature.last, lastOf(tokens, lastWithin(tokens, quotation)), own);
  features.set(feature.before, beforeOf(tokens, from), own);
  features.set(feature.after, outer < 0 ? after.end : afterOf(tokens, outer), own);
  features.set(feature.nearBefore, nearCue(tokens, from - 1, -1, from), length);
  features.set(feature.nearAfter, nearCue(tokens, to, 1, from), length);
  features.set(feature.inside, person, length);
  const isHeading = blocks[span.block]!.kind === "heading";
  const opens = from === 0 || tokens.paragraph[from - 1] !== tokens.paragraph[from];
  features.set(feature.block, isHeading ? place.heading : placeOf(opens, outer < 0), length);
  features.set(feature.unclosed, endOf(span));
  features.flag(feature.naming, isNamed(tokens, from), length);
  const work = workBefore(tokens, from);
  if (work !== undefined) features.set(feature.work, feature.work.at[work], own);
  if (outer >= 0 && isWork(tokens, outer)) features.set(feature.work, feature.work.at.behind, own);
  const isPair = outer >= 0 && outer + 2 < tokens.count && has(tokens, outer + 1, shape.mark);
  features.flag(feature.pair, isPair, length);
  return features;
}

/** What stands between the marks: words, those with a capital, small ones of titles; the value of `inside`. */
interface Count {
  words: number;
  capitals: number;
  minor: number;
  person: number;
}

function countWords(tokens: Tokens, from: number, to: number): Count {
  const count: Count = { words: 0, capitals: 0, minor: 0, person: inside.none };
  for (let at = from; at < to && count.words < mostCounted; at++) {
    if (!has(tokens, at, shape.word | shape.number)) continue;
    count.words++;
    if (has(tokens, at, shape.capital)) count.capitals++;
    else if (is(tokens, at, unstressed)) count.minor++;
    // What stands earlier in the list counts more.
    count.person = Math.min(count.person, personOf(tokens.word[at]!));
  }
  return count;
}

function personOf(classes: number): number {
  if (classes & word.first) return inside.first;
  if (classes & word.second) return inside.second;
  if (classes & word.auxiliary) return inside.auxiliary;
  return classes & (word.male | word.female | word.they | word.neuter)
    ? inside["other-pronoun"]
    : inside.none;
}

function opensWithCapital(tokens: Tokens, from: number, to: number): boolean {
  let first = from;
  while (first < to - 1 && !has(tokens, first, shape.word | shape.number)) first++;
  return has(tokens, first, shape.capital);
}

function lastOf(tokens: Tokens, at: number): number {
  if (has(tokens, at, shape.comma)) return last.comma;
  if (has(tokens, at, shape.stop)) return tokens.text[at] === "." ? last.stop : last.question;
  return has(tokens, at, shape.dash) ? last.dash : last.none;
}

function placeOf(opens: boolean, closes: boolean): number {
  if (opens) return closes ? place.whole : place.opens;
  return closes ? place.closes : place.inner;
}

function endOf({ continued, closed }: Quotation["span"]): number {
  if (continued) return end.continued;
  return closed ? end.closed : end.unclosed;
}

function beforeOf(tokens: Tokens, from: number): number {
  const at = from - 1;
  if (at < 0 || tokens.paragraph[at] !== tokens.paragraph[from]) return before.start;
  const flags = tokens.shape[at]!;
  const bits = tokens.word[at]!;
  if (flags & shape.comma) return before.comma;
  if (flags & shape.colon) return before.colon;
  if (flags & shape.stop) return before.stop;
  if (flags & shape.dash) return before.dash;
  if (flags & (shape.open | shape.mark)) return before.open;
  if (flags & shape.possessive || bits & word.possessive) return before.possessive;
  if (bits & word.say) return before.say;
  if (bits & word.report) return before.report;
  if (bits & word.subordinator) return before.that;
  if (bits & word.determiner) return before.determiner;
  if (bits & word.preposition) return before.preposition;
  if (bits & word.conjunction) return before.conjunction;
  if (bits & word.naming) return before.naming;
  return flags & shape.capital ? before.name : before.other;
}

function afterOf(tokens: Tokens, at: number): number {
  const flags = tokens.shape[at]!;
  const bits = tokens.word[at]!;
  if (flags & shape.comma) return after.comma;
  if (flags & (shape.stop | shape.semicolon)) return after.stop;
  if (flags & shape.dash) return after.dash;
  if (flags & shape.close) return after.close;
  if (bits & word.say) return after.say;
  if (bits & (word.male | word.female | word.they)) return after.pronoun;
  if (flags & shape.capital) return after.name;
  if (bits & word.auxiliary) return after.auxiliary;
  if (bits & word.preposition) return after.preposition;
  if (bits & (word.conjunction | word.subordinator)) return after.conjunction;
  if (bits & word.report) return after.report;
  return flags & shape.word ? after.noun : after.other;
}

/** The kind of the nearest verb of speech in the same sentence; a weaker one counts where no stronger one follows. */
function nearCue(tokens: Tokens, start: number, step: 1 | -1, from: number): number {
  let kind: number = cue.none;
  let at = start;
  for (let n = 0; n < farthestCue && at >= 0 && at < tokens.count; n++) {
    if (tokens.paragraph[at] !== tokens.paragraph[from] || has(tokens, at, shape.stop | shape.mark)) break;
    if (is(tokens, at, word.say)) return cue.say;
    if (is(tokens, at, word.according)) return cue.according;
    if (is(tokens, at, word.report)) kind = cue.report;
    at += step;
  }
  return kind;
}
