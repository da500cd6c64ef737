import { phrasesIn } from "../../language/phrases.ts";
import { word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Mention } from "../3-people/mention.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { thresholds } from "../thresholds.ts";
import type { Case, Veto } from "./veto.ts";

const { farthestMention, farthestSentence } = thresholds.unnamedSpokeBeforePronoun;

/**
 * 'A protester told the Lantern that … “…,” he said', where the pronoun was taken for a person who was named earlier or
 * in what the protester told: a person without a name speaks nearer.
 */
export const unnamedSpokeBeforePronoun: Veto = {
  id: "unnamed-spoke-before-pronoun",
  reason: "Someone who is not named spoke just before, and the pronoun may mean that person",
  examples: {
    names: [
      [
        "Hugo Brattle praised the plan for the ferry. He told the Lantern that the pier would go. “It is time,” he said.",
        "Hugo Brattle",
      ],
    ],
    unclear: [
      "Hugo Brattle praised the plan for the ferry. A clerk told the Lantern that the pier would go. “It is time,” he said.",
    ],
  },
  applies(one) {
    const { doc, ranked, referents } = one;
    const { mentions, entities, sentences, tokens, mentionFeatures } = doc;
    const { kind, from } = mentions.list[ranked.mention]!;
    if (kind !== "pronoun" || ranked.entity < 0 || !is(tokens, from, word.male | word.female)) return false;
    // Where the person the pronoun was taken for was mentioned last.
    let nearest = -1;
    for (let at = ranked.mention - 1; at >= 0 && ranked.mention - at <= farthestMention; at--) {
      const other = mentions.list[at]!;
      if (sentences.of[from]! - sentences.of[other.from]! > farthestSentence) return false;
      if (other.quoted) continue;
      const isRanked = (other.kind === "common" ? referents : entities.of)[at] === ranked.entity;
      if (isRanked && nearest < 0) nearest = other.from;
      if (isRanked || other.kind !== "common" || kinds[mentionFeatures.kind[at]!] !== "role") continue;
      if (!speaksUnnamed(one, at, nearest)) continue;
      // 'a spokesman for Quay', 'a spokesman told the Lantern that Quay had left', but '“…,” said the singer Mara Quay'
      if (nearest < other.tail) return true;
      return !isSpeechTag(doc, other) && sentences.of[nearest] === sentences.of[other.from];
    }
    return false;
  },
};

/** Whether a word for a person speaks or acts there, and means no one who is named. */
function speaksUnnamed({ doc, ranked }: Case, at: number, nearest: number): boolean {
  const { mentions, sentences, tokens, mentionFeatures, lexicon, speaking } = doc;
  const one = mentions.list[at]!;
  const isDefinite = phrasesIn(lexicon.speech.definite).includes(tokens.lower[one.from]!);
  // 'a spokesman in Lorne said', where the verb stands behind more words
  const isNew = mentionFeatures.first[at] === 1 && !isDefinite;
  const isSubject = mentionFeatures.subject[at] === 1;
  const pronoun = mentions.list[ranked.mention]!.from;
  // 'A friend wept. “…,” she said', where no one else is spoken of in the paragraph
  if (isNew && isSubject && nearest < 0 && tokens.paragraph[one.from] === tokens.paragraph[pronoun])
    return true;
  const tag = isSpeechTag(doc, one);
  if (!speaking.has(at) || !(isSubject || isNew || tag)) return false;
  if (!isDefinite || tag) return true;
  // 'The former mayor said', where no other mayor was spoken of, is a person who was named.
  // 'The nurse said Mara Quay was ill' tells of two.
  const isApart =
    nearest > one.tail &&
    sentences.of[nearest] === sentences.of[one.from] &&
    !(tokens.shape[one.tail]! & shape.comma);
  return isApart || isKnown(mentions.list, tokens, at);
}

/** '“…,” said the woman' */
function isSpeechTag({ tokens, sentences }: Case["doc"], { from }: Mention): boolean {
  const before = from - 1;
  return before > 0 && is(tokens, before, word.say) && sentences.quote[before - 1]! >= 0;
}

/** Whether the head of a phrase stands in another one before: 'a protester', then 'the protester'. */
function isKnown(list: readonly Mention[], tokens: Tokens, index: number): boolean {
  const head = tokens.lower[list[index]!.nameFrom]!;
  for (let at = index - 1; at >= 0 && index - at <= farthestMention; at--)
    if (list[at]!.kind === "common" && tokens.lower[list[at]!.nameFrom] === head) return true;
  return false;
}
