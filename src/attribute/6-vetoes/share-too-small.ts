import { thresholds } from "../thresholds.ts";
import type { Veto } from "./veto.ts";

const { leastShare } = thresholds.shareTooSmall;

/** Several people come into question. */
export const shareTooSmall: Veto = {
  id: "share-too-small",
  reason: "Others may have said it: the likeliest name has a share of {share} %, and {threshold} % is needed",
  examples: {
    names: [
      [
        "Ada Holm came later. Tom Reed sells boats. “It is late,” said Peter Marsh.\n\n“We will be back in the spring,” she said.",
        "Ada Holm",
      ],
    ],
    unclear: [
      "Ivo Strand came later. Tom Reed sells boats. “It is late,” said Peter Marsh.\n\n“We will be back in the spring,” he said.",
    ],
  },
  applies({ doc, ranked }) {
    const isPronoun = doc.mentions.list[ranked.mention]!.kind === "pronoun";
    return (ranked.cue === undefined || isPronoun) && ranked.probability < leastShare;
  },
  figures: ({ ranked }) => ({
    share: Math.floor(ranked.probability * 100),
    threshold: Math.round(leastShare * 100),
  }),
};
