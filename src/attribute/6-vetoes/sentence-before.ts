import { looksLikePerson } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { Case } from "./veto.ts";

/**
 * 'A banner hangs at the gate. “…”', 'The answer comes at once. “…”': whether words without a clause of their own stand
 * behind a sentence of the reporter that has a noun, and tells of nobody by a name or a pronoun.
 */
export function isBehindSentenceOn(
  { doc, quotation: { from }, ranked: { cue } }: Case,
  isNoun: (at: number) => boolean,
): boolean {
  const { tokens, sentences, mentions } = doc;
  const before = sentences.of[from]! - 1;
  if (cue !== undefined || before < 0 || sentences.starts[before + 1] !== from) return false;
  const floor = sentences.starts[before]!;
  if (tokens.paragraph[floor] !== tokens.paragraph[from]) return false;
  let tells = false;
  for (let at = floor; at < from; at++) {
    if (sentences.quote[at]! >= 0 || meansPerson(doc, mentions.startingAt[at]!)) return false;
    tells ||= isNoun(at);
  }
  return tells;
}

function meansPerson({ entities, lexicon, mentions, personhood }: Doc, at: number): boolean {
  const kind = mentions.list[at]?.kind;
  if (kind !== "name") return kind === "pronoun";
  // 'Ein Ruf aus dem Saal': where nouns have capitals, most of them are no names.
  const entity = entities.of[at]!;
  return !lexicon.speech.capitalNouns || (entity >= 0 && looksLikePerson(personhood[entity]!));
}
