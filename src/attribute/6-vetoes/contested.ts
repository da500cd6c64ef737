import { phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import type { Mentions } from "../3-people/mention.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { Verdict, Voice } from "../5-rank/rank-speakers.ts";
import { isDoubtful } from "./doubtful.ts";
import { isAsked, isAsker } from "./questions.ts";
import { isRetold } from "./retold.ts";
import { isOutspoken, isOvertaken, isSucceeded } from "./spoken-since.ts";

/** How many words behind a quotation are looked at for whoever its clause names. */
const clauseWords = 8;

/**
 * Whether something in the text speaks against the likeliest voice of each quotation. One that goes on from a contested one
 * in the same paragraph, without a cue of its own, is contested with it.
 */
export function findContested(doc: Doc, verdicts: readonly Verdict[]): readonly boolean[] {
  const { quotations, tokens } = doc;
  const found: boolean[] = [];
  for (const [index, { voices, who }] of verdicts.entries()) {
    const voice = voices[0];
    const before = verdicts[index - 1]?.voices[0];
    const goesOn =
      found[index - 1] === true &&
      voice?.cue === undefined &&
      voice?.entity === before?.entity &&
      tokens.paragraph[quotations[index]!.from] === tokens.paragraph[quotations[index - 1]!.from];
    found.push(goesOn || (voice !== undefined && isContested(doc, quotations[index]!, voice, who)));
  }
  return found;
}

/**
 * '“…,” intoned Mara Quay': the clause behind a quotation names somebody, and whoever was taken is another one. By
 * context, without a cue, nobody is sure either where words behind a dash end the paragraph, where a quotation that
 * nothing closes holds its own clause, and where that clause speaks of the other gender. In a language that the weights
 * were not learned from, a clause behind it without any known verb of speech is enough, and so is a colon before it where
 * the speaker stands in another sentence. `who` is whom each pronoun and office stands for, by index of the mention.
 */
function isContested(doc: Doc, quotation: Quotation, voice: Voice, who: Int32Array): boolean {
  const { tokens, mentions, entities, sentences, lexicon } = doc;
  const { from, to } = quotation;
  const { learned } = lexicon.language;
  if (isInverted(doc, quotation, voice) || isOutspoken(doc, voice, who) || isOvertaken(doc, voice, who))
    return true;
  if (hasNamesake(doc, voice)) return true;
  // 'Den Bürgermeister nannte sie …'
  if (tokens.name[mentions.list[voice.mention]!.from]! & name.oblique) return true;
  if (isAsker(doc, quotation, voice, who) || isAsked(doc, quotation)) return true;
  if (!learned && isDoubtful(doc, quotation, voice, who)) return true;
  if (voice.cue !== undefined) return isRetold(doc, quotation, voice, who);
  const introduced =
    from > 0 && tokens.paragraph[from - 1] === tokens.paragraph[from] && colonBefore(tokens, from);
  if (!learned && introduced && sentences.of[mentions.list[voice.mention]!.from] !== sentences.of[from])
    return true;
  if (isCredited(tokens, to) || isSwallowed(doc, quotation)) return true;
  if (introduced && isDated(tokens, from - 2)) return true;
  if (isSucceeded(doc, quotation, voice, who)) return true;
  const clause = clauseBehind(tokens, quotation);
  let unread = false;
  for (let at = clause; at < clause + clauseWords && at < tokens.count; at++) {
    if (tokens.paragraph[at] !== tokens.paragraph[from]) break;
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.mark | shape.colon | shape.semicolon)) break;
    // '“…,” it was said'
    if (is(tokens, at, word.say) && tokens.name[at - 1]! & name.passive) return true;
    // 'Olm once wrote': a verb of speech whose subject is not read. 'explicó', and nobody: whoever spoke before may go on.
    if (is(tokens, at, word.say) && learned && at > clause && tokens.shape[clause]! & shape.capital)
      return true;
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

/** 'Her daughter, Ida Quay, … “…,” Quay said', of Mara Quay: somebody of the same surname was named since. */
function hasNamesake({ entities, mentions }: Doc, { mention }: Voice): boolean {
  const other = entities.namesakes.get(mention);
  if (other === undefined || mentions.list[other]!.quoted) return false;
  return entities.list[entities.of[other]!]?.kind === "person";
}

/** 'June 30, 2018: “…”': a list of what was said when. */
function isDated(tokens: Tokens, at: number): boolean {
  return at >= 0 && ((tokens.shape[at]! & shape.number) !== 0 || is(tokens, at, word.date));
}

/** '“We left, said Mara Quay, and nothing closes it': a quotation that was left open holds its own clause. */
function isSwallowed({ tokens, mentions }: Doc, { span, from, to }: Quotation): boolean {
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
  { tokens, mentions, entities, lexicon }: Doc,
  quotation: Quotation,
  voice: Voice,
): boolean {
  const verb = clauseBehind(tokens, quotation);
  if (verb + 1 >= tokens.count || tokens.paragraph[verb] !== tokens.paragraph[quotation.from]) return false;
  const flags = tokens.shape[verb]!;
  if (!(flags & shape.word) || flags & shape.capital || tokens.word[verb] !== 0) return false;
  if (!phrasesIn(lexicon.language.verbEndings).some((ending) => tokens.lower[verb]!.endsWith(ending)))
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
function clauseBehind(tokens: Tokens, quotation: Quotation): number {
  const { to } = quotation;
  if (to >= tokens.count) return to;
  if (tokens.shape[to]! & shape.comma) return to + 1;
  const last = lastWithin(tokens, quotation);
  const flags = tokens.shape[last]!;
  // '“Why?” were his words'
  const asked = flags & shape.stop && tokens.text[last] !== "." && !(tokens.shape[to]! & shape.capital);
  return flags & shape.comma || asked ? to : tokens.count;
}
