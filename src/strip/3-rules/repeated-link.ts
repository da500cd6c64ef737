import { linkCount, opensWith } from "../1-evidence/counts.ts";
import { likeliestLabel } from "../1-evidence/likeliest-label.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** The same link twice in one article: a page prints its boxes again, a story does not. */
export const repeatedLink: Rule = {
  id: "repeated-link",
  reason: "The same link stands more than once on the page",
  examples: { remove: [], keep: ["The tide was late.", "The tide was late."] },
  matches({ evidence }) {
    if (
      evidence.copies < 2 ||
      evidence.linked < limits.linked.line ||
      evidence.headline ||
      evidence.words > sizes.paragraph
    )
      return undefined;
    if (linkCount(evidence, "author", "mail", "elsewhere") > 0 || opensWith(evidence, "byline"))
      return undefined;
    return likeliestLabel(evidence);
  },
};
