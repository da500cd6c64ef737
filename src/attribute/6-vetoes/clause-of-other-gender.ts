import type { Veto } from "./veto.ts";

/** '“…,” were his first words', of a woman. */
export const clauseOfOtherGender: Veto = {
  id: "clause-of-other-gender",
  evidence: "context",
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
  applies: ({ clause }) => clause === "other-gender",
};
