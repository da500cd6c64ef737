import { speech } from "../../language/word-classes.ts";
import { isSpeech } from "../1-text/tokens.ts";
import { cueBefore } from "../4-cues/cue.ts";
import type { Veto } from "./veto.ts";

/** 'Quay said she was told “…”' */
export const toldToTheSpeaker: Veto = {
  id: "told-to-the-speaker",
  evidence: "cue",
  reason: "The person named was told this, and the sentence does not tell by whom",
  examples: {
    names: [["Ida Holm said she told him “you will never work again”.", "Ida Holm"]],
    unclear: ["Ida Holm said she was told “you will never work again”."],
  },
  applies({ doc: { cues, tokens }, quotation: { from }, ranked: { cue } }) {
    const last = cues[cueBefore(cues, from)];
    if (cue === undefined || cue.at > from || last === undefined || cue.at >= last.at) return false;
    if (last.form !== "finite" || last.strength !== "say") return false;
    return from - last.to <= 1 && last.at > 0 && isSpeech(tokens, last.at - 1, speech.passive);
  },
};
