import type { Evidence } from "./evidence.ts";
import type { Position } from "./position.ts";

/** A block as a rule or a guard sees it. */
export interface PlacedBlock {
  readonly at: number;
  readonly evidence: Evidence;
  readonly position: Position;
  readonly all: readonly Evidence[];
}
