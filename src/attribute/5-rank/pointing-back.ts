import { speech, word } from "../../language/word-classes.ts";
import { phraseAt } from "../1-text/phrase-at.ts";
import { has, is, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import type { TokenSpan } from "../2-quotations/sentences.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type CueLinkKind, cueBefore } from "../4-cues/cue.ts";
import { thresholds } from "../thresholds.ts";
import { firstMentionFrom } from "./quotation-context.ts";

const { longestSentence, longestVerbless, farthestNoun, farthestOwner } = thresholds.pointingBack;

/** Links of a verb and its subject. */
const subjects: ReadonlySet<CueLinkKind> = new Set([
  "before",
  "before-appositive",
  "before-phrase",
  "inverted",
  "after",
]);

/**
 * 'That is what Quay told police.', 'Those were the words of Mara Quay.', 'So heißt es in der Mitteilung von Ardpulp.':
 * the name of whom the sentence behind a quotation gives it to; -1 where it gives it to nobody by name, and where the
 * quotation has a speaker in its own sentence, or goes on from one in its paragraph.
 */
export function pointedBackTo(doc: Doc, index: number): number {
  const own = sentenceOf(doc, doc.quotations[lastOfRun(doc, index)]!.to - 1);
  const { tokens, lexicon } = doc;
  if (own.to >= tokens.count) return -1;
  const { backToVerb, backToNoun, backToName } = lexicon.speech;
  const [byName, byNoun, byVerb] = [backToName, backToNoun, backToVerb].map((phrases) =>
    phraseAt(tokens, phrases, own.to),
  );
  if (byName === 0 && byNoun === 0 && byVerb === 0) return -1;
  const next = sentenceOf(doc, own.to);
  if (next.to - next.from > longestSentence || namesSpeaker(doc, own) || isContested(doc, next)) return -1;
  if (goesOn(doc, index)) return -1;
  const behind = (words: number) => (words > 0 ? next.from + words : next.to);
  return firstOf(
    () => nameBehind(doc, behind(byName!), next.to),
    () => ownerBehind(doc, behind(byNoun!), next.to),
    () => subjectBehind(doc, behind(byVerb!), next.to, byVerb === 1),
  );
}

/** 'That is what Quay denied', 'That is also what Quay said: “…”': it tells nothing of the words before it, or not that alone. */
function isContested({ tokens, sentences }: Doc, { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) {
    const isOther = isSpeech(tokens, at, speech.contesting | speech.negation);
    if (isOther || sentences.quote[at]! >= 0 || has(tokens, at, shape.colon)) return true;
  }
  return false;
}

/** The first mention that is found; -1 for none. */
function firstOf(...searches: readonly (() => number)[]): number {
  for (const search of searches) {
    const found = search();
    if (found >= 0) return found;
  }
  return -1;
}

/** The last of the paragraphs of one block quote. */
function lastOfRun({ quotations, blocks }: Doc, index: number): number {
  let last = index;
  const group = (at: number) => blocks[quotations[at]!.span.block]!.group;
  while (
    last + 1 < quotations.length &&
    quotations[last]!.span.isBlockQuotation &&
    quotations[last + 1]!.span.isBlockQuotation &&
    quotations[last + 1]!.from === quotations[last]!.to &&
    group(last) === group(last + 1)
  )
    last++;
  return last;
}

function sentenceOf({ sentences, tokens }: Doc, at: number): TokenSpan {
  const sentence = sentences.of[at]!;
  return { from: sentences.starts[sentence]!, to: sentences.starts[sentence + 1] ?? tokens.count };
}

/** Whether a verb of speech in a sentence has somebody by name or a phrase as its subject. */
function namesSpeaker({ cues, mentions }: Doc, { from, to }: TokenSpan): boolean {
  for (let at = cueBefore(cues, from) + 1; at < cues.length && cues[at]!.at < to; at++)
    if (cues[at]!.links.some(({ mention }) => mentions.list[mention]!.kind !== "pronoun")) return true;
  return false;
}

/** '“…,” Quay said. “…”': the words go on from a quotation of the same paragraph whose speaker is told. */
function goesOn(doc: Doc, index: number): boolean {
  const { quotations, cues } = doc;
  const before = quotations[index - 1];
  if (before === undefined || before.span.block !== quotations[index]!.span.block) return false;
  const { from, to } = sentenceOf(doc, before.to - 1);
  const cue = cues[cueBefore(cues, from) + 1];
  return cue !== undefined && cue.at < to;
}

/** 'Quay was dismissed': what is done to somebody; the name of who suffers it stands where a speaker would. */
function isPassive(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpeech(tokens, at, speech.passive)) return true;
  return false;
}

/**
 * 'what Quay told police', 'sagte Quay der Polizei', 'hat Quay gesagt': the subject by name of the verb of a clause; -1 for none.
 * Behind a bare 'so' the verb comes first: 'So Quay told him' goes on with the story.
 */
function subjectBehind(doc: Doc, from: number, to: number, isBare: boolean): number {
  const { cues, tokens, mentions } = doc;
  if (from >= to || isParted(tokens, from, to) || isPassive(tokens, from, to)) return -1;
  const cue = cues[cueBefore(cues, from) + 1];
  const isTold = cue !== undefined && cue.at < to && cue.strength === "say" && cue.form === "finite";
  if (!isTold) return verblessName(doc, from, to);
  if (hasComma(tokens, from, cue.at)) return -1;
  const isVerbFirst = is(tokens, from, word.say | word.auxiliary);
  if (isVerbFirst) {
    // 'erzählte es Quay der Polizei'
    const subject = nameAt(doc, is(tokens, from + 1, word.neuter) ? from + 2 : from + 1);
    if (subject >= 0) return subject;
  } else if (isBare || mentions.startingAt[from]! < 0) return -1;
  const link = cue.links.find(({ kind }) => subjects.has(kind));
  const found = mentions.list[link?.mention ?? -1];
  if (found === undefined || found.from < from) return -1;
  if (found.kind === "name") return link!.mention;
  return is(tokens, found.nameFrom, word.document | word.occasion) ? ownerOf(doc, found.nameFrom, to) : -1;
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(tokens, at, shape.comma)) return true;
  return false;
}

/** 'Così Mara Quay alla polizia.': a name and no verb. */
function verblessName(doc: Doc, from: number, to: number): number {
  const { tokens, lexicon } = doc;
  if (!lexicon.speech.lateSubjects || to - from > longestVerbless) return -1;
  for (let at = from; at < to; at++)
    if (is(tokens, at, word.say | word.report | word.verb | word.auxiliary) || has(tokens, at, shape.past))
      return -1;
  const name = nameAt(doc, from);
  // 'Così Mara Quay chiuse il porto': a verb that no list knows.
  const { tail } = doc.mentions.list[name] ?? { tail: to };
  return tail < to && (is(tokens, tail, word.preposition) || !has(tokens, tail, shape.word)) ? name : -1;
}

/** A clause that tells more than who spoke: 'So sagte Quay, dass', 'So sagte Quay die Reise ab', 'what Quay told him to do'. */
function isParted(tokens: Tokens, from: number, to: number): boolean {
  const last = to - 1 > from && has(tokens, to - 1, shape.stop) ? to - 2 : to - 1;
  if (tokens.language.capitalNouns && is(tokens, last, word.preposition)) return true;
  for (let at = from; at < last; at++)
    if (isSpeech(tokens, at, speech.infinitive) && is(tokens, at + 1, word.verb | word.auxiliary))
      return true;
  for (let at = from; at < to; at++)
    if (is(tokens, at, word.subordinator) && !is(tokens, at, word.preposition | word.determiner)) return true;
  return false;
}

/** 'A declaração é do prefeito Mara Quay', 'Mit diesen Worten schloss Mara Quay': the name behind a preposition or a verb. */
function nameBehind(doc: Doc, from: number, to: number): number {
  const { tokens } = doc;
  if (isPassive(tokens, from, to)) return -1;
  const direct = from < to ? nameAt(doc, from) : -1;
  const isNext = has(tokens, from, shape.comma) || is(tokens, from, word.say | word.report);
  const isLed = from + 1 < to && (isNext || isSpeech(tokens, from, speech.origin));
  return direct < 0 && isLed ? nameAt(doc, from + 1) : direct;
}

/** 'the whole statement from Ardpulp plc', 'Quay's answer', 'the words of Mara Quay': whose the noun is; -1 where it is nobody's. */
function ownerBehind(doc: Doc, from: number, to: number): number {
  const { tokens } = doc;
  for (let at = from; at < from + farthestNoun && at < to; at++) {
    const isNoun = is(tokens, at, word.document | word.occasion) || isSpeech(tokens, at, speech.utterance);
    // 'in response to Quay', 'his answer to Quay'
    if (is(tokens, at, word.possessive) || (!isNoun && is(tokens, at, word.preposition))) return -1;
    if (!isNoun) continue;
    const owner = possessorBefore(doc, from, at);
    return owner >= 0 ? owner : ownerOf(doc, at, to);
  }
  return -1;
}

/** The name in 'Quay's answer', between two tokens; -1 for none. */
function possessorBefore(doc: Doc, from: number, to: number): number {
  const { mentions, tokens } = doc;
  for (let at = firstMentionFrom(doc, from); at < mentions.list.length; at++) {
    const { kind, nameFrom, nameTo } = mentions.list[at]!;
    if (nameFrom >= to) return -1;
    if (kind === "name" && nameTo < to && has(tokens, nameTo, shape.possessive)) return at;
  }
  return -1;
}

/** The name that a preposition of origin joins to a noun, or a genitive: 'the words of Quay', but not 'the answer to Quay'. */
function ownerOf(doc: Doc, noun: number, to: number): number {
  const { tokens, mentions } = doc;
  for (let at = noun + 1; at <= noun + farthestOwner && at + 1 < to; at++) {
    if (!has(tokens, at, shape.word)) return -1;
    if (isSpeech(tokens, at, speech.origin)) return nameAt(doc, at + 1);
    if (is(tokens, at, word.preposition)) return -1;
    const owner = nameAt(doc, at);
    // 'the words Quay feared': what stands behind a name that no preposition joins must not be a clause of its own.
    if (owner >= 0) return mentions.list[owner]!.tail >= to - 1 ? owner : -1;
  }
  return -1;
}

/** The name that begins at a token, with its office or its article; -1 for none. */
function nameAt({ mentions }: Doc, at: number): number {
  const mention = mentions.startingAt[at] ?? -1;
  const found = mentions.list[mention];
  return found?.kind === "name" && !found.embedded && found.looks !== "place" ? mention : -1;
}
