import type { Manuscript } from "../article/manuscript.ts";
import type { Removal } from "../article/removal.ts";
import type { TextRange } from "../article/span.ts";
import { type Evidence, readEvidence } from "./1-evidence/evidence.ts";
import type { Repetition } from "./1-evidence/repetition.ts";
import { checkTrees } from "./5-trees/trees.ts";
import weights from "./5-trees/weights.json" with { type: "json" };
import { findParts } from "./6-parts/find-parts.ts";
import { sureDecisions, withTrees } from "./decide.ts";
import type { Decisions } from "./decision.ts";
import { obey, obeyInParts, type StripOrders } from "./orders.ts";
import { withWords } from "./reason.ts";

export type { Repetition } from "./1-evidence/repetition.ts";
export type { StripOrders } from "./orders.ts";
export { ruleIds } from "./rule-ids.ts";

const trees = checkTrees(weights);

/** What goes of an article. */
export interface Furniture {
  /** Whole blocks, ascending. */
  readonly removals: readonly Removal[];
  /** The beginnings or ends of blocks that stay, ascending by block: at most one of each. */
  readonly parts: readonly PartRemoval[];
}

/** The beginning or the end of a block that is taken out, and why; the rest of the block stays. */
export interface PartRemoval extends TextRange, Omit<Removal, "block"> {}

/** Finds what the publisher put around the article, and into its paragraphs. Linear in the length of the text. */
export function findFurniture(
  manuscript: Manuscript,
  orders: StripOrders = { keep: [], strip: [], off: false },
  repetition?: Repetition,
): Furniture {
  const { blocks, language } = manuscript;
  // The only words of an article are the article.
  const isAlone = blocks.length === 1 && orders.strip.length === 0;
  if (orders.off || blocks.length === 0 || isAlone) return { removals: [], parts: [] };
  const all = readEvidence(manuscript);
  const sure = sureDecisions(all, repetition);
  const found = obey(orders, all, withTrees(sure, trees));
  const read = (evidence: readonly Evidence[]) => sureDecisions(evidence, repetition);
  const parts = findParts(manuscript, { ...sure, decisions: found }, read);
  const decisions = withoutParts(found, parts);
  return {
    removals: decisions.flatMap((decision, block) =>
      decision ? [{ block, ...withWords(decision, all[block]!, language) }] : [],
    ),
    parts: obeyInParts(orders, blocks, decisions, parts).map(({ block, start, end, decision, evidence }) => ({
      block,
      start,
      end,
      ...(evidence ? withWords(decision, evidence, language) : decision),
    })),
  };
}

/** A block that goes in part does not go whole. */
function withoutParts(decisions: Decisions, parts: readonly TextRange[]): Decisions {
  if (parts.length === 0) return decisions;
  const inPart = new Set(parts.map(({ block }) => block));
  return decisions.map((decision, block) => (inPart.has(block) ? undefined : decision));
}

/** The whole blocks of what is found. */
export const findRemovals = (...given: Parameters<typeof findFurniture>): readonly Removal[] =>
  findFurniture(...given).removals;
