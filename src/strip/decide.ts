import { linkKinds } from "../language/link-kind.ts";
import type { Candidate } from "./1-evidence/candidate.ts";
import { type Context, isProse, readContext } from "./1-evidence/context.ts";
import { cues, opensAs, speaksOfItself, speaksToReader, voice } from "./1-evidence/counts.ts";
import { labelCue, strongCues, voiceCue } from "./1-evidence/cue.ts";
import { type Evidence, likeliestLabel } from "./1-evidence/evidence.ts";
import type { Repetition } from "./1-evidence/repetition.ts";
import { citedLetters } from "./2-keep/cited-letter.ts";
import { guards } from "./2-keep/guards.ts";
import { interviewTurns } from "./2-keep/interview.ts";
import { numberedSteps } from "./2-keep/numbered-step.ts";
import { rules } from "./3-rules/index.ts";
import { readStacks } from "./4-groups/headline-stack.ts";
import { completeLists } from "./4-groups/link-list.ts";
import { readLists } from "./4-groups/related-list.ts";
import { readRepeated } from "./4-groups/repeated.ts";
import { type Decision, extendRuns } from "./4-groups/runs.ts";
import { vectorOf } from "./5-trees/features.ts";
import { chanceOf, type Model } from "./5-trees/model.ts";

export interface Sure {
  readonly all: readonly Evidence[];
  readonly contexts: readonly Context[];
  readonly decisions: (Decision | undefined)[];
  /** A guard keeps it: no rule, model or neighbour may take it. */
  readonly isProtected: (at: number) => boolean;
}

/**
 * What guards and rules decide without a model: the sure blocks, and those that may not be touched.
 *
 * Read twice: an appeal of four paragraphs is no text of the article, so that what stands beside it may be at the
 * edge of the page after all.
 */
export function sureDecisions(evidence: readonly Evidence[], repetition?: Repetition): Sure {
  const first = decideOnce(evidence, repetition);
  const all = evidence.map((each, at) =>
    first.decisions[at] !== undefined && isProse(each) ? { ...each, taken: true } : each,
  );
  return first.decisions.some((decision, at) => decision !== undefined && all[at]!.taken)
    ? decideOnce(all, repetition)
    : first;
}

function decideOnce(all: readonly Evidence[], repetition: Repetition | undefined): Sure {
  const contexts = readContext(all);
  const parts = [citedLetters(all), interviewTurns(all), numberedSteps(all)];
  const kept = new Map<number, boolean>();
  const candidateAt = (at: number): Candidate => ({ at, evidence: all[at]!, context: contexts[at]!, all });
  const isProtected = (at: number) => {
    let is = kept.get(at);
    if (is === undefined) {
      is = parts.some((part) => part.has(at)) || guards.some((guard) => guard.protects(candidateAt(at)));
      kept.set(at, is);
    }
    return is;
  };
  const decisions = all.map((evidence, at) =>
    isPlain(evidence) || isProtected(at) ? undefined : byRule(candidateAt(at)),
  );
  if (repetition) readRepeated(all, isProtected, repetition, decisions);
  readLists(all, isProtected, decisions);
  completeLists(all, contexts, isProtected, decisions);
  readStacks(all, isProtected, decisions);
  extendRuns(all, contexts, isProtected, decisions);
  return { all, contexts, decisions, isProtected };
}

/** Plain sentences without a cue or a link that leads to a form: no rule and no model can find anything there. */
const isPlain = (evidence: Evidence) =>
  evidence.finished &&
  evidence.words >= 12 &&
  evidence.copies < 2 &&
  evidence.linked < 0.3 &&
  evidence.block.links.length < 3 &&
  !hasStrong(evidence) &&
  !mayAppeal(evidence);

/** Words of money or mail beside the publisher's trade, spoken to somebody. */
const mayAppeal = (evidence: Evidence) =>
  (cues(evidence, "fundraising", "weak") > 1 || cues(evidence, "newsletter", "weak") > 2) &&
  voice(evidence, "press") + evidence.self > 0 &&
  voice(evidence, "we") + voice(evidence, "you") + voice(evidence, "ask") + evidence.self > 0;

const listHead = voiceCue("listHead");
const related = labelCue("related", "whole");

function hasStrong({ hits, opening, block, links }: Evidence): boolean {
  for (const cue of strongCues) if (hits[cue]! > 0) return true;
  if (opening[listHead]! > 0 || opening[related]! > 0) return true;
  return block.links.length > 0 && links[linkKinds.indexOf("give")]! > 0;
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

const limits: Limits = { alone: 0.85, long: 0.92, beside: 0.25 };

/** Adds to the sure decisions what the model finds. */
export function withModel(
  sure: Sure,
  model: Model,
  { alone, long, beside }: Limits = limits,
): readonly (Decision | undefined)[] {
  const { all, contexts, isProtected } = sure;
  const before = [...sure.decisions];
  const decisions = [...sure.decisions];
  const chances = all.map((_, at) =>
    before[at] || isPlain(all[at]!) || isProtected(at)
      ? 0
      : chanceOf(model, vectorOf(all, contexts, before, at)),
  );
  for (const [at, chance] of chances.entries()) {
    if (introduces(all, at)) continue;
    if (!mayGo(all, before, at)) continue;
    const limit = all[at]!.words >= 25 ? long : alone;
    if (chance >= limit) decisions[at] = evident(all[at]!, chance);
  }
  const follow = (at: number, from: number) => {
    if (decisions[at] !== undefined || decisions[from] === undefined || chances[at]! < beside) return;
    if (all[at]!.words >= 25 && chances[at]! < (beside + long) / 2) return;
    if (!mayGo(all, decisions, at)) return;
    decisions[at] = evident(all[at]!, chances[at]!);
  };
  for (let at = 1; at < all.length; at++) follow(at, at - 1);
  for (let at = all.length - 2; at >= 0; at--) follow(at, at + 1);
  extendRuns(all, contexts, isProtected, decisions);
  return decisions;
}

/** Whether the model may take a block at all, with the blocks around it decided so far. */
const mayGo = (all: readonly Evidence[], decisions: readonly (Decision | undefined)[], at: number) =>
  !isTold(all[at]!) &&
  !isTitle(all, at) &&
  !isListed(all, at) &&
  (hasOwn(all[at]!) || isEnclosed(all[at]!, decisions, at));

/** 'Log in or register, says the page where the comments were.': somebody tells what was said, or of themselves. */
const isTold = (evidence: Evidence) =>
  evidence.finished && evidence.words >= 8 && voice(evidence, "said") + voice(evidence, "me") > 0;

/** The first block that repeats the headline is the headline. */
const isTitle = (all: readonly Evidence[], at: number) =>
  all[at]!.headline && all[at]!.words > 3 && !all.slice(0, at).some(({ headline }) => headline);

/** 'These roads are closed:' and a list under it: links or not, its entries are what the sentence announces. */
function isListed(all: readonly Evidence[], at: number): boolean {
  const { block } = all[at]!;
  if (block.kind !== "list-item") return false;
  let head = at - 1;
  while (head >= 0 && all[head]!.block.group === block.group) head--;
  const intro = all[head];
  if (intro === undefined || !intro.block.text.trimEnd().endsWith(":")) return false;
  return intro.words >= 3 && intro.furniture < 0.25 && !speaksOfItself(intro) && !speaksToReader(intro);
}

/** Stands between two that go, and is no sentence: 'Work begins in May.' may be the end of the story. */
const isEnclosed = (evidence: Evidence, decisions: readonly (Decision | undefined)[], at: number) =>
  decisions[at - 1] !== undefined &&
  decisions[at + 1] !== undefined &&
  voice(evidence, "said") === 0 &&
  !(evidence.finished && evidence.words > 1);

/** 'More on the law:' above a paragraph of the article. */
const introduces = (all: readonly Evidence[], at: number) =>
  all[at]!.block.text.trimEnd().endsWith(":") && all[at + 1]?.finished === true && all[at + 1]!.words > 12;

const isSentence = (evidence: Evidence) =>
  (evidence.finished && evidence.words >= 6) || voice(evidence, "said") > 0;

/** Evidence of its own, besides its neighbours: furniture words, links; for money, that the publisher asks. */
function hasOwn(evidence: Evidence): boolean {
  const label = likeliestLabel(evidence);
  if (label === "fundraising" && evidence.words > 8 && !speaksOfItself(evidence)) return false;
  if (evidence.furniture >= 0.4 || evidence.linked >= 0.6 || evidence.copies > 1) return true;
  if (cues(evidence, label, "strong") === 0) return false;
  return (
    (evidence.words < 12 && !isSentence(evidence)) ||
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
