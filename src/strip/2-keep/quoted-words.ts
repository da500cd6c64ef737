import type { Evidence } from "../1-evidence/evidence.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/** Words between quotation marks: someone else's. */
export const quotedWords: Guard = {
  id: "quoted-words",
  reason: "Most of it stands between quotation marks",
  examples: {
    protects: [
      "“Sign up now and never miss a tide,” she read out.",
      "The letter asked for money: “Please donate to our newsroom today, before the tide is in.”",
    ],
    leaves: ["Sign up for “Tide”, our newsletter of the harbour.", "« Back"],
  },
  protects: ({ evidence }) =>
    (evidence.opensQuote && evidence.words > sizes.button && evidence.quoted > limits.quoted.opened) ||
    (evidence.quoted > limits.quoted.most && !isPager(evidence)),
};

/** '« Previous': an arrow, not a mark that opens a quotation. */
const isPager = ({ words, furniture, block }: Evidence) =>
  words <= sizes.button && furniture > limits.whole && /^\s*[«‹]\s/.test(block.text);
