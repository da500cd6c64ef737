import { bucket, Features, Layout } from "../1-text/feature-space.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { links } from "../4-cues/links.ts";
import { kinds } from "../4-cues/mention-features.ts";
import type { Model } from "./model.ts";
import type { Verdict } from "./rank-speakers.ts";

const layout = new Layout();
const shares = ["0.3", "0.5", "0.6", "0.7", "0.8", "0.9", "0.95", "0.98", "0.99", "1"];
const shareLimits = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];
const slot = {
  bias: layout.add("bias", ["all"]),
  share: layout.add("share", shares, ["name", "pronoun", "common"]),
  source: layout.add("source", shares),
  antecedent: layout.add("antecedent", shares),
  second: layout.add("second", ["0.01", "0.05", "0.2", "more"]),
  kind: layout.add("kind", kinds),
  link: layout.add("link", [...links, "none"]),
  entity: layout.add("entity", [
    "full-person",
    "short-person",
    "organization",
    "place",
    "once",
    "unknown",
    "phrase",
  ]),
  gender: layout.add("gender", ["known", "unknown"], ["name", "pronoun", "common"]),
  words: layout.add("words", ["3", "6", "more"]),
  voices: layout.add("voices", ["1", "2", "3", "more"]),
};

export const confidenceLayout = layout;

/** Set, not learned: the training articles hold too few transcripts to calibrate the label before a turn. */
const turnOfTranscript = 0.97;

/**
 * The probability that the likeliest voice is right, calibrated on articles that the weights had not seen; of a turn of a
 * transcript, whose label names its speaker, `turnOfTranscript`.
 */
export function confidenceOf(doc: Doc, quotation: Quotation, verdict: Verdict, model: Model): number {
  if (verdict.voices.length === 0) return 0;
  const [voice] = verdict.voices;
  const link = voice?.cue?.links.find((one) => one.mention === voice.mention);
  if (quotation.span.setOff && link?.kind === "label") return turnOfTranscript;
  const score = confidenceFeatures(doc, quotation, verdict).score(model.confidence);
  return 1 / (1 + Math.exp(-score));
}

export function confidenceFeatures(doc: Doc, quotation: Quotation, verdict: Verdict): Features {
  const features = new Features();
  const [voice, second] = verdict.voices;
  features.set(slot.bias, 0);
  if (!voice) return features;
  const mention = doc.mentions.list[voice.mention]!;
  const form = mention.kind === "name" ? 0 : mention.kind === "common" ? 2 : 1;
  features.reach(slot.share, bucket(voice.probability, shareLimits), form);
  features.reach(slot.source, bucket(voice.source, shareLimits));
  if (form === 1) features.reach(slot.antecedent, bucket(voice.antecedent, shareLimits));
  features.reach(slot.second, bucket(second?.probability ?? 0, [0.01, 0.05, 0.2]));
  features.set(slot.kind, doc.facts.kind[voice.mention]!);
  const link = voice.cue?.links.find((one) => one.mention === voice.mention);
  // 'QUAY:' is a colon, too: transcripts are too few to be judged apart.
  const kind = link?.kind === "label" ? "colon" : link?.kind;
  features.set(slot.link, kind ? links.indexOf(kind) : links.length);
  features.set(slot.entity, entityOf(doc, voice.entity));
  const gender = doc.entities.list[voice.entity]?.gender ?? "unknown";
  features.set(slot.gender, gender === "unknown" ? 1 : 0, form);
  features.set(slot.words, bucket(quotation.to - quotation.from - 2, [4, 8]));
  features.set(slot.voices, bucket(verdict.voices.filter((one) => one.probability > 0.02).length, [1, 2, 3]));
  return features;
}

function entityOf(doc: Doc, index: number): number {
  const entity = doc.entities.list[index];
  if (!entity) return 6;
  if (entity.kind === "person") return entity.key.length > 1 ? 0 : 1;
  if (entity.kind === "organization") return 2;
  if (entity.kind === "place") return 3;
  return entity.mentions.length < 2 ? 4 : 5;
}
