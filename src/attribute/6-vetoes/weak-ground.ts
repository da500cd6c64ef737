import { word } from "../../language/word-classes.ts";
import { has, is, shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { isKnownVoice } from "./known-voice.ts";
import { isShownVoice } from "./shown-voice.ts";
import type { Case, Veto } from "./veto.ts";

/**
 * In a language that the weights were not learned from: ways to a speaker that are wrong about as often as right. A phrase
 * without a cue; a pronoun that stands for a phrase or an organisation; a name behind which nothing shows a person, and
 * that only a colon, an apposition or a relative leads to.
 */
export const weakGround: Veto = {
  id: "weak-ground",
  unlearned: true,
  reason: "Too little in the text leads to the likeliest speaker",
  examples: {
    language: "it",
    names: [
      ["Mara Ferraro chiude il mercato a fine mese. «Non ci sono più i soldi per il tetto».", "Mara Ferraro"],
    ],
    unclear: ["Borgo Marsh chiude il mercato a fine mese. «Non ci sono più i soldi per il tetto»."],
  },
  applies(one) {
    const { doc, ranked } = one;
    if (goesOn(one)) return false;
    const { kind } = doc.mentions.list[ranked.mention]!;
    if (isClosedRelative(one)) return true;
    if (kind === "pronoun" && isShownVoice(one)) return false;
    if (ranked.entity < 0)
      return kind === "pronoun" || kind === "relative" || ranked.cue === undefined || isNobody(one);
    const entity = doc.entities.list[ranked.entity]!;
    const signs = doc.personhood[ranked.entity]!;
    if (kind === "pronoun") return !isPerson(entity, signs) && !isKnownVoice(doc, ranked.entity);
    if (kind !== "name" || looksLikePerson(signs)) return false;
    if (ranked.cue === undefined && entity.kind === "organization") return true;
    return !(signs & personSign.speaks && (isSubject(one) || isSpeaker(one)));
  },
};

/** Whether a pronoun may stand for it: of what may be no person, 'Times, l'ancien maire' or a forename alone tells too little. */
function isPerson({ kind, key }: Entity, signs: number): boolean {
  if (kind === "organization" || kind === "place") return false;
  if (kind === "person") return looksLikePerson(signs) || key.length > 1;
  const isCalledSo = (signs & personSign.forename) !== 0 && (signs & personSign.speaks) !== 0;
  return isCalledSo || (signs & personSign.titled) !== 0;
}

/** 'Mara Ferraro, che difese il piano, «…»': the clause that tells of her ends before the words. */
function isClosedRelative({ doc: { tokens }, quotation: { from }, ranked: { cue, mention } }: Case): boolean {
  const link = cue?.links.find((one) => one.mention === mention);
  return link?.kind === "before-relative" && from > 0 && cue!.at < from && has(tokens, from - 1, shape.comma);
}

/** 'mencionó la semana pasada', 'Los políticos, puntualizó, no saben «…»': a time, or a phrase that its own clause goes on from. */
function isNobody(one: Case): boolean {
  const { doc, ranked } = one;
  const { tokens, mentions } = doc;
  const { from, to, tail } = mentions.list[ranked.mention]!;
  for (let at = from; at < to; at++) if (is(tokens, at, word.date)) return true;
  const link = ranked.cue?.links.find(({ mention }) => mention === ranked.mention);
  const isTold = has(tokens, tail, shape.comma) && is(tokens, tail + 1, word.relative | word.subordinator);
  return (link?.kind === "before-appositive" && !isTold) || isThing(one);
}

/** 'Resaltó la necesidad de abrir y advirtió que «…»': behind the verb, and before the words, a thing is its object. */
function isThing({ doc: { mentions, mentionFeatures }, quotation, ranked: { cue, mention } }: Case): boolean {
  if (cue === undefined || cue.at > quotation.from || mentions.list[mention]!.from < cue.at) return false;
  return mentions.list[mention]!.kind === "common" && kinds[mentionFeatures.kind[mention]!] === "thing";
}

/** A name of two words that speaks elsewhere in the article, before words without a cue or as 'the mayor, Mara Quay,'. */
function isSpeaker({ doc, ranked: { cue, mention, entity } }: Case): boolean {
  const { kind, key, mentions } = doc.entities.list[entity]!;
  if (kind !== "person" || key.length < 2) return false;
  const link = cue?.links.find((one) => one.mention === mention);
  if (cue) return link?.kind === "before-appositive";
  return mentions.some((at) => at !== mention && doc.speaking.has(at));
}

/** Whether a verb of speech has the mention as its subject; of what looks like a person, not over a comma or a clause. */
function isSubject({ doc, ranked }: Case): boolean {
  const link = ranked.cue?.links.find(({ mention }) => mention === ranked.mention);
  const isBody = doc.entities.list[ranked.entity]!.kind === "organization";
  // 'Quay y Marsh anuncian «…»': of what nothing shows to be a person or a body
  if (link?.kind === "before" && doc.entities.list[ranked.entity]!.kind === "unknown") return false;
  return link !== undefined && (direct.has(link.kind) || (isBody && link.kind === "before-appositive"));
}

const direct: ReadonlySet<string> = new Set(["before", "before-phrase", "inverted", "according"]);

/** The speaker of the quotation before goes on, in the same paragraph. */
function goesOn(one: Case): boolean {
  const { doc, quotation, ranked, before } = one;
  const { tokens } = doc;
  if (ranked.cue !== undefined || before?.ranked?.cue === undefined) return false;
  if (tokens.paragraph[quotation.from] !== tokens.paragraph[before.quotation.from]) return false;
  if (ranked.entity < 0) return isShownVoice(one);
  return before.ranked.entity === ranked.entity && !before.contested;
}
