import type { RemovalLabel } from "../../article/removal.ts";
import { markers, opensAsFurniture, opensWith, signs, speaksOfItself } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isForOthers } from "../1-evidence/recipient.ts";
import { labelSign } from "../1-evidence/sign.ts";
import { limits } from "../thresholds.ts";

/** What a part of a block may be. */
export const appealLabels: ReadonlySet<RemovalLabel> = new Set([
  "fundraising",
  "newsletter",
  "share",
  "comment-prompt",
]);

/** How many unmistakable signs of an appeal stand in a text. */
export function appealSigns({ hits }: Evidence): number {
  let sum = 0;
  for (const sign of strongAppeals) sum += hits[sign]!;
  return sum;
}

const strongAppeals = [...appealLabels].map((label) => labelSign(label, "strong"));

/** The publisher speaks, or asks for a comment. */
export const isSpoken = (evidence: Evidence): boolean =>
  speaksOfItself(evidence) || signs(evidence, "comment-prompt", "strong") > 0;

/** A sentence of the publisher that asks the reader for something. */
export const isAppealSentence = (evidence: Evidence): boolean =>
  appealSigns(evidence) > 0 &&
  isSpoken(evidence) &&
  (opensWith(evidence, "ask") || opensAsFurniture(evidence) || markers(evidence, "you") > 0) &&
  markers(evidence, "said") + markers(evidence, "third") + markers(evidence, "me") === 0 &&
  evidence.quoted === 0 &&
  !isForOthers(evidence);

/** Sentences in which the publisher does not speak, and the reader is not spoken to. */
export const isReport = (evidence: Evidence): boolean =>
  evidence.finished &&
  evidence.words >= limits.parts.words &&
  evidence.furniture < limits.proseFurniture &&
  appealSigns(evidence) + signs(evidence, "other", "strong") === 0 &&
  evidence.self + markers(evidence, "we") + markers(evidence, "you") + markers(evidence, "cause") === 0 &&
  !opensWith(evidence, "ask") &&
  !opensWith(evidence, "byline");

/** A report, for sure: a statement, or some sentences, with no word of the publisher's trade or its wares. */
export const isSureReport = (evidence: Evidence): boolean =>
  isReport(evidence) &&
  markers(evidence, "press") + signs(evidence, "related", "strong") + signs(evidence, "ad", "strong") === 0 &&
  evidence.block.text.trimEnd().endsWith(".") &&
  evidence.words > (evidence.read.sentences > 1 ? limits.parts.sureWords : limits.parts.statement);
