import { agencyAtEnd } from "../../language/agencies.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/** A picture's credit ends with its agency: 'The quay in May. Jo Reed / AFP'. */
export const agencyCredit: Guard = {
  id: "agency-credit",
  reason: "It ends with the agency that a picture or a text is from",
  examples: {
    protects: ["The quay in May. Jo Reed / AFP", "Boats at the old wall (Getty Images)"],
    leaves: ["AFP and Reuters were not told.", "Subscribe to our newsletter"],
  },
  protects: ({ evidence: { words, block, furniture } }) =>
    words <= moduleSizes.agencyCredit.longest &&
    agencyAtEnd.test(block.text.slice(-charactersRead.agency)) &&
    furniture < limits.covered.most,
};
