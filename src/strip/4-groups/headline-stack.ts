import { linkCount } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isProse } from "../1-evidence/position.ts";
import type { Decision, Decisions } from "../decision.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

/**
 * Headings that head nothing: each is followed by a link, a date or a name, then by the next heading.
 *
 * An article's own headings have paragraphs under them; two that do not make a list, whatever stands above it.
 */
export const headlineStack: Group = {
  id: "headline-stack",
  reason:
    "Headings follow each other with links, dates or names between them and no text: a list of other articles",
  examples: {
    removes: [
      "The quay is closed.\n\n### Ferry fares go up again\n\n3 May\n\n### Who will pay for the quay\n\n2 May\n\n### Tide takes the old wall\n\n1 May",
    ],
    keeps: [
      "The quay is closed.\n\n### How it began\n\nThe tide came in May.\n\n### How it ended\n\nThe wall was gone in June.",
    ],
  },
  decide,
};

function decide({ all, isProtected }: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { added, add } = additionsTo(decisions);
  for (let start = 0; start < all.length; start++) {
    if (all[start]!.block.kind !== "heading") continue;
    const { end, last, hollow } = stackFrom(all, start);
    for (let at = start; start > 0 && hollow >= limits.emptyHeadings && at <= last; at++)
      if (!isProtected(at) || !all[at]!.finished) add(at, stacked);
    start = end;
  }
  return added;
}

/** A run of headings and of lines between them: where it ends, its last line, and how many headings have no text. */
function stackFrom(all: readonly Evidence[], start: number) {
  const stack = { end: start, last: start, hollow: 0 };
  for (let at = start; at < all.length && isPart(all[at]!); at++) {
    stack.end = at;
    const isHeading = all[at]!.block.kind === "heading";
    if (!isHeading && stack.hollow > 0) stack.last = at;
    if (isHeading && isBetween(all[at + 1])) stack.hollow++;
  }
  return stack;
}

const stacked: Decision = { label: "related", rule: headlineStack.id, reason: headlineStack.reason };

const isPart = (evidence: Evidence) =>
  !isProse(evidence) &&
  !evidence.headline &&
  evidence.block.within.length === 0 &&
  (evidence.block.kind === "heading" ? linkCount(evidence, "author") === 0 : isBetween(evidence));

/** A fully linked word or two, or a short line with a digit: what a page prints beside a headline. */
const isBetween = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined &&
  evidence.block.kind !== "heading" &&
  (evidence.linked > limits.linked.line
    ? evidence.words <= sizes.statement && !evidence.finished
    : evidence.words <= sizes.label && evidence.read.digits > 0);
