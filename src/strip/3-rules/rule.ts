import type { RemovalLabel } from "../../article/removal.ts";
import type { PlacedBlock } from "../1-evidence/placed-block.ts";

/** Decides alone that a block is furniture: rare, and sure. */
export interface Rule {
  readonly id: string;
  /** Why, as a sentence for a reader. */
  readonly reason: string;
  /** Blocks that stand alone; own sentences of this project. */
  readonly examples: { readonly remove: readonly string[]; readonly keep: readonly string[] };
  /** The label of the block when the rule matches it. */
  matches(block: PlacedBlock): RemovalLabel | undefined;
}
