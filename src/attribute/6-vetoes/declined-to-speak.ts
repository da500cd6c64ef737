import { phraseAt } from "../1-text/phrase-at.ts";
import type { Veto } from "./veto.ts";

/** 'Quay declined to comment. “…”': whose words follow is not told. */
export const declinedToSpeak: Veto = {
  id: "declined-to-speak",
  evidence: "context",
  reason: "The sentence before says that this person did not want to speak",
  examples: {
    names: [["Tom Reed, who owns the mill, was glad to talk. “The mill is a danger to us all.”", "Tom Reed"]],
    unclear: ["Tom Reed, who owns the mill, declined to comment. “The mill is a danger to us all.”"],
  },
  applies({ doc: { entities, mentions, sentences, tokens, lexicon }, quotation: { from }, ranked }) {
    const sentence = sentences.of[from]! - 1;
    const floor = sentences.starts[sentence];
    if (floor === undefined || sentences.starts[sentence + 1] !== from) return false;
    let refuses = false;
    for (let at = floor; at < from && !refuses; at++)
      refuses = sentences.quote[at]! < 0 && phraseAt(tokens, lexicon.speech.refusals, at) > 0;
    if (!refuses) return false;
    const isThere = (at: number) => sentences.of[mentions.list[at]!.from] === sentence;
    return isThere(ranked.mention) || (entities.list[ranked.entity]?.mentions.some(isThere) ?? false);
  },
};
