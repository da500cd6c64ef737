import type { Evidence } from "../1-evidence/evidence.ts";
import type { Position } from "../1-evidence/position.ts";
import type { Repetition } from "../1-evidence/repetition.ts";
import type { Decision, Decisions } from "../decision.ts";

/** The blocks of one article with what is known of them before any decision. */
export interface Page {
  readonly all: readonly Evidence[];
  readonly positions: readonly Position[];
  /** A guard keeps it: no rule, group or tree may take it. */
  readonly isProtected: (at: number) => boolean;
  /** The same, by a guard that tells reporting from lists of other articles as well. */
  readonly isSurelyProtected: (at: number) => boolean;
  /** It belongs to a passage that only its neighbours explain: a cited letter, an interview, the steps of a guide. */
  readonly inPassage: (at: number) => boolean;
  /** In how many other articles of the source a block stands, if the caller counts it. */
  readonly repetition: Repetition | undefined;
}

/** Decides blocks by the blocks around them, or by other articles. */
export interface Group {
  readonly id: string;
  /** Further ids that its decisions carry. */
  readonly otherIds?: readonly string[];
  /** Why, as a sentence for a reader. */
  readonly reason: string;
  /** Texts in Markdown; own sentences of this project. `removes`: the group takes a block of it. */
  readonly examples: { readonly removes: readonly string[]; readonly keeps: readonly string[] };
  /** What it adds to the decisions so far; a decided block stays as it is. */
  readonly decide: (page: Page, decisions: Decisions) => ReadonlyMap<number, Decision>;
}

/** The decisions of a group while it is at work: those before it, and its own. */
export function additionsTo(before: Decisions) {
  const added = new Map<number, Decision>();
  const decided = (at: number): Decision | undefined => before[at] ?? added.get(at);
  const add = (at: number, decision: Decision) => {
    if (decided(at) === undefined) added.set(at, decision);
  };
  return { added, decided, add };
}

/** The decisions with what a group adds. */
export const withAdded = (before: Decisions, added: ReadonlyMap<number, Decision>): Decisions =>
  added.size === 0 ? before : before.map((decision, at) => decision ?? added.get(at));
