import type { Evidence } from "../1-evidence/evidence.ts";
import type { PlacedBlock } from "../1-evidence/placed-block.ts";

interface Described {
  readonly id: string;
  /** Why the block stays, as a sentence for a reader. */
  readonly reason: string;
  /** Texts in Markdown that stand alone; own sentences of this project. What it leaves is English. */
  readonly examples: { readonly protects: readonly string[]; readonly leaves: readonly string[] };
}

/** Keeps a block, whatever else is found in it: no rule, group or tree may take it. */
export interface Guard extends Described {
  /** Lists of other articles have such lines, too: outside of the text it keeps none. */
  readonly listed?: true;
  readonly protects: (block: PlacedBlock) => boolean;
}

/** Keeps blocks that only their neighbours explain. */
export interface PassageGuard extends Described {
  /** The indices of the blocks that it keeps. */
  readonly find: (all: readonly Evidence[]) => ReadonlySet<number>;
}
