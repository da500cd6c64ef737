import { name, word } from "../../language/word-classes.ts";
import { bucket, FeatureSpace, FeatureVector, softmax } from "../1-text/feature-space.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { leaning } from "../3-people/gender.ts";
import { personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import {
  type AntecedentCandidate,
  type Discourse,
  findAntecedentCandidates,
  genderOf,
  type PronounQuery,
} from "./antecedent-candidates.ts";
import { phraseOf } from "./referents.ts";

/** Somebody whom a pronoun may stand for. */
export interface Antecedent {
  readonly referent: number;
  readonly features: FeatureVector;
}

const space = new FeatureSpace();
const entityKinds = ["full", "person", "once", "other", "phrase"];
const distances = ["same", "previous", "two", "three", "far"];
/** Where the pronoun stands: in the first sentence of its paragraph, or after it. */
const places = ["opens", "follows"];
const feature = {
  distance: space.add("distance", distances, places),
  form: space.add("form", ["name", "pronoun"], distances),
  paragraphs: space.add("paragraphs", ["same", "previous", "far"], places),
  recency: space.add("recency", ["1", "2", "3", "4", "more"], places),
  subject: space.add("subject", ["yes"], distances),
  first: space.add("first", ["yes"], distances),
  preposition: space.add("preposition", ["yes"]),
  possessive: space.add("possessive", ["yes"]),
  embedded: space.add("embedded", ["yes"]),
  quoted: space.add("quoted", ["yes"]),
  ownQuotation: space.add("own-quotation", ["yes"]),
  topic: space.add("topic", ["subject", "other"]),
  subjects: space.add("subjects", ["1", "2", "more", "none"], places),
  gender: space.add("gender", ["agrees", "unknown", "leans", "leans-away"]),
  known: space.add("known", ["alone", "with-others", "another", "nobody"]),
  kind: space.add("kind", entityKinds),
  nearestSpoke: space.add("nearest-spoke", ["yes"]),
  count: space.add("count", ["1", "2-3", "4-7", "more"]),
  speaker: space.add("speaker", ["same", "previous", "far"]),
  speakerRecency: space.add("speaker-recency", ["1", "2", "3", "4", "more"]),
  chain: space.add("chain", ["same", "previous", "far"]),
  chainRecency: space.add("chain-recency", ["1", "2", "3", "4", "more"]),
  spoke: space.add("spoke", ["yes"], distances),
  opening: space.add("opening", ["subject", "other"], distances),
  titled: space.add("titled", ["yes", "no"], entityKinds),
  forename: space.add("forename", ["yes", "no"], entityKinds),
  speaks: space.add("speaks", ["yes", "no"], entityKinds),
  described: space.add("described", ["yes", "no"], entityKinds),
  located: space.add("located", ["yes"], entityKinds),
  article: space.add("article", ["yes"], entityKinds),
  onlyQuoted: space.add("only-quoted", ["yes"], entityKinds),
};

export const antecedentSpace = space;

/** Gathers whom a pronoun may stand for, from the nearest mention back, with what speaks for each. */
export function findAntecedents(doc: Doc, at: number, discourse: Discourse): readonly Antecedent[] {
  const { mentions, sentences, tokens, mentionFeatures } = doc;
  const { from } = mentions.list[at]!;
  const sentence = sentences.of[from]!;
  const floor = sentences.starts[sentence]!;
  const query: PronounQuery = {
    doc,
    at,
    gender: genderOf(tokens, from),
    sentence,
    paragraph: tokens.paragraph[from]!,
    place: floor === 0 || tokens.paragraph[floor - 1] !== tokens.paragraph[floor] ? 0 : 1,
    isSubject: mentionFeatures.subject[at] === 1,
    discourse,
  };
  const { candidates, spoke, topic } = findAntecedentCandidates(query);
  let known = 0;
  for (const referent of candidates.keys()) if (knownGender(doc, referent) === query.gender) known++;
  const answers: Antecedent[] = [];
  for (const [referent, candidate] of candidates) {
    const features = judge(query, referent, candidate, Math.min(answers.length, 4));
    features.flag(feature.nearestSpoke, referent === spoke);
    if (referent === topic)
      features.set(feature.topic, mentionFeatures.subject[candidate.mention] === 1 ? 0 : 1);
    const own = knownGender(doc, referent) === query.gender;
    features.set(feature.known, own ? (known === 1 ? 0 : 1) : known > 0 ? 2 : 3);
    answers.push({ referent, features });
  }
  return answers;
}

/** What speaks for one referent, by the mention of it that is nearest to the pronoun. */
function judge(
  query: PronounQuery,
  referent: number,
  candidate: AntecedentCandidate,
  rank: number,
): FeatureVector {
  const { doc, discourse, place } = query;
  const { tokens, sentences, mentionFeatures } = doc;
  const nearest = candidate.mention;
  const mention = doc.mentions.list[nearest]!;
  const features = new FeatureVector();
  const sentence = sentences.of[mention.from]!;
  const distance = Math.min(query.sentence - sentence, 4);
  features.set(feature.distance, distance, place);
  features.set(feature.form, mention.kind === "pronoun" ? 1 : 0, distance);
  features.set(feature.paragraphs, Math.min(query.paragraph - tokens.paragraph[mention.from]!, 2), place);
  features.set(feature.recency, rank, place);
  features.set(feature.subjects, candidate.subjectRank < 0 ? 3 : Math.min(candidate.subjectRank, 2), place);
  const floor = sentences.starts[sentence]!;
  const subject = mentionFeatures.subject[nearest] === 1;
  features.flag(feature.subject, subject, distance);
  features.set(feature.opening, subject ? 0 : 1, distance);
  features.flag(feature.first, query.isSubject && mention.from === floor, distance);
  features.flag(feature.preposition, mention.from > floor && is(tokens, mention.from - 1, word.preposition));
  features.flag(
    feature.possessive,
    mention.to < tokens.count && (tokens.shape[mention.to]! & shape.possessive) !== 0,
  );
  features.flag(feature.embedded, mention.embedded);
  features.flag(feature.quoted, mention.quoted);
  features.flag(feature.ownQuotation, candidate.inOwnQuotation);
  features.flag(feature.spoke, doc.speaking.has(nearest), distance);
  judgeSelf(query, referent, features);
  if (referent === discourse.speaker) {
    features.set(feature.speaker, Math.min(query.paragraph - discourse.speakerBlock, 2));
    features.set(feature.speakerRecency, rank);
  }
  if (referent === discourse.chain) {
    features.set(feature.chain, bucket(query.sentence - discourse.chainSentence, [0, 2]));
    features.set(feature.chainRecency, rank);
  }
  return features;
}

/** The gender that a name, a title or a word like 'woman' tells. */
function knownGender({ entities, mentions, tokens }: Doc, referent: number): Entity["gender"] {
  const phrase = phraseOf(referent);
  if (phrase < 0) return entities.list[referent]?.gender ?? "unknown";
  const bits = tokens.name[mentions.list[phrase]!.nameFrom]! & (name.maleRole | name.femaleRole);
  return bits === name.maleRole ? "male" : bits === name.femaleRole ? "female" : "unknown";
}

/** What speaks for a referent wherever it was mentioned. */
function judgeSelf({ doc, gender }: PronounQuery, referent: number, features: FeatureVector) {
  const entity = doc.entities.list[referent];
  if (!entity) {
    features.set(feature.kind, phraseKind);
    if (gender === "male" || gender === "female")
      features.set(feature.gender, knownGender(doc, referent) === gender ? 0 : 1);
    return;
  }
  if (gender === "male" || gender === "female")
    features.set(feature.gender, entity.gender === "unknown" ? leaning(doc, entity, gender) : 0);
  const kind = kindOf(entity);
  features.set(feature.kind, kind);
  stand(doc.personhood[referent]!, kind, features);
  features.set(feature.count, bucket(entity.mentions.length, [1, 3, 7]));
}

const phraseKind = entityKinds.indexOf("phrase");

/** Index into `entityKinds`. */
function kindOf({ kind, key, mentions }: Entity): number {
  if (kind === "person") return key.length > 1 ? 0 : 1;
  return mentions.length < 2 ? 2 : 3;
}

/** What the whole article tells of an entity being a person. */
function stand(bits: number, kind: number, features: FeatureVector) {
  features.set(feature.titled, bits & personSign.titled ? 0 : 1, kind);
  features.set(feature.forename, bits & personSign.forename ? 0 : 1, kind);
  features.set(feature.speaks, bits & personSign.speaks ? 0 : 1, kind);
  features.set(feature.described, bits & personSign.described ? 0 : 1, kind);
  features.flag(feature.located, (bits & personSign.located) !== 0, kind);
  features.flag(feature.article, (bits & personSign.article) !== 0, kind);
  features.flag(feature.onlyQuoted, (bits & personSign.quoted) !== 0, kind);
}

/** The probability of each antecedent. */
export function weighAntecedents(answers: readonly Antecedent[], weights: Float64Array): readonly number[] {
  return softmax(answers.map((answer) => answer.features.score(weights)));
}
