import type { Veto } from "./veto.ts";

/** In a language that the weights were not learned from: a clause without a verb of speech that is known. */
export const clauseOfUnknownVerb: Veto = {
  id: "clause-of-unknown-verb",
  evidence: "context",
  reason: "The words after it have no known verb of speech",
  examples: {
    language: "it",
    names: [
      [
        "«L'orario cambierà», assicura la portavoce, Lidia Ferraro.\n\n«Venite al mercato», ha detto Ferraro.",
        "Lidia Ferraro",
      ],
    ],
    unclear: [
      "«L'orario cambierà», assicura la portavoce dell'azienda, Lidia Ferraro.\n\n«Venite al mercato», campeggia sullo striscione.",
    ],
  },
  applies: ({ clause }) => clause === "unread-verb",
};
