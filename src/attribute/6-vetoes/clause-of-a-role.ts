import type { Veto } from "./veto.ts";

/** '“…,” to the horror of the nurse' */
export const clauseOfARole: Veto = {
  id: "clause-of-a-role",
  evidence: "context",
  reason: "The sentence goes on with someone who has no name",
  examples: {
    names: [
      [
        "Mayor Rosa Quint spoke first. “We will sell it,” Quint said.\n\n“Not before the spring,” Quint added, to the horror of the baker.",
        "Rosa Quint",
      ],
    ],
    unclear: [
      "Mayor Rosa Quint spoke first. “We will sell it,” Quint said.\n\n“Not my problem,” came from a baker.",
    ],
  },
  applies: ({ clause }) => clause === "role",
};
