import { linkCount, markers, opensWith } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isProse } from "../1-evidence/position.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** A block that is nothing but a link to another article of the same publisher. */
export const linkedArticle: Rule = {
  id: "linked-article",
  reason: "It is nothing but a link to another article of the publisher",
  examples: { remove: [], keep: ["The port authority's report of May explains why the quay sank."] },
  matches({ at, all, evidence, position }) {
    if (
      evidence.linked < limits.linked.article ||
      evidence.words < sizes.label ||
      evidence.headline ||
      evidence.finished
    )
      return undefined;
    if (linkCount(evidence, "article") === 0 || linkCount(evidence, "author", "elsewhere") > 0)
      return undefined;
    if (evidence.block.within.includes("blockquote") || evidence.block.within.includes("table"))
      return undefined;
    if (opensWith(evidence, "byline") && markers(evidence, "credit") > 1) return undefined;
    if (headsRound(all, at)) return undefined;
    return position.sinceProse + position.toProse > 0 ? "related" : undefined;
  },
};

/**
 * One of several linked lines with a paragraph under each, some of which lead to other sites: the parts of a review of
 * news. A list of the publisher's own articles leads nowhere else.
 */
function headsRound(all: readonly Evidence[], at: number): boolean {
  const heads = (part: number) =>
    all[part] !== undefined &&
    all[part].linked > limits.linked.line &&
    !all[part].finished &&
    all[part + 1] !== undefined &&
    isProse(all[part + 1]!);
  const leadsAway = (part: number) => heads(part) && linkCount(all[part]!, "elsewhere") > 0;
  return (
    heads(at) &&
    [2, -2].some((step) => leadsAway(at + step) || (heads(at + step) && leadsAway(at + 2 * step)))
  );
}
