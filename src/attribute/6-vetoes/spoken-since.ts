import { phrasesIn } from "../../language/phrases.ts";
import { word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import type { Mention } from "../3-people/mention.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import type { Voice } from "../5-rank/rank-speakers.ts";

/** How many mentions back it is looked for who spoke since. */
const farthest = 80;

/** How many paragraphs of one quotation may stand between its speaker and the last of them. */
const longestSpeech = 6;

/**
 * Nothing but words, where somebody else was the last to speak in the reporter's paragraph before, or the last who is
 * named for doing anything there; or who does so in the sentence before, in the same paragraph.
 */
export function isSucceeded(doc: Doc, { from }: Quotation, voice: Voice, who: Int32Array): boolean {
  const { mentions, entities, facts, sentences, tokens, speaking } = doc;
  const paragraph = tokens.paragraph[from]!;
  if (from === 0) return false;
  const opens = tokens.paragraph[from - 1] !== paragraph;
  if (!opens && (sentences.quote[from - 1]! >= 0 || sentences.starts[sentences.of[from]!] !== from))
    return false;
  let nearest = -1;
  const next = firstMentionFrom(doc, from);
  for (let at = next - 1; at > voice.mention && next - at <= farthest; at--) {
    const one = mentions.list[at]!;
    if (one.quoted) continue;
    if (nearest < 0) nearest = one.from;
    if (tokens.paragraph[one.from] !== tokens.paragraph[nearest]) return false;
    if (paragraph - tokens.paragraph[nearest]! > longestSpeech) return false;
    if (facts.first[at] === 0) continue;
    const isPerson = one.looks === "person" || entities.list[entities.of[at]!]?.kind === "person";
    const acts = facts.subject[at] === 1 && one.kind === "name" && isPerson;
    if (!opens && !acts) continue;
    if (!speaking.has(at) && !(acts && sentences.of[one.from] === sentences.of[nearest])) continue;
    const entity = entities.of[at]! < 0 ? who[at]! : entities.of[at]!;
    return entity !== voice.entity;
  }
  return false;
}

/** How many sentences back somebody who speaks is nearer than whom a pronoun was taken for. */
const nearSentences = 2;

/**
 * 'A protester told the Lantern that … “…,” he said', where he was taken for somebody who was named before or in what
 * the protester told: a word for a person that names nobody speaks nearer.
 */
export function isOutspoken(
  { mentions, entities, sentences, tokens, facts, lexicon, speaking }: Doc,
  voice: Voice,
  who: Int32Array,
): boolean {
  const { kind, from } = mentions.list[voice.mention]!;
  if (kind !== "pronoun" || voice.entity < 0 || !is(tokens, from, word.male | word.female)) return false;
  const definite = phrasesIn(lexicon.language.definite);
  let nearest = -1;
  for (let at = voice.mention - 1; at >= 0 && voice.mention - at <= farthest; at--) {
    const one = mentions.list[at]!;
    if (sentences.of[from]! - sentences.of[one.from]! > nearSentences) return false;
    if (one.quoted) continue;
    const isHe = (one.kind === "common" ? who : entities.of)[at] === voice.entity;
    // 'a spokesman in Lorne said', where the verb stands behind more words; 'the former mayor' may be anybody named.
    const before = one.from - 1;
    const isDefinite = definite.includes(tokens.lower[one.from]!);
    const isNew = facts.first[at] === 1 && !isDefinite;
    // '“…,” said the woman'
    const isInverted = before > 0 && is(tokens, before, word.say) && sentences.quote[before - 1]! >= 0;
    // 'The former mayor said', where no other mayor was spoken of, is whoever was named.
    // 'The nurse said Mara Quay was ill' tells of two.
    const isApart =
      nearest > one.tail &&
      sentences.of[nearest] === sentences.of[one.from] &&
      !(tokens.shape[one.tail]! & shape.comma);
    const isNamed = isDefinite && !isInverted && !isApart && !isKnown(mentions.list, tokens, at);
    const acts =
      one.kind === "common" &&
      speaking.has(at) &&
      (facts.subject[at] === 1 || isNew || isInverted) &&
      !isNamed;
    // 'A friend wept. “…,” she said', where nobody else is spoken of in the paragraph
    const isOnly =
      isNew &&
      one.kind === "common" &&
      facts.subject[at] === 1 &&
      nearest < 0 &&
      tokens.paragraph[one.from] === tokens.paragraph[from];
    if ((acts || isOnly) && !isHe && kinds[facts.kind[at]!] === "role") {
      // 'a spokesman for Quay', 'a spokesman told the Lantern that Quay had left', but '“…,” said the singer Mara Quay'
      return nearest < one.tail || (!isInverted && sentences.of[nearest] === sentences.of[one.from]);
    }
    if (isHe && nearest < 0) nearest = one.from;
  }
  return false;
}

/** Whether the head of a phrase stands in another one before: 'a protester', then 'the protester'. */
function isKnown(list: readonly Mention[], tokens: Tokens, index: number): boolean {
  const head = tokens.lower[list[index]!.nameFrom]!;
  for (let at = index - 1; at >= 0 && index - at <= farthest; at--)
    if (list[at]!.kind === "common" && tokens.lower[list[at]!.nameFrom] === head) return true;
  return false;
}

/**
 * 'Quay's pollster, Mara Lorne, says … “…,” he says', where he was taken for Quay: somebody else who is named, and may be
 * meant, was the last to speak in the same paragraph.
 */
export function isOvertaken(
  { mentions, entities, facts, sentences, tokens, speaking }: Doc,
  voice: Voice,
  who: Int32Array,
): boolean {
  const { kind, from } = mentions.list[voice.mention]!;
  if (kind !== "pronoun" || voice.entity < 0 || !is(tokens, from, word.male | word.female)) return false;
  const gender = is(tokens, from, word.male) ? "male" : "female";
  for (let at = voice.mention - 1; at >= 0 && voice.mention - at <= farthest; at--) {
    const one = mentions.list[at]!;
    if (tokens.paragraph[one.from] !== tokens.paragraph[from]) return false;
    if (one.quoted) continue;
    const entity = entities.of[at]! < 0 ? who[at]! : entities.of[at]!;
    if (entity === voice.entity && speaking.has(at)) return false;
    if (one.kind !== "name" || entity === voice.entity) continue;
    // 'Roe was in tears. “…,” he said'
    const acts =
      facts.first[at] === 1 && facts.subject[at] === 1 && sentences.of[one.from] === sentences.of[from]! - 1;
    if (!speaking.has(at) && !acts) continue;
    const named = entities.list[entity];
    if (named === undefined || (named.gender !== "unknown" && named.gender !== gender)) continue;
    return named.kind === "person";
  }
  return false;
}
