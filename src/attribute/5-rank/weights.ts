import type { WeightTable } from "../1-text/feature-space.ts";
import learned from "./weights.json" with { type: "json" };

/** What `npm run train -- quotes` learned: see .github/METHOD-quotes.md. */
export interface Weights {
  readonly quotation: WeightTable;
  readonly mention: WeightTable;
  readonly antecedent: WeightTable;
  readonly confidence: WeightTable;
  readonly threshold: {
    /** Score above which a span is a quotation. */
    readonly quotation: number;
    /** Probability above which a speaker is shown whom the words name there. */
    readonly name: number;
    /** The same for one who is found by a pronoun: the commonest wrong names come that way. */
    readonly pronoun: number;
    /** The least of both in a language that the weights were not learned from. */
    readonly unlearned: number;
  };
}

export const weights: Weights = learned;
