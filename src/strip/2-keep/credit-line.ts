import { limits } from "../thresholds.ts";
import { asksOrClaims, hasCredits, isCreditLine, isNoCredit } from "./credit-signs.ts";
import type { Guard } from "./guard.ts";

/** Sources, photo credits and corrections: a line that opens as a credit, or a text with several of its words. */
export const creditLine: Guard = {
  id: "credit-line",
  reason: "It tells who made the article, its pictures or its corrections",
  examples: {
    protects: [
      "Photographs by Jo Reed; additional reporting by Mara Quay in the old harbour of Marsh, and by others.",
      "Correction: an earlier version of this article misstated the year in which the quay was built.",
    ],
    leaves: [
      "The harbour office sells correction fluid.",
      "Photos by our readers: donate now and support our newsroom with a gift today.",
    ],
  },
  protects: (block) =>
    (isCreditLine(block.evidence) && !asksOrClaims(block)) ||
    (hasCredits(block.evidence) && block.evidence.furniture < limits.covered.most && !isNoCredit(block)),
};
