import { antecedentLayout } from "./antecedents.ts";
import { confidenceLayout } from "./confidence.ts";
import { quotationLayout } from "./quotation.ts";
import { sourceLayout } from "./sources.ts";
import { type Weights, weights } from "./weights.ts";

/** Learned weights in the order of the features. */
export interface Model {
  readonly quotation: Float64Array;
  readonly mention: Float64Array;
  readonly antecedent: Float64Array;
  readonly confidence: Float64Array;
  readonly weights: Weights;
  readonly threshold: Weights["threshold"];
}

export function readModel(from: Weights): Model {
  return {
    quotation: quotationLayout.read(from.quotation),
    mention: sourceLayout.read(from.mention),
    antecedent: antecedentLayout.read(from.antecedent),
    confidence: confidenceLayout.read(from.confidence),
    weights: from,
    threshold: from.threshold,
  };
}

let shipped: Model | undefined;

/** The weights of `weights.json`. */
export function shippedModel(): Model {
  shipped ??= readModel(weights);
  return shipped;
}
