import type { Evidence } from "./1-evidence/evidence.ts";
import type { Decision } from "./4-groups/runs.ts";

/** The author's last word on what is removed, from the front matter. */
export interface StripOrders {
  /** Quoted openings of blocks, or rule ids, that must stay. */
  readonly keep: readonly string[];
  /** Quoted openings of blocks that must go. */
  readonly strip: readonly string[];
  /** `boilerplate: off` */
  readonly off: boolean;
}

/** Carries out the author's orders; `keep` wins over `strip`. */
export function obey(
  orders: StripOrders,
  all: readonly Evidence[],
  decisions: readonly (Decision | undefined)[],
): readonly (Decision | undefined)[] {
  if (orders.off) return all.map(() => undefined);
  if (orders.keep.length + orders.strip.length === 0) return decisions;
  const keep = orders.keep.filter((opening) => plain(opening) !== "");
  const strip = orders.strip.filter((opening) => plain(opening) !== "");
  const rules = new Set(orders.keep);
  return decisions.map((decision, at) => {
    const { text } = all[at]!.block;
    if (keep.some((opening) => opensWith(text, opening))) return undefined;
    if (decision !== undefined) return rules.has(decision.rule) ? undefined : decision;
    return strip.some((opening) => opensWith(text, opening)) ? ordered : undefined;
  });
}

/** Says whether a block opens with what an author quoted of it, spacing, capitals and marks aside. */
export function opensWith(text: string, opening: string): boolean {
  return plain(text.slice(0, 1000)).startsWith(plain(opening));
}

const ordered: Decision = {
  label: "other",
  rule: "author",
  reason: "The front matter asks for it",
};

/** Without the marks of Markdown: an author may quote the source of a block as well as its words. */
const plain = (text: string) =>
  text
    .replace(/\]\([^)\s]*\)?/g, "")
    .replace(/^\s*[-+•]\s/, "")
    .replace(/[*_#>`~[\]\\]/g, "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
