import { markers, opensAs } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { pleads } from "./appeal-signs.ts";
import { asksOrClaims } from "./credit-signs.ts";
import type { Guard } from "./guard.ts";
import { endsAsLife, opensAsLife } from "./life-signs.ts";

/** 'Mara Quay is a reporter …': the life of an author. */
export const authorsLife: Guard = {
  id: "authors-life",
  reason: "It tells who the author is",
  examples: {
    protects: ["Mara Quay is a reporter for the Lantern.", "Mara Quay covers the harbour and its people."],
    leaves: [
      "Mara Quay covers our harbour. Donate now, and support our newsroom.",
      "The quay is a reporter's favourite.",
    ],
  },
  protects(block) {
    const { evidence } = block;
    if (!opensAsLife(evidence) || asksOrClaims(block)) return false;
    if (endsAsLife(block)) return pleads(evidence) === 0 && !isOfPage(evidence);
    return markers(evidence, "credit") > 0 && evidence.words <= moduleSizes.authorsLife.longest;
  },
};

/** 'Die Kommentarfunktion ist geschlossen.': German nouns have a capital, too. */
const isOfPage = (evidence: Evidence) =>
  opensAs(evidence, "comment-prompt") || evidence.furniture >= limits.whole;
