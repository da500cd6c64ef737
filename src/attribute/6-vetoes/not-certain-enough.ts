import { thresholds } from "../thresholds.ts";
import type { Case, Veto } from "./veto.ts";

const { leastName, leastPronoun, leastUnlearned, leastOverconfident } = thresholds.notCertainEnough;

/** Below the threshold. A pronoun asks for more than a name does, and so do languages that the weights were not learned from. */
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

function leastOf({ doc: { lexicon, mentions }, ranked: { mention, cue, entity }, before }: Case): number {
  const { kind } = mentions.list[mention]!;
  const { learned, overconfident } = lexicon.speech;
  if (overconfident) {
    if (kind === "name" && cue) return leastOverconfident.name;
    if (kind === "name")
      return before?.ranked?.entity === entity ? leastOverconfident.lastVoice : leastOverconfident.otherVoice;
    if (kind === "common") return leastOverconfident.phrase;
    return cue ? leastOverconfident.pronoun : leastOverconfident.pronounWithoutCue;
  }
  const least = kind === "pronoun" ? leastPronoun : leastName;
  return learned ? least : Math.max(least, leastUnlearned);
}
