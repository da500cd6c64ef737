import { pronouns, speakers, stopper } from "../../language/class-sets.ts";
import { anyForename, name, word } from "../../language/word-classes.ts";
import type { CapitalCounts } from "../1-text/capitals.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Run } from "./mention.ts";

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
  return /^['’]$/.test(tokens.text[at]!) && tokens.lower[at - 1]!.endsWith("s");
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
  for (let next = at; next < at + 6 && next < tokens.count && sameRun(tokens, sentences, at, next); next++) {
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
  // 'a note that'
  if (at > 0 && is(tokens, at - 1, word.article)) return false;
  const next = at + 1;
  if (next >= tokens.count || !sameRun(tokens, sentences, at, next)) return true;
  if (!(tokens.shape[next]! & shape.word)) return true;
  return is(tokens, next, stopper | word.determiner | word.possessive | word.date);
}

/** 'Republicans', 'one Democrat': a capital, but nobody's name. */
export function isGeneric(tokens: Tokens, run: Run): boolean {
  if (run.to - run.nameFrom !== 1) return false;
  return (tokens.name[run.nameFrom]! & name.demonym) !== 0 || is(tokens, run.nameFrom, word.group);
}

/** Whether adjectives without a determiner end in a word for a speaker: 'local officials', 'former aides'. */
export function leadsToSpeaker(tokens: Tokens, sentences: Sentences, at: number): boolean {
  for (let next = at; next < at + 3 && next < tokens.count && sameRun(tokens, sentences, at, next); next++) {
    const bits = tokens.word[next]!;
    if ((tokens.shape[next]! & shape.word) === 0) return false;
    if (bits & speakers) return true;
    if (bits & (stopper | word.say | word.report | word.verb | word.determiner | word.possessive))
      return false;
  }
  return false;
}

/** 'April Quay', but not 'in April', 'June 3'. */
function isForename(tokens: Tokens, at: number): boolean {
  if (!(tokens.name[at]! & anyForename)) return false;
  const next = at + 1 < tokens.count ? tokens.shape[at + 1]! : 0;
  return (next & shape.capital) !== 0 && !is(tokens, at + 1, word.date);
}

/** 'May said' of Theresa May, but not 'in May', 'May 3'. */
function isMonth(tokens: Tokens, at: number, known: CapitalCounts): boolean {
  if (!(tokens.name[at]! & name.monthName) || !known.surnames.has(tokens.lower[at]!)) return false;
  const next = at + 1;
  const verbs = word.say | word.report | word.verb | word.auxiliary;
  return next < tokens.count && (is(tokens, next, verbs) || (tokens.shape[next]! & shape.possessive) !== 0);
}

function isKnownName(tokens: Tokens, at: number, known: CapitalCounts): boolean {
  const lower = tokens.lower[at]!;
  return (tokens.name[at]! & anyForename) !== 0 || known.surnames.has(lower) || known.upper.has(lower);
}

const joining = word.conjunction | word.subordinator | word.preposition;

/** Whether a capital here may begin a name, or only a sentence. */
export function isNameStart(tokens: Tokens, at: number, known: CapitalCounts, bare: boolean): boolean {
  const bits = tokens.word[at]!;
  if (bits & word.date && !isForename(tokens, at) && !isMonth(tokens, at, known)) return false;
  if (tokens.shape[at]! & shape.modifier) return false;
  // 'D-Ga.'
  if (/^[DRI]-\p{Lu}/u.test(tokens.text[at]!)) return false;
  // 'Selon Mara Quay', 'Nach Angaben von Mara Quay'
  if (tokens.name[at]! & name.opinion) return false;
  const leads = (bits & word.according) !== 0 && !(tokens.name[at]! & anyForename);
  if (leads && at + 1 < tokens.count && tokens.shape[at + 1]! & shape.capital) return false;
  if (tokens.text[at] === "I") return false;
  const initial = (tokens.shape[at]! & shape.initial) !== 0 || (at > 0 && tokens.shape[at - 1]! & shape.mark);
  // '- As promised, '
  const names = tokens.name[at]! & ~name.linking;
  const small = pronouns | word.determiner | (names === 0 ? joining : 0);
  // 'IT' and 'WHO' may be names; 'MORE' is none.
  if (!initial)
    return (
      !(bits & (small | word.adverb)) ||
      ((tokens.shape[at]! & shape.upper) !== 0 && !(bits & (word.determiner | word.adverb)))
    );
  if (bits & (stopper | word.adverb | word.determiner | word.possessive)) return false;
  if (known.surnames.has(tokens.lower[at]!)) return true;
  // 'Per Mara Quay, it sank': a forename, but not there.
  if (names !== 0 && !(bits & word.according) && !(bits & speakers && !(tokens.name[at]! & name.title)))
    return true;
  const lower = tokens.lower[at]!;
  const next = at + 1 < tokens.count && (tokens.shape[at + 1]! & shape.capital) !== 0;
  if (bits & speakers) return next;
  if (known.upper.has(lower)) return true;
  // 'Using Quay as', 'Junior Quay': the capital is the sentence's, the name is the next word's
  const plain = known.lower.has(lower) || /(?:ing|ed|ly)$/.test(lower);
  if (next && (plain || bits & (word.say | word.report | word.verb)) && isKnownName(tokens, at + 1, known))
    return false;
  if (known.lower.has(lower)) return next && bare && !(bits & (word.say | word.report | word.verb));
  if (bits !== 0 && !next) return false;
  // A word that stands alone, and nowhere else with a capital, has it from the sentence: unless it speaks.
  const acronym = (tokens.shape[at]! & shape.upper) !== 0 && lower.length > 1;
  const verb = is(tokens, at + 1, word.adverb) ? at + 2 : at + 1;
  return next || acronym || (verb < tokens.count && is(tokens, verb, word.say | word.report));
}

/** 'Mara Quay', 'Mara de Quay' */
function isForenameHere(tokens: Tokens, at: number): boolean {
  if (isForename(tokens, at)) return true;
  const particle = at + 2 < tokens.count && (tokens.name[at + 1]! & name.particle) !== 0;
  return particle && (tokens.name[at]! & anyForename) !== 0 && (tokens.shape[at + 2]! & shape.capital) !== 0;
}

/** 'la ministra de Salud Mara Quay': a forename behind a word that is none, where names may follow each other at once. */
function opensPerson(tokens: Tokens, at: number): boolean {
  return (
    tokens.language.lateSubjects &&
    isForenameHere(tokens, at) &&
    !(tokens.name[at]! & (name.title | name.place | name.organization)) &&
    !(tokens.name[at - 1]! & (anyForename | name.particle | name.maleTitle | name.femaleTitle))
  );
}

/** 'for the harbour board', 'of the University of Quay', 'in the mayor's office' after a head. */
export function tailOf(tokens: Tokens, sentences: Sentences, to: number): number {
  let end = to;
  for (let depth = 0; depth < 2; depth++) {
    const before = end;
    if (depth === 0 && end + 1 < tokens.count && is(tokens, end, word.postmodifier)) end++;
    if (end >= tokens.count || !sameRun(tokens, sentences, to - 1, end)) return before;
    const leads = end > before ? is(tokens, end, word.preposition) : tokens.name[end]! & name.linking;
    if (!leads) return before;
    let at = end + 1;
    while (
      at < tokens.count &&
      sameRun(tokens, sentences, to - 1, at) &&
      (tokens.shape[at]! & (shape.word | shape.possessive | shape.number)) !== 0 &&
      !(tokens.word[at]! & (stopper & ~word.conjunction)) &&
      !(
        tokens.word[at]! & (word.say | word.report | word.verb | word.date | word.conjunction) &&
        !(tokens.shape[at]! & shape.capital)
      )
    ) {
      if (at - end > 8) return before;
      if (at > end + 1 && opensPerson(tokens, at)) break;
      // 'ein Reporter des Senders das …': another phrase begins.
      if (at > end + 1 && is(tokens, at, word.article) && !is(tokens, at - 1, word.determiner)) break;
      at++;
    }
    if (at === end + 1) return before;
    if (tokens.word[at - 1]! & word.date || tokens.word[end + 1]! & word.date) return before;
    end = at;
  }
  return end;
}
