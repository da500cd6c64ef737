import { bucket, FeatureSpace, FeatureVector, placesIn } from "../1-text/feature-space.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { cueLinkKinds } from "../4-cues/cue.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { thresholds } from "../thresholds.ts";
import type { AttributionModel } from "./model.ts";
import { isPlainSubject } from "./plain-subject.ts";
import type { Ranking } from "./rank-speakers.ts";

const { shareLimits, secondLimits, wordLimits, speakerLimits, leastSpeaker, plainSubject } =
  thresholds.confidence;

const namings = [
  "full-person",
  "short-person",
  "organization",
  "place",
  "once",
  "unknown",
  "phrase",
] as const;
const naming = placesIn(namings);
const space = new FeatureSpace();
const shares = ["0.3", "0.5", "0.6", "0.7", "0.8", "0.9", "0.95", "0.98", "0.99", "1"];
const feature = {
  bias: space.add("bias", ["all"]),
  share: space.add("share", shares, ["name", "pronoun", "common"]),
  source: space.add("source", shares),
  antecedent: space.add("antecedent", shares),
  second: space.add("second", ["0.01", "0.05", "0.2", "more"]),
  kind: space.add("kind", kinds),
  link: space.add("link", [...cueLinkKinds, "none"]),
  entity: space.add("entity", namings),
  gender: space.add("gender", ["known", "unknown"], ["name", "pronoun", "common"]),
  words: space.add("words", ["3", "6", "more"]),
  speakers: space.add("voices", ["1", "2", "3", "more"]),
};

export const confidenceSpace = space;

/** The probability that the likeliest voice is right, calibrated on articles that the weights had not seen. */
export function confidenceOf(
  doc: Doc,
  quotation: Quotation,
  ranking: Ranking,
  model: AttributionModel,
): number {
  if (ranking.speakers.length === 0) return 0;
  const score = confidenceFeatures(doc, quotation, ranking).score(model.confidence);
  const probability = 1 / (1 + Math.exp(-score));
  // The weights know such phrases of English alone.
  const isPlain = doc.lexicon.speech.overconfident && isPlainSubject(doc, ranking.speakers[0]!);
  return isPlain ? Math.max(probability, plainSubject) : probability;
}

export function confidenceFeatures(doc: Doc, quotation: Quotation, ranking: Ranking): FeatureVector {
  const features = new FeatureVector();
  const [ranked, second] = ranking.speakers;
  features.set(feature.bias, 0);
  if (!ranked) return features;
  const mention = doc.mentions.list[ranked.mention]!;
  const form = mention.kind === "name" ? 0 : mention.kind === "common" ? 2 : 1;
  features.reach(feature.share, bucket(ranked.probability, shareLimits), form);
  features.reach(feature.source, bucket(ranked.source, shareLimits));
  if (form === 1) features.reach(feature.antecedent, bucket(ranked.antecedent, shareLimits));
  features.reach(feature.second, bucket(second?.probability ?? 0, secondLimits));
  features.set(feature.kind, doc.mentionFeatures.kind[ranked.mention]!);
  const link = ranked.cue?.links.find((one) => one.mention === ranked.mention);
  // 'QUAY:' is a colon, too: transcripts are too few to be judged apart.
  const kind = link?.kind === "label" ? "colon" : link?.kind;
  features.set(feature.link, kind ? cueLinkKinds.indexOf(kind) : cueLinkKinds.length);
  features.set(feature.entity, entityOf(doc, ranked.entity));
  const gender = doc.entities.list[ranked.entity]?.gender ?? "unknown";
  features.set(feature.gender, gender === "unknown" ? 1 : 0, form);
  features.set(feature.words, bucket(quotation.to - quotation.from - 2, wordLimits));
  features.set(
    feature.speakers,
    bucket(ranking.speakers.filter((one) => one.probability > leastSpeaker).length, speakerLimits),
  );
  return features;
}

function entityOf(doc: Doc, index: number): number {
  const entity = doc.entities.list[index];
  if (!entity) return naming.phrase;
  if (entity.kind === "person") return entity.key.length > 1 ? naming["full-person"] : naming["short-person"];
  if (entity.kind === "organization") return naming.organization;
  if (entity.kind === "place") return naming.place;
  return entity.mentions.length < 2 ? naming.once : naming.unknown;
}
