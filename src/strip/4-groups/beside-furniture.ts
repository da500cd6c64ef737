import type { RemovalLabel } from "../../article/removal.ts";
import {
  coverage,
  markers,
  opensWith,
  reports,
  signs,
  speaksOfItself,
  speaksToReader,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isAtEdge, isAtEnd } from "../1-evidence/position.ts";
import { isForOthers } from "../1-evidence/recipient.ts";
import type { Decision, Decisions } from "../decision.ts";
import { moduleSizes, sizes, wordsPerThird } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

/** Why a block of an appeal goes. Only these labels take a neighbour along. */
const reasons: Readonly<Partial<Record<RemovalLabel, string>>> = {
  fundraising: "It stands beside an appeal for money and belongs to it",
  newsletter: "It stands beside the invitation to a newsletter and belongs to it",
  share: "It stands beside buttons to share the article and belongs to them",
  ad: "It stands beside an advertisement and belongs to it",
  "comment-prompt": "It stands beside an invitation to comment and belongs to it",
  other: "It stands beside other furniture of the page and belongs to it",
};

/**
 * Weak blocks beside a sure one: the heading, the button and the amounts of an appeal.
 *
 * A paragraph of the article ends each run, and a protected block does.
 */
export const besideFurniture: Group = {
  id: "beside-furniture",
  reason: "It stands beside furniture of the page and belongs to it",
  examples: {
    removes: [
      "## Before the tide is in\n\nPlease support our newsroom with a tax-deductible donation today.\n\n$5\n\n$10",
    ],
    keeps: [
      "## Before the tide is in\n\nThe quay is closed, the harbour master said on Monday, and it will not open before May.",
      "Please support our newsroom with a tax-deductible donation today.\n\nThe quay is closed, the harbour master said on Monday.",
    ],
  },
  decide,
};

function decide(page: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { all, positions, isProtected } = page;
  const { added, decided, add } = additionsTo(decisions);
  const extend = (at: number, from: number) => {
    const sure = decided(from);
    const reason = sure && reasons[sure.label];
    if (!sure || reason === undefined || decided(at) !== undefined || isProtected(at)) return;
    const beside: Beside = {
      evidence: all[at]!,
      label: sure.label,
      position: positions[at]!,
      above: from > at,
    };
    if (belongsToAppeal(beside)) add(at, { label: sure.label, rule: besideFurniture.id, reason });
  };
  for (let at = 1; at < all.length; at++) extend(at, at - 1);
  for (let at = all.length - 2; at >= 0; at--) extend(at, at + 1);
  for (let at = 1; at + 1 < all.length; at++) {
    const label = gapLabel(page, at, decided);
    if (label !== undefined) add(at, { label, rule: besideFurniture.id, reason: reasons[label]! });
  }
  return added;
}

/** A block beside one that goes. */
interface Beside {
  readonly evidence: Evidence;
  readonly position: Page["positions"][number];
  /** Of the block that goes. */
  readonly label: RemovalLabel;
  /** It stands above the block that goes. */
  readonly above: boolean;
}

function belongsToAppeal(beside: Beside): boolean {
  if (isHeadingOfAppeal(beside)) return true;
  if (isOfArticle(beside)) return false;
  return asksWithAddress(beside) || isPartOfAppeal(beside) || isSpoken(beside);
}

/** The heading over the appeal. */
const isHeadingOfAppeal = ({ evidence, label, position, above }: Beside) =>
  above &&
  label === "fundraising" &&
  evidence.block.kind === "heading" &&
  evidence.words <= sizes.headline &&
  !evidence.headline &&
  (isAtEdge(position) || evidence.read.amounts > 0);

/** Reporting, an appeal for others, or a sentence that has nothing of the label's. */
function isOfArticle({ evidence, label }: Beside): boolean {
  if (
    evidence.words > moduleSizes.besideFurniture.longest ||
    reports(evidence) ||
    evidence.opensQuote ||
    evidence.headline
  )
    return true;
  if (markers(evidence, "said") > 0 || isForOthers(evidence)) return true;
  return (
    label !== "fundraising" &&
    evidence.finished &&
    evidence.words > sizes.headline &&
    !hasAddress(evidence) &&
    signs(evidence, label, "strong") === 0
  );
}

/** The publisher's words, or an address to turn to. */
const hasAddress = (evidence: Evidence) =>
  speaksOfItself(evidence) || evidence.read.emails + evidence.read.urls > 0;

/** At the edge of the text: 'Give at quay.example', 'Join us'. */
function asksWithAddress({ evidence, label, position }: Beside): boolean {
  if (
    !isAtEdge(position) ||
    !opensWith(evidence, "ask") ||
    evidence.words > moduleSizes.besideFurniture.request
  )
    return false;
  return (
    evidence.read.urls > 0 ||
    evidence.self > 0 ||
    ((label === "fundraising" || label === "newsletter") && markers(evidence, "we") > 0)
  );
}

/** A button, an amount, a form, or a question back: short, and with words of the label. */
function isPartOfAppeal({ evidence, label, position }: Beside): boolean {
  const { words, read } = evidence;
  const strong = signs(evidence, label, "strong");
  const weak = signs(evidence, label, "weak");
  if (words <= sizes.statement && coverage(evidence, label) > limits.covered.half) return true;
  switch (label) {
    case "fundraising":
      return (strong > 1 && words <= sizes.headline) || (words <= sizes.label && read.amounts > 0);
    case "newsletter":
      return (
        words <= moduleSizes.besideFurniture.newsletter &&
        strong > 0 &&
        weak > 0 &&
        markers(evidence, "third") < 2 &&
        (!evidence.finished || hasAddress(evidence) || speaksToReader(evidence))
      );
    case "comment-prompt":
      return (
        isAtEnd(position) &&
        words <= moduleSizes.besideFurniture.comment &&
        weak + strong > 0 &&
        markers(evidence, "third") === 0
      );
    default:
      return false;
  }
}

/** The publisher speaks, or the text speaks to the reader, and its topic is the label's. */
function isSpoken({ evidence, label, position }: Beside): boolean {
  const { words } = evidence;
  if (!speaksOfItself(evidence) && !(words <= moduleSizes.besideFurniture.spoken && speaksToReader(evidence)))
    return false;
  if (markers(evidence, "third") > Math.max(1, words / wordsPerThird.beside)) return false;
  const strong = signs(evidence, label, "strong");
  const topic = signs(evidence, label, "weak") + strong;
  if (label === "fundraising") return speaksOfMoney(evidence, topic, isAtEnd(position));
  // 'Share a memory with the family': one word of the topic proves nothing.
  if (label === "share") return topic > 1 || (strong > 0 && words <= moduleSizes.besideFurniture.spoken);
  return topic > 1 || (topic > 0 && words <= moduleSizes.besideFurniture.spoken);
}

function speaksOfMoney(evidence: Evidence, topic: number, last: boolean): boolean {
  const { words, read } = evidence;
  if (words > sizes.longLine && signs(evidence, "fundraising", "strong") === 0) {
    const plain = markers(evidence, "third") === 0 && speaksOfItself(evidence) && words <= sizes.paragraph;
    if (!plain || topic + markers(evidence, "cause") < 2) return false;
  }
  const cause = words <= moduleSizes.besideFurniture.cause ? Math.min(1, markers(evidence, "cause")) : 0;
  return topic + read.amounts + cause > 0 || (last && words <= moduleSizes.besideFurniture.last);
}

/** The label of a block between two of the same appeal, if it belongs to them. */
function gapLabel(
  { all, isProtected }: Page,
  at: number,
  decided: (at: number) => Decision | undefined,
): RemovalLabel | undefined {
  const label = decided(at - 1)?.label;
  const after = decided(at + 1);
  if (label === undefined || reasons[label] === undefined || decided(at) !== undefined) return undefined;
  const isBetween = after !== undefined && (after.label === label || all[at]!.words <= sizes.line);
  return isBetween && !isProtected(at) && fillsGap(all[at]!, label) ? label : undefined;
}

function fillsGap(evidence: Evidence, label: RemovalLabel): boolean {
  const pleads = label === "fundraising" || label === "newsletter";
  if (evidence.words > (pleads ? moduleSizes.besideFurniture.between : sizes.line) || reports(evidence))
    return false;
  if ((!pleads && evidence.finished) || isForOthers(evidence)) return false;
  const spoken = speaksOfItself(evidence) || speaksToReader(evidence);
  if (evidence.words > sizes.longLine && !spoken) return false;
  // 'Nobody was paid.': neither the publisher's words, nor its furniture, nor its topic.
  const topic = signs(evidence, label, "weak") + evidence.read.amounts + evidence.read.urls;
  return !evidence.finished || spoken || evidence.furniture > 0 || topic > 0;
}
