import { isQuotation } from "../../src/attribute/2-quotations/quotation.ts";
import { annotate } from "../../src/attribute/4-cues/annotate.ts";
import { confidenceFeatures, confidenceLayout } from "../../src/attribute/5-rank/confidence.ts";
import type { Model } from "../../src/attribute/5-rank/model.ts";
import { Listener } from "../../src/attribute/5-rank/rank-speakers.ts";
import type { Weights } from "../../src/attribute/5-rank/weights.ts";
import { Cast } from "../../src/attribute/7-answer/speakers.ts";
import { fitJudgements, type Judgement, pruneRare } from "./attribute-fit.ts";
import { type GoldArticle, type GoldQuote, goldOf, manuscriptOf, placeOf } from "./attribute-gold.ts";

export type Judge = (quote: { speaker: string }, gold: GoldQuote) => string;

/** Lets a model name the speakers of articles that it has not seen, and notes which are right. */
export function trials(articles: readonly GoldArticle[], model: Model, judge: Judge): readonly Judgement[] {
  return articles.flatMap((article) => {
    const doc = annotate(
      manuscriptOf(article),
      article.removed ?? new Set(),
      [],
      (tokens, quotation, blocks) => isQuotation(tokens, quotation, blocks, model, true),
    );
    const cast = new Cast(doc, []);
    const listener = new Listener(doc, model);
    return doc.quotations.flatMap((quotation, index) => {
      const verdict = listener.hear(index);
      listener.settle(index, verdict.voices[0]);
      const gold = goldOf(article, placeOf(doc, quotation.from, quotation.to));
      const voice = verdict.voices[0];
      if (!gold?.required || !voice) return [];
      const outcome = judge({ speaker: cast.find(voice)?.name ?? "" }, gold);
      if (outcome === "unjudged" || outcome === "unattributed") return [];
      // Annotators left 'the senator' as it stands: whether its holder is right, they do not say.
      if (doc.mentions.list[voice.mention]!.kind === "common" && voice.entity >= 0) return [];
      if (gold.speaker?.kind === "pronoun" && gold.speaker.conf !== "hand") return [];
      const right = outcome === "full" || outcome === "partial";
      return [{ features: confidenceFeatures(doc, quotation, verdict).on, label: right ? 1 : 0, weight: 1 }];
    });
  });
}

/** Fits the confidence to trials. */
export function calibrate(judgements: readonly Judgement[]): Weights["confidence"] {
  const keep = pruneRare(
    judgements.map((one) => one.features),
    confidenceLayout.size,
    15,
  );
  const pruned = judgements.map((one) => ({ ...one, features: keep(one.features) }));
  const rising = new Set<number>();
  confidenceLayout.each(({ name }, _, index) => {
    if (name === "share" || name === "source" || name === "antecedent") rising.add(index);
  });
  return confidenceLayout.write(fitJudgements(pruned, confidenceLayout.size, 30, 0.001, 0.2, rising));
}
