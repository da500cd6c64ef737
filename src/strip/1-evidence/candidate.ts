import type { Context } from "./context.ts";
import type { Evidence } from "./evidence.ts";

/** A block as a rule or a guard sees it. */
export interface Candidate {
  readonly at: number;
  readonly evidence: Evidence;
  readonly context: Context;
  readonly all: readonly Evidence[];
}
