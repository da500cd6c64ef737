import type { Veto } from "./veto.ts";

/** The best candidate is a pronoun that stands for no one the article names. */
export const pronounForNoOne: Veto = {
  id: "pronoun-for-no-one",
  reason: "A pronoun names the speaker, and the article does not tell whom it means",
  examples: {
    names: [
      [
        "Mara Quay lives on the quay. “We had no warning at all,” she said, pointing at the wall.",
        "Mara Quay",
      ],
    ],
    unclear: ["The water rose at six. “We had no warning at all,” she said, pointing at the wall."],
  },
  applies: ({ speaker }) => speaker === undefined,
};
