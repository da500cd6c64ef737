import type { RemovalLabel } from "../../article/removal.ts";
import type { Candidate } from "../1-evidence/candidate.ts";

/** Decides alone that a block is furniture: rare, and sure. */
export interface Rule {
  readonly id: string;
  /** Why, as a sentence for a reader. */
  readonly reason: string;
  /** Blocks that stand alone; own sentences of this project. */
  readonly examples: { readonly remove: readonly string[]; readonly keep: readonly string[] };
  /** The label of the block when the rule matches it. */
  matches(candidate: Candidate): RemovalLabel | undefined;
}
