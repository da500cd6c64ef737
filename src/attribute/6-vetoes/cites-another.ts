import { speech, word } from "../../language/word-classes.ts";
import { is, isSpeech } from "../1-text/tokens.ts";
import type { Veto } from "./veto.ts";

/** '„…“, zitiert Quay den Bericht': what stands behind the one who quotes is whose words they are. */
export const citesAnother: Veto = {
  id: "cites-another",
  reason: "The person named only quotes the words of another",
  examples: {
    language: "de",
    names: [["„Die Mauer hält bis zum Frühjahr“, sagte Uwe Tarnow dem Ausschuss.", "Uwe Tarnow"]],
    unclear: ["„Die Mauer hält bis zum Frühjahr“, zitiert Uwe Tarnow den Bericht der Ingenieure."],
  },
  applies({ doc: { mentions, tokens, sentences }, quotation, ranked: { cue, mention } }) {
    if (cue === undefined || cue.at < quotation.to || !isSpeech(tokens, cue.at, speech.quoting)) return false;
    const { from, tail } = mentions.list[mention]!;
    if (from < cue.at || tail >= tokens.count || sentences.of[tail] !== sentences.of[cue.at]) return false;
    return is(tokens, tail, word.determiner | word.possessive) && mentions.startingAt[tail]! >= 0;
  },
};
