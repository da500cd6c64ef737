import { speech, word } from "../../language/word-classes.ts";
import { is, isSpeech, shape } from "../1-text/tokens.ts";
import { cueBefore } from "../4-cues/cue.ts";
import { thresholds } from "../thresholds.ts";
import type { Veto } from "./veto.ts";

const { farthestQuestion } = thresholds.askedByAnother;

/** 'Asked by the judge, “…”, Quay shook her head': someone else asks it. */
export const askedByAnother: Veto = {
  id: "asked-by-another",
  reason: "It is a question to the person named, and the sentence does not tell who asks it",
  examples: {
    names: [["Asked by the judge about the boat, Carl Dunn said “it was never mine”.", "Carl Dunn"]],
    unclear: ["Asked “Do you regret any of it?”, the former minister Carl Dunn shook his head."],
  },
  applies({ doc: { cues, sentences, tokens }, quotation: { from } }) {
    for (let at = from - 1; at >= 0 && from - at <= farthestQuestion; at--) {
      if (sentences.of[at] !== sentences.of[from] || sentences.quote[at]! >= 0) return false;
      if (tokens.shape[at]! & (shape.colon | shape.stop)) return false;
      if (isSpeech(tokens, at, speech.asking)) {
        const cue = cues[cueBefore(cues, at + 1)];
        return cue?.at !== at || !cue.links.some(({ kind }) => kind !== "after" && kind !== "by");
      }
      if (is(tokens, at, word.say | word.report | word.verb | word.subordinator)) return false;
    }
    return false;
  },
};
