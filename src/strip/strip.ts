import type { Manuscript } from "../model/manuscript.ts";
import type { Removal } from "../model/removal.ts";
import { sureDecisions, withModel } from "./decide.ts";
import { readEvidence } from "./evidence.ts";
import { checkModel } from "./model.ts";
import { obey, type StripOrders } from "./orders.ts";
import { withWords } from "./reason.ts";
import type { Repetition } from "./repetition.ts";
import weights from "./weights.json" with { type: "json" };

export type { StripOrders } from "./orders.ts";
export type { Repetition } from "./repetition.ts";
export { ruleIds } from "./rule-ids.ts";

const model = checkModel(weights);

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
  const decisions = obey(orders, all, withModel(sureDecisions(all, repetition), model));
  return decisions.flatMap((decision, block) =>
    decision ? [{ block, ...withWords(decision, all[block]!, manuscript.language) }] : [],
  );
}
