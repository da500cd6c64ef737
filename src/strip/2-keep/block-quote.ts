import { signs } from "../1-evidence/counts.ts";
import { sizes } from "../sizes.ts";
import type { Guard } from "./guard.ts";

/** A block quotation, unless the publisher itself asks for money in it. */
export const blockQuote: Guard = {
  id: "block-quote",
  reason: "It is set as a quotation",
  examples: {
    protects: ["> Sign up for our newsletter and never miss a tide."],
    leaves: ["Sign up for our newsletter and never miss a tide.", "> Donate now"],
  },
  protects: ({ evidence }) =>
    evidence.block.within.includes("blockquote") &&
    evidence.words > sizes.button &&
    !(evidence.self > 0 && signs(evidence, "fundraising", "strong") > 1),
};
