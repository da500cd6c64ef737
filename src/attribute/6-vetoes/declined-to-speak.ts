import { phraseAt } from "../1-text/phrase-at.ts";
import { cueBefore } from "../4-cues/cue.ts";
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
  applies({ doc: { cues, entities, mentions, sentences, tokens, lexicon }, quotation: { from }, ranked }) {
    const sentence = sentences.of[from]! - 1;
    const floor = sentences.starts[sentence];
    if (floor === undefined || sentences.starts[sentence + 1] !== from) return false;
    let refusal = -1;
    for (let at = floor; at < from && refusal < 0; at++)
      if (sentences.quote[at]! < 0 && phraseAt(tokens, lexicon.speech.refusals, at) > 0) refusal = at;
    if (refusal < 0) return false;
    // 'Quay said other firms did not respond': who is named before the verb of speech did speak.
    const cue = cues[cueBefore(cues, refusal)];
    const start = cue !== undefined && cue.at >= floor && cue.strength === "say" ? cue.at : floor;
    const isThere = (at: number) => {
      const { from: named, kind } = mentions.list[at]!;
      return named >= start && named < from && (start === floor || kind === "name");
    };
    return isThere(ranked.mention) || (entities.list[ranked.entity]?.mentions.some(isThere) ?? false);
  },
};
