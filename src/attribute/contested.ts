import type { Cue } from "./cues.ts";
import { kinds } from "./facts.ts";
import { name, word } from "./lexicon.ts";
import type { Mentions } from "./mentions.ts";
import { cueBefore, innerOf } from "./nested.ts";
import type { Quotation, Scene } from "./scene.ts";
import { firstMentionFrom } from "./surroundings.ts";
import { is, shape, type Tokens } from "./tokens.ts";
import type { Voice } from "./voices.ts";

/** How many words behind a quotation are looked at for whoever its clause names. */
const clauseWords = 8;

/**
 * '“…,” intoned Mara Quay': the clause behind a quotation names somebody, and whoever was taken is another one. By
 * context, without a cue, nobody is sure either where words behind a dash end the paragraph, where a quotation that
 * nothing closes holds its own clause, and where that clause speaks of the other gender. In a language that the weights
 * were not learned from, a clause behind it without any known verb of speech is enough, and so is a colon before it where
 * the speaker stands in another sentence. `who` is whom each pronoun and office stands for, by index of the mention.
 */
export function isContested(scene: Scene, quotation: Quotation, voice: Voice, who: Int32Array): boolean {
  if (isInverted(scene, quotation, voice) || isOutspoken(scene, voice, who)) return true;
  if (voice.cue !== undefined) return isRetold(scene, quotation, voice, who);
  const { tokens, mentions, entities, sentences, lexicon } = scene;
  const { from, to } = quotation;
  const { learned } = lexicon.language;
  const introduced =
    from > 0 && tokens.paragraph[from - 1] === tokens.paragraph[from] && colonBefore(tokens, from);
  if (!learned && introduced && sentences.of[mentions.list[voice.mention]!.from] !== sentences.of[from])
    return true;
  if (isCredited(tokens, to) || isSwallowed(scene, quotation)) return true;
  if (introduced && isDated(tokens, from - 2)) return true;
  if (isSucceeded(scene, quotation, voice, who)) return true;
  const clause = clauseBehind(tokens, quotation);
  let unread = false;
  for (let at = clause; at < clause + clauseWords && at < tokens.count; at++) {
    if (tokens.paragraph[at] !== tokens.paragraph[from]) break;
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.mark | shape.colon | shape.semicolon)) break;
    // 'explicó', and nobody: whoever spoke before may go on.
    if (is(tokens, at, word.say | word.report)) unread = false;
    else if (at === clause) unread = !learned && (flags & shape.word) !== 0;
    // '“…,” were his first words', of a woman
    const gender = entities.list[voice.entity]?.gender;
    if (is(tokens, at, gender === "female" ? word.male : gender === "male" ? word.female : 0)) return true;
    const index = mentions.startingAt[at]!;
    if (index < 0) continue;
    if (index === voice.mention) return false;
    const { kind, looks, nameFrom } = mentions.list[index]!;
    if (kind === "name" && looks !== "place") return entities.of[index] !== voice.entity;
    if (kind === "common" && (is(tokens, nameFrom, word.role) || tokens.name[nameFrom]! & name.demonym))
      return true;
  }
  return unread;
}

/** 'Quay said that Marsh had warned that it “…”': the words may be those of either. */
function isRetold(
  scene: Scene,
  quotation: Quotation,
  { cue, entity, mention }: Voice,
  who: Int32Array,
): boolean {
  if (cue === undefined || cue.at > quotation.from) return false;
  const { cues, entities } = scene;
  const last = cues[cueBefore(cues, quotation.from)];
  if (last !== undefined && cue.at < last.at && isElsewhere(scene, quotation, last, mention)) return true;
  const inner = innerOf(scene, quotation, last);
  if (inner === undefined || cue.at > inner.from || scene.mentions.list[mention]!.from >= inner.from)
    return false;
  const told = entities.of[inner.mention]! < 0 ? who[inner.mention]! : entities.of[inner.mention]!;
  return told < 0 || told !== entity;
}

/** 'June 30, 2018: “…”': a list of what was said when. */
function isDated(tokens: Tokens, at: number): boolean {
  return at >= 0 && ((tokens.shape[at]! & shape.number) !== 0 || is(tokens, at, word.date));
}

/** How many paragraphs of one quotation may stand between its speaker and the last of them. */
const longestSpeech = 6;

/**
 * A paragraph of nothing but words, where somebody else was the last to speak in the reporter's paragraph before, or the
 * last who is named for doing anything there.
 */
function isSucceeded(scene: Scene, { from }: Quotation, voice: Voice, who: Int32Array): boolean {
  const { mentions, entities, facts, sentences, tokens, speaking } = scene;
  const paragraph = tokens.paragraph[from]!;
  if (from === 0 || tokens.paragraph[from - 1] === paragraph) return false;
  let nearest = -1;
  for (let at = firstMentionFrom(scene, from) - 1; at > voice.mention; at--) {
    const one = mentions.list[at]!;
    if (one.quoted) continue;
    if (nearest < 0) nearest = one.from;
    if (tokens.paragraph[one.from] !== tokens.paragraph[nearest]) return false;
    if (paragraph - tokens.paragraph[nearest]! > longestSpeech) return false;
    if (facts.first[at] === 0) continue;
    const acts = facts.subject[at] === 1 && one.kind === "name" && one.looks === "person";
    if (!speaking.has(at) && !(acts && sentences.of[one.from] === sentences.of[nearest])) continue;
    const entity = entities.of[at]! < 0 ? who[at]! : entities.of[at]!;
    return entity !== voice.entity;
  }
  return false;
}

/** 'The notice, which Mara Quay signed, said “…”': the verb beside the quotation has a subject that nobody speaks through. */
function isElsewhere({ mentions, facts }: Scene, { from }: Quotation, last: Cue, mention: number): boolean {
  if (last.strength !== "say" || from - last.to > 1) return false;
  const link = last.links.find(({ kind }) => kind === "before" || kind === "before-appositive");
  if (link === undefined || link.mention === mention) return false;
  return kinds[facts.kind[link.mention]!] === "thing" && mentions.list[link.mention]!.kind === "common";
}

/** How many sentences back somebody who speaks is nearer than whom a pronoun was taken for. */
const nearSentences = 2;

/**
 * 'A protester told the Lantern that … “…,” he said', where he was taken for somebody who was named before or in what
 * the protester told: a word for a person that names nobody speaks nearer.
 */
function isOutspoken(
  { mentions, entities, sentences, tokens, facts, lexicon, speaking }: Scene,
  voice: Voice,
  who: Int32Array,
): boolean {
  const { kind, from } = mentions.list[voice.mention]!;
  if (kind !== "pronoun" || voice.entity < 0 || !is(tokens, from, word.male | word.female)) return false;
  const definite = lexicon.language.definite.split(" ");
  let nearest = -1;
  for (let at = voice.mention - 1; at >= 0; at--) {
    const one = mentions.list[at]!;
    if (sentences.of[from]! - sentences.of[one.from]! > nearSentences) return false;
    if (one.quoted) continue;
    const isHe = (one.kind === "common" ? who : entities.of)[at] === voice.entity;
    // 'a spokesman in Lorne said', where the verb stands behind more words; 'the former mayor' may be anybody named.
    const isNew =
      !definite.includes(tokens.lower[one.from]!) && !is(tokens, one.from - 1, word.say | word.preposition);
    const acts = one.kind === "common" && speaking.has(at) && (facts.subject[at] === 1 || isNew);
    if (acts && !isHe && kinds[facts.kind[at]!] === "role") {
      // 'a spokesman for Quay', 'a spokesman told the Lantern that Quay had left'
      return nearest < one.tail || sentences.of[nearest] === sentences.of[one.from];
    }
    if (isHe && nearest < 0) nearest = one.from;
  }
  return false;
}

/** '“We left, said Mara Quay, and nothing closes it': a quotation that was left open holds its own clause. */
function isSwallowed({ tokens, mentions }: Scene, { span, from, to }: Quotation): boolean {
  if (span.closed || span.setOff) return false;
  for (let at = from + 2; at + 1 < to; at++) {
    if (!is(tokens, at, word.say)) continue;
    if (tokens.shape[at - 1]! & shape.comma && namesBehind(tokens, mentions, at, to)) return true;
    const before = mentions.list[mentions.endingAt[at]!];
    const comma = before?.kind === "name" && before.from > from ? tokens.shape[before.from - 1]! : 0;
    if (comma & (shape.comma | shape.mark)) return true;
  }
  return false;
}

/** 'said harbour master Mara Quay' */
function namesBehind(tokens: Tokens, mentions: Mentions, cue: number, to: number): boolean {
  for (let at = cue + 1; at < Math.min(cue + 5, to) && tokens.shape[at]! & shape.word; at++) {
    const kind = mentions.list[mentions.startingAt[at]!]?.kind;
    if (kind === "name" || kind === "common") return true;
  }
  return false;
}

/** '“…,” whined Peter Marsh, Mara Quay makes more': a name behind a word that is no known verb of speech. */
function isInverted(
  { tokens, mentions, entities, lexicon }: Scene,
  quotation: Quotation,
  voice: Voice,
): boolean {
  const verb = clauseBehind(tokens, quotation);
  if (verb + 1 >= tokens.count || tokens.paragraph[verb] !== tokens.paragraph[quotation.from]) return false;
  const flags = tokens.shape[verb]!;
  if (!(flags & shape.word) || flags & shape.capital || tokens.word[verb] !== 0) return false;
  if (!lexicon.language.verbEndings.split(" ").some((ending) => tokens.lower[verb]!.endsWith(ending)))
    return false;
  const index = mentions.startingAt[verb + 1]!;
  const named = mentions.list[index];
  return named?.kind === "name" && named.looks !== "place" && entities.of[index] !== voice.entity;
}

/** '“…” — name withheld': words behind a dash that end the paragraph, and name nobody that is known. */
function isCredited(tokens: Tokens, to: number): boolean {
  const dash = to < tokens.count && tokens.paragraph[to] === tokens.paragraph[to - 1] ? tokens.shape[to]! : 0;
  if (!(dash & shape.dash) || to + 1 >= tokens.count || tokens.paragraph[to + 1] !== tokens.paragraph[to])
    return false;
  const end = to + clauseWords;
  return end >= tokens.count || tokens.paragraph[end] !== tokens.paragraph[to];
}

const colonBefore = (tokens: Tokens, from: number) => (tokens.shape[from - 1]! & shape.colon) !== 0;

/** Where the clause begins that goes on behind a quotation; past the text where there is none. */
function clauseBehind(tokens: Tokens, { from, to }: Quotation): number {
  if (to >= tokens.count) return to;
  if (tokens.shape[to]! & shape.comma) return to + 1;
  let last = to - 1;
  while (last > from && tokens.shape[last]! & (shape.mark | shape.close)) last--;
  const flags = tokens.shape[last]!;
  // '“Why?” were his words'
  const asked = flags & shape.stop && tokens.text[last] !== "." && !(tokens.shape[to]! & shape.capital);
  return flags & shape.comma || asked ? to : tokens.count;
}
