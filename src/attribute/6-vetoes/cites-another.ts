import { speech, word } from "../../language/word-classes.ts";
import { has, is, isSpeech, shape } from "../1-text/tokens.ts";
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
    // 'quoting from the report'
    if (next > at + 1 && !tokens.language.lateSubjects) return true;
    // '“…”, she said, citing Quay as an example': who is cited behind the words said them only where no more is told.
    const { kind, tail } = mentions.list[cited] ?? { kind: undefined, tail: end };
    if (at >= to && (kind !== "name" || (tail < tokens.count && !has(tokens, tail, shape.stop))))
      return false;
    return cited !== mention && (phrase < 0 || cited !== phrase);
  }
  return false;
}
