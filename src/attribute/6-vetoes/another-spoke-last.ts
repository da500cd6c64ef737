import type { Doc } from "../4-cues/annotate.ts";
import { isInQuestion } from "../5-rank/candidate-features.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import { thresholds } from "../thresholds.ts";
import { referentAt, type Veto } from "./veto.ts";

const { farthestMention, longestSpeech } = thresholds.anotherSpokeLast;

/**
 * Nothing but quoted words, where someone else was the last to speak in the reporter's paragraph before, or the last who
 * is named as doing anything there; or does so in the sentence before, in the same paragraph.
 */
export const anotherSpokeLast: Veto = {
  id: "another-spoke-last",
  evidence: "context",
  reason: "Someone else was the last to speak before it",
  examples: {
    names: [["“It is a no from me,” Tom Reed said.\n\n“I always say that at this point.”", "Tom Reed"]],
    unclear: [
      "Tom Reed and Ida Holm run the bakery.\n\n“It is a no from me,” Reed laughs. Holm shakes her head. “He always says that at this point.”",
    ],
  },
  applies(one) {
    const { doc, quotation, ranked } = one;
    const { mentions, mentionFeatures, sentences, tokens, speaking } = doc;
    const { from } = quotation;
    if (from === 0) return false;
    const paragraph = tokens.paragraph[from]!;
    const opens = tokens.paragraph[from - 1] !== paragraph;
    if (!opens && (sentences.quote[from - 1]! >= 0 || sentences.starts[sentences.of[from]!] !== from))
      return false;
    let nearest = -1;
    const next = firstMentionFrom(doc, from);
    for (let at = next - 1; at > ranked.mention && next - at <= farthestMention; at--) {
      const other = mentions.list[at]!;
      if (other.quoted || isInQuestion(doc, at)) continue;
      if (nearest < 0) nearest = other.from;
      if (tokens.paragraph[other.from] !== tokens.paragraph[nearest]) return false;
      if (paragraph - tokens.paragraph[nearest]! > longestSpeech) return false;
      if (mentionFeatures.first[at] === 0) continue;
      const acts = isActingPerson(doc, at);
      if (!opens && !acts) continue;
      if (!speaking.has(at) && !(acts && sentences.of[other.from] === sentences.of[nearest])) continue;
      return referentAt(one, at) !== ranked.entity;
    }
    return false;
  },
};

function isActingPerson({ mentions, entities, mentionFeatures }: Doc, at: number): boolean {
  const { kind, looks } = mentions.list[at]!;
  if (mentionFeatures.subject[at] !== 1 || kind !== "name") return false;
  return looks === "person" || entities.list[entities.of[at]!]?.kind === "person";
}
