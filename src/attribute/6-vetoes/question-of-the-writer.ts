import { speech } from "../../language/word-classes.ts";
import { has, isSpeech, shape } from "../1-text/tokens.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import type { Veto } from "./veto.ts";

/** 'It came to mind, followed by the question, “Is it safe?”': nobody is said to ask it. */
export const questionOfTheWriter: Veto = {
  id: "question-of-the-writer",
  reason: "It is a question, and the sentence does not tell who asks it",
  examples: {
    names: [["Mara Quay, the mayor, asked the question, “Is the wall still safe?”", "Mara Quay"]],
    unclear: ["The name Mara Quay came up, followed by the question, “Is she still the mayor?”"],
  },
  applies({ doc: { tokens, sentences }, quotation, ranked: { cue } }) {
    const { from } = quotation;
    const last = lastWithin(tokens, quotation);
    if (cue !== undefined || from < 2 || !has(tokens, last, shape.stop) || tokens.text[last] === ".")
      return false;
    const noun = has(tokens, from - 1, shape.comma | shape.colon) ? from - 2 : from - 1;
    return sentences.of[noun] === sentences.of[from] && isSpeech(tokens, noun, speech.question);
  },
};
