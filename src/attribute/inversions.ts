import { name, word } from "./lexicon.ts";
import type { Link } from "./links.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { isSubject, type Walk } from "./subjects.ts";
import { is, shape, type Tokens } from "./tokens.ts";

/** How many words of a sentence may stand before its quotation. */
const farthestQuote = 40;

/** The mention after a verb of speech: its subject where the verb comes first, else its object. */
export function subjectAfter(walk: Walk, cue: number): Link | undefined {
  const { tokens, sentences, mentions } = walk;
  let at = cue + 1;
  while (
    at < tokens.count &&
    at < cue + 3 &&
    is(tokens, at, word.adverb) &&
    sentences.quote[at]! < 0 &&
    mentions.startingAt[at]! < 0
  )
    at++;
  if (at >= tokens.count || sentences.quote[at]! >= 0) return undefined;
  if (mentions.startingAt[at]! < 0 && followsQuote(walk, cue)) at = pastAdjectives(walk, at);
  if (tokens.lower[at] === "by") {
    const agent = mentions.startingAt[at + 1] ?? -1;
    return agent >= 0 ? { mention: agent, kind: "by" } : undefined;
  }
  const mention = namedBy(walk, mentions.startingAt[at]!);
  if (mention < 0) return undefined;
  const addressed = (tokens.name[cue]! & name.addressing) !== 0;
  const inverted = !addressed && (followsQuote(walk, cue) || endsClause(walk, cue, mention));
  return { mention, kind: inverted ? "inverted" : "after" };
}

/** How many words may stand before a name: 'said retired army surgeon Mara Quay'. */
const mostAdjectives = 4;

/** 'said undecided voter Mara Quay': where the name begins behind words that stand in no list; `from` where none does. */
function pastAdjectives({ tokens, mentions, sentences }: Walk, from: number): number {
  for (let at = from; at < tokens.count && at - from <= mostAdjectives; at++) {
    const mention = mentions.list[mentions.startingAt[at]!];
    if (mention !== undefined) return mention.kind === "name" ? at : from;
    const flags = tokens.shape[at]!;
    if (!(flags & shape.word) || flags & shape.capital || sentences.quote[at]! >= 0) return from;
    if (
      is(
        tokens,
        at,
        word.say | word.report | word.auxiliary | word.subordinator | word.conjunction | word.preposition,
      )
    )
      return from;
  }
  return from;
}

/** '“…” if the board agrees, said Mara Quay.': the quotation goes on in words of the reporter, and a name ends it. */
function endsClause({ sentences, tokens, mentions, floor }: Walk, cue: number, mention: number): boolean {
  if (cue - 1 <= floor || !(tokens.shape[cue - 1]! & shape.comma)) return false;
  if (mentions.list[mention]!.kind !== "name" || isSubject(tokens, mentions, mention, floor)) return false;
  const verbs = word.say | word.report | word.verb | word.auxiliary;
  for (let at = floor; at < cue && at < floor + farthestQuote; at++) {
    if (sentences.quote[at]! >= 0) return true;
    // 'The memo spoke of “fear”, wrote Quay'
    if (is(tokens, at, verbs)) return false;
  }
  return false;
}

/** 'said the head teacher, Moira Strand', 'said Lorne County, Iowa, Supervisor Moira Strand': the name after a role. */
function namedBy({ tokens, mentions }: Walk, at: number): number {
  const mention = mentions.list[at];
  if (mention?.kind === "name" && mention.looks !== "person") return officeHolder(tokens, mentions, at);
  if (mention?.kind !== "common" || mention.tail + 1 >= tokens.count) return at;
  // 'said author and broadcaster Mara Quay'
  const second = is(tokens, mention.tail, word.conjunction) ? mentions.startingAt[mention.tail + 1]! : -1;
  const bare = !is(tokens, mention.from, word.determiner | word.possessive);
  const both = mentions.list[second];
  if (bare && both?.looks === "person" && both.nameFrom > both.from) return second;
  const owned = is(tokens, mention.from, word.determiner | word.possessive) || hasOwner(tokens, mention);
  if (!owned || !(tokens.shape[mention.tail]! & shape.comma)) return at;
  const next = mentions.startingAt[mention.tail + 1]!;
  const named = mentions.list[next];
  return named?.kind === "name" && named.looks === "person" && named.from === mention.tail + 1 ? next : at;
}

/** Who holds the office that a place in front of two commas belongs to; the place where nobody does. */
function officeHolder(tokens: Tokens, mentions: Mentions, at: number): number {
  const isComma = (token: number) => token < tokens.count && (tokens.shape[token]! & shape.comma) !== 0;
  const county = mentions.list[at]!;
  const state = isComma(county.to) ? mentions.list[mentions.startingAt[county.to + 1]!] : undefined;
  if (state?.looks !== "place" || !isComma(state.to)) return at;
  const next = mentions.startingAt[state.to + 1]!;
  const holder = mentions.list[next];
  return holder?.looks === "person" && holder.nameFrom > holder.from ? next : at;
}

/** 'Quay's lawyer' */
function hasOwner(tokens: Tokens, { from, nameFrom }: Mention): boolean {
  for (let at = from; at < nameFrom; at++) if (tokens.shape[at]! & shape.possessive) return true;
  return false;
}

/** '“…,” said Mara Quay', '« … », a déclaré Mara Quay': the verb comes first. */
function followsQuote({ sentences, tokens, floor }: Walk, cue: number): boolean {
  let first = cue;
  while (first > floor && is(tokens, first - 1, word.auxiliary)) first--;
  const before =
    first > floor && tokens.shape[first - 1]! & (shape.comma | shape.dash) ? first - 2 : first - 1;
  return before < floor || sentences.quote[before]! >= 0;
}

/** The last mention before the cue that has a verb of its own: the subject of 'smiled, saying' and 'rose and said'. */
export function clauseSubject(walk: Walk, cue: number): number {
  const { sentences, mentions, floor } = walk;
  for (let at = cue - 1; at >= floor && cue - at < 60; at--) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(walk.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}

/** The first mention of the sentence that has a verb of its own. */
export function mainSubject(walk: Walk, cue: number): number {
  const { sentences, mentions, floor } = walk;
  for (let at = floor; at < cue && at < floor + 40; at++) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(walk.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}
