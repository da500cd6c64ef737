import { boundBy } from "./binding.ts";
import type { Entity } from "./entities.ts";
import { kinds } from "./facts.ts";
import { bucket, Features, Layout } from "./layout.ts";
import { anyForename, name, word } from "./lexicon.ts";
import { nobody, phraseOf, referentOfPhrase } from "./referents.ts";
import { lastBefore } from "./registry.ts";
import type { Scene } from "./scene.ts";
import { standing, standsAsPerson } from "./standing.ts";
import { is, shape } from "./tokens.ts";

/** Somebody whom a pronoun may stand for. */
export interface Antecedent {
  readonly referent: number;
  readonly features: Features;
}

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
  readonly who: Int32Array;
}

const layout = new Layout();
const entityKinds = ["full", "person", "once", "other", "phrase"];
const distances = ["same", "previous", "two", "three", "far"];
/** Where the pronoun stands: in the first sentence of its paragraph, or after it. */
const places = ["opens", "follows"];
const slot = {
  distance: layout.add("distance", distances, places),
  form: layout.add("form", ["name", "pronoun"], distances),
  paragraphs: layout.add("paragraphs", ["same", "previous", "far"], places),
  recency: layout.add("recency", ["1", "2", "3", "4", "more"], places),
  subject: layout.add("subject", ["yes"], distances),
  first: layout.add("first", ["yes"], distances),
  preposition: layout.add("preposition", ["yes"]),
  possessive: layout.add("possessive", ["yes"]),
  embedded: layout.add("embedded", ["yes"]),
  quoted: layout.add("quoted", ["yes"]),
  ownQuotation: layout.add("own-quotation", ["yes"]),
  topic: layout.add("topic", ["subject", "other"]),
  subjects: layout.add("subjects", ["1", "2", "more", "none"], places),
  gender: layout.add("gender", ["agrees", "unknown", "leans", "leans-away"]),
  known: layout.add("known", ["alone", "with-others", "another", "nobody"]),
  kind: layout.add("kind", entityKinds),
  nearestSpoke: layout.add("nearest-spoke", ["yes"]),
  count: layout.add("count", ["1", "2-3", "4-7", "more"]),
  speaker: layout.add("speaker", ["same", "previous", "far"]),
  speakerRecency: layout.add("speaker-recency", ["1", "2", "3", "4", "more"]),
  chain: layout.add("chain", ["same", "previous", "far"]),
  chainRecency: layout.add("chain-recency", ["1", "2", "3", "4", "more"]),
  spoke: layout.add("spoke", ["yes"], distances),
  sole: layout.add("sole", ["yes"]),
  opening: layout.add("opening", ["subject", "other"], distances),
  titled: layout.add("titled", ["yes", "no"], entityKinds),
  forename: layout.add("forename", ["yes", "no"], entityKinds),
  speaks: layout.add("speaks", ["yes", "no"], entityKinds),
  described: layout.add("described", ["yes", "no"], entityKinds),
  located: layout.add("located", ["yes"], entityKinds),
  article: layout.add("article", ["yes"], entityKinds),
  onlyQuoted: layout.add("only-quoted", ["yes"], entityKinds),
};

export const antecedentLayout = layout;

const farthest = 40;

/** What a pronoun may stand for. */
type Gender = "male" | "female" | "neuter" | "plural";

/** A pronoun and where it stands. */
interface Asked {
  readonly scene: Scene;
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
interface Trace {
  /** The nearest mention outside of quotations; the nearest of all where there is none. */
  mention: number;
  /** Named inside of a quotation of the pronoun's own sentence. */
  inOwnQuotation: boolean;
  /** 0 for the last subject before the pronoun, 1 for the one before it; -1 where it was no subject. */
  subjectRank: number;
}

/** Gathers whom a pronoun may stand for, from the nearest mention back, with what speaks for each. */
export function findAntecedents(scene: Scene, at: number, discourse: Discourse): readonly Antecedent[] {
  const { mentions, sentences, tokens, facts } = scene;
  const { from } = mentions.list[at]!;
  const sentence = sentences.of[from]!;
  const floor = sentences.starts[sentence]!;
  const asked: Asked = {
    scene,
    at,
    gender: genderOf(tokens.word[from]!),
    sentence,
    paragraph: tokens.paragraph[from]!,
    place: floor === 0 || tokens.paragraph[floor - 1] !== tokens.paragraph[floor] ? 0 : 1,
    isSubject: facts.subject[at] === 1,
    discourse,
  };
  const { traces, spoke, topic } = findTraces(asked);
  let known = 0;
  for (const referent of traces.keys()) if (knownGender(scene, referent) === asked.gender) known++;
  const answers: Antecedent[] = [];
  for (const [referent, trace] of traces) {
    const features = judge(asked, referent, trace, Math.min(answers.length, 4));
    features.flag(slot.nearestSpoke, referent === spoke);
    features.flag(slot.sole, traces.size === 1);
    if (referent === topic) features.set(slot.topic, facts.subject[trace.mention] === 1 ? 0 : 1);
    const own = knownGender(scene, referent) === asked.gender;
    features.set(slot.known, own ? (known === 1 ? 0 : 1) : known > 0 ? 2 : 3);
    answers.push({ referent, features });
  }
  return answers;
}

function genderOf(bits: number): Gender {
  if (bits & word.male) return bits & word.female ? "female" : "male";
  if (bits & word.female) return "female";
  return bits & word.they ? "plural" : "neuter";
}

/** All that fit and were mentioned before, nearest first; which of them is said to speak last, and of which the paragraph is. */
function findTraces(asked: Asked) {
  const { scene, at, sentence, paragraph, discourse } = asked;
  const { entities, speaking, mentions, sentences, tokens, facts } = scene;
  const traces = new Map<number, Trace>();
  const quotedOnly = new Set<number>();
  const bound = boundBy(scene, at);
  let spoke = nobody;
  let topic = nobody;
  let subjects = 0;
  for (let index = at - 1; index >= 0 && at - index <= farthest; index--) {
    const referent = referentAt(asked, index);
    if (referent === nobody || bound.has(referent) || !fits(asked, referent)) continue;
    const { quoted, from } = mentions.list[index]!;
    let trace = traces.get(referent);
    if (!trace) {
      trace = { mention: index, inOwnQuotation: false, subjectRank: -1 };
      traces.set(referent, trace);
      if (quoted) quotedOnly.add(referent);
    } else if (!quoted && quotedOnly.delete(referent)) trace.mention = index;
    if (quoted) {
      if (sentences.of[from] === sentence) trace.inOwnQuotation = true;
    } else {
      if (facts.subject[index] === 1 && trace.subjectRank < 0) trace.subjectRank = subjects++;
      if (tokens.paragraph[from] === paragraph) topic = referent;
    }
    if (spoke === nobody && speaking.has(index)) spoke = referent;
  }
  for (const referent of [discourse.speaker, discourse.chain]) {
    if (referent === nobody || traces.has(referent) || bound.has(referent) || !fits(asked, referent))
      continue;
    const phrase = phraseOf(referent);
    const last = phrase >= 0 ? phrase : lastBefore(entities.list[referent]!.mentions, at);
    if (last >= 0) traces.set(referent, { mention: last, inOwnQuotation: false, subjectRank: -1 });
  }
  for (let index = at + 1; index < mentions.list.length; index++) {
    const { quoted, from } = mentions.list[index]!;
    if (sentences.of[from] !== sentence) break;
    const trace = quoted ? traces.get(entities.of[index]!) : undefined;
    if (trace) trace.inOwnQuotation = true;
  }
  return { traces, spoke, topic };
}

/** What a mention before the pronoun stands for: an entity, or the phrase that it is. */
function referentAt({ scene, discourse }: Asked, index: number): number {
  const entity = scene.entities.of[index]!;
  if (entity >= 0) return isModifier(scene, index) ? nobody : entity;
  const known = discourse.who[index]!;
  if (known !== nobody) return known;
  const { kind, quoted, embedded } = scene.mentions.list[index]!;
  const names = kind === "common" && !quoted && !embedded && scene.facts.subject[index] === 1;
  return names && !isApposition(scene, index) ? referentOfPhrase(index) : nobody;
}

/** 'the Quay campaign': the name is no mention of the person, as it is in 'Quay's campaign'. */
function isModifier({ mentions, tokens }: Scene, index: number): boolean {
  const { embedded, to } = mentions.list[index]!;
  return embedded && !(to < tokens.count && tokens.shape[to]! & shape.possessive);
}

/** 'The composer, Hugo Quay,' and 'Hugo Quay, the composer,': the name stands for both. */
function isApposition({ mentions, tokens }: Scene, index: number): boolean {
  const { from, to, tail } = mentions.list[index]!;
  for (const comma of [to, tail]) {
    const next = tokens.shape[comma]! & shape.comma ? mentions.startingAt[comma + 1]! : -1;
    if (mentions.list[next]?.kind === "name") return true;
  }
  if (from < 2 || !(tokens.shape[from - 1]! & shape.comma)) return false;
  return mentions.list[mentions.endingAt[from - 1]!]?.kind === "name";
}

/** Whether a referent may be meant by a pronoun of the gender. */
function fits({ scene, gender }: Asked, referent: number): boolean {
  const { entities, mentions, tokens, facts, standings } = scene;
  const phrase = phraseOf(referent);
  if (phrase >= 0) {
    const kind = kinds[facts.kind[phrase]!];
    if (gender === "neuter") return kind === "document" || kind === "group" || kind === "thing";
    if (gender === "plural") return kind === "group" || kind === "role";
    if (kind !== "role") return false;
    const bits = tokens.name[mentions.list[phrase]!.nameFrom]!;
    return !(bits & (gender === "male" ? name.femaleRole : name.maleRole));
  }
  const entity = entities.list[referent];
  if (!entity || entity.kind === "place") return false;
  if (gender === "plural") return entity.kind === "organization";
  if (gender === "neuter") return entity.gender === "unknown" && !standsAsPerson(standings[referent]!);
  if (entity.kind === "organization" || (entity.gender !== "unknown" && entity.gender !== gender))
    return false;
  // 'Kevin' alone: a woman whom the article calls by a man's forename has her own beside it.
  if (entity.key.length > 1) return true;
  // 'Attorney General James' may be a woman.
  return (standings[referent]! & standing.titled) !== 0 || leaning(scene, entity, gender) !== 3;
}

/** What speaks for one referent, by the mention of it that is nearest to the pronoun. */
function judge(asked: Asked, referent: number, trace: Trace, rank: number): Features {
  const { scene, discourse, place } = asked;
  const { tokens, sentences, facts } = scene;
  const nearest = trace.mention;
  const mention = scene.mentions.list[nearest]!;
  const features = new Features();
  const sentence = sentences.of[mention.from]!;
  const distance = Math.min(asked.sentence - sentence, 4);
  features.set(slot.distance, distance, place);
  features.set(slot.form, mention.kind === "pronoun" ? 1 : 0, distance);
  features.set(slot.paragraphs, Math.min(asked.paragraph - tokens.paragraph[mention.from]!, 2), place);
  features.set(slot.recency, rank, place);
  features.set(slot.subjects, trace.subjectRank < 0 ? 3 : Math.min(trace.subjectRank, 2), place);
  const floor = sentences.starts[sentence]!;
  const subject = facts.subject[nearest] === 1;
  features.flag(slot.subject, subject, distance);
  features.set(slot.opening, subject ? 0 : 1, distance);
  features.flag(slot.first, asked.isSubject && mention.from === floor, distance);
  features.flag(slot.preposition, mention.from > floor && is(tokens, mention.from - 1, word.preposition));
  features.flag(
    slot.possessive,
    mention.to < tokens.count && (tokens.shape[mention.to]! & shape.possessive) !== 0,
  );
  features.flag(slot.embedded, mention.embedded);
  features.flag(slot.quoted, mention.quoted);
  features.flag(slot.ownQuotation, trace.inOwnQuotation);
  features.flag(slot.spoke, scene.speaking.has(nearest), distance);
  judgeSelf(asked, referent, features);
  if (referent === discourse.speaker) {
    features.set(slot.speaker, Math.min(asked.paragraph - discourse.speakerBlock, 2));
    features.set(slot.speakerRecency, rank);
  }
  if (referent === discourse.chain) {
    features.set(slot.chain, bucket(asked.sentence - discourse.chainSentence, [0, 2]));
    features.set(slot.chainRecency, rank);
  }
  return features;
}

/** The gender that a name, a title or a word like 'woman' tells. */
function knownGender({ entities, mentions, tokens }: Scene, referent: number): Entity["gender"] {
  const phrase = phraseOf(referent);
  if (phrase < 0) return entities.list[referent]?.gender ?? "unknown";
  const bits = tokens.name[mentions.list[phrase]!.nameFrom]! & (name.maleRole | name.femaleRole);
  return bits === name.maleRole ? "male" : bits === name.femaleRole ? "female" : "unknown";
}

/** What speaks for a referent wherever it was mentioned. */
function judgeSelf({ scene, gender }: Asked, referent: number, features: Features) {
  const entity = scene.entities.list[referent];
  if (!entity) {
    features.set(slot.kind, phraseKind);
    if (gender === "male" || gender === "female")
      features.set(slot.gender, knownGender(scene, referent) === gender ? 0 : 1);
    return;
  }
  if (gender === "male" || gender === "female")
    features.set(slot.gender, entity.gender === "unknown" ? leaning(scene, entity, gender) : 0);
  const kind = kindOf(entity);
  features.set(slot.kind, kind);
  stand(scene.standings[referent]!, kind, features);
  features.set(slot.count, bucket(entity.mentions.length, [1, 3, 7]));
}

const phraseKind = entityKinds.indexOf("phrase");

/** Index into `entityKinds`. */
function kindOf({ kind, key, mentions }: Entity): number {
  if (kind === "person") return key.length > 1 ? 0 : 1;
  return mentions.length < 2 ? 2 : 3;
}

/** What the whole article tells of an entity being a person. */
function stand(bits: number, kind: number, features: Features) {
  features.set(slot.titled, bits & standing.titled ? 0 : 1, kind);
  features.set(slot.forename, bits & standing.forename ? 0 : 1, kind);
  features.set(slot.speaks, bits & standing.speaks ? 0 : 1, kind);
  features.set(slot.described, bits & standing.described ? 0 : 1, kind);
  features.flag(slot.located, (bits & standing.located) !== 0, kind);
  features.flag(slot.article, (bits & standing.article) !== 0, kind);
  features.flag(slot.onlyQuoted, (bits & standing.quoted) !== 0, kind);
}

/** What a forename on its own tells, or one that no list has: that ends in -a is a woman's more often than not. */
function leaning(
  { mentions, tokens }: Scene,
  { key, mentions: own }: Entity,
  gender: "male" | "female",
): number {
  const bits = tokens.name[mentions.list[own[0]!]!.nameFrom]!;
  if (key.length === 1) {
    const forename = bits & anyForename;
    if (forename === 0) return 1;
    return forename === (gender === "male" ? name.maleForename : name.femaleForename) ? 2 : 3;
  }
  if (!key[0]!.endsWith("a")) return 1;
  return gender === "female" ? 2 : 3;
}

/** The probability of each antecedent. */
export function weighAntecedents(answers: readonly Antecedent[], weights: Float64Array): readonly number[] {
  return softmax(answers.map((answer) => answer.features.score(weights)));
}

/** The probabilities that scores stand for: they add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  const powers: number[] = [];
  let sum = 0;
  for (const score of scores) {
    const power = Math.exp(score - top);
    powers.push(power);
    sum += power;
  }
  for (let at = 0; at < powers.length; at++) powers[at]! /= sum;
  return powers;
}
