import { isProse } from "../1-evidence/context.ts";
import { linkCount } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import type { Decision } from "./runs.ts";

const stacked: Decision = {
  label: "related",
  rule: "headline-stack",
  reason:
    "Headings follow each other with links, dates or names between them and no text: a list of other articles",
};

/**
 * Finds headings that head nothing: each is followed by a link, a date or a name, then by the next heading.
 *
 * An article's own headings have paragraphs under them; two that do not make a list, whatever stands above it.
 */
export function readStacks(
  all: readonly Evidence[],
  isProtected: (at: number) => boolean,
  decisions: (Decision | undefined)[],
): void {
  for (let start = 0; start < all.length; start++) {
    if (all[start]!.block.kind !== "heading") continue;
    let end = start;
    let hollow = 0;
    let last = start;
    for (let at = start; at < all.length && isPart(all[at]!); at++) {
      end = at;
      if (all[at]!.block.kind !== "heading") {
        if (hollow > 0) last = at;
      } else if (isBetween(all[at + 1])) hollow++;
    }
    if (hollow >= 2 && start > 0) {
      for (let at = start; at <= last; at++)
        if (!isProtected(at) || !all[at]!.finished) decisions[at] ??= stacked;
    }
    start = end;
  }
}

const isPart = (evidence: Evidence) =>
  !isProse(evidence) &&
  !evidence.headline &&
  evidence.block.within.length === 0 &&
  (evidence.block.kind === "heading" ? linkCount(evidence, "author") === 0 : isBetween(evidence));

/** A fully linked word or two, or a short line with a digit: what a page prints beside a headline. */
const isBetween = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined &&
  evidence.block.kind !== "heading" &&
  (evidence.linked > 0.8
    ? evidence.words <= 8 && !evidence.finished
    : evidence.words <= 4 && evidence.read.digits > 0);
