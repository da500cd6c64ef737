import type { Block } from "../article/block.ts";
import { beginsWith } from "../article/opening.ts";
import type { Evidence } from "./1-evidence/evidence.ts";
import type { PartDecision } from "./6-parts/find-parts.ts";
import { linesIn, sentencesIn } from "./6-parts/runs.ts";
import type { Decision, Decisions } from "./decision.ts";
import { charactersRead } from "./sizes.ts";

/** The author's last word on what is removed, from the front matter. */
export interface StripOrders {
  /** Openings of blocks or of sentences, or ids of rules, that must stay. */
  readonly keep: readonly string[];
  /** Openings of blocks that must go; one that opens no block may open the last sentence of one. */
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

/** The parts of blocks that go: those that were found and may go, and those that the author orders. */
export function obeyInParts(
  { keep, strip }: StripOrders,
  blocks: readonly Block[],
  decisions: Decisions,
  found: readonly PartDecision[],
): readonly OrderedPart[] {
  if (keep.length + strip.length === 0) return found;
  const isKept = (text: string) => keep.some((opening) => opensBlock(text, opening));
  const wanted = strip.filter((opening) => !blocks.some(({ text }) => opensBlock(text, opening)));
  return blocks.flatMap(({ text }, block): readonly OrderedPart[] => {
    if (decisions[block] !== undefined || isKept(text)) return [];
    const part = found.find((each) => each.block === block);
    if (part && !keep.includes(part.decision.rule)) {
      const taken = text.slice(part.start, part.end);
      if (!keep.some((opening) => opensSentence(taken, opening))) return [part];
    }
    const start = lastRunOf(text, wanted);
    return start === undefined || isKept(text.slice(start))
      ? []
      : [{ block, start, end: text.trimEnd().length, decision: ordered }];
  });
}

type OrderedPart = Omit<PartDecision, "evidence"> & Partial<PartDecision>;

/** Where the last sentence or the last line of a text begins, if the author says so. */
function lastRunOf(text: string, openings: readonly string[]): number | undefined {
  if (openings.length === 0) return undefined;
  const starts = [linesIn(text), sentencesIn(text)].map((runs) => runs.at(-1)?.start ?? 0);
  return starts.find((start) => start > 0 && openings.some((each) => opensBlock(text.slice(start), each)));
}

/** Whether the first words of a sentence or of a line in this text are those that the author says. */
export const opensSentence = (text: string, opening: string): boolean =>
  [...linesIn(text), ...sentencesIn(text)].some(({ start }) => opensBlock(text.slice(start), opening));

/** Whether a block of this text begins as the author says; only its first 1,000 characters are read. */
export const opensBlock = (text: string, opening: string): boolean =>
  beginsWith(text.slice(0, charactersRead.order), opening);

const ordered: Decision = {
  label: "other",
  rule: "author",
  reason: "The front matter asks for it",
};
