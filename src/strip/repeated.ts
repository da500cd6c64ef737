import { voice } from "./counts.ts";
import { type Evidence, likeliestLabel } from "./evidence.ts";
import type { Repetition } from "./repetition.ts";
import type { Decision } from "./runs.ts";

/** Fewest other articles of the source: a block that stands in three. */
const fewest = 2;

/**
 * Decides blocks that stand in other articles of the source, too.
 *
 * Repetition is one kind of evidence; the second is that the block is a sentence of its own and nobody's words. A
 * short heading ('What happens next') or a speaker's name is repeated in honest articles.
 */
export function readRepeated(
  all: readonly Evidence[],
  isProtected: (at: number) => boolean,
  repetition: Repetition,
  decisions: (Decision | undefined)[],
): void {
  for (const [at, evidence] of all.entries()) {
    if (decisions[at] !== undefined || isProtected(at) || !mayRepeat(evidence)) continue;
    const others = repetition(evidence.block.text);
    if (others < fewest) continue;
    decisions[at] = {
      label: likeliestLabel(evidence),
      rule: "repeated-block",
      reason: `The same words stand in ${others} other articles of the publisher`,
    };
  }
}

const mayRepeat = (evidence: Evidence): boolean => {
  if (evidence.opensQuote || evidence.quoted > 0.3 || voice(evidence, "credit") > 0) return false;
  if (evidence.block.kind === "heading" || evidence.block.within.includes("blockquote")) return false;
  if (evidence.furniture >= 0.5) return true;
  return evidence.words >= 5 && !/^[^\p{Ll}:]{2,40}:/u.test(evidence.block.text.slice(0, 45));
};
