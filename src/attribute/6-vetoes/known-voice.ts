import { personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";

const { fewestMentions } = thresholds.knownVoice;

/** 'Zé pede paciência. … Na avaliação de Zé … Zé diz': a word in no list that is named again and again, and speaks. */
export function isKnownVoice(
  { tokens, entities, mentions, personhood, lexicon }: Doc,
  entity: number,
): boolean {
  const { kind, mentions: own } = entities.list[entity]!;
  const signs = personhood[entity]!;
  if (lexicon.speech.capitalNouns || kind !== "unknown" || signs & (personSign.located | personSign.article))
    return false;
  const named = own.filter((at) => !mentions.list[at]!.quoted);
  const isListed = named.some((at) => tokens.word[mentions.list[at]!.nameFrom] !== 0);
  return named.length >= fewestMentions && (signs & personSign.speaks) !== 0 && !isListed;
}
