import { type Phrases, phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import { leaning } from "../3-people/gender.ts";
import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { boundBy } from "./binding.ts";
import { noReferent, phraseOf, referentOfPhrase } from "./referents.ts";

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

const farthest = 40;

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
    // 'han dicho', 'dicen'
    const verb = at > 0 && is(tokens, at - 1, word.auxiliary) ? at - 1 : at;
    return endsIn(tokens.lower[verb]!, tokens.language.pluralVerbs) ? "they all" : "he or she";
  }
  if (bits & word.male) return bits & word.female ? "female" : "male";
  if (bits & word.female) return "female";
  return bits & word.they ? "plural" : "neuter";
}

/** All that fit and were mentioned before, nearest first; which of them is said to speak last, and of which the paragraph is. */
export function findAntecedentCandidates(query: PronounQuery) {
  const { doc, at, sentence, paragraph, discourse } = query;
  const { entities, speaking, mentions, sentences, tokens, mentionFeatures } = doc;
  const candidates = new Map<number, AntecedentCandidate>();
  const quotedOnly = new Set<number>();
  const bound = boundBy(doc, at);
  let spoke = noReferent;
  let topic = noReferent;
  let subjects = 0;
  for (let index = at - 1; index >= 0 && at - index <= farthest; index--) {
    const referent = referentAt(query, index);
    if (referent === noReferent || bound.has(referent) || !fits(query, referent)) continue;
    const { quoted, from } = mentions.list[index]!;
    let candidate = candidates.get(referent);
    if (!candidate) {
      candidate = { mention: index, inOwnQuotation: false, subjectRank: -1 };
      candidates.set(referent, candidate);
      if (quoted) quotedOnly.add(referent);
    } else if (!quoted && quotedOnly.delete(referent)) candidate.mention = index;
    if (quoted) {
      if (sentences.of[from] === sentence) candidate.inOwnQuotation = true;
    } else {
      if (mentionFeatures.subject[index] === 1 && candidate.subjectRank < 0)
        candidate.subjectRank = subjects++;
      if (tokens.paragraph[from] === paragraph) topic = referent;
    }
    if (spoke === noReferent && speaking.has(index)) spoke = referent;
  }
  for (const referent of [discourse.speaker, discourse.chain]) {
    if (referent === noReferent || candidates.has(referent) || bound.has(referent) || !fits(query, referent))
      continue;
    const phrase = phraseOf(referent);
    const last = phrase >= 0 ? phrase : lastBefore(entities.list[referent]!.mentions, at);
    if (last >= 0) candidates.set(referent, { mention: last, inOwnQuotation: false, subjectRank: -1 });
  }
  for (let index = at + 1; index < mentions.list.length; index++) {
    const { quoted, from } = mentions.list[index]!;
    if (sentences.of[from] !== sentence) break;
    const candidate = quoted ? candidates.get(entities.of[index]!) : undefined;
    if (candidate) candidate.inOwnQuotation = true;
  }
  return { candidates, spoke, topic };
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
  return (
    looksLikePerson(signs) || (key.length > 1 && (gender !== "unknown" || (signs & personSign.speaks) !== 0))
  );
}

/** Whether a referent may be meant by a pronoun of the gender. */
function fits({ doc, gender }: PronounQuery, referent: number): boolean {
  const { entities, mentions, tokens, mentionFeatures, personhood } = doc;
  const phrase = phraseOf(referent);
  if (phrase >= 0) {
    const kind = kinds[mentionFeatures.kind[phrase]!];
    if (gender === "they all") return kind === "group" || (kind === "role" && isPlural(doc, phrase));
    if (gender === "he or she") return (kind === "role" && !isPlural(doc, phrase)) || kind === "document";
    if (gender === "neuter") return kind === "document" || kind === "group" || kind === "thing";
    if (gender === "plural") return kind === "group" || kind === "role";
    if (kind !== "role") return false;
    const bits = tokens.name[mentions.list[phrase]!.nameFrom]!;
    return !(bits & (gender === "male" ? name.femaleRole : name.maleRole));
  }
  const entity = entities.list[referent];
  if (!entity || entity.kind === "place" || gender === "they all") return false;
  if (gender === "he or she") {
    return isPersonBySign(doc, entity) || (personhood[referent]! & personSign.speaks) !== 0;
  }
  if (gender === "plural") return entity.kind === "organization";
  if (gender === "neuter") return entity.gender === "unknown" && !looksLikePerson(personhood[referent]!);
  if (entity.kind === "organization" || (entity.gender !== "unknown" && entity.gender !== gender))
    return false;
  if (tokens.language.lateSubjects && !isPersonBySign(doc, entity)) return false;
  // 'Kevin' alone: a woman whom the article calls by a man's forename has her own beside it.
  if (entity.key.length > 1) return true;
  // 'Attorney General James' may be a woman.
  return (personhood[referent]! & personSign.titled) !== 0 || leaning(doc, entity, gender) !== 3;
}
