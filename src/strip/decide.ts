import { linkKinds } from "../language/link-kind.ts";
import { markers, signs } from "./1-evidence/counts.ts";
import type { Evidence } from "./1-evidence/evidence.ts";
import type { PlacedBlock } from "./1-evidence/placed-block.ts";
import { isProse, readPositions } from "./1-evidence/position.ts";
import type { Repetition } from "./1-evidence/repetition.ts";
import { labelSign, registerSign, strongSigns } from "./1-evidence/sign.ts";
import { guards, passageGuards } from "./2-keep/index.ts";
import { rules } from "./3-rules/index.ts";
import { isMarkedLink } from "./3-rules/page-structure.ts";
import { besideFurniture } from "./4-groups/beside-furniture.ts";
import { type Page, withAdded } from "./4-groups/group.ts";
import { groups } from "./4-groups/index.ts";
import { type TreeLimits, takeByTrees } from "./5-trees/take.ts";
import type { Trees } from "./5-trees/trees.ts";
import type { Decision, Decisions } from "./decision.ts";
import { moduleSizes, sizes } from "./sizes.ts";
import { limits } from "./thresholds.ts";

/** What is decided without the trees. */
export interface Sure {
  readonly page: Page;
  readonly decisions: Decisions;
}

/**
 * What guards, rules and groups decide: the sure blocks, and those that may not be touched.
 *
 * Read twice: an appeal of four paragraphs is no text of the article, so that what stands beside it may be at the
 * edge of the page after all.
 */
export function sureDecisions(evidence: readonly Evidence[], repetition?: Repetition): Sure {
  const first = decideOnce(evidence, repetition);
  const again = evidence.map((each, at) =>
    first.decisions[at] !== undefined && isProse(each) ? { ...each, taken: true } : each,
  );
  return again.some(({ taken }) => taken) ? decideOnce(again, repetition) : first;
}

/** Adds to the sure decisions what the trees find, and what stands beside that. */
export function withTrees({ page, decisions }: Sure, trees: Trees, limits?: TreeLimits): Decisions {
  const taken = takeByTrees(page, decisions, trees, isPlain, limits);
  return withAdded(taken, besideFurniture.decide(page, taken));
}

function decideOnce(all: readonly Evidence[], repetition: Repetition | undefined): Sure {
  const positions = readPositions(all);
  const blockAt = (at: number): PlacedBlock => ({ at, evidence: all[at]!, position: positions[at]!, all });
  const kept = protection(all, blockAt);
  const page: Page = { all, positions, ...kept, repetition };
  let decisions: Decisions = all.map((evidence, at) =>
    (isPlain(evidence) || kept.isProtected(at)) && !isMarkedLink(evidence) ? undefined : byRule(blockAt(at)),
  );
  for (const group of groups) decisions = withAdded(decisions, group.decide(page, decisions));
  return { page, decisions };
}

/** Asks the guards of each block once, and only if it is asked for. */
function protection(
  all: readonly Evidence[],
  blockAt: (at: number) => PlacedBlock,
): Pick<Page, "inPassage" | "isProtected" | "isSurelyProtected"> {
  const passages = passageGuards.map((guard) => guard.find(all));
  const inPassage = (at: number) => passages.some((passage) => passage.has(at));
  const isGuarded = (at: number, listed: true | undefined) => {
    const block = blockAt(at);
    return guards.some((guard) => guard.listed === listed && guard.protects(block));
  };
  const isSurelyProtected = onceEach((at) => inPassage(at) || isGuarded(at, undefined));
  return {
    inPassage,
    isSurelyProtected,
    isProtected: onceEach((at) => isSurelyProtected(at) || isGuarded(at, true)),
  };
}

function onceEach(ask: (at: number) => boolean): (at: number) => boolean {
  const known = new Map<number, boolean>();
  return (at) => {
    let answer = known.get(at);
    if (answer === undefined) {
      answer = ask(at);
      known.set(at, answer);
    }
    return answer;
  };
}

/** The first rule that matches. */
function byRule(block: PlacedBlock): Decision | undefined {
  for (const { id, reason, matches } of rules) {
    const label = matches(block);
    if (label !== undefined) return { label, rule: id, reason };
  }
  return undefined;
}

/** Plain sentences without a sign or a link that leads to a form: neither rules nor trees find anything there. */
const isPlain = (evidence: Evidence): boolean =>
  evidence.block.page === undefined &&
  evidence.finished &&
  evidence.words >= sizes.longLine &&
  evidence.copies < 2 &&
  evidence.linked < limits.linked.some &&
  evidence.block.links.length < moduleSizes.decide.links &&
  !hasStrong(evidence) &&
  !mayAppeal(evidence);

/** Words of money or mail beside the publisher's trade, spoken to a reader. */
const mayAppeal = (evidence: Evidence) =>
  (signs(evidence, "fundraising", "weak") > 1 || signs(evidence, "newsletter", "weak") > 2) &&
  markers(evidence, "press") + evidence.self > 0 &&
  markers(evidence, "we") + markers(evidence, "you") + markers(evidence, "ask") + evidence.self > 0;

const listHead = registerSign("listHead");
const related = labelSign("related", "whole");

function hasStrong({ hits, opening, block, links }: Evidence): boolean {
  for (const sign of strongSigns) if (hits[sign]! > 0) return true;
  if (opening[listHead]! > 0 || opening[related]! > 0) return true;
  return block.links.length > 0 && links[linkKinds.indexOf("give")]! > 0;
}
