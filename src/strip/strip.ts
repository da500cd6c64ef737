import type { Manuscript } from "../model/manuscript.ts";
import type { Removal } from "../model/removal.ts";
import { citedLetters } from "./cited-letter.ts";
import { readContext } from "./context.ts";
import { readEvidence } from "./evidence.ts";
import { guards } from "./guards.ts";
import type { Candidate } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { type Decision, extendRuns } from "./runs.ts";

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

/** Finds what the publisher put around the article. Ascending by block; linear in the length of the text. */
export function findRemovals(
  manuscript: Manuscript,
  _orders: StripOrders = { keep: [], strip: [], off: false },
  _repetition: Repetition = () => 0,
): readonly Removal[] {
  const all = readEvidence(manuscript);
  const contexts = readContext(all);
  const letters = citedLetters(all);
  const candidates = all.map((evidence, at) => ({ at, evidence, context: contexts[at]!, all }));
  const isProtected = (at: number) =>
    letters.has(at) || guards.some((guard) => guard.protects(candidates[at]!));
  const decisions = candidates.map((candidate) =>
    isProtected(candidate.at) ? undefined : byRule(candidate),
  );
  extendRuns(all, contexts, isProtected, decisions);
  return decisions.flatMap((decision, block) => (decision ? [{ block, ...decision }] : []));
}

function byRule(candidate: Candidate): Decision | undefined {
  for (const { id, reason, matches } of rules) {
    const label = matches(candidate);
    if (label !== undefined) return { label, rule: id, reason };
  }
  return undefined;
}
