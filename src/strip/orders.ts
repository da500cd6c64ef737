import { beginsWith } from "../article/opening.ts";
import type { Evidence } from "./1-evidence/evidence.ts";
import type { Decision, Decisions } from "./decision.ts";

/** The author's last word on what is removed, from the front matter. */
export interface StripOrders {
  /** Openings of blocks, or ids of rules, that must stay. */
  readonly keep: readonly string[];
  /** Openings of blocks that must go. */
  readonly strip: readonly string[];
  /** `boilerplate: off` */
  readonly off: boolean;
}

/** Carries out the author's orders; `keep` wins over `strip`. */
export function obey(orders: StripOrders, all: readonly Evidence[], decisions: Decisions): Decisions {
  if (orders.off) return all.map(() => undefined);
  if (orders.keep.length + orders.strip.length === 0) return decisions;
  const kept = new Set(orders.keep);
  return decisions.map((decision, at) => {
    const { text } = all[at]!.block;
    if (orders.keep.some((opening) => opensBlock(text, opening))) return undefined;
    if (decision !== undefined) return kept.has(decision.rule) ? undefined : decision;
    return orders.strip.some((opening) => opensBlock(text, opening)) ? ordered : undefined;
  });
}

/** Whether a block of this text begins as the author says; only its first 1,000 characters are read. */
export const opensBlock = (text: string, opening: string): boolean =>
  beginsWith(text.slice(0, 1000), opening);

const ordered: Decision = {
  label: "other",
  rule: "author",
  reason: "The front matter asks for it",
};
