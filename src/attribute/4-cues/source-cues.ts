import { speech, word } from "../../language/word-classes.ts";
import { has, is, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import type { Mention } from "../3-people/mention.ts";
import { thresholds } from "../thresholds.ts";
import type { Cue, CueSearch } from "./cue.ts";
import { namedBeside } from "./named-beside.ts";

const { farthestSource, longestConnective } = thresholds.sourceCues;

/** 'according to Mara Quay', 'Selon Mara Quay', 'Mara Quay zufolge' */
export function accordingCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens, mentions, floor } = search;
  const to = at + 1 < tokens.count && is(tokens, at + 1, word.preposition) ? at + 2 : at + 1;
  // 'per day', 'il secondo treno', 'no segundo dia'
  const counts = at > floor && is(tokens, at - 1, word.determiner | word.preposition);
  if (to === at + 1 && (counts || isSpeech(tokens, at, speech.rate))) return undefined;
  const trailing = isSpeech(tokens, at, speech.trailing) ? mentions.endingAt[at]! : -1;
  const source = namedBeside(search, mentions.startingAt[to] ?? -1);
  return cueOf(at, to, trailing < 0 ? source : trailing);
}

/** 'Pour Mara Quay, c'est «…»', 'a juicio de Mara Quay'; missing where it is a word like any other. */
export function opinionCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens } = search;
  if (!isSpeech(tokens, at, speech.viewing | speech.opinion)) return undefined;
  const holder = isSpeech(tokens, at, speech.viewing) ? viewHolder(search, at) : opinionHolder(search, at);
  return holder < 0 ? undefined : cueOf(at, at + 1, namedBeside(search, holder));
}

/** '„…“, heißt es im Bericht', '« … », lit-on dans la lettre', '„…“, ist im Papier zu lesen': the written source. */
export function readingCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens, mentions, sentences, floor } = search;
  if (!isSpeech(tokens, at, speech.reading) || sentences.quote[floor]! < 0) return undefined;
  const isInside = (to: number) =>
    to < tokens.count && sentences.of[to] === sentences.of[at] && sentences.quote[to]! < 0;
  for (let step = 1; step <= farthestSource; step++)
    for (const place of [at + step, at - step]) {
      if (place <= floor || !isInside(place + 1) || !isInside(place) || !is(tokens, place, word.preposition))
        continue;
      const mention = mentions.startingAt[place + 1]!;
      if (mention >= 0 && isReadable(tokens, mentions.list[mention]!))
        return { at, to: at + 1, strength: "say", form: "finite", links: [{ mention, kind: "inverted" }] };
    }
  return undefined;
}

/** Where nouns have capitals, 'den Thesen' and 'am Tresen' look like names, and are none. */
function isReadable(tokens: Tokens, { kind, from, nameFrom, nameTo, looks }: Mention): boolean {
  if (kind === "common") return true;
  if (kind !== "name") return false;
  if (!tokens.language.capitalNouns) return true;
  return !is(tokens, from, word.determiner) && (nameTo - nameFrom > 1 || looks === "organization");
}

function cueOf(at: number, to: number, mention: number): Cue {
  const links = mention < 0 ? [] : [{ mention, kind: "according" } as const];
  return { at, to, strength: "according", form: "finite", links };
}

/**
 * 'Pour Mara Quay, c'est «…»': who holds the view of a sentence that a preposition opens and that has a quotation; -1
 * for none, and where another person acts or speaks in the sentence: 'Pour Mara Quay, le juge a requis «…»', 'c'est «…»,
 * dit Tom Reed'.
 */
function viewHolder(search: CueSearch, at: number): number {
  const { tokens, sentences, mentions, floor } = search;
  if (at !== floor && !opensClause(search, at)) return -1;
  const holder = mentions.startingAt[at + 1] ?? -1;
  const found = mentions.list[holder];
  if (!found || !isSpeaker(tokens, found)) return -1;
  let quoted = false;
  let parted = false;
  for (let next = found.to; next < tokens.count && sentences.of[next] === sentences.of[at]; next++) {
    if (sentences.quote[next]! >= 0) {
      quoted = true;
      continue;
    }
    // '«…», mentre Tom Reed sottolinea'
    if (quoted && is(tokens, next, word.subordinator)) parted = true;
    if (isReporting(tokens, next) && !(quoted && goesOn(tokens, next))) return parted ? holder : -1;
    const other = quoted ? undefined : mentions.list[mentions.startingAt[next]!];
    if (other?.from === next && isAnother(tokens, found, other)) return -1;
  }
  return quoted ? holder : -1;
}

/** 'Cependant, pour Mara Quay': small words alone stand before it in its sentence, and a comma behind them. */
function opensClause({ tokens, mentions, floor }: CueSearch, at: number): boolean {
  if (at - floor > longestConnective + 1 || !has(tokens, at - 1, shape.comma)) return false;
  for (let before = floor; before < at - 1; before++)
    if (!has(tokens, before, shape.word) || isSource(mentions.list[mentions.startingAt[before]!]))
      return false;
  return at - 1 > floor;
}

/** 'Pour Mara Quay, c'est «…», soulignant «…»': the holder of the view goes on. */
const goesOn = (tokens: Tokens, at: number) => has(tokens, at, shape.participle);

/** 'No obstante, para Mara Quay': what no list has is a small word there, and no one. */
const isSource = (mention: Mention | undefined) => mention !== undefined && mention.kind !== "common";

function isReporting(tokens: Tokens, at: number): boolean {
  return is(tokens, at, word.say | word.report | word.according) || isSpeech(tokens, at, speech.attributing);
}

/** Whether a second person may act in a sentence; ', professeur à l'université,' tells of the first. */
function isAnother(tokens: Tokens, holder: Mention, other: Mention): boolean {
  if (!isSpeaker(tokens, other) || is(tokens, other.from - 1, word.preposition)) return false;
  const isApposed = other.from === holder.to + 1 && has(tokens, holder.to, shape.comma);
  return other.kind === "name" || !isApposed || is(tokens, other.from, word.determiner);
}

function isSpeaker(tokens: Tokens, { kind, looks, nameFrom }: Mention): boolean {
  if (kind === "name") return looks !== "place";
  return kind === "common" && is(tokens, nameFrom, word.role | word.group);
}

/** 'a juicio de Mara Quay', 'nach Angaben der Polizei': whose opinion it is; -1 where it is a word like any other. */
function opinionHolder({ tokens, mentions, floor }: CueSearch, at: number): number {
  let before = at - 1;
  // 'en su opinión'
  if (before > floor && is(tokens, before, word.possessive) && is(tokens, before - 1, word.preposition))
    return holderAt(mentions, before);
  if (before > floor && is(tokens, before, word.determiner | word.possessive)) before--;
  if (before < floor || !is(tokens, before, word.preposition) || at + 2 >= tokens.count) return -1;
  const to = is(tokens, at + 1, word.preposition) ? at + 2 : at + 1;
  return mentions.startingAt[to]!;
}

/** The pronoun that a possessive is: it stands before the phrase that begins with it; -1 where there is none. */
function holderAt({ list, startingAt }: CueSearch["mentions"], at: number): number {
  const holder = startingAt[at]! - 1;
  const found = list[holder];
  return found?.kind === "pronoun" && found.from === at ? holder : -1;
}
