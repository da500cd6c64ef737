import { signs } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";

/** How many unmistakable signs of an appeal or of a sign-up stand in a block. */
export const pleads = (evidence: Evidence): number =>
  signs(evidence, "newsletter", "strong") + signs(evidence, "fundraising", "strong");
