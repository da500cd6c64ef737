import { thresholds } from "../thresholds.ts";
import type { Case, Veto } from "./veto.ts";

const { leastName, leastPronoun, leastUnlearned } = thresholds.notCertainEnough;

/** Below the threshold. A pronoun asks for more than a name does, and so does a language that was not learned from. */
export const notCertainEnough: Veto = {
  id: "not-certain-enough",
  reason: "The likeliest name is {confidence} % certain, and {threshold} % is needed",
  examples: {
    names: [["Tom Reed said “the storm was near”.", "Tom Reed"]],
    unclear: ["Tom Reed said that Peter Moss had warned him that “the storm was near”."],
  },
  applies: (one) => one.confidence < leastOf(one),
  figures: (one) => ({
    confidence: Math.floor(one.confidence * 100),
    threshold: Math.round(leastOf(one) * 100),
  }),
};

function leastOf({ doc, ranked }: Case): number {
  const isPronoun = doc.mentions.list[ranked.mention]!.kind === "pronoun";
  const least = isPronoun ? leastPronoun : leastName;
  return doc.lexicon.speech.learned ? least : Math.max(least, leastUnlearned);
}
