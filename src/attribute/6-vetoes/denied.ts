import { speech, word } from "../../language/word-classes.ts";
import { is, isSpeech } from "../1-text/tokens.ts";
import type { Veto } from "./veto.ts";

/** 'Quay never said “…”', 'Nobody said “…”' */
export const denied: Veto = {
  id: "denied",
  evidence: "cue",
  reason: "The sentence says that this was not said",
  examples: {
    names: [["Tom Reed always said “the bread is good”.", "Tom Reed"]],
    unclear: ["Tom Reed never said “the bread is bad”."],
  },
  applies({ doc: { tokens, mentions }, ranked: { cue, mention } }) {
    if (cue?.form === "finite" && cue.strength === "say")
      for (let at = cue.at - 1; at > 0 && is(tokens, at, word.auxiliary | word.adverb); at--)
        if (isSpeech(tokens, at, speech.negation)) return true;
    return isSpeech(tokens, mentions.list[mention]!.from, speech.negation);
  },
};
