import type { Manuscript } from "../article/manuscript.ts";
import type { Removal } from "../article/removal.ts";
import { readEvidence } from "./1-evidence/evidence.ts";
import type { Repetition } from "./1-evidence/repetition.ts";
import { checkTrees } from "./5-trees/trees.ts";
import weights from "./5-trees/weights.json" with { type: "json" };
import { sureDecisions, withTrees } from "./decide.ts";
import { obey, type StripOrders } from "./orders.ts";
import { withWords } from "./reason.ts";

export type { Repetition } from "./1-evidence/repetition.ts";
export type { StripOrders } from "./orders.ts";
export { ruleIds } from "./rule-ids.ts";

const trees = checkTrees(weights);

/** Finds what the publisher put around the article. Ascending by block; linear in the length of the text. */
export function findRemovals(
  manuscript: Manuscript,
  orders: StripOrders = { keep: [], strip: [], off: false },
  repetition?: Repetition,
): readonly Removal[] {
  if (orders.off || manuscript.blocks.length === 0) return [];
  // The only words of an article are the article.
  if (manuscript.blocks.length === 1 && orders.strip.length === 0) return [];
  const all = readEvidence(manuscript);
  const decisions = obey(orders, all, withTrees(sureDecisions(all, repetition), trees));
  return decisions.flatMap((decision, block) =>
    decision ? [{ block, ...withWords(decision, all[block]!, manuscript.language) }] : [],
  );
}
