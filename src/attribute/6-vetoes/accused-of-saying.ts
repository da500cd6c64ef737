import { speech, word } from "../../language/word-classes.ts";
import { is, isSpeech } from "../1-text/tokens.ts";
import type { Veto } from "./veto.ts";

/** 'Quay accused Marsh of saying “…”': whether he said so is not told. */
export const accusedOfSaying: Veto = {
  id: "accused-of-saying",
  evidence: "cue",
  reason: "One person accuses another of saying this, and whether it was said is open",
  examples: {
    names: [["Susan Oake quoted Tom Reed as saying “the ferry is for sale”.", "Tom Reed"]],
    unclear: ["Susan Oake accused Tom Reed of saying “the ferry is for sale”."],
  },
  applies({ doc: { mentions, tokens }, ranked: { mention } }) {
    const { from, tail } = mentions.list[mention]!;
    const leads = from > 0 && isSpeech(tokens, from - 1, speech.quoting);
    return leads && is(tokens, tail, word.preposition) && !is(tokens, tail, word.subordinator);
  },
};
