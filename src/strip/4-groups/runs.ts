import type { RemovalLabel } from "../../article/removal.ts";
import type { Context } from "../1-evidence/context.ts";
import {
  coverage,
  cues,
  opensWith,
  reports,
  speaksOfItself,
  speaksToReader,
  voice,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isForOthers } from "../2-keep/recipient.ts";

/** What is decided of a block so far. */
export interface Decision {
  readonly label: RemovalLabel;
  readonly rule: string;
  readonly reason: string;
}

/** Labels whose blocks come as an appeal: heading, text, button, amounts. */
const appeals: ReadonlySet<RemovalLabel> = new Set([
  "fundraising",
  "newsletter",
  "comment-prompt",
  "share",
  "other",
  "ad",
]);

/**
 * Takes the weak blocks beside a sure one along: the heading, the button and the amounts of an appeal, the entries
 * of a list of other articles. A paragraph of the article ends each run, and a protected block does.
 */
export function extendRuns(
  all: readonly Evidence[],
  contexts: readonly Context[],
  isProtected: (at: number) => boolean,
  decisions: (Decision | undefined)[],
): void {
  const extend = (at: number, from: number) => {
    const sure = decisions[from];
    if (sure === undefined || decisions[at] !== undefined || isProtected(at)) return;
    const evidence = all[at]!;
    if (appeals.has(sure.label) && belongsToAppeal(evidence, sure.label, contexts[at]!, from > at)) {
      decisions[at] = { label: sure.label, rule: "beside-furniture", reason: besideReason[sure.label] };
    }
  };
  for (let at = 1; at < all.length; at++) extend(at, at - 1);
  for (let at = all.length - 2; at >= 0; at--) extend(at, at + 1);
  closeGaps(all, isProtected, decisions);
}

const besideReason: Readonly<Record<RemovalLabel, string>> = {
  navigation: "It stands beside a menu of the page and belongs to it",
  fundraising: "It stands beside an appeal for money and belongs to it",
  newsletter: "It stands beside the invitation to a newsletter and belongs to it",
  share: "It stands beside buttons to share the article and belongs to them",
  related: "It stands in a list of other articles",
  legal: "It stands beside a notice of rights and belongs to it",
  ad: "It stands beside an advertisement and belongs to it",
  "comment-prompt": "It stands beside an invitation to comment and belongs to it",
  other: "It stands beside other furniture of the page and belongs to it",
};

const isEdge = (context: Context) => context.before === 0 || context.after < 0.02;

function belongsToAppeal(
  evidence: Evidence,
  label: RemovalLabel,
  context: Context,
  forward: boolean,
): boolean {
  const edge = isEdge(context);
  const last = context.after < 0.02;
  const opens = evidence.block.kind === "heading" && evidence.words <= 14 && !evidence.headline;
  if (opens && forward && label === "fundraising" && (edge || evidence.read.amounts > 0)) return true;
  if (evidence.words > 70 || reports(evidence) || evidence.opensQuote || evidence.headline) return false;
  if (voice(evidence, "said") > 0 || isForOthers(evidence)) return false;
  const own = speaksOfItself(evidence) || evidence.read.emails + evidence.read.urls > 0;
  if (
    label !== "fundraising" &&
    evidence.finished &&
    evidence.words > 14 &&
    !own &&
    cues(evidence, label, "strong") === 0
  )
    return false;
  if (edge && opensWith(evidence, "ask") && evidence.words <= 30) {
    const pleads = label === "fundraising" || label === "newsletter";
    if (evidence.read.urls > 0 || evidence.self > 0 || (pleads && voice(evidence, "we") > 0)) return true;
  }
  const topic = cues(evidence, label, "weak") + cues(evidence, label, "strong");
  if (evidence.words <= 8 && coverage(evidence, label) > 0.5) return true;
  if (label === "fundraising" && cues(evidence, label, "strong") > 1 && evidence.words <= 14) return true;
  if (label === "fundraising" && evidence.words <= 4 && evidence.read.amounts > 0) return true;
  const mails =
    label === "newsletter" &&
    (!evidence.finished || own || speaksToReader(evidence)) &&
    cues(evidence, label, "strong") > 0 &&
    cues(evidence, label, "weak") > 0;
  if (mails && evidence.words <= 30 && voice(evidence, "said") === 0 && voice(evidence, "third") < 2)
    return true;
  const asksBack = last && label === "comment-prompt" && evidence.words <= 20 && topic > 0;
  if (asksBack && voice(evidence, "third") === 0) return true;
  const spoken = speaksOfItself(evidence) || (evidence.words <= 25 && speaksToReader(evidence));
  if (!spoken || voice(evidence, "said") > 0) return false;
  if (voice(evidence, "third") > Math.max(1, evidence.words / 10)) return false;
  if (label === "fundraising") {
    if (evidence.words > 12 && cues(evidence, label, "strong") === 0) {
      const plain = voice(evidence, "third") === 0 && speaksOfItself(evidence) && evidence.words <= 40;
      if (!plain || topic + voice(evidence, "cause") < 2) return false;
    }
    const cause = evidence.words <= 30 ? Math.min(1, voice(evidence, "cause")) : 0;
    return topic + evidence.read.amounts + cause > 0 || (last && evidence.words <= 15);
  }
  // 'Share a memory with the family': one word of the topic is anybody's.
  if (label === "share") return topic > 1 || (cues(evidence, label, "strong") > 0 && evidence.words <= 25);
  return topic > 1 || (topic > 0 && evidence.words <= 25);
}

/** One block between two of the same appeal, in the publisher's own voice. */
function closeGaps(
  all: readonly Evidence[],
  isProtected: (at: number) => boolean,
  decisions: (Decision | undefined)[],
) {
  for (let at = 1; at + 1 < all.length; at++) {
    const before = decisions[at - 1];
    const after = decisions[at + 1];
    if (
      decisions[at] !== undefined ||
      before === undefined ||
      (before.label !== after?.label && (after === undefined || all[at]!.words > 6)) ||
      isProtected(at)
    )
      continue;
    const evidence = all[at]!;
    const pleads = before.label === "fundraising" || before.label === "newsletter";
    if (!appeals.has(before.label) || evidence.words > (pleads ? 120 : 6) || reports(evidence)) continue;
    if ((!pleads && evidence.finished) || isForOthers(evidence)) continue;
    // 'Nobody was paid.': neither the publisher's voice, nor its furniture, nor its topic.
    const spoken = speaksOfItself(evidence) || speaksToReader(evidence);
    const own = spoken || evidence.furniture > 0;
    const topic = cues(evidence, before.label, "weak") + evidence.read.amounts + evidence.read.urls;
    if (evidence.finished && !own && topic === 0) continue;
    if (evidence.words > 12 && !spoken) continue;
    decisions[at] = { label: before.label, rule: "beside-furniture", reason: besideReason[before.label] };
  }
}
