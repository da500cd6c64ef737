import { phrasesIn } from "../../language/phrases.ts";
import { word } from "../../language/word-classes.ts";
import { has, is, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Cue, CueSearch } from "./cue.ts";
import { isSpeakerPhrase, namedBy } from "./named-beside.ts";

const { mostAdverbs, mostClitics } = thresholds.placedCues;

const persons = word.male | word.female | word.they;
const leading = word.auxiliary | word.article;

/**
 * '« … », grommelle Mara Quay', '« … », s'emporte-t-elle': a word that is in no list is a verb of speech where it stands
 * behind a quotation and a comma, and its subject right behind it. Only in a language that sets the verb first there, and
 * that the weights were not learned from.
 */
export function placedCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens } = search;
  if (!standsBehindQuotation(search, at)) return undefined;
  const mention = subjectOf(search, at);
  if (mention < 0) return undefined;
  // 'grommelle-t-elle': nothing but a verb has such a pronoun.
  if (search.mentions.list[mention]!.kind !== "pronoun" && !endsAsVerb(tokens, at)) return undefined;
  return { at, to: at + 1, strength: "say", form: "finite", links: [{ mention, kind: "inverted" }] };
}

/** 'grommelle', 'a renchéri'; but not the 'boulevard' of 'boulevard Mara Quay', nor 'a lu', which gives the words of another. */
function endsAsVerb(tokens: Tokens, at: number): boolean {
  const { namesakes, relaying, tellingEndings } = tokens.language;
  const lower = tokens.lower[at]!;
  if (phrasesIn(namesakes).includes(lower) || phrasesIn(relaying).includes(lower)) return false;
  if (at > 0 && is(tokens, at - 1, word.auxiliary)) return true;
  return phrasesIn(tellingEndings).some((ending) => lower.endsWith(ending));
}

/** '« … », a-t-elle', '« … », s'est': nothing but such small words between the comma behind a quotation and the verb. */
function standsBehindQuotation({ tokens, sentences, floor }: CueSearch, at: number): boolean {
  let first = at;
  while (first > floor && at - first < mostClitics && is(tokens, first - 1, leading)) first--;
  const point = first - 1;
  if (point <= floor) return false;
  if (has(tokens, point, shape.comma | shape.dash) && sentences.quote[point]! < 0)
    return sentences.quote[point - 1]! >= 0;
  // '« Partez ! » grommelle Mara Quay'
  if (sentences.quote[point]! < 0) return false;
  const last = has(tokens, point, shape.mark) ? point - 1 : point;
  return has(tokens, last, shape.stop | shape.comma) && tokens.text[last] !== ".";
}

/** A pronoun that is written as one with the verb, a person's name, or a phrase for a speaker; -1 where none follows. */
function subjectOf(search: CueSearch, at: number): number {
  const { tokens, mentions, sentences } = search;
  let next = at + 1;
  while (next <= at + mostAdverbs && is(tokens, next, word.adverb | word.conjunction)) next++;
  if (next >= tokens.count || tokens.paragraph[next] !== tokens.paragraph[at] || sentences.quote[next]! >= 0)
    return -1;
  const near = mentions.startingAt[next]!;
  if (is(tokens, next, persons)) return has(tokens, next, shape.spaced) ? -1 : near;
  const mention = namedBy(search, near);
  const found = mentions.list[mention];
  if (found?.kind === "name") return found.looks === "person" || found.looks === "unknown" ? mention : -1;
  return found && isSpeakerPhrase(tokens, found) ? mention : -1;
}
