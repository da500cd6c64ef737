import { markers } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/** Above the text: a line with a year, or a name. */
export const leadCredit: Guard = {
  id: "lead-credit",
  listed: true,
  reason: "It stands above the text as a name or a year does",
  examples: {
    protects: ["Mara Quay", "The quay, 2019"],
    leaves: [
      "News of the press since 1911, our paper",
      "Skip to content",
      "Mara Quay left the harbour in a hurry",
    ],
  },
  protects: ({ evidence, position }) => position.before === 0 && (isDated(evidence) || isName(evidence)),
};

/** A paper's own year is no credit. */
const isDated = (evidence: Evidence) =>
  evidence.words <= moduleSizes.leadCredit.dated &&
  /\b(?:19|20)\d\d\b/.test(evidence.block.text) &&
  evidence.furniture < limits.whole &&
  markers(evidence, "press") === 0;

/** Two to four capitalised words. */
const isName = ({ words, block, read, furniture }: Evidence) =>
  words >= 2 &&
  words <= sizes.label &&
  block.links.length === 0 &&
  read.capitalised === words &&
  furniture === 0;
