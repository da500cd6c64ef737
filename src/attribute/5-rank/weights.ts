import type { WeightTable } from "../1-text/feature-space.ts";
import learned from "./weights.json" with { type: "json" };

/** What `npm run train -- quotes` learned: see .github/METHOD-quotes.md. */
export interface Weights {
  readonly quotation: WeightTable;
  readonly mention: WeightTable;
  readonly antecedent: WeightTable;
  readonly confidence: WeightTable;
}

export const weights: Weights = learned;
