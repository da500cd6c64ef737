import { name, word } from "../../language/word-classes.ts";
import { bucket, Features, Layout, softmax } from "../1-text/feature-space.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { leaning } from "../3-people/gender.ts";
import { standing } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Asked, type Discourse, findTraces, genderOf, type Trace } from "./antecedent-candidates.ts";
import { phraseOf } from "./referents.ts";

/** Somebody whom a pronoun may stand for. */
export interface Antecedent {
  readonly referent: number;
  readonly features: Features;
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

/** Gathers whom a pronoun may stand for, from the nearest mention back, with what speaks for each. */
export function findAntecedents(doc: Doc, at: number, discourse: Discourse): readonly Antecedent[] {
  const { mentions, sentences, tokens, facts } = doc;
  const { from } = mentions.list[at]!;
  const sentence = sentences.of[from]!;
  const floor = sentences.starts[sentence]!;
  const asked: Asked = {
    doc,
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
  for (const referent of traces.keys()) if (knownGender(doc, referent) === asked.gender) known++;
  const answers: Antecedent[] = [];
  for (const [referent, trace] of traces) {
    const features = judge(asked, referent, trace, Math.min(answers.length, 4));
    features.flag(slot.nearestSpoke, referent === spoke);
    if (referent === topic) features.set(slot.topic, facts.subject[trace.mention] === 1 ? 0 : 1);
    const own = knownGender(doc, referent) === asked.gender;
    features.set(slot.known, own ? (known === 1 ? 0 : 1) : known > 0 ? 2 : 3);
    answers.push({ referent, features });
  }
  return answers;
}

/** What speaks for one referent, by the mention of it that is nearest to the pronoun. */
function judge(asked: Asked, referent: number, trace: Trace, rank: number): Features {
  const { doc, discourse, place } = asked;
  const { tokens, sentences, facts } = doc;
  const nearest = trace.mention;
  const mention = doc.mentions.list[nearest]!;
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
  features.flag(slot.spoke, doc.speaking.has(nearest), distance);
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
function knownGender({ entities, mentions, tokens }: Doc, referent: number): Entity["gender"] {
  const phrase = phraseOf(referent);
  if (phrase < 0) return entities.list[referent]?.gender ?? "unknown";
  const bits = tokens.name[mentions.list[phrase]!.nameFrom]! & (name.maleRole | name.femaleRole);
  return bits === name.maleRole ? "male" : bits === name.femaleRole ? "female" : "unknown";
}

/** What speaks for a referent wherever it was mentioned. */
function judgeSelf({ doc, gender }: Asked, referent: number, features: Features) {
  const entity = doc.entities.list[referent];
  if (!entity) {
    features.set(slot.kind, phraseKind);
    if (gender === "male" || gender === "female")
      features.set(slot.gender, knownGender(doc, referent) === gender ? 0 : 1);
    return;
  }
  if (gender === "male" || gender === "female")
    features.set(slot.gender, entity.gender === "unknown" ? leaning(doc, entity, gender) : 0);
  const kind = kindOf(entity);
  features.set(slot.kind, kind);
  stand(doc.standings[referent]!, kind, features);
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

/** The probability of each antecedent. */
export function weighAntecedents(answers: readonly Antecedent[], weights: Float64Array): readonly number[] {
  return softmax(answers.map((answer) => answer.features.score(weights)));
}
