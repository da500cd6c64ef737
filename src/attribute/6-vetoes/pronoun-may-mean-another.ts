import { word } from "../../language/word-classes.ts";
import { is } from "../1-text/tokens.ts";
import { looksLikePerson } from "../3-people/personhood.ts";
import { silentSubject } from "../4-cues/inversions.ts";
import { thresholds } from "../thresholds.ts";
import { lastNamed } from "./last-named.ts";
import { isShownVoice } from "./shown-voice.ts";
import { type Case, referentAt, type Veto } from "./veto.ts";

const { leastOfPronoun, leastOfDropped, farthestTold, farthestMention } = thresholds.pronounMayMeanAnother;

/** A pronoun, or a verb that drops it, may mean several people. */
export const pronounMayMeanAnother: Veto = {
  id: "pronoun-may-mean-another",
  unlearned: true,
  reason:
    "The pronoun may mean several people: the likeliest has a share of {share} %, and {threshold} % is needed",
  examples: {
    language: "es",
    names: [["Mara Galli dirige el puerto. “Vamos a abrir el martes”, dijo.", "Mara Galli"]],
    unclear: [
      "Mara Galli dirige el puerto. Pedro Lorne habló con Mara Galli de la valla. “Vamos a abrir el martes”, dijo.",
    ],
  },
  applies(one) {
    const isPronoun = one.doc.mentions.list[one.ranked.mention]!.kind === "pronoun";
    if (!isPronoun || one.ranked.antecedent >= leastOf(one)) return false;
    return !isSubjectOfParagraph(one) && !isPlain(one) && !isShownVoice(one) && !isLastToSpeak(one);
  },
  figures: (one) => ({
    share: Math.floor(one.ranked.antecedent * 100),
    threshold: Math.round(leastOf(one) * 100),
  }),
};

/** 'Mara Quay tient le bar. « … », dit-elle': who acts or speaks in the sentence before, where no other person is named since. */
function isPlain(one: Case): boolean {
  if (one.ranked.entity < 0) return false;
  const { doc, ranked } = one;
  const { mention, sentences, isOtherNamed } = lastNamed(one);
  const { mentions, mentionFeatures, tokens, speaking } = doc;
  const pronoun = mentions.list[ranked.mention]!.from;
  if (mention < 0 || isOtherNamed || sentences > 1 || is(tokens, pronoun, word.say)) return false;
  if (tokens.paragraph[pronoun]! - tokens.paragraph[mentions.list[mention]!.from]! > 1) return false;
  return mentionFeatures.subject[mention] === 1 || speaking.has(mention);
}

function leastOf({ doc: { mentions, tokens }, ranked }: Case): number {
  return is(tokens, mentions.list[ranked.mention]!.from, word.say) ? leastOfDropped : leastOfPronoun;
}

/** 'Mara Quay se jubila en otoño. “…”, dijo': the paragraph has no other subject since. */
function isSubjectOfParagraph(one: Case): boolean {
  const { from } = one.doc.mentions.list[one.ranked.mention]!;
  const subject = is(one.doc.tokens, from, word.say) ? silentSubject(one.doc, from) : -1;
  return subject >= 0 && one.ranked.entity >= 0 && referentAt(one, subject) === one.ranked.entity;
}

/**
 * 'Mara Quay afirmou que o cais fecha. “…”, disse': the sentence before, or the one before it, says that this person
 * speaks, and nobody else is named since.
 */
function isLastToSpeak(one: Case): boolean {
  const { doc, ranked, quotation } = one;
  const { mentions, sentences, tokens, speaking, entities, personhood } = doc;
  const { from } = mentions.list[ranked.mention]!;
  const here = Math.min(sentences.of[from]!, sentences.of[quotation.from]!);
  if (entities.list[ranked.entity]?.kind !== "person" || !looksLikePerson(personhood[ranked.entity]!))
    return false;
  // '“…”, le soltó ayer a la alcaldesa, Mara Quay': a name behind the verb may be its subject.
  const end = Math.min(ranked.mention + farthestMention, mentions.list.length);
  for (
    let at = ranked.mention + 1;
    at < end && sentences.of[mentions.list[at]!.from] === sentences.of[from];
    at++
  )
    if (!mentions.list[at]!.quoted && entities.list[entities.of[at]!]?.kind === "person") return false;
  let named = -1;
  for (let at = ranked.mention - 1; at >= 0 && ranked.mention - at < farthestMention; at--) {
    const other = mentions.list[at]!;
    const sentence = sentences.of[other.from]!;
    if (here - sentence > farthestTold || tokens.paragraph[from]! - tokens.paragraph[other.from]! > 1) break;
    if (other.quoted || sentence === here) continue;
    if (speaking.has(at)) return referentAt(one, at) === ranked.entity && (named < 0 || named === sentence);
    const isPerson = entities.list[entities.of[at]!]?.kind === "person";
    if (isPerson && entities.of[at] !== ranked.entity && named < 0) named = sentence;
  }
  return false;
}
