import { isAfterColon } from "./colon-before.ts";
import type { Veto } from "./veto.ts";

/** A colon leads to the quotation, and the speaker that was taken stands in another sentence. */
export const nameInAnotherSentence: Veto = {
  id: "name-in-another-sentence",
  evidence: "context",
  unlearned: true,
  reason: "A colon introduces it, and the name stands in another sentence",
  examples: {
    language: "de",
    names: [
      [
        "Der Bürgermeister Uwe Tarnow kam am Montag auf die Brücke. Tarnow sagte: „Die Mauer hält bis zum Frühjahr.“",
        "Uwe Tarnow",
      ],
    ],
    unclear: [
      "Der Bürgermeister Uwe Tarnow kam am Montag auf die Brücke. Tarnow sah sie lange an. Und dann: „Die Mauer hält bis zum Frühjahr.“",
    ],
  },
  applies({ doc, quotation: { from }, ranked }) {
    const { tokens, mentions, sentences } = doc;
    if (!isAfterColon(tokens, from)) return false;
    return sentences.of[mentions.list[ranked.mention]!.from] !== sentences.of[from];
  },
};
