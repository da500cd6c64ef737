import type { RemovalLabel } from "../model/removal.ts";
import type { Context } from "./context.ts";
import type { Evidence } from "./evidence.ts";

/** A block as a rule or a guard sees it. */
export interface Candidate {
  readonly at: number;
  readonly evidence: Evidence;
  readonly context: Context;
  readonly all: readonly Evidence[];
}

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
