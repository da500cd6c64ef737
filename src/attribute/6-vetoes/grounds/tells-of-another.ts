import { phrasesIn } from "../../../language/phrases.ts";
import { name, speech, word } from "../../../language/word-classes.ts";
import { is, isName, isSpeech } from "../../1-text/tokens.ts";
import { looksLikePerson } from "../../3-people/personhood.ts";
import type { Doc } from "../../4-cues/annotate.ts";
import { kinds } from "../../4-cues/mention-features.ts";
import { firstMentionFrom } from "../../5-rank/quotation-context.ts";
import { type Case, referentAt } from "../veto.ts";

type Kind = (typeof kinds)[number];

/** Who may speak without a name, and what words may be read from. */
const anyone: ReadonlySet<Kind> = new Set<Kind>(["role", "group", "document", "they", "indefinite"]);
const people: ReadonlySet<Kind> = new Set<Kind>(["role", "group"]);

/**
 * Whether the reporter tells of anyone but the likeliest speaker between two tokens: by another name, by a phrase for a
 * person or for people who act there or are named last, by a pronoun that means another, or of a paper or a sign that may
 * hold the words.
 */
export function tellsOfAnother(one: Case, from: number, to: number): boolean {
  const { tokens, sentences } = one.doc;
  for (let at = from; at < to; at++) {
    const isReporters = sentences.quote[at]! < 0;
    if (isReporters && (isSpeech(tokens, at, speech.surface) || is(tokens, at, word.document))) return true;
  }
  let isLast = true;
  return mentionsBetween(one.doc, from, to).some((at) => {
    const { kind, embedded } = one.doc.mentions.list[at]!;
    const mayAct = isLast || one.doc.mentionFeatures.subject[at] === 1 || opensClause(one, at);
    isLast &&= embedded;
    const referent = referentAt(one, at);
    if (referent === one.ranked.entity && referent >= 0) return false;
    // 'Die Kräne sind alt': where nouns have capitals, most of them are no names.
    if (kind === "name" && one.doc.lexicon.speech.capitalNouns)
      return isSpeaking(one, at) || isPerson(one, referent) || isOf(one, at, people);
    if (referent >= 0) return isSpeaking(one, at) || !isBody(one, referent);
    if (kind === "name" || (kind === "common" && isSpeaking(one, at))) return true;
    return mayAct && !embedded && !isInClause(one.doc, at) && isOf(one, at, anyone);
  });
}

/** Whether anyone but the likeliest speaker acts or speaks between two tokens: enough to break in on a voice that goes on behind them. */
export function anotherActs(one: Case, from: number, to: number): boolean {
  const { mentionFeatures, mentions } = one.doc;
  return mentionsBetween(one.doc, from, to).some((at) => {
    const { kind, embedded } = mentions.list[at]!;
    const isSubject = (mentionFeatures.subject[at] === 1 || opensClause(one, at)) && !isInClause(one.doc, at);
    const referent = referentAt(one, at);
    if (referent === one.ranked.entity && referent >= 0) return false;
    if (isSpeaking(one, at) && kind !== "pronoun") return true;
    if (referent >= 0) return isSubject ? !isBody(one, referent) : isPerson(one, referent);
    return (isSubject || isNew(one, at)) && !embedded && isOf(one, at, people);
  });
}

/** The mentions of the reporter between two tokens, the last one first. */
export function mentionsBetween(doc: Doc, from: number, to: number): readonly number[] {
  const { list } = doc.mentions;
  const found: number[] = [];
  for (let at = firstMentionFrom(doc, from); at < list.length && list[at]!.from < to; at++)
    if (!list[at]!.quoted) found.push(at);
  return found.reverse();
}

/** 'Protesta un pescatore', where verbs may come first: the first phrase of a sentence, and not behind a preposition. */
function opensClause({ doc: { mentionFeatures, mentions, tokens } }: Case, at: number): boolean {
  const { from } = mentions.list[at]!;
  return mentionFeatures.first[at] === 1 && (from === 0 || !is(tokens, from - 1, word.preposition));
}

/** 'On entend un pêcheur': told of for the first time, and not behind a preposition. */
export function isNew({ doc: { lexicon, mentions, tokens } }: Case, at: number): boolean {
  const { from } = mentions.list[at]!;
  if (from > 0 && is(tokens, from - 1, word.preposition)) return false;
  return phrasesIn(lexicon.speech.indefiniteArticles).includes(tokens.lower[from]!);
}

const isSpeaking = ({ doc: { speaking } }: Case, at: number) => speaking.has(at);

function isBody({ doc: { entities } }: Case, entity: number): boolean {
  const { kind } = entities.list[entity]!;
  return kind === "place" || kind === "organization";
}

function isPerson({ doc: { entities, personhood } }: Case, entity: number): boolean {
  return entities.list[entity]!.kind === "person" && looksLikePerson(personhood[entity]!);
}

function isOf(
  { doc: { mentions, mentionFeatures, tokens } }: Case,
  at: number,
  wanted: ReadonlySet<Kind>,
): boolean {
  const { kind, nameFrom } = mentions.list[at]!;
  if (kind === "name" && is(tokens, nameFrom, word.role | word.group)) return true;
  if (wanted.has(kinds[mentionFeatures.kind[at]!]!)) return true;
  return kind === "common" && isName(tokens, nameFrom, name.demonym);
}

/** 'Quay says that the fishermen will pay': what acts in a clause is only told of. */
export function isInClause({ mentions, sentences, tokens }: Doc, at: number): boolean {
  const { from } = mentions.list[at]!;
  for (let token = sentences.starts[sentences.of[from]!]!; token < from; token++)
    if (is(tokens, token, word.subordinator | word.relative)) return true;
  return false;
}
