import { readFileSync } from "node:fs";
import type { Manuscript } from "../../src/article/manuscript.ts";
import { type Evidence, readEvidence } from "../../src/strip/1-evidence/evidence.ts";
import { isProse } from "../../src/strip/1-evidence/position.ts";
import { featureNames, vectorOf } from "../../src/strip/5-trees/features.ts";
import type { Trees } from "../../src/strip/5-trees/trees.ts";
import { type Sure, sureDecisions } from "../../src/strip/decide.ts";
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
  const vectors = evidence.map((_, at) => vectorOf(sure.page.all, sure.page.positions, sure.decisions, at));
  return { evidence, sure, vectors };
}

export const preparedArticles = (): readonly PreparedArticle[] =>
  labelledArticles().map((article) => ({ ...article, ...prepare(article.manuscript) }));

export const isKept = (label: string) => label === "keep" || label === "credit";

const options = { rounds: 80, depth: 4, rate: 0.15, leaf: 5, lambda: 2 };

/** Trains on labelled articles, and on `more`: blocks read by hand, and unlabelled prose as kept blocks. */
export function train(articles: readonly PreparedArticle[], more: readonly Sample[]): Trees {
  const samples = articles.flatMap(({ gold, owner, vectors, sure }) =>
    vectors.flatMap((vector, at): Sample[] => {
      const { label, soft } = gold.blocks[owner[at]!]!;
      if (soft || sure.decisions[at] || sure.page.isProtected(at)) return [];
      return [{ vector, target: isKept(label) ? 0 : 1, weight: isKept(label) ? 2 : 1 }];
    }),
  );
  return boost([...samples, ...more], featureNames, options);
}

/**
 * Blocks of the unlabelled articles that were read by hand: ids and places only, for the repository does not have the
 * texts. Those are left out whose publisher `skips`.
 */
export function handSamples(skips: (source: string) => boolean = () => false): readonly Sample[] {
  return handRead().flatMap(({ source, sample }) => (skips(source) ? [] : [sample]));
}

let read: readonly { readonly source: string; readonly sample: Sample }[] | undefined;

function handRead() {
  if (read) return read;
  const readings = JSON.parse(
    readFileSync(new URL("furniture-by-hand.json", import.meta.url), "utf8"),
  ) as Readonly<Record<string, readonly (readonly [block: number, label: string])[]>>;
  read = silverArticles().flatMap(({ id, source, manuscript }) => {
    const list = readings[id];
    if (list === undefined) return [];
    const { sure, vectors } = prepare(manuscript);
    return list.flatMap(([at, label]) => {
      if (sure.decisions[at] || sure.page.isProtected(at)) return [];
      const kept = isKept(label);
      return [
        { source, sample: { vector: vectors[at]!, target: kept ? 0 : 1, weight: kept ? 4 : 1 } as const },
      ];
    });
  });
  return read;
}

/** One in `step` of the unlabelled articles: blocks that stand once and read as prose count as kept. */
export function silverSamples(step: number, weight: number): readonly Sample[] {
  return silverArticles().flatMap(({ manuscript, repeats }, index): Sample[] => {
    if (index % step !== 0) return [];
    const { evidence, sure, vectors } = prepare(manuscript);
    return evidence.flatMap((each, at) => {
      const plain = isProse(each) || (each.words >= 8 && each.furniture < 0.3);
      if (repeats[at] !== 1 || !plain || sure.decisions[at] || sure.page.isProtected(at)) return [];
      return [{ vector: vectors[at]!, target: 0 as const, weight }];
    });
  });
}
