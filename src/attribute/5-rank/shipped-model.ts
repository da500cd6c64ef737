import { quotationSpace } from "../2-quotations/quotation-features.ts";
import { antecedentSpace } from "./antecedents.ts";
import { candidateSpace } from "./candidate-features.ts";
import { confidenceSpace } from "./confidence.ts";
import type { AttributionModel } from "./model.ts";
import { type Weights, weights } from "./weights.ts";

export function readModel(from: Weights): AttributionModel {
  return {
    quotation: quotationSpace.read(from.quotation),
    mention: candidateSpace.read(from.mention),
    antecedent: antecedentSpace.read(from.antecedent),
    confidence: confidenceSpace.read(from.confidence),
  };
}

let shipped: AttributionModel | undefined;

/** The weights of `weights.json`. */
export function shippedModel(): AttributionModel {
  shipped ??= readModel(weights);
  return shipped;
}
