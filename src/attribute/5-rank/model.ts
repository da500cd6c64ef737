import type { QuotationModel } from "../2-quotations/quotation.ts";

/** Learned weights in the order of the features. */
export interface AttributionModel extends QuotationModel {
  readonly mention: Float64Array;
  readonly antecedent: Float64Array;
  readonly confidence: Float64Array;
}
