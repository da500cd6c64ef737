import { name, word } from "../../language/word-classes.ts";
import { bucket, FeatureSpace, FeatureVector, placesIn, softmax } from "../1-text/feature-space.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { leaning } from "../3-people/gender.ts";
import { personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import {
  type AntecedentCandidate,
  type Discourse,
  findAntecedentCandidates,
  genderOf,
  type PronounQuery,
} from "./antecedent-candidates.ts";
import { phraseOf } from "./referents.ts";

const { countLimits, chainLimits } = thresholds.antecedents;

/** A person, thing or phrase that a pronoun may stand for. */
export interface Antecedent {
  readonly referent: number;
  readonly features: FeatureVector;
}

const space = new FeatureSpace();
const entityKinds = ["full", "person", "once", "other", "phrase"] as const;
const distances = ["same", "previous", "two", "three", "far"] as const;
/** Where the pronoun stands: in the first sentence of its paragraph, or after it. */
const places = ["opens", "follows"] as const;
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

const place = placesIn(places);
const entityKind = placesIn(entityKinds);
/** The last value of a feature stands for all that is farther or more. */
const last = (values: readonly string[]) => values.length - 1;

/** Gathers the antecedents that a pronoun may have, from the nearest mention back, with what speaks for each. */
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
    place:
      floor === 0 || tokens.paragraph[floor - 1] !== tokens.paragraph[floor] ? place.opens : place.follows,
    isSubject: mentionFeatures.subject[at] === 1,
    discourse,
  };
  const { candidates, spoke, topic } = findAntecedentCandidates(query);
  let known = 0;
  for (const referent of candidates.keys()) if (knownGender(doc, referent) === query.gender) known++;
  const answers: Antecedent[] = [];
  for (const [referent, candidate] of candidates) {
    const features = judge(
      query,
      referent,
      candidate,
      Math.min(answers.length, last(feature.recency.values)),
    );
    features.flag(feature.nearestSpoke, referent === spoke);
    const isSubject = mentionFeatures.subject[candidate.mention] === 1;
    if (referent === topic) features.set(feature.topic, feature.topic.at[isSubject ? "subject" : "other"]);
    const own = knownGender(doc, referent) === query.gender;
    features.set(feature.known, feature.known.at[knownAs(own, own ? known - 1 : known)]);
    answers.push({ referent, features });
  }
  return answers;
}

/** Whether the gender of a referent is known to agree, and of how many others it is. */
function knownAs(own: boolean, others: number): (typeof feature.known.values)[number] {
  if (own) return others > 0 ? "with-others" : "alone";
  return others > 0 ? "another" : "nobody";
}

/** What speaks for one referent, by the mention of it that is nearest to the pronoun. */
function judge(
  query: PronounQuery,
  referent: number,
  candidate: AntecedentCandidate,
  rank: number,
): FeatureVector {
  const { doc, discourse } = query;
  const { tokens, sentences, mentionFeatures } = doc;
  const nearest = candidate.mention;
  const mention = doc.mentions.list[nearest]!;
  const features = new FeatureVector();
  const sentence = sentences.of[mention.from]!;
  const distance = Math.min(query.sentence - sentence, last(distances));
  features.set(feature.distance, distance, query.place);
  features.set(feature.form, feature.form.at[mention.kind === "pronoun" ? "pronoun" : "name"], distance);
  const paragraphs = query.paragraph - tokens.paragraph[mention.from]!;
  features.set(feature.paragraphs, Math.min(paragraphs, last(feature.paragraphs.values)), query.place);
  features.set(feature.recency, rank, query.place);
  const { none, more } = feature.subjects.at;
  const { subjectRank } = candidate;
  features.set(feature.subjects, subjectRank < 0 ? none : Math.min(subjectRank, more), query.place);
  const floor = sentences.starts[sentence]!;
  const subject = mentionFeatures.subject[nearest] === 1;
  features.flag(feature.subject, subject, distance);
  features.set(feature.opening, feature.opening.at[subject ? "subject" : "other"], distance);
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
    const away = query.paragraph - discourse.speakerBlock;
    features.set(feature.speaker, Math.min(away, last(feature.speaker.values)));
    features.set(feature.speakerRecency, rank);
  }
  if (referent === discourse.chain) {
    features.set(feature.chain, bucket(query.sentence - discourse.chainSentence, chainLimits));
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
  const kind = entityKind[entity ? kindOf(entity) : "phrase"];
  features.set(feature.kind, kind);
  if (gender === "male" || gender === "female")
    features.set(feature.gender, feature.gender.at[agreement(doc, referent, gender)]);
  if (!entity) return;
  judgePersonhood(doc.personhood[referent]!, kind, features);
  features.set(feature.count, bucket(entity.mentions.length, countLimits));
}

/** How the gender of a referent fits that of the pronoun; only those that may fit are asked for. */
function agreement(
  doc: Doc,
  referent: number,
  gender: "male" | "female",
): (typeof feature.gender.values)[number] {
  const entity = doc.entities.list[referent];
  if (!entity) return knownGender(doc, referent) === gender ? "agrees" : "unknown";
  return entity.gender === "unknown" ? leaning(doc, entity, gender) : "agrees";
}

function kindOf({ kind, key, mentions }: Entity): (typeof entityKinds)[number] {
  if (kind === "person") return key.length > 1 ? "full" : "person";
  return mentions.length < 2 ? "once" : "other";
}

/** What the whole article tells of an entity being a person. */
function judgePersonhood(signs: number, kind: number, features: FeatureVector) {
  const { yes, no } = feature.titled.at;
  features.set(feature.titled, signs & personSign.titled ? yes : no, kind);
  features.set(feature.forename, signs & personSign.forename ? yes : no, kind);
  features.set(feature.speaks, signs & personSign.speaks ? yes : no, kind);
  features.set(feature.described, signs & personSign.described ? yes : no, kind);
  features.flag(feature.located, (signs & personSign.located) !== 0, kind);
  features.flag(feature.article, (signs & personSign.article) !== 0, kind);
  features.flag(feature.onlyQuoted, (signs & personSign.quoted) !== 0, kind);
}

/** The probability of each antecedent. */
export function weighAntecedents(answers: readonly Antecedent[], weights: Float64Array): readonly number[] {
  return softmax(answers.map((answer) => answer.features.score(weights)));
}
