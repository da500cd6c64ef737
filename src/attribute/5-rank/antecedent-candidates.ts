import { type Phrases, phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, isName, isPluralVerb, shape, type Tokens } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import { leaning } from "../3-people/gender.ts";
import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { thresholds } from "../thresholds.ts";
import { boundBy } from "./binding.ts";
import { noReferent, phraseOf, referentOfPhrase } from "./referents.ts";

const { farthest } = thresholds.antecedentCandidates;

/** What has been decided before a pronoun. */
export interface Discourse {
  /** Referent of the last quotation before it. */
  readonly speaker: number;
  /** Block of that quotation. */
  readonly speakerBlock: number;
  /** Referent of the last speaking pronoun. */
  readonly chain: number;
  /** Sentence of that pronoun. */
  readonly chainSentence: number;
  /** Referent of each pronoun and office before it, by index of the mention. */
  readonly referents: Int32Array;
}

/** What a pronoun may stand for. */
export type Gender = "male" | "female" | "neuter" | "plural" | "he or she" | "they all";

/** A pronoun and where it stands. */
export interface PronounQuery {
  readonly doc: Doc;
  readonly at: number;
  readonly gender: Gender;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index into `places`. */
  readonly place: number;
  readonly isSubject: boolean;
  readonly discourse: Discourse;
}

/** Where one of those that a pronoun may stand for was mentioned before it. */
export interface AntecedentCandidate {
  /** The nearest mention outside of quotations; the nearest of all where there is none. */
  mention: number;
  /** Named inside of a quotation of the pronoun's own sentence. */
  inOwnQuotation: boolean;
  /** 0 for the last subject before the pronoun, 1 for the one before it; -1 where it was no subject. */
  subjectRank: number;
}

/** 'los vecinos' */
function isPlural({ mentions, tokens }: Doc, phrase: number): boolean {
  return endsIn(tokens.lower[mentions.list[phrase]!.nameFrom]!, tokens.language.pluralNouns);
}

const endsIn = (lower: string, endings: Phrases) =>
  phrasesIn(endings).some((ending) => lower.endsWith(ending));

export function genderOf(tokens: Tokens, at: number): Gender {
  const bits = tokens.word[at]!;
  if (bits & word.say) {
    return isPluralVerb(tokens, at) ? "they all" : "he or she";
  }
  // 'en su opinión'
  if (bits & word.possessive && !(bits & (word.male | word.female | word.they))) return "he or she";
  if (bits & word.male) return bits & word.female ? "female" : "male";
  if (bits & word.female) return "female";
  return bits & word.they ? "plural" : "neuter";
}

/** The candidates of one pronoun, nearest first. */
interface CandidateSet {
  readonly candidates: Map<number, AntecedentCandidate>;
  /** The last of them that is said to speak. */
  spoke: number;
  /** The first that the paragraph of the pronoun names. */
  topic: number;
}

/** Finds every referent that fits a pronoun and was mentioned before it. */
export function findAntecedentCandidates(query: PronounQuery): CandidateSet {
  const bound = boundBy(query.doc, query.at);
  const may = (referent: number) => referent !== noReferent && !bound.has(referent) && fits(query, referent);
  const found = readBack(query, may);
  addDecided(query, found.candidates, may);
  markQuoted(query, found.candidates);
  return found;
}

/** Reads the mentions before a pronoun, from the nearest back. */
function readBack(query: PronounQuery, may: (referent: number) => boolean): CandidateSet {
  const { doc, at, sentence, paragraph } = query;
  const { speaking, mentions, sentences, tokens, mentionFeatures } = doc;
  const found: CandidateSet = { candidates: new Map(), spoke: noReferent, topic: noReferent };
  const quotedOnly = new Set<number>();
  let subjects = 0;
  for (let index = at - 1; index >= 0 && at - index <= farthest; index--) {
    const referent = referentAt(query, index);
    if (!may(referent)) continue;
    const { quoted, from } = mentions.list[index]!;
    let candidate = found.candidates.get(referent);
    if (!candidate) {
      candidate = { mention: index, inOwnQuotation: false, subjectRank: -1 };
      found.candidates.set(referent, candidate);
      if (quoted) quotedOnly.add(referent);
    } else if (!quoted && quotedOnly.delete(referent)) candidate.mention = index;
    if (found.spoke === noReferent && speaking.has(index)) found.spoke = referent;
    if (quoted) {
      if (sentences.of[from] === sentence) candidate.inOwnQuotation = true;
      continue;
    }
    if (mentionFeatures.subject[index] === 1 && candidate.subjectRank < 0) candidate.subjectRank = subjects++;
    if (tokens.paragraph[from] === paragraph) found.topic = referent;
  }
  return found;
}

/** Adds the last speaker and the last speaking pronoun, however far back. */
function addDecided(
  { doc, at, discourse }: PronounQuery,
  candidates: Map<number, AntecedentCandidate>,
  may: (referent: number) => boolean,
) {
  for (const referent of [discourse.speaker, discourse.chain]) {
    if (candidates.has(referent) || !may(referent)) continue;
    const phrase = phraseOf(referent);
    const last = phrase >= 0 ? phrase : lastBefore(doc.entities.list[referent]!.mentions, at);
    if (last >= 0) candidates.set(referent, { mention: last, inOwnQuotation: false, subjectRank: -1 });
  }
}

/** Marks those that a quotation names behind the pronoun, in its own sentence. */
function markQuoted(
  { doc: { mentions, sentences, entities }, at, sentence }: PronounQuery,
  candidates: ReadonlyMap<number, AntecedentCandidate>,
) {
  for (let index = at + 1; index < mentions.list.length; index++) {
    const { quoted, from } = mentions.list[index]!;
    if (sentences.of[from] !== sentence) break;
    const candidate = quoted ? candidates.get(entities.of[index]!) : undefined;
    if (candidate) candidate.inOwnQuotation = true;
  }
}

/** What a mention before the pronoun stands for: an entity, or the phrase that it is. */
function referentAt({ doc, discourse }: PronounQuery, index: number): number {
  const entity = doc.entities.of[index]!;
  if (entity >= 0) return isModifier(doc, index) ? noReferent : entity;
  const known = discourse.referents[index]!;
  if (known !== noReferent) return known;
  const { kind, quoted, embedded } = doc.mentions.list[index]!;
  const names = kind === "common" && !quoted && !embedded && doc.mentionFeatures.subject[index] === 1;
  return names && !isApposition(doc, index) ? referentOfPhrase(index) : noReferent;
}

/** 'the Quay campaign': the name is no mention of the person, as it is in 'Quay's campaign'. */
function isModifier({ mentions, tokens }: Doc, index: number): boolean {
  const { embedded, to } = mentions.list[index]!;
  return embedded && !(to < tokens.count && tokens.shape[to]! & shape.possessive);
}

/** 'The composer, Hugo Quay,' and 'Hugo Quay, the composer,': the name stands for both. */
function isApposition({ mentions, tokens }: Doc, index: number): boolean {
  const { from, to, tail } = mentions.list[index]!;
  for (const comma of [to, tail]) {
    const next = tokens.shape[comma]! & shape.comma ? mentions.startingAt[comma + 1]! : -1;
    if (mentions.list[next]?.kind === "name") return true;
  }
  if (from < 2 || !(tokens.shape[from - 1]! & shape.comma)) return false;
  return mentions.list[mentions.endingAt[from - 1]!]?.kind === "name";
}

/** Whether anything but two words with a capital shows that an entity is a person. */
function isPersonBySign({ personhood }: Doc, { index, kind, key, gender }: Entity): boolean {
  const signs = personhood[index]!;
  if (kind === "organization") return false;
  if (looksLikePerson(signs)) return true;
  // 'in The Quay Gazette': what it stands in or behind an article is no person's name.
  if (key.length < 2 || signs & (personSign.located | personSign.article)) return false;
  return gender !== "unknown" || (signs & personSign.speaks) !== 0;
}

/** Whether a pronoun may mean a referent. */
function fits({ doc, at, gender }: PronounQuery, referent: number): boolean {
  const phrase = phraseOf(referent);
  if (phrase >= 0) return phraseFits(doc, phrase, gender);
  const entity = doc.entities.list[referent];
  if (!entity || entity.kind === "place") return false;
  const signs = doc.personhood[referent]!;
  switch (gender) {
    case "they all":
      return false;
    case "he or she":
      // 'en su opinión' is a person's.
      if (is(doc.tokens, doc.mentions.list[at]!.from, word.possessive)) return isPersonBySign(doc, entity);
      if (isPersonBySign(doc, entity)) return true;
      return (signs & personSign.speaks) !== 0 && !(entity.key.length > 1 && signs & personSign.located);
    case "plural":
      return entity.kind === "organization";
    case "neuter":
      return entity.gender === "unknown" && !looksLikePerson(signs);
    default:
      return personFits(doc, entity, gender);
  }
}

/** Whether a pronoun may mean a phrase that names no one. */
function phraseFits(doc: Doc, phrase: number, gender: Gender): boolean {
  const { mentions, tokens, mentionFeatures } = doc;
  const kind = kinds[mentionFeatures.kind[phrase]!];
  switch (gender) {
    case "they all":
      return kind === "group" || (kind === "role" && isPlural(doc, phrase));
    case "he or she":
      return kind === "document" || (kind === "role" && !isPlural(doc, phrase));
    case "neuter":
      return kind === "document" || kind === "group" || kind === "thing";
    case "plural":
      return kind === "group" || kind === "role";
    default: {
      const other = gender === "male" ? name.femaleRole : name.maleRole;
      return kind === "role" && !isName(tokens, mentions.list[phrase]!.nameFrom, other);
    }
  }
}

/** Whether 'he' or 'she' may mean a named entity. */
function personFits(doc: Doc, entity: Entity, gender: "male" | "female"): boolean {
  if (entity.kind === "organization") return false;
  if (entity.gender !== "unknown" && entity.gender !== gender) return false;
  if (doc.tokens.language.lateSubjects && !isPersonBySign(doc, entity)) return false;
  // 'Kevin' alone: a woman whom the article calls by a man's forename has her own beside it.
  if (entity.key.length > 1) return true;
  // 'Attorney General James' may be a woman.
  const isTitled = (doc.personhood[entity.index]! & personSign.titled) !== 0;
  return isTitled || leaning(doc, entity, gender) !== "leans-away";
}
