import type { Manuscript } from "../model/manuscript.ts";
import type { Removal } from "../model/removal.ts";
import { sureDecisions, withModel } from "./decide.ts";
import { readEvidence } from "./evidence.ts";
import { checkModel } from "./model.ts";
import weights from "./weights.json" with { type: "json" };

/** The author's last word on what is removed, from the front matter. */
export interface StripOrders {
  /** Quoted openings of blocks, or rule ids, that must stay. */
  readonly keep: readonly string[];
  /** Quoted openings of blocks that must go. */
  readonly strip: readonly string[];
  /** `boilerplate: off` */
  readonly off: boolean;
}

/** In how many other articles of the same source a block of this text stands; 0 where nothing is known. */
export type Repetition = (text: string) => number;

const model = checkModel(weights);

/** Finds what the publisher put around the article. Ascending by block; linear in the length of the text. */
export function findRemovals(
  manuscript: Manuscript,
  _orders: StripOrders = { keep: [], strip: [], off: false },
  _repetition: Repetition = () => 0,
): readonly Removal[] {
  const decisions = withModel(sureDecisions(readEvidence(manuscript)), model);
  return decisions.flatMap((decision, block) => (decision ? [{ block, ...decision }] : []));
}
