import { markers } from "../1-evidence/counts.ts";
import { moduleSizes } from "../sizes.ts";
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
    if (endsAsLife(block)) return pleads(evidence) === 0;
    return markers(evidence, "credit") > 0 && evidence.words <= moduleSizes.authorsLife.longest;
  },
};
