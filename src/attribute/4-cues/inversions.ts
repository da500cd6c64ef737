import { speakers } from "../../language/class-sets.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Mention, Mentions } from "../3-people/mention.ts";
import type { CueLink } from "./links.ts";
import { type CueSearch, isSubject } from "./subjects.ts";

/** How many words of a sentence may stand before its quotation. */
const farthestQuote = 40;

/** The mention after a verb of speech: its subject where the verb comes first, else its object. */
export function subjectAfter(search: CueSearch, cue: number): CueLink | undefined {
  const { tokens, sentences, mentions } = search;
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
  if (mentions.startingAt[at]! < 0 && followsQuote(search, cue)) at = pastAdjectives(search, at);
  if (tokens.lower[at] === "by") {
    const agent = mentions.startingAt[at + 1] ?? -1;
    return agent >= 0 ? { mention: agent, kind: "by" } : undefined;
  }
  const near = mentions.startingAt[at]!;
  const late =
    search.language.lateSubjects && (near < 0 || isWhen(search, near)) ? lateSubject(search, cue, at) : -1;
  const mention = namedBy(search, late < 0 ? near : late);
  if (mention < 0) return undefined;
  const addressed = (tokens.name[cue]! & name.addressing) !== 0;
  const inverted = !addressed && (followsQuote(search, cue) || endsClause(search, cue, mention));
  return { mention, kind: inverted ? "inverted" : "after" };
}

const isWhen = ({ tokens, mentions }: CueSearch, at: number) =>
  is(tokens, mentions.list[at]!.nameTo - 1, word.date);

/** How far from a verb behind a quotation its subject may stand. */
const farthestSubject = 14;

/** '«…», ha detto ieri all'Ansa il sindaco': the subject behind what hangs on the verb; -1 where there is none. */
function lateSubject(search: CueSearch, cue: number, from: number): number {
  const { tokens, sentences, mentions } = search;
  if (!followsQuote(search, cue)) return -1;
  let hanging = false;
  for (let at = from; at < tokens.count && at < cue + farthestSubject; ) {
    if (sentences.of[at] !== sentences.of[cue] || sentences.quote[at]! >= 0) return -1;
    // 'a insisté, lundi, la directrice'
    if (
      tokens.shape[at]! & shape.comma &&
      !hanging &&
      (at === from || is(tokens, at - 1, word.date | word.adverb))
    ) {
      at++;
      continue;
    }
    if (!(tokens.shape[at]! & (shape.word | shape.number))) return -1;
    const index = mentions.startingAt[at]!;
    const mention = mentions.list[index];
    if (mention && hanging && (isBehindOwned(tokens, mention) || isBehindDocument(tokens, mention)))
      return index;
    if (mention && (hanging || isWhen(search, index))) at = mention.to;
    else if (mention?.kind === "name") return index;
    else if (mention) return isSpeaker(tokens, mention) ? index : -1;
    else if (is(tokens, at, word.subordinator | word.relative | word.conjunction | word.say)) return -1;
    else {
      const leads = is(tokens, at, word.preposition);
      const when =
        tokens.shape[at]! & shape.adverb || is(tokens, at, word.adverb | word.auxiliary | word.date);
      if (!leads && !hanging && !when) return -1;
      hanging = leads;
      at++;
      continue;
    }
    hanging = false;
  }
  return -1;
}

/** 'pour sa part Mara Quay', but not 'à son avocate Mara Quay' */
const isBehindOwned = (tokens: Tokens, { kind, from, nameFrom }: Mention) =>
  kind === "name" &&
  is(tokens, from, word.possessive) &&
  nameFrom > from + 1 &&
  !is(tokens, nameFrom - 1, speakers);

/** 'dans un communiqué Mara Quay', 'in una nota Mara Quay' */
const isBehindDocument = (tokens: Tokens, { kind, looks, from, nameFrom, nameTo }: Mention) =>
  kind === "name" &&
  looks !== "place" &&
  nameFrom > from &&
  nameTo > nameFrom + 1 &&
  is(tokens, nameFrom - 1, word.document | word.occasion);

const isSpeaker = (tokens: Tokens, { kind, nameFrom }: Mention) =>
  kind === "common" && (is(tokens, nameFrom, speakers) || (tokens.name[nameFrom]! & name.title) !== 0);

/** How many words may stand before a name: 'said retired army surgeon Mara Quay'. */
const mostAdjectives = 4;

/** 'said undecided voter Mara Quay': where the name begins behind words that stand in no list; `from` where none does. */
function pastAdjectives({ tokens, mentions, sentences }: CueSearch, from: number): number {
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
function endsClause(
  { sentences, tokens, mentions, floor }: CueSearch,
  cue: number,
  mention: number,
): boolean {
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
function namedBy({ tokens, mentions }: CueSearch, at: number): number {
  const mention = mentions.list[at];
  if (mention?.kind === "name" && mention.looks !== "person") {
    const maker = makerOf(tokens, mentions, mention);
    return maker >= 0 ? maker : officeHolder(tokens, mentions, at);
  }
  if (mention?.kind !== "common" || mention.tail + 1 >= tokens.count) return at;
  const beside = namedBeside({ tokens, mentions }, at);
  if (beside !== at) return beside;
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

/**
 * 'dijo la ministra de Salud Mara Quay', 'según el presidente, Mara Quay,', 'dijo el músico y autor, Mara Quay': the name
 * behind a phrase, in a language whose names may follow at once; the phrase itself where none does.
 */
export function namedBeside(
  { tokens, mentions }: Pick<CueSearch, "tokens" | "mentions">,
  at: number,
): number {
  const mention = mentions.list[at];
  if (mention?.kind !== "common" || !tokens.language.lateSubjects || mention.tail + 1 >= tokens.count)
    return at;
  const { tail } = mention;
  if (is(tokens, tail, word.conjunction)) {
    const second = mentions.startingAt[tail + 1]!;
    const both = mentions.list[second];
    if (both?.kind === "name" && both.nameFrom > both.from && both.looks === "person") return second;
    const isRole = both?.kind === "common" && isSpeaker(tokens, both) && !is(tokens, both.from, word.article);
    const named = isRole ? namedBeside({ tokens, mentions }, second) : second;
    return isRole && named !== second ? named : at;
  }
  const owned =
    is(tokens, mention.from, word.article | word.possessive) ||
    (mention.from > 0 && is(tokens, mention.from - 1, word.conjunction));
  for (let token = tail; token < tail + longestOffice && token < tokens.count; token++) {
    const flags = tokens.shape[token]!;
    const comma = (flags & shape.comma) !== 0;
    const next = mentions.startingAt[comma ? token + 1 : token] ?? -1;
    const beside = mentions.list[next];
    const named = beside?.kind === "name" && beside.from === (comma ? token + 1 : token) ? beside : undefined;
    // 'le président de la fédération, Quay.'
    const closes =
      comma && named?.looks === "unknown" && isClosed(tokens, named.to) && isSpeaker(tokens, mention);
    const follows = comma ? owned : !is(tokens, token - 1, word.preposition | word.conjunction);
    if (named && follows && (named.looks === "person" || closes)) return next;
    if (comma || !(flags & shape.word) || tokens.paragraph[token] !== tokens.paragraph[mention.from]) break;
    if (token > tail && !isSpeaker(tokens, mention)) break;
    if (
      is(
        tokens,
        token,
        word.say | word.report | word.verb | word.relative | word.subordinator | word.auxiliary,
      )
    )
      break;
  }
  return at;
}

/** How many words may stand between a role and the name: 'l'experte en nutrition à l'université de Marsh'. */
const longestOffice = 8;

const isClosed = (tokens: Tokens, at: number) =>
  at >= tokens.count || (tokens.shape[at]! & (shape.stop | shape.comma | shape.mark)) !== 0;

/** How many words a title may go on with before the role of who made it. */
const longestTitle = 5;

/** 'quipped Salt and Sorrow co-creator Mara Quay': the name behind a role that the words before belong to; -1 for none. */
function makerOf(tokens: Tokens, { list, startingAt }: Mentions, { to }: Mention): number {
  for (let at = to; at < to + longestTitle && at + 1 < tokens.count; at++) {
    if (!(tokens.shape[at]! & shape.word) || is(tokens, at, word.say | word.report | word.verb)) return -1;
    if (!is(tokens, at, word.role) || tokens.shape[at]! & shape.capital) continue;
    const maker = startingAt[at + 1]!;
    return list[maker]?.kind === "name" && list[maker].nameFrom === at + 1 ? maker : -1;
  }
  return -1;
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

/** 'a déclaré'; where speakers are named inside of the marks, 'le ha risposto', 'l'a admis', 'a simplement écrit', too. */
function leadsToVerb(tokens: Tokens, joined: boolean, at: number): boolean {
  if (is(tokens, at, word.auxiliary)) return true;
  if (!joined) return false;
  return is(tokens, at, word.article | word.adverb) || (tokens.shape[at]! & shape.adverb) !== 0;
}

/** '“…,” said Mara Quay', '« … », a déclaré Mara Quay': the verb comes first. */
function followsQuote({ sentences, tokens, language, floor }: CueSearch, cue: number): boolean {
  let first = cue;
  while (first > floor && leadsToVerb(tokens, language.inquits, first - 1)) first--;
  const before =
    first > floor && tokens.shape[first - 1]! & (shape.comma | shape.dash) ? first - 2 : first - 1;
  return before < floor || sentences.quote[before]! >= 0;
}

/** The last mention before the cue that has a verb of its own: the subject of 'smiled, saying' and 'rose and said'. */
export function clauseSubject(search: CueSearch, cue: number): number {
  const { sentences, mentions, floor } = search;
  for (let at = cue - 1; at >= floor && cue - at < 60; at--) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(search.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}

/** The first mention of the sentence that has a verb of its own. */
export function mainSubject(search: CueSearch, cue: number): number {
  const { sentences, mentions, floor } = search;
  for (let at = floor; at < cue && at < floor + 40; at++) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(search.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}

/** How many words back the subject of a verb without one is looked for. */
const farthestSilent = 120;

/**
 * 'Il fratello, Aldo Quay, scuote la testa. «…», dice': in a language that drops its pronouns, the subject that the
 * paragraph named last is whom such a pronoun would stand for; -1 where somebody else was named behind it.
 */
export function silentSubject(
  { tokens, sentences, mentions }: Omit<CueSearch, "floor" | "language">,
  cue: number,
): number {
  const floor = sentences.starts[sentences.of[cue]!]!;
  for (let at = floor - 1; at >= 0 && floor - at < farthestSilent; at--) {
    if (tokens.paragraph[at] !== tokens.paragraph[cue]) return -1;
    const index = mentions.startingAt[at]!;
    const mention = mentions.list[index];
    if (!mention || mention.from !== at || sentences.quote[at]! >= 0 || mention.embedded) continue;
    const named = mention.kind === "name" && (mention.looks === "person" || mention.looks === "unknown");
    if (!named && !isSpeaker(tokens, mention)) continue;
    const spoke = at > 0 && is(tokens, at - 1, word.say);
    const acts = isSubject(tokens, mentions, index, sentences.starts[sentences.of[at]!]!);
    return spoke || acts ? index : -1;
  }
  return -1;
}
