import { speech } from "../../language/word-classes.ts";
import { isSpeech } from "../1-text/tokens.ts";
import type { Veto } from "./veto.ts";

/** 'Den Bürgermeister nannte sie …': an article that no subject has. */
export const objectOfTheVerb: Veto = {
  id: "object-of-the-verb",
  reason: "The person named there is spoken about, and does not speak",
  examples: {
    language: "de",
    names: [
      ["Der Bürgermeister Uwe Tarnow sagte am Montag: „Die Mauer hält bis zum Frühjahr.“", "Uwe Tarnow"],
    ],
    unclear: ["Den Bürgermeister nannte sie „einen Hasenfuß“."],
  },
  // 'heißt es in dem Bericht'
  applies: ({ doc: { tokens, mentions }, ranked }) =>
    !(ranked.cue && isSpeech(tokens, ranked.cue.at, speech.reading)) &&
    isSpeech(tokens, mentions.list[ranked.mention]!.from, speech.oblique),
};
