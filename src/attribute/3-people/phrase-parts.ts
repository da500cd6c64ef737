import { speakers, stopper } from "../../language/class-sets.ts";
import { anyForename, name, word } from "../../language/word-classes.ts";
import { has, is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import type { Run } from "./mention.ts";

const { ownedWords, adjectives } = thresholds.phraseParts;

export function sameRun(tokens: Tokens, sentences: Sentences, start: number, at: number): boolean {
  return tokens.paragraph[at] === tokens.paragraph[start] && sentences.quote[at] === sentences.quote[start];
}

export function isNoun(tokens: Tokens, at: number): boolean {
  const flags = tokens.shape[at]!;
  const bits = tokens.word[at]!;
  if ((flags & shape.word) === 0 || flags & shape.capital) return false;
  if (bits & (speakers | word.occasion) && !(bits & (word.say | word.report))) return true;
  if (bits & (stopper | word.adverb | word.possessive | word.determiner | word.say | word.report | word.verb))
    return false;
  if (flags & (shape.past | shape.participle | shape.adverb)) return false;
  // 'Marsh constituent Lisa Quay'
  if (
    bits === 0 &&
    at + 1 < tokens.count &&
    tokens.shape[at + 1]! & shape.capital &&
    tokens.shape[at + 1]! & shape.spaced
  )
    return true;
  // A bare noun after a name is part of its phrase only when a word for a speaker ends it.
  return (
    at + 1 < tokens.count &&
    (tokens.word[at + 1]! & speakers) !== 0 &&
    (tokens.shape[at + 1]! & shape.capital) === 0
  );
}

/** 'Fishers'': an apostrophe directly behind an s. */
export function isPluralOwner(tokens: Tokens, at: number): boolean {
  const flags = tokens.shape[at]!;
  if (at === 0 || !(flags & shape.mark) || flags & shape.spaced) return false;
  return /^['’]$/.test(tokens.text[at]!) && has(tokens, at - 1, shape.plural);
}

/** 'Quay's lawyer', 'the Times' Mara Quay': whether what stands at `at` makes the word before it an owner. */
export function ownsNext(tokens: Tokens, sentences: Sentences, at: number): boolean {
  if (at >= tokens.count) return false;
  const flags = tokens.shape[at]!;
  if (flags & shape.possessive) return true;
  if (!isPluralOwner(tokens, at) || at + 1 >= tokens.count) return false;
  return (
    sameRun(tokens, sentences, at - 1, at + 1) &&
    (tokens.shape[at + 1]! & shape.spaced) !== 0 &&
    (tokens.name[at + 1]! & anyForename) !== 0
  );
}

/** 'Quay's top foreign policy aide': whether a word for a speaker ends what stands after an owner. */
export function owns(tokens: Tokens, sentences: Sentences, at: number): boolean {
  for (
    let next = at;
    next < at + ownedWords && next < tokens.count && sameRun(tokens, sentences, at, next);
    next++
  ) {
    if (!(tokens.shape[next]! & shape.word)) return false;
    const bits = tokens.word[next]!;
    if (bits & speakers && !(bits & word.say && next > at)) return true;
    if (bits & (stopper | word.adverb | word.say | word.report | word.verb | word.determiner | word.date))
      return false;
  }
  return false;
}

/** 'the claims', 'a report': a verb's form directly after its determiner or adjective. */
export function isNounHere(tokens: Tokens, at: number, head: number): boolean {
  if (head >= 0 && (tokens.word[head]! & speakers) !== 0) return false;
  return (tokens.word[at]! & speakers) !== 0 && !(tokens.word[at]! & word.say && head >= 0);
}

/** 'another tweeted that', 'the two write.': a verb of speech that its own words follow. */
export function isVerbHere(tokens: Tokens, sentences: Sentences, at: number): boolean {
  if ((tokens.shape[at]! & shape.capital) !== 0) return false;
  const next = at + 1;
  // 'a note that', but not 'Das sagte der Bürgermeister'
  if (at > 0 && is(tokens, at - 1, word.article)) return isSaidOf(tokens, sentences, at);
  if (next >= tokens.count || !sameRun(tokens, sentences, at, next)) return true;
  if (!(tokens.shape[next]! & shape.word)) return true;
  return is(tokens, next, stopper | word.determiner | word.possessive | word.date);
}

/** 'Das sagte der Bürgermeister', 'Das sagte Mara Quay': what looks like an article is a pronoun. */
function isSaidOf(tokens: Tokens, { starts, of }: Sentences, at: number): boolean {
  const { language } = tokens;
  if (!language.capitalNouns || !is(tokens, at, word.say) || starts[of[at]!] !== at - 1) return false;
  const next = at + 1;
  if (next >= tokens.count) return false;
  return (
    is(tokens, next, word.determiner | word.possessive | word.role) ||
    (tokens.name[next]! & (anyForename | name.title)) !== 0
  );
}

/** 'Republicans', 'one Democrat': a capital, but nobody's name. */
export function isGeneric(tokens: Tokens, run: Run): boolean {
  if (run.to - run.nameFrom !== 1) return false;
  // Where nouns have capitals, 'Bericht' is a noun as 'Polizei' is.
  const nouns = tokens.language.capitalNouns ? word.group | word.document : word.group;
  return (tokens.name[run.nameFrom]! & name.demonym) !== 0 || is(tokens, run.nameFrom, nouns);
}

/** Whether adjectives without a determiner end in a word for a speaker: 'local officials', 'former aides'. */
export function leadsToSpeaker(tokens: Tokens, sentences: Sentences, at: number): boolean {
  for (
    let next = at;
    next < at + adjectives && next < tokens.count && sameRun(tokens, sentences, at, next);
    next++
  ) {
    const bits = tokens.word[next]!;
    if ((tokens.shape[next]! & shape.word) === 0) return false;
    if (bits & speakers) return true;
    if (bits & (stopper | word.say | word.report | word.verb | word.determiner | word.possessive))
      return false;
  }
  return false;
}
