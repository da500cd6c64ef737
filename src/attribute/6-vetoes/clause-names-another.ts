import type { Veto } from "./veto.ts";

/** A name of someone else in the clause after it. */
export const clauseNamesAnother: Veto = {
  id: "clause-names-another",
  evidence: "context",
  reason: "The sentence goes on with someone else's name",
  examples: {
    names: [
      [
        "Mayor Rosa Quint spoke first. “We will sell it,” Quint said.\n\n“Not my problem,” answered contractor Finn Moss.",
        "Finn Moss",
      ],
    ],
    unclear: [
      "Mayor Rosa Quint spoke first. “We will sell it,” Quint said.\n\n“Not my problem,” was the answer of contractor Finn Moss.",
    ],
  },
  applies: ({ clause }) => clause === "another-name",
};
