import { citedLetters } from "./cited-letter.ts";
import type { Context } from "./context.ts";
import { type Evidence, likeliestLabel } from "./evidence.ts";
import { vectorOf } from "./features.ts";
import { guards } from "./guards.ts";
import { chanceOf, type Model } from "./model.ts";
import { listRelated } from "./related-list.ts";
import type { Candidate } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { type Decision, extendRuns } from "./runs.ts";

export interface Decisions {
  readonly decisions: (Decision | undefined)[];
  /** A guard keeps it: no rule, model or neighbour may take it. */
  readonly isProtected: (at: number) => boolean;
}

/** What guards and rules decide without a model: the sure blocks, and those that may not be touched. */
export function sureDecisions(all: readonly Evidence[], contexts: readonly Context[]): Decisions {
  const letters = citedLetters(all);
  const candidates = all.map((evidence, at) => ({ at, evidence, context: contexts[at]!, all }));
  const kept = candidates.map(
    (candidate) => letters.has(candidate.at) || guards.some((guard) => guard.protects(candidate)),
  );
  const isProtected = (at: number) => kept[at]!;
  const decisions = candidates.map((candidate) => (kept[candidate.at] ? undefined : byRule(candidate)));
  listRelated(all, contexts, isProtected, decisions);
  extendRuns(all, contexts, isProtected, decisions);
  return { decisions, isProtected };
}

function byRule(candidate: Candidate): Decision | undefined {
  for (const { id, reason, matches } of rules) {
    const label = matches(candidate);
    if (label !== undefined) return { label, rule: id, reason };
  }
  return undefined;
}

/** Chances from which the model decides alone, and from which it follows a neighbour. */
export interface Limits {
  readonly alone: number;
  /** For blocks of 25 words and more: a wrong cut costs more. */
  readonly long: number;
  readonly beside: number;
}

export const limits: Limits = { alone: 0.9, long: 0.95, beside: 0.6 };

/** Adds to the sure decisions what the model finds. */
export function withModel(
  all: readonly Evidence[],
  contexts: readonly Context[],
  sure: Decisions,
  model: Model,
  { alone, long, beside }: Limits = limits,
): readonly (Decision | undefined)[] {
  const { isProtected } = sure;
  const before = [...sure.decisions];
  const decisions = [...sure.decisions];
  const chances = all.map((_, at) =>
    before[at] || isProtected(at) ? 0 : chanceOf(model, vectorOf(all, contexts, before, at)),
  );
  for (const [at, chance] of chances.entries()) {
    const limit = all[at]!.words >= 25 ? long : alone;
    if (chance >= limit) decisions[at] = evident(all[at]!, chance);
  }
  const follow = (at: number, from: number) => {
    if (decisions[at] !== undefined || decisions[from] === undefined || chances[at]! < beside) return;
    if (all[at]!.words >= 25 && chances[at]! < (beside + long) / 2) return;
    decisions[at] = evident(all[at]!, chances[at]!);
  };
  for (let at = 1; at < all.length; at++) follow(at, at - 1);
  for (let at = all.length - 2; at >= 0; at--) follow(at, at + 1);
  extendRuns(all, contexts, isProtected, decisions);
  return decisions;
}

function evident(evidence: Evidence, chance: number): Decision {
  return {
    label: likeliestLabel(evidence),
    rule: "evidence",
    reason: `Its words, links and neighbours speak for furniture of the page (${Math.round(100 * chance)} of 100)`,
  };
}
