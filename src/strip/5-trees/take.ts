import {
  markers,
  opensAs,
  opensAsFurniture,
  opensWith,
  signs,
  speaksOfItself,
  speaksToReader,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { likeliestLabel } from "../1-evidence/likeliest-label.ts";
import type { Page } from "../4-groups/group.ts";
import type { Decision, Decisions } from "../decision.ts";
import { sizes } from "../sizes.ts";
import { limits, treeLimits } from "../thresholds.ts";
import { vectorOf } from "./features.ts";
import { chanceOf, type Trees } from "./trees.ts";

/** Chances from which the trees decide; words from which a block is long. */
export type TreeLimits = Readonly<Record<keyof typeof treeLimits, number>>;

/**
 * Adds to the decisions what the trees take: blocks of a high chance, then those of a lower chance beside a block that
 * goes. They never decide alone: a block must have evidence of its own, or stand between two that go.
 */
export function takeByTrees(
  { all, positions, isProtected }: Page,
  sure: Decisions,
  trees: Trees,
  isPlain: (evidence: Evidence) => boolean,
  { alone, long, beside, longWords }: TreeLimits = treeLimits,
): Decisions {
  const decisions = [...sure];
  const chances = all.map((evidence, at) =>
    sure[at] || isPlain(evidence) || isProtected(at)
      ? 0
      : chanceOf(trees, vectorOf(all, positions, sure, at)),
  );
  for (const [at, chance] of chances.entries()) {
    if (introduces(all, at) || !mayGo(all, sure, at)) continue;
    if (chance >= (all[at]!.words >= longWords ? long : alone)) decisions[at] = evident(all[at]!, chance);
  }
  const follow = (at: number, from: number) => {
    if (decisions[at] !== undefined || decisions[from] === undefined || chances[at]! < beside) return;
    if (all[at]!.words >= longWords && chances[at]! < (beside + long) / 2) return;
    if (mayGo(all, decisions, at)) decisions[at] = evident(all[at]!, chances[at]!);
  };
  for (let at = 1; at < all.length; at++) follow(at, at - 1);
  for (let at = all.length - 2; at >= 0; at--) follow(at, at + 1);
  return decisions;
}

/** Whether the trees may take a block at all, with the blocks around it decided so far. */
const mayGo = (all: readonly Evidence[], decisions: Decisions, at: number) =>
  !isTold(all[at]!) &&
  !isStatement(all[at]!) &&
  !isTitle(all, at) &&
  !isListed(all, at) &&
  (hasOwn(all[at]!) || isEnclosed(all[at]!, decisions, at));

/** 'Log in or register, says the page where the comments were.': reported speech, or a writer's own story. */
const isTold = (evidence: Evidence) =>
  evidence.finished &&
  evidence.words >= sizes.statement &&
  markers(evidence, "said") + markers(evidence, "me") > 0;

/** 'The vote is on Monday.': a short sentence that neither speaks to the reader nor of the page. */
const isStatement = (evidence: Evidence) =>
  evidence.finished &&
  evidence.block.text.trimEnd().endsWith(".") &&
  evidence.words > sizes.button &&
  evidence.read.sentences === 1 &&
  evidence.furniture < limits.covered.most &&
  evidence.linked < limits.linked.most &&
  evidence.copies === 1 &&
  !opensWith(evidence, "ask") &&
  !opensAsFurniture(evidence) &&
  !speaksOfItself(evidence) &&
  !speaksToReader(evidence);

/** The first block that repeats the headline is the headline. */
const isTitle = (all: readonly Evidence[], at: number) =>
  all[at]!.headline && all[at]!.words > sizes.button && !all.slice(0, at).some(({ headline }) => headline);

/** 'These roads are closed:' and a list under it: links or not, its entries are what the sentence announces. */
function isListed(all: readonly Evidence[], at: number): boolean {
  const { block } = all[at]!;
  if (block.kind !== "list-item") return false;
  let head = at - 1;
  while (head >= 0 && all[head]!.block.group === block.group) head--;
  const intro = all[head];
  if (intro === undefined || !intro.block.text.trimEnd().endsWith(":")) return false;
  return (
    intro.words >= sizes.button &&
    intro.furniture < limits.proseFurniture &&
    !speaksOfItself(intro) &&
    !speaksToReader(intro)
  );
}

/** Stands between two that go, and is no sentence: 'Work begins in May.' may be the end of the story. */
const isEnclosed = (evidence: Evidence, decisions: Decisions, at: number) =>
  decisions[at - 1] !== undefined &&
  decisions[at + 1] !== undefined &&
  markers(evidence, "said") === 0 &&
  !(evidence.finished && evidence.words > 1);

/** 'More on the law:' above a paragraph of the article. */
const introduces = (all: readonly Evidence[], at: number) =>
  all[at]!.block.text.trimEnd().endsWith(":") &&
  all[at + 1]?.finished === true &&
  all[at + 1]!.words > sizes.longLine;

const isSentence = (evidence: Evidence) =>
  (evidence.finished && evidence.words > sizes.button) || markers(evidence, "said") > 0;

/** Evidence of its own, besides its neighbours: furniture words, links; for money, that the publisher asks. */
function hasOwn(evidence: Evidence): boolean {
  const label = likeliestLabel(evidence);
  if (label === "fundraising" && evidence.words > sizes.statement && !speaksOfItself(evidence)) return false;
  if (
    evidence.furniture >= treeLimits.furniture ||
    evidence.linked >= limits.linked.most ||
    evidence.copies > 1
  )
    return true;
  if (signs(evidence, label, "strong") === 0) return false;
  return (
    (evidence.words < sizes.longLine && !isSentence(evidence)) ||
    speaksOfItself(evidence) ||
    speaksToReader(evidence) ||
    opensAs(evidence, label)
  );
}

function evident(evidence: Evidence, chance: number): Decision {
  return {
    label: likeliestLabel(evidence),
    rule: "evidence",
    reason: `Its words, links and place speak for furniture of the page, with ${Math.round(100 * chance)} of 100 points`,
  };
}
