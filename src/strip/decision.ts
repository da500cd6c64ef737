import type { RemovalLabel } from "../article/removal.ts";

/** Why a block goes. */
export interface Decision {
  readonly label: RemovalLabel;
  /** Id of the rule or group that decided, `evidence` for the trees, `author` for an order. */
  readonly rule: string;
  /** A sentence for a reader. */
  readonly reason: string;
}

/** One entry a block; none where it stays. */
export type Decisions = readonly (Decision | undefined)[];
