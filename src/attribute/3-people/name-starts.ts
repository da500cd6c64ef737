import { pronouns, speakers, stopper } from "../../language/class-sets.ts";
import { anyForename, link, name, speech, word } from "../../language/word-classes.ts";
import type { CapitalCounts } from "../1-text/capitals.ts";
import { has, is, isLink, isName, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";

const verbs = word.say | word.report | word.verb;
const joining = word.conjunction | word.subordinator | word.preposition;

/** Whether a capital here may begin a name, or only a sentence. `bare`: it opens its phrase. */
export function isNameStart(tokens: Tokens, at: number, known: CapitalCounts, bare: boolean): boolean {
  if (is(tokens, at, word.date) && !isForename(tokens, at) && !isMonth(tokens, at, known)) return false;
  if (has(tokens, at, shape.modifier | shape.party)) return false;
  // the 'New' of 'New York-based'
  const leadsToModifier = has(tokens, at + 1, shape.modifier) && has(tokens, at + 1, shape.capital);
  if (leadsToModifier && !isName(tokens, at, anyForename)) return false;
  if (isSpeech(tokens, at, speech.opinion | speech.capitalPronoun)) return false;
  // 'Hugo Quay Jr.' has no name 'Jr.'
  if (isName(tokens, at, name.suffix) && !has(tokens, at, shape.upper) && !isCapital(tokens, at + 1))
    return false;
  // 'Selon Mara Quay', 'Nach Angaben von Mara Quay'
  const leads = is(tokens, at, word.according) && !isName(tokens, at, anyForename);
  if (leads && isCapital(tokens, at + 1)) return false;
  // '- As promised, '
  const opens = has(tokens, at, shape.initial) || (at > 0 && has(tokens, at - 1, shape.mark));
  if (opens) return isNameAtOpening(tokens, at, known, bare);
  // 'IT' and 'WHO' may be names; 'MORE' is none.
  const small = pronouns | word.determiner | (isInNames(tokens, at) ? 0 : joining);
  if (!is(tokens, at, small | word.adverb)) return true;
  return has(tokens, at, shape.upper) && !is(tokens, at, word.determiner | word.adverb);
}

/** Classes of `speech` whose words are taken for names where a capital opens a sentence: 'Nobody', 'Asked'. */
const nameLike =
  speech.quoting |
  speech.addressing |
  speech.passive |
  speech.negation |
  speech.viewing |
  speech.opinion |
  speech.trailing |
  speech.asking |
  speech.oblique;

/** Whether a word is of a class that names are made of. */
export function isInNames(tokens: Tokens, at: number): boolean {
  return tokens.name[at] !== 0 || isSpeech(tokens, at, nameLike) || isLink(tokens, at, link.modifier);
}

/** Whether a capital begins a name where a sentence begins, and gives any word one. */
function isNameAtOpening(tokens: Tokens, at: number, known: CapitalCounts, bare: boolean): boolean {
  const lower = tokens.lower[at]!;
  if (is(tokens, at, stopper | word.adverb | word.determiner | word.possessive)) return false;
  if (known.surnames.has(lower)) return true;
  const isSpeaker = is(tokens, at, speakers);
  // 'Per Mara Quay, it sank': a forename, but not there.
  const names = isInNames(tokens, at) && !is(tokens, at, word.according);
  if (names && !(isSpeaker && !isName(tokens, at, name.title))) return true;
  const next = isCapital(tokens, at + 1);
  if (isSpeaker) return next;
  if (known.upper.has(lower)) return true;
  if (next && isOnlyOpening(tokens, at, known)) return false;
  if (known.lower.has(lower)) return next && bare && !is(tokens, at, verbs);
  if (tokens.word[at] !== 0 && !next) return false;
  return next || isAcronym(tokens, at) || isSpeaking(tokens, at);
}

/** 'Using Quay as', 'Junior Quay': the capital is the sentence's, the name is the next word's. */
function isOnlyOpening(tokens: Tokens, at: number, known: CapitalCounts): boolean {
  const plain = known.lower.has(tokens.lower[at]!) || has(tokens, at, shape.plain) || is(tokens, at, verbs);
  return plain && isKnownName(tokens, at + 1, known);
}

const isCapital = (tokens: Tokens, at: number) => at < tokens.count && has(tokens, at, shape.capital);

const isAcronym = (tokens: Tokens, at: number) => has(tokens, at, shape.upper) && tokens.text[at]!.length > 1;

/** A word that stands alone, and nowhere else with a capital, has it from the sentence: unless it speaks. */
function isSpeaking(tokens: Tokens, at: number): boolean {
  const verb = is(tokens, at + 1, word.adverb) ? at + 2 : at + 1;
  return verb < tokens.count && is(tokens, verb, word.say | word.report);
}

/** 'April Quay', but not 'in April', 'June 3'. */
export function isForename(tokens: Tokens, at: number): boolean {
  return isName(tokens, at, anyForename) && isCapital(tokens, at + 1) && !is(tokens, at + 1, word.date);
}

/** 'May said' of Theresa May, but not 'in May', 'May 3'. */
function isMonth(tokens: Tokens, at: number, known: CapitalCounts): boolean {
  if (!isName(tokens, at, name.monthName) || !known.surnames.has(tokens.lower[at]!)) return false;
  const next = at + 1;
  return (
    next < tokens.count && (is(tokens, next, verbs | word.auxiliary) || has(tokens, next, shape.possessive))
  );
}

function isKnownName(tokens: Tokens, at: number, known: CapitalCounts): boolean {
  const lower = tokens.lower[at]!;
  return isName(tokens, at, anyForename) || known.surnames.has(lower) || known.upper.has(lower);
}
