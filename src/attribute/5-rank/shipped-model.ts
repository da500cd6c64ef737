import { quotationLayout } from "../2-quotations/quotation.ts";
import { antecedentLayout } from "./antecedents.ts";
import { sourceLayout } from "./candidate-features.ts";
import { confidenceLayout } from "./confidence.ts";
import type { Model } from "./model.ts";
import { type Weights, weights } from "./weights.ts";

export function readModel(from: Weights): Model {
  return {
    quotation: quotationLayout.read(from.quotation),
    mention: sourceLayout.read(from.mention),
    antecedent: antecedentLayout.read(from.antecedent),
    confidence: confidenceLayout.read(from.confidence),
    threshold: from.threshold,
  };
}

let shipped: Model | undefined;

/** The weights of `weights.json`. */
export function shippedModel(): Model {
  shipped ??= readModel(weights);
  return shipped;
}
