import { readClause } from "./clause-behind.ts";
import type { Veto } from "./veto.ts";

/** '“…,” were his first words', of a woman. */
export const clauseOfOtherGender: Veto = {
  id: "clause-of-other-gender",
  reason: "The pronoun after it does not fit the likeliest name",
  examples: {
    names: [
      [
        "“We looked at the wall,” said Mara Quay. “And who will pay?” were her first words when the bill came.",
        "Mara Quay",
      ],
    ],
    unclear: [
      "“We looked at the wall,” said Mara Quay. “And who will pay?” were his first words when the bill came.",
    ],
  },
  applies: (one) => one.ranked.cue === undefined && readClause(one) === "other-gender",
};
