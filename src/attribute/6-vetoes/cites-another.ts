import { speech, word } from "../../language/word-classes.ts";
import { is, isSpeech } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Case, Veto } from "./veto.ts";

const { farthestCiting } = thresholds.verbCues;

/** '„…“, zitiert Quay den Bericht': what stands behind the one who quotes is whose words they are. */
export const citesAnother: Veto = {
  id: "cites-another",
  reason: "The person named only quotes the words of another",
  examples: {
    language: "de",
    names: [["„Die Mauer hält bis zum Frühjahr“, sagte Uwe Tarnow dem Ausschuss.", "Uwe Tarnow"]],
    unclear: ["„Die Mauer hält bis zum Frühjahr“, zitiert Uwe Tarnow den Bericht der Ingenieure."],
  },
  applies(one) {
    const { doc, quotation, ranked } = one;
    const { mentions, tokens, sentences } = doc;
    const { cue, mention } = ranked;
    if (isCitedBeside(one)) return true;
    if (cue === undefined || cue.at < quotation.to || !isSpeech(tokens, cue.at, speech.quoting)) return false;
    const { from, tail } = mentions.list[mention]!;
    if (from < cue.at || tail >= tokens.count || sentences.of[tail] !== sentences.of[cue.at]) return false;
    return is(tokens, tail, word.determiner | word.possessive) && mentions.startingAt[tail]! >= 0;
  },
};

/** 'Quay said, quoting her mother: “…”', where Quay was taken. */
function isCitedBeside({ doc, quotation: { from, to }, ranked: { mention, phrase } }: Case): boolean {
  const { tokens, sentences, mentions } = doc;
  const sentence = sentences.of[from]!;
  const end = Math.min(to + farthestCiting, tokens.count);
  for (let at = Math.max(from - farthestCiting, sentences.starts[sentence]!); at < end; at++) {
    if (sentences.of[at] !== sentence || sentences.quote[at]! >= 0) continue;
    if (!isSpeech(tokens, at, speech.citing)) continue;
    const next = is(tokens, at + 1, word.preposition) ? at + 2 : at + 1;
    const cited = mentions.startingAt[next] ?? -1;
    return cited !== mention && (phrase < 0 || cited !== phrase);
  }
  return false;
}
