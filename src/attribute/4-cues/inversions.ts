import { speakers } from "../../language/class-sets.ts";
import { speech, word } from "../../language/word-classes.ts";
import { has, is, isPluralVerb, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import type { Mention } from "../3-people/mention.ts";
import { thresholds } from "../thresholds.ts";
import type { CueLink, CueSearch } from "./cue.ts";
import { isSpeakerPhrase, namedBy } from "./named-beside.ts";
import { isSubject } from "./subjects.ts";

const {
  farthestQuote,
  mostAdverbs,
  farthestSubject,
  mostAdjectives,
  farthestClause,
  farthestMain,
  farthestSilent,
} = thresholds.inversions;

/** The mention after a verb of speech: its subject where the verb comes first, else its object. */
export function subjectAfter(search: CueSearch, cue: number): CueLink | undefined {
  const { tokens, sentences, mentions, language } = search;
  let at = pastAdverbs(search, cue + 1);
  if (at >= tokens.count || sentences.quote[at]! >= 0) return undefined;
  if (mentions.startingAt[at]! < 0 && followsQuote(search, cue)) at = pastAdjectives(search, at);
  // 'considera por seu lado Mara Quay'
  const hasOwnPart = at + 1 < tokens.count && is(tokens, at + 1, word.possessive) && language.lateSubjects;
  if (isSpeech(tokens, at, speech.agent) && !hasOwnPart) {
    const agent = mentions.startingAt[at + 1] ?? -1;
    return agent >= 0 ? { mention: agent, kind: "by" } : undefined;
  }
  const near = mentions.startingAt[at]!;
  const isLate = language.lateSubjects && (near < 0 || isWhen(search, near));
  const late = isLate ? lateSubject(search, cue, at) : -1;
  const owner = owns(search, near) ? mentions.list[near]!.nameTo + 1 : -1;
  const mention = namedBy(search, owner < 0 ? (late < 0 ? near : late) : mentions.startingAt[owner]!);
  if (mention < 0 || isOneOfSeveral(search, cue, mention)) return undefined;
  const addressed = isSpeech(tokens, cue, speech.addressing);
  const inverted = !addressed && (followsQuote(search, cue) || endsClause(search, cue, mention));
  return { mention, kind: inverted ? "inverted" : "after" };
}

/** 'disseram a Mara Quay': the verb is of several, and one person is no subject of it. */
function isOneOfSeveral({ tokens, mentions }: CueSearch, cue: number, mention: number): boolean {
  const { looks, tail } = mentions.list[mention]!;
  if (looks !== "person" || !isPluralVerb(tokens, cue)) return false;
  return !is(tokens, tail, word.conjunction) && !has(tokens, tail, shape.comma);
}

/** 'sagt Quays’ Kollege': where nouns have capitals, an apostrophe behind a name is its genitive. */
function owns({ tokens, mentions, language }: CueSearch, mention: number): boolean {
  const nameTo = mentions.list[mention]?.nameTo ?? tokens.count;
  if (!language.capitalNouns || nameTo + 1 >= tokens.count || has(tokens, nameTo, shape.spaced)) return false;
  return /^['‘’]$/.test(tokens.text[nameTo]!) && has(tokens, nameTo + 1, shape.capital);
}

function pastAdverbs({ tokens, sentences, mentions }: CueSearch, from: number): number {
  let at = from;
  while (
    at < tokens.count &&
    at < from + mostAdverbs &&
    is(tokens, at, word.adverb) &&
    sentences.quote[at]! < 0 &&
    mentions.startingAt[at]! < 0
  )
    at++;
  return at;
}

const isWhen = ({ tokens, mentions }: CueSearch, at: number) =>
  is(tokens, mentions.list[at]!.nameTo - 1, word.date);

/** '«…», ha detto ieri all'Ansa il sindaco': the subject behind what hangs on the verb; -1 where there is none. */
function lateSubject(search: CueSearch, cue: number, from: number): number {
  const { tokens, sentences, mentions } = search;
  if (!followsQuote(search, cue)) return -1;
  /** Whether a preposition has opened a phrase that no mention has ended yet. */
  let hanging = false;
  for (let at = from; at < tokens.count && at < cue + farthestSubject; ) {
    if (sentences.of[at] !== sentences.of[cue] || sentences.quote[at]! >= 0) return -1;
    const index = mentions.startingAt[at]!;
    if (!hanging && isCommaBehindTime(tokens, at, from)) at++;
    else if (!has(tokens, at, shape.word | shape.number)) return -1;
    else if (index < 0) {
      if (!mayHang(tokens, at, hanging)) return -1;
      hanging = leavesHanging(tokens, at, hanging);
      at++;
    } else if (hangsOnVerb(search, index, hanging)) {
      at = mentions.list[index]!.to;
      hanging = false;
    } else return isSubjectPhrase(tokens, mentions.list[index]!) ? index : -1;
  }
  return -1;
}

/** Whether a word that no mention begins with may stand between a verb and its subject. */
function mayHang(tokens: Tokens, at: number, hanging: boolean): boolean {
  if (is(tokens, at, clauseWords)) return false;
  return hanging || is(tokens, at, word.preposition) || tellsWhen(tokens, at);
}

/** Whether a phrase is open behind a word: 'ao participar do 10o Encontro' is, up to its noun. */
function leavesHanging(tokens: Tokens, at: number, hanging: boolean): boolean {
  return is(tokens, at, word.preposition) || (hanging && has(tokens, at, shape.number));
}

/** Whether a mention belongs to a preposition before it, or tells when. */
function hangsOnVerb(search: CueSearch, index: number, hanging: boolean): boolean {
  const { tokens, mentions } = search;
  return hanging ? !isBesideNoun(tokens, mentions.list[index]!) : isWhen(search, index);
}

function isSubjectPhrase(tokens: Tokens, mention: Mention): boolean {
  return mention.kind === "name" || isSpeakerPhrase(tokens, mention);
}

const clauseWords = word.subordinator | word.relative | word.conjunction | word.say;

/** 'a insisté, lundi, la directrice' */
function isCommaBehindTime(tokens: Tokens, at: number, from: number): boolean {
  if (!has(tokens, at, shape.comma)) return false;
  return at === from || is(tokens, at - 1, word.date | word.adverb);
}

function tellsWhen(tokens: Tokens, at: number): boolean {
  return has(tokens, at, shape.adverb) || is(tokens, at, word.adverb | word.auxiliary | word.date);
}

/** A name that stands at once behind a noun which is not its own. */
function isBesideNoun(tokens: Tokens, mention: Mention): boolean {
  return isBehindOwned(tokens, mention) || isBehindDocument(tokens, mention);
}

/** 'pour sa part Mara Quay', but not 'à son avocate Mara Quay' */
const isBehindOwned = (tokens: Tokens, { kind, from, nameFrom }: Mention) =>
  kind === "name" &&
  is(tokens, from, word.possessive) &&
  nameFrom > from + 1 &&
  !is(tokens, nameFrom - 1, speakers);

/** 'dans un communiqué Mara Quay', 'in una nota Mara Quay' */
const isBehindDocument = (tokens: Tokens, { kind, looks, from, nameFrom, nameTo }: Mention) =>
  kind === "name" &&
  looks !== "place" &&
  nameFrom > from &&
  nameTo > nameFrom + 1 &&
  is(tokens, nameFrom - 1, word.document | word.occasion);

/** 'said undecided voter Mara Quay': where the name begins behind words that stand in no list; `from` where none does. */
function pastAdjectives({ tokens, mentions, sentences }: CueSearch, from: number): number {
  for (let at = from; at < tokens.count && at - from <= mostAdjectives; at++) {
    const mention = mentions.list[mentions.startingAt[at]!];
    // 'racconta stanco un vicino'
    const isPhrase = tokens.language.lateSubjects && mention && isSpeakerPhrase(tokens, mention);
    if (mention !== undefined) return mention.kind === "name" || isPhrase ? at : from;
    const flags = tokens.shape[at]!;
    // 'said New York-based Mara Quay'
    const isBased = has(tokens, at, shape.modifier) || has(tokens, at + 1, shape.modifier);
    const isOther = (flags & shape.capital) !== 0 && !isBased;
    if (!(flags & shape.word) || isOther || sentences.quote[at]! >= 0) return from;
    if (
      is(
        tokens,
        at,
        word.say | word.report | word.auxiliary | word.subordinator | word.conjunction | word.preposition,
      )
    )
      return from;
  }
  return from;
}

/** '“…” if the board agrees, said Mara Quay.': the quotation goes on in words of the reporter, and a name ends it. */
function endsClause(
  { sentences, tokens, mentions, floor }: CueSearch,
  cue: number,
  mention: number,
): boolean {
  if (cue - 1 <= floor || !(tokens.shape[cue - 1]! & shape.comma)) return false;
  if (mentions.list[mention]!.kind !== "name" || isSubject(tokens, mentions, mention, floor)) return false;
  const verbs = word.say | word.report | word.verb | word.auxiliary;
  for (let at = floor; at < cue && at < floor + farthestQuote; at++) {
    if (sentences.quote[at]! >= 0) return true;
    // 'The memo spoke of “fear”, wrote Quay'
    if (is(tokens, at, verbs)) return false;
  }
  return false;
}

/** 'a déclaré'; where speakers are named inside of the marks, 'le ha risposto', 'l'a admis', 'a simplement écrit', too. */
function leadsToVerb(tokens: Tokens, joined: boolean, at: number): boolean {
  if (is(tokens, at, word.auxiliary)) return true;
  if (!joined) return false;
  return is(tokens, at, word.article | word.adverb) || (tokens.shape[at]! & shape.adverb) !== 0;
}

/** '“…,” said Mara Quay', '« … », a déclaré Mara Quay': the verb comes first. */
function followsQuote({ sentences, tokens, language, floor }: CueSearch, cue: number): boolean {
  let first = cue;
  while (first > floor && leadsToVerb(tokens, language.inquits, first - 1)) first--;
  const before =
    first > floor && tokens.shape[first - 1]! & (shape.comma | shape.dash) ? first - 2 : first - 1;
  return before < floor || sentences.quote[before]! >= 0;
}

/** The last mention before the cue that has a verb of its own: the subject of 'smiled, saying' and 'rose and said'. */
export function clauseSubject(search: CueSearch, cue: number): number {
  const { sentences, mentions, floor } = search;
  for (let at = cue - 1; at >= floor && cue - at < farthestClause; at--) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(search.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}

/** The first mention of the sentence that has a verb of its own. */
export function mainSubject(search: CueSearch, cue: number): number {
  const { sentences, mentions, floor } = search;
  for (let at = floor; at < cue && at < floor + farthestMain; at++) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(search.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}

/**
 * 'Il fratello, Aldo Quay, scuote la testa. «…», dice': in a language that drops its pronouns, such a pronoun would stand
 * for the subject that the paragraph named last; -1 where another person was named behind it.
 */
export function silentSubject(
  { tokens, sentences, mentions }: Omit<CueSearch, "floor" | "language">,
  cue: number,
): number {
  const floor = sentences.starts[sentences.of[cue]!]!;
  for (let at = floor - 1; at >= 0 && floor - at < farthestSilent; at--) {
    if (tokens.paragraph[at] !== tokens.paragraph[cue]) return -1;
    const index = mentions.startingAt[at]!;
    const mention = mentions.list[index];
    if (!mention || mention.from !== at || sentences.quote[at]! >= 0 || mention.embedded) continue;
    const named = mention.kind === "name" && (mention.looks === "person" || mention.looks === "unknown");
    if (!named && !isSpeakerPhrase(tokens, mention)) continue;
    const spoke = at > 0 && is(tokens, at - 1, word.say);
    const acts = isSubject(tokens, mentions, index, sentences.starts[sentences.of[at]!]!);
    return spoke || acts ? index : -1;
  }
  return -1;
}
