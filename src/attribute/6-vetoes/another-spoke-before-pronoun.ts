import { word } from "../../language/word-classes.ts";
import { is } from "../1-text/tokens.ts";
import { whoActedBefore, whoSpokeBefore } from "../5-rank/spoke-before.ts";
import { thresholds } from "../thresholds.ts";
import { type Case, referentAt, type Veto } from "./veto.ts";

const { farthestMention } = thresholds.anotherSpokeBeforePronoun;

/**
 * 'Quay's pollster, Mara Lorne, says … “…,” he says', where the pronoun was taken for Quay: another person who is named,
 * and may be meant, was the last to speak in the same paragraph.
 */
export const anotherSpokeBeforePronoun: Veto = {
  id: "another-spoke-before-pronoun",
  reason: "Someone else was the last to speak before the pronoun, and may be meant",
  examples: {
    names: [
      ["“He saved all of us,” Dan Poe said. The rain fell on the quay. “I love him,” he said.", "Dan Poe"],
    ],
    unclear: ["“He saved all of us,” Dan Poe said. Al Roe was in tears. “I love him,” he said."],
  },
  applies(one) {
    const { mentions, tokens, lexicon } = one.doc;
    const { kind, from } = mentions.list[one.ranked.mention]!;
    if (kind !== "pronoun" || one.ranked.entity < 0) return false;
    if (lexicon.speech.dropsPronouns && is(tokens, from, word.say)) return anotherActed(one);
    return is(tokens, from, word.male | word.female) && anotherSpoke(one);
  },
};

/** Whether another person who is named, and may be meant, was the last to speak before the pronoun. */
function anotherSpoke(one: Case): boolean {
  const { doc, ranked } = one;
  const { mentions, entities, mentionFeatures, sentences, tokens, speaking, lexicon } = doc;
  const { from } = mentions.list[ranked.mention]!;
  // 'Dan Poe tient le bar. « … », dit-il'
  if (!lexicon.speech.learned && whoSpokeBefore(doc, ranked.mention, one.referents) === ranked.entity)
    return false;
  const gender = is(tokens, from, word.male) ? "male" : "female";
  for (let at = ranked.mention - 1; at >= 0 && ranked.mention - at <= farthestMention; at--) {
    const other = mentions.list[at]!;
    if (tokens.paragraph[other.from] !== tokens.paragraph[from]) return false;
    if (other.quoted) continue;
    const entity = referentAt(one, at);
    if (entity === ranked.entity && speaking.has(at)) return false;
    if (other.kind !== "name" || entity === ranked.entity) continue;
    // 'Roe was in tears. “…,” he said'
    const acts =
      mentionFeatures.first[at] === 1 &&
      mentionFeatures.subject[at] === 1 &&
      sentences.of[other.from] === sentences.of[from]! - 1;
    if (!speaking.has(at) && !acts) continue;
    const named = entities.list[entity];
    if (named === undefined || (named.gender !== "unknown" && named.gender !== gender)) continue;
    // 'segundo Quay. “…”, ele disse', whoever that is
    return (
      named.kind === "person" || (!lexicon.speech.learned && named.kind === "unknown" && speaking.has(at))
    );
  }
  return false;
}

/** 'Dan Poe cierra el bar. “…”, dice', which may be whoever spoke before. */
function anotherActed({ doc, ranked, referents }: Case): boolean {
  const acts = whoActedBefore(doc, ranked.mention, referents);
  return acts >= 0 && acts !== ranked.entity;
}
