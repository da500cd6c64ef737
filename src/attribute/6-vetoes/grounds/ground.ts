import type { Case } from "../veto.ts";

/** What the text itself settles about a speaker: where it holds, a doubt about the likeliest name counts for nothing. */
export interface Ground {
  readonly id: string;
  /** Short articles of our own with invented people: of each, the last quotation is the example. */
  readonly examples: {
    readonly language: string;
    /** Articles in which it holds, and the name that their last quotation gets. */
    readonly names: readonly (readonly [article: string, name: string])[];
    /** Articles that look alike, and whose last speaker stays unclear. */
    readonly unclear: readonly string[];
  };
  holds(one: Case): boolean;
}
