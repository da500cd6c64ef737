import { quotationFeatures, quotationSpace } from "../../src/attribute/2-quotations/quotation-features.ts";
import { annotate, type Doc } from "../../src/attribute/4-cues/annotate.ts";
import { antecedentSpace, findAntecedents } from "../../src/attribute/5-rank/antecedents.ts";
import { candidateSpace, type SpeakerCandidate } from "../../src/attribute/5-rank/candidate-features.ts";
import { confidenceSpace } from "../../src/attribute/5-rank/confidence.ts";
import { SpeakerRanker } from "../../src/attribute/5-rank/rank-speakers.ts";
import { readModel } from "../../src/attribute/5-rank/shipped-model.ts";
import type { Weights } from "../../src/attribute/5-rank/weights.ts";
import { word } from "../../src/language/word-classes.ts";
import { type Choice, fitChoices, fitJudgements, type Judgement, pruneRare } from "./attribute-fit.ts";
import {
  type GoldArticle,
  goldOf,
  isQuotationGold,
  manuscriptOf,
  placeOf,
  positives,
  type SamePerson,
} from "./attribute-gold.ts";

/** What one article teaches: kept, so that folds need not read it again. */
export interface Lesson {
  readonly id: string;
  readonly publisher: string;
  readonly quotations: readonly Judgement[];
  readonly sources: readonly Choice[];
  readonly antecedents: readonly Choice[];
  readonly lost: number;
}

const noWeights = (space: typeof candidateSpace) => space.write(new Float64Array(space.size));

const nothing: Weights = {
  quotation: noWeights(quotationSpace),
  mention: noWeights(candidateSpace),
  antecedent: noWeights(antecedentSpace),
  confidence: noWeights(confidenceSpace),
};

/** Reads what an article teaches, with the annotators' word on everything before each quotation. */
export function lessonOf(
  article: GoldArticle,
  samePerson: SamePerson,
  follow: Weights["antecedent"],
): Lesson {
  const manuscript = manuscriptOf(article);
  const quotations: Judgement[] = [];
  const doc = annotate(manuscript, article.removed ?? new Set(), [], (tokens, quotation, blocks) => {
    const base = blocks[quotation.span.block]!.span.start;
    const place = [base + quotation.span.start, base + quotation.span.end] as const;
    const gold = isQuotationGold(article, place);
    if (gold) quotations.push({ features: quotationFeatures(tokens, quotation, blocks).on, ...gold });
    return gold?.label === 1;
  });
  const sources: Choice[] = [];
  const antecedents: Choice[] = [];
  const ranker = new SpeakerRanker(doc, readModel({ ...nothing, antecedent: follow }));
  let lost = 0;
  doc.quotations.forEach((quotation, index) => {
    const before = ranker.discourse;
    const { candidates } = ranker.rank(index);
    const gold = goldOf(article, placeOf(doc, quotation.from, quotation.to));
    const right = positives(article, doc, quotation, candidates, samePerson);
    if (right.length === 0) {
      if (gold?.required && gold.source) lost++;
      return;
    }
    if (gold?.speaker?.conf === "hand" || !isRelayed(candidates, right))
      sources.push({
        options: candidates.map((candidate) => candidate.features.on),
        right,
        weight: gold!.required ? 1 : 0.5,
      });
    const own =
      right.find((at) => doc.mentions.list[candidates[at]!.mention]!.kind === "pronoun") ??
      right[right.length - 1]!;
    const mention = candidates[own]!.mention;
    const entity = entityOf(doc, mention, gold?.speaker?.resolved, samePerson);
    const certain = gold?.speaker?.conf === "hand" ? 2 : gold?.speaker?.conf === "high" ? 1 : 0;
    if (entity >= 0 && certain > 0) antecedents.push(...antecedentOf(doc, mention, before, entity, certain));
    ranker.commit(index, { mention, entity, phrase: entity < 0 ? mention : -1 });
  });
  return { id: article.id, publisher: article.publisher, quotations, sources, antecedents, lost };
}

/** What 'he' or 'she' means, where there is a choice. */
function antecedentOf(
  doc: Doc,
  mention: number,
  before: SpeakerRanker["discourse"],
  entity: number,
  weight: number,
): readonly Choice[] {
  const { kind, from } = doc.mentions.list[mention]!;
  if (kind !== "pronoun" || !(doc.tokens.word[from]! & (word.male | word.female | word.say))) return [];
  const answers = findAntecedents(doc, mention, before);
  const at = answers.findIndex((answer) => answer.referent === entity);
  if (at < 0 || answers.length < 2) return [];
  return [{ options: answers.map((answer) => answer.features.on), right: [at], weight }];
}

/**
 * '“…,” Quay said, according to the Lantern': whoever relays it did not say it, though labels of the political news
 * name them.
 */
function isRelayed(candidates: readonly SpeakerCandidate[], right: readonly number[]): boolean {
  return (
    right.every((at) => candidates[at]!.cue?.strength === "according") &&
    candidates.some(({ cue }) => cue?.strength === "say")
  );
}

function entityOf(
  doc: Doc,
  mention: number,
  resolved: string | null | undefined,
  samePerson: SamePerson,
): number {
  const own = doc.entities.of[mention]!;
  if (own >= 0 || !resolved) return own;
  let best = -1;
  for (const entity of doc.entities.list) {
    if (
      samePerson(entity.name, resolved) &&
      (best < 0 || entity.mentions.length > doc.entities.list[best]!.mentions.length)
    )
      best = entity.index;
  }
  return best;
}

/** Learns from GAP alone whom the pronouns between quotations stand for: the articles themselves do not say it. */
export function learnToFollow(gap: readonly Choice[]): Weights["antecedent"] {
  const choices = pruned(gap, antecedentSpace.size);
  return antecedentSpace.write(fitChoices(choices, antecedentSpace.size, 10, 0.0006));
}

/** Learns all weights from lessons, and from pronouns of GAP. */
export function learn(
  lessons: readonly Lesson[],
  gap: readonly Choice[],
): Pick<Weights, "quotation" | "mention" | "antecedent"> {
  const sources = pruned(
    lessons.flatMap((lesson) => lesson.sources),
    candidateSpace.size,
  );
  const antecedents = pruned(
    [...lessons.flatMap((lesson) => lesson.antecedents), ...gap],
    antecedentSpace.size,
  );
  const judgements = lessons.flatMap((lesson) => lesson.quotations);
  const keep = pruneRare(
    judgements.map((one) => one.features),
    quotationSpace.size,
    8,
  );
  return {
    quotation: quotationSpace.write(
      fitJudgements(
        judgements.map((one) => ({ ...one, features: keep(one.features) })),
        quotationSpace.size,
      ),
    ),
    mention: candidateSpace.write(fitChoices(sources, candidateSpace.size, 30)),
    antecedent: antecedentSpace.write(fitChoices(antecedents, antecedentSpace.size, 10, 0.0006)),
  };
}

function pruned(choices: readonly Choice[], size: number): readonly Choice[] {
  const keep = pruneRare(
    choices.flatMap((choice) => choice.options),
    size,
    20,
  );
  return choices.map((choice) => ({ ...choice, options: choice.options.map(keep) }));
}

/** Everything that `weights.json` holds. */
export function learnAll(lessons: readonly Lesson[], gap: readonly Choice[]): Weights {
  return {
    ...learn(lessons, gap),
    confidence: nothing.confidence,
  };
}
