import { has, shape } from "../1-text/tokens.ts";
import { looksLikePerson } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import { isKnownVoice } from "./known-voice.ts";
import type { Case, Veto } from "./veto.ts";

const { farthestSubject } = thresholds.singleWordName;

/**
 * In a language that the weights were not learned from, a capital alone makes no name: in German each noun has one. A
 * single word is a name where a title, a forename or a description says so, or where an organisation speaks.
 */
export const singleWordName: Veto = {
  id: "single-word-name",
  unlearned: true,
  reason: "The likeliest name is a single word, and nothing shows that it is a person's",
  examples: {
    language: "de",
    names: [
      [
        "Museumsdirektor Jonas Tiller hat am Abend erklärt: „Wir warten alle auf das Schiff.“",
        "Jonas Tiller",
      ],
    ],
    unclear: [
      "Museumsdirektor Jonas Tiller hat anlässlich der Eröffnung erklärt: „Wir warten alle auf das Schiff.“",
    ],
  },
  applies(one) {
    const { doc, ranked } = one;
    const { capitalNouns } = doc.lexicon.speech;
    const entity = doc.entities.list[ranked.entity];
    if (entity === undefined || entity.key.length > 1) return false;
    const mention = doc.mentions.list[ranked.mention]!;
    const speaksAsBody =
      entity.kind === "organization" &&
      ranked.cue !== undefined &&
      (!capitalNouns || isAcronym(doc, mention.nameFrom)) &&
      isWhole(doc, mention.nameTo);
    if (speaksAsBody || speaksBeside(one) || goesOn(one) || isKnownVoice(doc, ranked.entity)) return false;
    return !looksLikePerson(doc.personhood[ranked.entity]!);
  },
};

/** 'teilte das AWI mit' */
const isAcronym = ({ tokens }: Doc, at: number) =>
  has(tokens, at, shape.upper) && tokens.text[at]!.length > 1;

/** '«…», dice Quay.': a word in no list, right behind the words and a verb that tells of nothing but speech. */
function speaksBeside({ doc, quotation, ranked: { cue, mention, entity } }: Case): boolean {
  const { tokens, mentions, entities } = doc;
  const { nameFrom, nameTo } = mentions.list[mention]!;
  const isUnknown = entities.list[entity]!.kind === "unknown" && tokens.word[nameFrom] === 0;
  if (!isUnknown || cue?.strength !== "say" || cue.at < quotation.to) return false;
  if (nameFrom - quotation.to > farthestSubject || has(tokens, nameTo, shape.mark)) return false;
  return cue.links.some((link) => link.mention === mention && link.kind === "inverted");
}

/** '«…», dice Quay. «…»': the words of the same paragraph before it name who speaks, and are shown under that name. */
function goesOn({ doc: { tokens }, quotation, ranked, before }: Case): boolean {
  if (ranked.cue !== undefined || before?.isShown !== true || before.ranked?.cue === undefined) return false;
  if (before.ranked.entity !== ranked.entity) return false;
  return tokens.paragraph[quotation.from] === tokens.paragraph[before.quotation.from];
}

/** 'le groupe Quay, dit', but not the 'Rivages' of 'l'association Rivages libres'. */
function isWhole({ tokens }: Doc, end: number): boolean {
  return end >= tokens.count || !(tokens.shape[end]! & shape.word) || tokens.word[end] !== 0;
}
