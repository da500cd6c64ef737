import { type Phrases, phrasesIn } from "../../language/phrases.ts";
import { speech, word } from "../../language/word-classes.ts";
import { is, isSpeech, shape } from "../1-text/tokens.ts";
import { looksLikePerson } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Cue, cueBefore } from "../4-cues/cue.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { thresholds } from "../thresholds.ts";
import { noReferent } from "./referents.ts";

const { farthestMention, nearSentences } = thresholds.spokeBefore;

/**
 * Finds whom a pronoun means by the sentence before it: the person who is said to speak there ('Selon Mara Quay, la digue
 * cède. « … », ajoute-t-elle'), else the only person named in the paragraph so far, as the subject of that sentence ('Mara
 * Quay tient le bar. « … », dit-elle'). -1 where anyone else speaks or acts in that sentence, where somebody is named in the
 * pronoun's own sentence, and where the sentences are a question and its answer ('Mara Quay demande …', 'répond-elle').
 * `referents` are those of the pronouns and offices before it.
 */
export function whoSpokeBefore(doc: Doc, at: number, referents: Int32Array): number {
  const { mentions, entities, sentences, tokens } = doc;
  const { from } = mentions.list[at]!;
  const here = sentences.of[from]!;
  const quoted = new Set<number>();
  let index = at - 1;
  for (; index >= 0 && sentences.of[mentions.list[index]!.from] === here; index--) {
    const entity = entities.of[index]!;
    if (mentions.list[index]!.quoted) quoted.add(entity);
    else if (mentions.list[index]!.kind === "name" && entities.list[entity]?.kind === "person")
      return noReferent;
  }
  const paragraph = tokens.paragraph[mentions.list[index]?.from ?? from]!;
  if (tokens.paragraph[from]! - paragraph > 1) return noReferent;
  const { speaks, acts } = speakerOf(doc, index, here - 1, referents);
  // 'Mara Quay soltó las amarras. “…”, añadió': whoever spoke before goes on.
  const goesOn = hasVerbOf(doc, here, doc.lexicon.speech.continuings);
  if (goesOn && !tellsWords(doc, here - 1)) return noReferent;
  // 'Mara Quay croit que Jan Roe ment. « … », ajoute-t-elle': unless another spoke before her
  if (goesOn && !hasQuotation(doc, here - 1) && isNamedBefore(doc, index, here - 1, speaks))
    return noReferent;
  const only = speaks >= 0 || goesOn ? speaks : actsAlone(doc, index, here - 1, acts) ? acts : noReferent;
  return only < 0 || quoted.has(only) || isAnswer(doc, here) ? noReferent : only;
}

/**
 * Who acts in the sentence before a pronoun where that person may be meant and need not be: 'Ann Lee dice …. Mara Quay cierra el
 * bar. “…”, dice'; -1 for nobody, and before a verb by which whoever spoke goes on.
 */
export function whoActedBefore(doc: Doc, at: number, referents: Int32Array): number {
  const { mentions, sentences } = doc;
  const here = sentences.of[mentions.list[at]!.from]!;
  if (hasVerbOf(doc, here, doc.lexicon.speech.continuings)) return noReferent;
  let index = at - 1;
  while (index >= 0 && sentences.of[mentions.list[index]!.from] === here) index--;
  return speakerOf(doc, index, here - 1, referents).acts;
}

/** Who is said to speak in a sentence, or alone acts there. */
interface SentenceSubject {
  readonly speaks: number;
  readonly acts: number;
}

const nobody: SentenceSubject = { speaks: noReferent, acts: noReferent };

/** `last` is the last mention of the sentence. */
function speakerOf(doc: Doc, last: number, sentence: number, referents: Int32Array): SentenceSubject {
  const { mentions, entities, sentences, personhood } = doc;
  const speaking = speakingIn(doc, sentence);
  const spoke = new Set<number>();
  const named = new Set<number>();
  const others: number[] = [];
  let acts = noReferent;
  for (let index = last; index >= 0 && last - index < farthestMention; index--) {
    const { from, quoted, kind } = mentions.list[index]!;
    if (sentences.of[from] !== sentence) break;
    if (quoted) continue;
    const own = entities.of[index]!;
    const entity = own >= 0 ? own : referents[index]!;
    const isPerson = entities.list[entity]?.kind === "person" && looksLikePerson(personhood[entity]!);
    if (speaking.has(index)) {
      if (!isPerson) return nobody;
      spoke.add(entity);
      continue;
    }
    others.push(index);
    if (!isPerson || kind !== "name") continue;
    named.add(entity);
    if (actsAt(doc, index)) acts = entity;
  }
  const [speaks = noReferent] = spoke;
  if (spoke.size > 1) return nobody;
  // 'Selon Mara Quay, Jan Roe a menti. « … », dit-il'
  if (spoke.size > 0)
    return others.some((index) => actsBeside(doc, index, sentence, speaks))
      ? nobody
      : { speaks, acts: noReferent };
  const isAlone = named.size === 1 && !others.some((index) => isSomeone(doc, index));
  return isAlone ? { speaks: noReferent, acts } : nobody;
}

/** Whether a mention that does not speak in a sentence is the subject of a verb there, beside the person who speaks. */
function actsBeside(doc: Doc, index: number, sentence: number, speaks: number): boolean {
  const { mentions, entities, mentionFeatures, tokens } = doc;
  const { from, kind, looks } = mentions.list[index]!;
  if (kind === "name")
    return looks === "person" && entities.of[index] !== speaks && isFollowedByVerb(doc, index);
  // 'Jan Roe zufolge hat der Bürgermeister zugestimmt'
  if (isSomeone(doc, index)) return isFollowedByVerb(doc, index) || is(tokens, from - 1, word.auxiliary);
  // 'Selon Mara Quay, il a menti'
  const isPronoun = kind === "pronoun" && is(tokens, from, word.male | word.female);
  return isPronoun && mentionFeatures.subject[index] === 1 && isNamedBefore(doc, index, sentence, speaks);
}

/** 'le maire' in 'Mara Quay quitte la salle et le maire prend la parole', not in 'Mara Quay, maire de Marsh'. */
function isSomeone({ mentions, mentionFeatures, tokens }: Doc, index: number): boolean {
  const { from, kind, embedded } = mentions.list[index]!;
  if (kind !== "common" || kinds[mentionFeatures.kind[index]!] !== "role") return false;
  const isApposed = from > 0 && (tokens.shape[from - 1]! & shape.comma) !== 0;
  return !isApposed && (!embedded || is(tokens, from, word.determiner | word.article));
}

/**
 * Whether who acts in a sentence may be meant by what follows: nobody else is named in the paragraph before it, it tells of no
 * letter or sign that may be read, and of nothing that is done to that person ('Mara Quay a été arrêtée').
 */
function actsAlone(doc: Doc, last: number, sentence: number, acts: number): boolean {
  const { sentences, tokens } = doc;
  if (acts < 0 || isNamedBefore(doc, last, sentence, acts)) return false;
  for (let at = sentences.starts[sentence]!; sentences.of[at] === sentence; at++) {
    if (is(tokens, at, word.document | word.occasion)) return false;
    if (isSpeech(tokens, at, speech.surface | speech.passive)) return false;
  }
  return true;
}

/** Whether the paragraph of a sentence names another person right before it; `last` is a mention of that sentence. */
function isNamedBefore(doc: Doc, last: number, sentence: number, person: number): boolean {
  const { mentions, entities, sentences, tokens } = doc;
  const start = sentences.starts[sentence]!;
  for (let index = last; index >= 0; index--) {
    const { from, quoted, kind } = mentions.list[index]!;
    if (from >= start || quoted || kind !== "name") continue;
    if (tokens.paragraph[from] !== tokens.paragraph[start] || sentence - sentences.of[from]! > nearSentences)
      return false;
    if (entities.of[index] !== person && entities.list[entities.of[index]!]?.kind === "person") return true;
  }
  return false;
}

/** Whether a sentence gives somebody's words: in marks, behind 'that', or by 'according to'. */
function tellsWords(doc: Doc, sentence: number): boolean {
  const { sentences, tokens } = doc;
  if (cuesOf(doc, sentence).some(({ strength }) => strength === "according")) return true;
  if (hasQuotation(doc, sentence)) return true;
  for (let at = sentences.starts[sentence]!; sentences.of[at] === sentence; at++)
    if (is(tokens, at, word.subordinator)) return true;
  return false;
}

function hasQuotation({ sentences }: Doc, sentence: number): boolean {
  for (let at = sentences.starts[sentence]!; sentences.of[at] === sentence; at++)
    if (sentences.quote[at]! >= 0) return true;
  return false;
}

/** The mentions that verbs of speech of a sentence have as their subjects; not the 'Mara Quay' of 'what he told Mara Quay'. */
function speakingIn({ cues, sentences, tokens }: Doc, sentence: number): ReadonlySet<number> {
  const speaking = new Set<number>();
  for (const { strength, links } of cuesOf({ cues, sentences, tokens }, sentence)) {
    const link = links.find(({ kind }) => kind !== "clause" && kind !== "main");
    if (link && strength !== "report" && link.kind !== "after") speaking.add(link.mention);
  }
  return speaking;
}

/** Whether a verb of its own follows a mention: a small word that no list has may be one, too. */
function isFollowedByVerb({ mentions, mentionFeatures, tokens }: Doc, index: number): boolean {
  const { to, embedded } = mentions.list[index]!;
  if (mentionFeatures.subject[index] === 1) return true;
  const isSmall = to < tokens.count && (tokens.shape[to]! & (shape.word | shape.capital)) === shape.word;
  return !embedded && isSmall && tokens.word[to] === 0;
}

/** 'Mara Quay tient le bar', 'Hoy Mara Quay lleva la barca': whether a name is the subject of a sentence, not of a clause in it. */
function actsAt({ mentions, mentionFeatures, sentences, tokens }: Doc, index: number): boolean {
  const { from, to, embedded } = mentions.list[index]!;
  if (embedded) return false;
  const opens = from === sentences.starts[sentences.of[from]!];
  // A small word that no list has is its verb.
  if (opens && to < tokens.count && (tokens.shape[to]! & (shape.word | shape.capital)) === shape.word)
    return mentionFeatures.subject[index] === 1 || tokens.word[to] === 0;
  const isClause = from > 0 && is(tokens, from - 1, word.subordinator | word.relative);
  return mentionFeatures.subject[index] === 1 && !isClause;
}

/** Whether a sentence answers the one before it: that one asks or is a question, or this one has a verb of answering. */
function isAnswer(doc: Doc, sentence: number): boolean {
  const { sentences, tokens, lexicon } = doc;
  if (tokens.text[sentences.starts[sentence]! - 1] === "?") return true;
  if (hasVerbOf(doc, sentence, lexicon.speech.replies)) return true;
  return cuesOf(doc, sentence - 1).some(({ at }) => isSpeech(tokens, at, speech.asking));
}

function hasVerbOf(doc: Doc, sentence: number, verbs: Phrases): boolean {
  return cuesOf(doc, sentence).some(({ at }) => phrasesIn(verbs).includes(doc.tokens.lower[at]!));
}

/** The cues of a sentence, the last one first. */
function cuesOf({ cues, sentences, tokens }: Pick<Doc, "cues" | "sentences" | "tokens">, sentence: number) {
  const found: Cue[] = [];
  const end = sentences.starts[sentence + 1] ?? tokens.count;
  for (let index = cueBefore(cues, end); index >= 0; index--) {
    if (sentences.of[cues[index]!.at] !== sentence) break;
    found.push(cues[index]!);
  }
  return found;
}
