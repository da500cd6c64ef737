import type { Entity } from "./entities.ts";
import { bucket, Features, Layout } from "./layout.ts";
import { name, word } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import { standing } from "./standing.ts";
import { is, shape } from "./tokens.ts";

/** Somebody whom a pronoun may stand for. */
export interface Antecedent {
  readonly entity: number;
  readonly features: Features;
}

/** What has been decided before a pronoun. */
export interface Discourse {
  /** Entity of the last quotation before it, -1 where none is known. */
  readonly speaker: number;
  /** Block of that quotation. */
  readonly speakerBlock: number;
  /** Entity that the last speaking pronoun stands for. */
  readonly chain: number;
  /** Sentence of that pronoun. */
  readonly chainSentence: number;
  /** The entity that each pronoun before it stands for, by index of the mention; -1 where none is known. */
  readonly who: Int32Array;
}

const layout = new Layout();
const entityKinds = ["full", "person", "once", "other"];
const distances = ["same", "previous", "two", "three", "far"];
const slot = {
  distance: layout.add("distance", distances),
  form: layout.add("form", ["name", "pronoun"], distances),
  paragraphs: layout.add("paragraphs", ["same", "previous", "far"]),
  recency: layout.add("recency", ["1", "2", "3", "4", "more"]),
  subject: layout.add("subject", ["yes"], distances),
  first: layout.add("first", ["yes"], distances),
  preposition: layout.add("preposition", ["yes"]),
  possessive: layout.add("possessive", ["yes"]),
  embedded: layout.add("embedded", ["yes"]),
  quoted: layout.add("quoted", ["yes"]),
  gender: layout.add("gender", ["agrees", "unknown", "leans", "leans-away"]),
  kind: layout.add("kind", entityKinds),
  nearestSpoke: layout.add("nearest-spoke", ["yes"]),
  count: layout.add("count", ["1", "2-3", "4-7", "more"]),
  speaker: layout.add("speaker", ["same", "previous", "far"]),
  chain: layout.add("chain", ["same", "previous", "far"]),
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

/** A pronoun and where it stands. */
interface Asked {
  readonly scene: Scene;
  readonly at: number;
  readonly gender: "male" | "female";
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
  readonly discourse: Discourse;
}

/** Gathers whom 'he' or 'she' may stand for, from the nearest mention back, with what speaks for each. */
export function findAntecedents(scene: Scene, at: number, discourse: Discourse): readonly Antecedent[] {
  const { mentions, sentences, tokens, facts } = scene;
  const { from } = mentions.list[at]!;
  const bits = tokens.word[from]!;
  const asked: Asked = {
    scene,
    at,
    gender: bits & word.male && !(bits & word.female) ? "male" : "female",
    sentence: sentences.of[from]!,
    paragraph: tokens.paragraph[from]!,
    isSubject: facts.subject[at] === 1,
    discourse,
  };
  const { nearest, spoke } = findPersons(asked);
  const sole = nearest.size === 1;
  return [...nearest].map(([entity, mention], rank) => {
    const features = judge(asked, entity, mention);
    features.set(slot.recency, Math.min(rank, 4));
    features.flag(slot.nearestSpoke, entity === spoke);
    features.flag(slot.sole, sole);
    return { entity, features };
  });
}

/** The nearest mention of everybody of the gender, nearest first, and who of them is said to speak last. */
function findPersons({ scene, at, gender, discourse }: Asked) {
  const { entities, speaking } = scene;
  const fits = (entity: number) => {
    const person = entities.list[entity];
    if (!person || person.kind === "place" || person.kind === "organization") return false;
    return person.gender === "unknown" || person.gender === gender;
  };
  const nearest = new Map<number, number>();
  let spoke = -1;
  for (let index = at - 1; index >= 0 && at - index <= farthest; index--) {
    const own = entities.of[index]!;
    const entity = own >= 0 ? own : discourse.who[index]!;
    if (!fits(entity)) continue;
    if (!nearest.has(entity)) nearest.set(entity, index);
    if (spoke < 0 && speaking.has(index)) spoke = entity;
  }
  for (const entity of [discourse.speaker, discourse.chain]) {
    if (!fits(entity) || nearest.has(entity)) continue;
    const last = lastMention(entities.list[entity]!.mentions, at);
    if (last >= 0) nearest.set(entity, last);
  }
  return { nearest, spoke };
}

/** What speaks for one person, by the mention of it that is nearest to the pronoun. */
function judge(asked: Asked, entity: number, nearest: number): Features {
  const { scene, discourse } = asked;
  const { tokens, sentences, facts } = scene;
  const person = scene.entities.list[entity]!;
  const mention = scene.mentions.list[nearest]!;
  const features = new Features();
  const sentence = sentences.of[mention.from]!;
  const distance = Math.min(asked.sentence - sentence, 4);
  features.set(slot.distance, distance);
  features.set(slot.form, mention.kind === "pronoun" ? 1 : 0, distance);
  features.set(slot.paragraphs, Math.min(asked.paragraph - tokens.paragraph[mention.from]!, 2));
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
  features.set(slot.gender, person.gender === "unknown" ? leaning(scene, person, asked.gender) : 0);
  const kind = kindOf(person);
  features.set(slot.kind, kind);
  stand(scene.standings[entity]!, kind, features);
  features.flag(slot.spoke, scene.speaking.has(nearest), distance);
  features.set(slot.count, bucket(person.mentions.length, [1, 3, 7]));
  if (entity === discourse.speaker)
    features.set(slot.speaker, Math.min(asked.paragraph - discourse.speakerBlock, 2));
  if (entity === discourse.chain)
    features.set(slot.chain, bucket(asked.sentence - discourse.chainSentence, [0, 2]));
  return features;
}

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
    const forename = bits & (name.maleForename | name.femaleForename);
    if (forename === 0) return 1;
    return forename === (gender === "male" ? name.maleForename : name.femaleForename) ? 2 : 3;
  }
  if (!key[0]!.endsWith("a")) return 1;
  return gender === "female" ? 2 : 3;
}

function lastMention(list: readonly number[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? (list[0] ?? -1) : list[low - 1]!;
}

/** The probability of each antecedent. */
export function weighAntecedents(answers: readonly Antecedent[], weights: Float64Array): readonly number[] {
  return softmax(answers.map((answer) => answer.features.score(weights)));
}

export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
