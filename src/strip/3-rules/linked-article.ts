import { linkCount, markers, opensWith } from "../1-evidence/counts.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** A block that is nothing but a link to another article of the same publisher. */
export const linkedArticle: Rule = {
  id: "linked-article",
  reason: "It is nothing but a link to another article of the publisher",
  examples: { remove: [], keep: ["The port authority's report of May explains why the quay sank."] },
  matches({ evidence, position }) {
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
    return position.sinceProse + position.toProse > 0 ? "related" : undefined;
  },
};
