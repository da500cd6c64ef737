import type { Manuscript } from "../../src/model/manuscript.ts";
import { isProse } from "../../src/strip/context.ts";
import { type Sure, sureDecisions } from "../../src/strip/decide.ts";
import { type Evidence, readEvidence } from "../../src/strip/evidence.ts";
import { featureNames, vectorOf } from "../../src/strip/features.ts";
import type { Model } from "../../src/strip/model.ts";
import { boost, type Sample } from "./strip-boost.ts";
import { type LabelledArticle, labelledArticles, silverArticles } from "./strip-data.ts";

export interface Prepared {
  readonly evidence: readonly Evidence[];
  readonly sure: Sure;
  readonly vectors: readonly Float32Array[];
}

export interface PreparedArticle extends LabelledArticle, Prepared {}

function prepare(manuscript: Manuscript): Prepared {
  const evidence = readEvidence(manuscript);
  const sure = sureDecisions(evidence);
  const vectors = evidence.map((_, at) => vectorOf(sure.all, sure.contexts, sure.decisions, at));
  return { evidence, sure, vectors };
}

export const preparedArticles = (): readonly PreparedArticle[] =>
  labelledArticles().map((article) => ({ ...article, ...prepare(article.manuscript) }));

export const isKept = (label: string) => label === "keep" || label === "credit";

const options = { rounds: 80, depth: 4, rate: 0.15, leaf: 5, lambda: 2 };

/** Trains on labelled articles, and on `silver`: unlabelled prose of the same kind of page as kept blocks. */
export function train(articles: readonly PreparedArticle[], silver: readonly Sample[]): Model {
  const samples = articles.flatMap(({ gold, owner, vectors, sure }) =>
    vectors.flatMap((vector, at): Sample[] => {
      const { label, soft } = gold.blocks[owner[at]!]!;
      if (soft || sure.decisions[at] || sure.isProtected(at)) return [];
      return [{ vector, target: isKept(label) ? 0 : 1, weight: isKept(label) ? 2 : 1 }];
    }),
  );
  return boost([...samples, ...silver], featureNames, options);
}

/** One in `step` of the unlabelled articles: blocks that stand once and read as prose count as kept. */
export function silverSamples(step: number, weight: number): readonly Sample[] {
  return silverArticles().flatMap(({ manuscript, repeats }, index): Sample[] => {
    if (index % step !== 0) return [];
    const { evidence, sure, vectors } = prepare(manuscript);
    return evidence.flatMap((each, at) => {
      const plain = isProse(each) || (each.words >= 8 && each.furniture < 0.3);
      if (repeats[at] !== 1 || !plain || sure.decisions[at] || sure.isProtected(at)) return [];
      return [{ vector: vectors[at]!, target: 0 as const, weight }];
    });
  });
}
