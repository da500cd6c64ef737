import { markers } from "../1-evidence/counts.ts";
import { charactersRead } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/**
 * Lines of a page and a line of reporting, written without a blank line between them: the block stays. `6-parts` may
 * take the lines of the page alone.
 */
export const reportingLine: Guard = {
  id: "reporting-line",
  reason: "One of its lines quotes somebody, though others are of the page",
  examples: {
    protects: [
      "Enter your email address\nSign up for our newsletter\nThe ferry sails at noon again. “The wall holds,” said Mara Quay.",
    ],
    leaves: [
      "Enter your email address\nSign up for our newsletter\nThe best of the harbour, as “The Lantern” prints it.",
      "Sign up for our newsletter. “The best there is,” says Mara Quay.",
    ],
  },
  protects: ({ evidence }) =>
    evidence.quoted > 0 && markers(evidence, "said") > 0 && evidence.block.text.split("\n").some(quotes),
};

/** A line that ends as a sentence does, with a quotation in its first words that does not open it. */
const quotes = (line: string, _at: number, lines: readonly string[]): boolean =>
  lines.length > 1 &&
  endsSentence.test(line.slice(-charactersRead.closingMarks)) &&
  quotation.test(line.slice(0, limits.head));

const endsSentence = /[.!?…]["”“»’]?\s*$/u;
const quotation = /\S ["“„«][^"”“»]{4,}[.!?…,]["”“»]/u;
