import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Evidence } from "./evidence.ts";
import { isProse } from "./position.ts";

/** From here on there is no running text: no two paragraphs of prose in a row, and no long one. */
export function tailStart(all: readonly Evidence[]): number {
  for (let at = all.length - 1; at >= 0; at--) {
    if (!isProse(all[at]!)) continue;
    if (all[at]!.words > limits.longProseWords) return at + 1;
    if (at + 1 < all.length && isProse(all[at + 1]!)) return at + 2;
  }
  return 0;
}

/** A heading, a link or a short line: what stands between the teasers of a list. */
export const isMark = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined &&
  (evidence.block.kind === "heading" ||
    evidence.linked > limits.linked.half ||
    (evidence.words <= sizes.offer && !evidence.finished));
