import { isQuotation } from "../../src/attribute/2-quotations/quotation.ts";
import { annotate } from "../../src/attribute/4-cues/annotate.ts";
import { confidenceFeatures, confidenceSpace } from "../../src/attribute/5-rank/confidence.ts";
import type { AttributionModel } from "../../src/attribute/5-rank/model.ts";
import { SpeakerRanker } from "../../src/attribute/5-rank/rank-speakers.ts";
import type { Weights } from "../../src/attribute/5-rank/weights.ts";
import { SpeakerList } from "../../src/attribute/7-answer/speakers.ts";
import { fitJudgements, type Judgement, pruneRare } from "./attribute-fit.ts";
import { type GoldArticle, type GoldQuote, goldOf, manuscriptOf, placeOf } from "./attribute-gold.ts";

export type Judge = (quote: { speaker: string }, gold: GoldQuote) => string;

/** Lets a model name the speakers of articles that it has not seen, and notes which are right. */
export function trials(
  articles: readonly GoldArticle[],
  model: AttributionModel,
  judge: Judge,
): readonly Judgement[] {
  return articles.flatMap((article) => {
    const doc = annotate(
      manuscriptOf(article),
      article.removed ?? new Set(),
      [],
      (tokens, quotation, blocks) => isQuotation(tokens, quotation, blocks, model, true),
    );
    const speakerList = new SpeakerList(doc, []);
    const ranker = new SpeakerRanker(doc, model);
    return doc.quotations.flatMap((quotation, index) => {
      const ranking = ranker.rank(index);
      ranker.commit(index, ranking.speakers[0]);
      const gold = goldOf(article, placeOf(doc, quotation.from, quotation.to));
      const ranked = ranking.speakers[0];
      if (!gold?.required || !ranked) return [];
      const outcome = judge({ speaker: speakerList.find(ranked)?.name ?? "" }, gold);
      if (outcome === "unjudged" || outcome === "unattributed") return [];
      // Annotators left 'the senator' as it stands: whether its holder is right, they do not say.
      if (doc.mentions.list[ranked.mention]!.kind === "common" && ranked.entity >= 0) return [];
      if (gold.speaker?.kind === "pronoun" && gold.speaker.conf !== "hand") return [];
      const right = outcome === "full" || outcome === "partial";
      return [{ features: confidenceFeatures(doc, quotation, ranking).on, label: right ? 1 : 0, weight: 1 }];
    });
  });
}

/** Fits the confidence to trials. */
export function calibrate(judgements: readonly Judgement[]): Weights["confidence"] {
  const keep = pruneRare(
    judgements.map((one) => one.features),
    confidenceSpace.size,
    15,
  );
  const pruned = judgements.map((one) => ({ ...one, features: keep(one.features) }));
  const rising = new Set<number>();
  confidenceSpace.each(({ name }, _, index) => {
    if (name === "share" || name === "source" || name === "antecedent") rising.add(index);
  });
  return confidenceSpace.write(fitJudgements(pruned, confidenceSpace.size, 30, 0.001, 0.2, rising));
}
