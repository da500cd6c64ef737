import { speaksOfItself } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { PassageGuard } from "./guard.ts";

/**
 * Numbered headings with a text of their own, and the beginning of that text: the steps of a guide.
 *
 * A guide says 'Unsubscribe' and 'Click the link' as a page does. A page numbers no buttons.
 */
export const numberedStep: PassageGuard = {
  id: "numbered-step",
  reason: "It is a numbered step of a guide",
  examples: {
    protects: [
      "## 1. Unsubscribe\n\nMost readers get forty letters of boats in a week, and they read two.\n\n## 2. Sign in\n\nThe harbour's page asks for a name, a boat and a colour.",
    ],
    leaves: [
      "## Unsubscribe\n\nMost readers get forty letters in a week.",
      "## 1. Unsubscribe\n\n## 2. Sign in",
    ],
  },
  find: numberedSteps,
};

function numberedSteps(all: readonly Evidence[]): ReadonlySet<number> {
  const steps = new Map<number, number>();
  for (let at = 0; at + 1 < all.length; at++) {
    const number = numberOf(all[at]!);
    const next = all[at + 1]!;
    if (number === undefined || next.block.kind === "heading" || next.linked > limits.linked.half) continue;
    if (next.finished && next.words >= sizes.statement) steps.set(at, number);
  }
  const numbers = new Set(steps.values());
  const kept = new Set<number>();
  for (const [at, number] of steps) {
    if (!numbers.has(number - 1) && !numbers.has(number + 1)) continue;
    if (speaksOfItself(all[at + 1]!)) continue;
    kept.add(at);
    kept.add(at + 1);
  }
  return kept;
}

function numberOf({ block, linked }: Evidence): number | undefined {
  if (block.kind !== "heading" || linked > limits.linked.some) return undefined;
  const digits = /^\s*(?:\p{L}+ )?(\d{1,2})(?:[.):]|\s[–—-])\s/u.exec(block.text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
