import { speakers } from "../../language/class-sets.ts";
import { anyForename, name, speech, word } from "../../language/word-classes.ts";
import { has, is, isName, isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import type { Mention, Mentions } from "../3-people/mention.ts";
import { thresholds } from "../thresholds.ts";
import type { CueSearch } from "./cue.ts";

const { longestOffice, longestTitle, longestBrackets, mostRoleWords, overArticle } = thresholds.namedBeside;

/** What a name beside a phrase is searched in. */
type Text = Pick<CueSearch, "tokens" | "mentions">;

/** A phrase for a person, a group or a document, or an office. */
export function isSpeakerPhrase(tokens: Tokens, { kind, nameFrom }: Mention): boolean {
  return kind === "common" && (is(tokens, nameFrom, speakers) || isName(tokens, nameFrom, name.title));
}

/** 'said the head teacher, Moira Strand', 'said Lorne County, Iowa, Supervisor Moira Strand': the name after a role. */
export function namedBy({ tokens, mentions }: Text, at: number): number {
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
  if (bare && !hasOwner(tokens, mention)) return at;
  if (!has(tokens, mention.tail, shape.comma)) return at;
  const next = mentions.startingAt[mention.tail + 1]!;
  const named = mentions.list[next];
  return named?.kind === "name" && named.looks === "person" && named.from === mention.tail + 1 ? next : at;
}

const clauseWords = word.say | word.report | word.verb | word.relative | word.subordinator | word.auxiliary;

/**
 * 'dijo la ministra de Salud Mara Quay', 'según el presidente, Mara Quay,', 'dijo el músico y autor, Mara Quay': the name
 * behind a phrase, in a language whose names may follow at once; the phrase itself where none does.
 */
export function namedBeside(text: Text, at: number): number {
  const { tokens, mentions } = text;
  const mention = mentions.list[at];
  if (mention?.kind !== "common" || !tokens.language.lateSubjects || mention.tail + 1 >= tokens.count)
    return at;
  const { to, tail, from } = mention;
  const second = is(tokens, tail, word.conjunction) ? namedBySecond(text, at, tail + 1) : at;
  if (second !== at) return second;
  for (let token = to; token < tail + longestOffice && token < tokens.count; token++) {
    const next = nameBehind(text, mention, token);
    if (next >= 0) return next;
    // 'le président de la fédération (FLP), Mara Quay'
    if (has(tokens, token, shape.open)) token = closeOf(tokens, token);
    else if (!has(tokens, token, shape.word) || opensClause(tokens, token)) break;
    if (tokens.paragraph[token] !== tokens.paragraph[from]) break;
    if (token > tail && !mayHoldOffice(tokens, mention)) break;
  }
  return at;
}

/** A word that a clause begins with; not the 'Stato' of 'il sottosegretario di Stato'. */
function opensClause(tokens: Tokens, at: number): boolean {
  // 'il procuratore aggiunto Mara Quay'
  const isAdjective = is(tokens, at - 1, word.role) && has(tokens, at + 1, shape.capital);
  return is(tokens, at, clauseWords) && !has(tokens, at, shape.capital) && !isAdjective;
}

/** The bracket that closes one; the opening one where none does. */
function closeOf(tokens: Tokens, open: number): number {
  for (let at = open + 1; at < open + longestBrackets && at < tokens.count; at++)
    if (has(tokens, at, shape.close)) return at;
  return open;
}

/** A word for a person, or one that no list has: 'le sous-directeur'. */
function mayHoldOffice(tokens: Tokens, phrase: Mention): boolean {
  if (isSpeakerPhrase(tokens, phrase)) return true;
  const { nameFrom } = phrase;
  return tokens.word[nameFrom] === 0 && tokens.name[nameFrom] === 0 && !has(tokens, nameFrom, shape.capital);
}

/** 'dijo el músico y autor, Mara Quay': the name behind the second of two roles; the first where there is none. */
function namedBySecond(text: Text, at: number, from: number): number {
  const { tokens, mentions } = text;
  const second = mentions.startingAt[from]!;
  const both = mentions.list[second];
  if (both?.kind === "name" && both.nameFrom > both.from && both.looks === "person") return second;
  const isRole =
    both?.kind === "common" && isSpeakerPhrase(tokens, both) && !is(tokens, both.from, word.article);
  const named = isRole ? namedBeside(text, second) : second;
  return isRole && named !== second ? named : at;
}

/** The name that begins at a token, or behind it where that is a comma, if the phrase tells of it; -1 for none. */
function nameBehind({ tokens, mentions }: Text, phrase: Mention, token: number): number {
  const comma = has(tokens, token, shape.comma);
  const next = comma ? apposedFrom(tokens, mentions, token + 1) : (mentions.startingAt[token] ?? -1);
  const named = mentions.list[next];
  if (named?.kind !== "name" || (!comma && !isBehindOffice(tokens, phrase, named, token))) return -1;
  if (!comma && hasOwnOffice(tokens, phrase, named)) return -1;
  const follows = comma
    ? isOwned(tokens, phrase)
    : !is(tokens, token - 1, word.preposition | word.conjunction);
  // 'le président de la fédération, Quay.'
  const closes =
    comma && named.looks === "unknown" && isClosed(tokens, named.to) && isSpeakerPhrase(tokens, phrase);
  return follows && (named.looks === "person" || closes) ? next : -1;
}

/** 'la médecine Mara Quay', 'la presidente del tribunale Mara Quay': the noun before the name belongs to the phrase. */
function isBehindOffice(tokens: Tokens, { tail }: Mention, named: Mention, token: number): boolean {
  // 'una vecina de la calle Mara Quay'
  if (named.nameFrom !== token || isSpeech(tokens, token - 1, speech.namesake)) return false;
  if (named.from === token) return token === tail || isName(tokens, token, anyForename);
  return isName(tokens, token - 1, name.organization) || isName(tokens, token, anyForename);
}

/** 'a crié un pêcheur à la directrice Mara Quay', 'le porte-parole du ministre Jan Roe': the office is that of another person. */
function hasOwnOffice(tokens: Tokens, { to }: Mention, { from, nameFrom }: Mention): boolean {
  const isOffice = is(tokens, nameFrom - 1, word.role) || isName(tokens, nameFrom - 1, name.title);
  if (!isOffice || nameFrom - 1 < to || isName(tokens, nameFrom - 1, name.organization)) return false;
  // 'la procureure de Justice Mara Quay'
  const before = is(tokens, nameFrom - 2, word.article | word.determiner)
    ? nameFrom - overArticle
    : nameFrom - 2;
  return before >= Math.min(to, from) && is(tokens, before, word.preposition);
}

/** The name behind a comma, past small words without an article that tell what the person is; -1 for none. */
export function apposedFrom(tokens: Tokens, { list, startingAt }: Mentions, from: number): number {
  for (let at = from; at < from + mostRoleWords && at < tokens.count; at++) {
    const index = startingAt[at]!;
    const kind = list[index]?.kind;
    if (kind === "name") return index;
    if (kind !== undefined && kind !== "common") return -1;
    const isPlain = has(tokens, at, shape.word) && !has(tokens, at, shape.capital);
    if (!isPlain || tokens.word[at]! & ~word.role) return -1;
  }
  return -1;
}

/** 'le président', 'son avocate', 'et autrice', 'afirmou prefeito' */
function isOwned(tokens: Tokens, { from }: Mention): boolean {
  if (is(tokens, from, word.article | word.possessive)) return true;
  return from > 0 && is(tokens, from - 1, word.conjunction | word.say);
}

function isClosed(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || has(tokens, at, shape.stop | shape.comma | shape.mark);
}

/** 'quipped Salt and Sorrow co-creator Mara Quay': the name behind a role that the words before belong to; -1 for none. */
function makerOf(tokens: Tokens, { list, startingAt }: Mentions, { to }: Mention): number {
  for (let at = to; at < to + longestTitle && at + 1 < tokens.count; at++) {
    // 'said Quay to the clerk Jan Roe'
    if (!has(tokens, at, shape.word) || is(tokens, at, word.say | word.report | word.verb | word.preposition))
      return -1;
    if (!is(tokens, at, word.role) || has(tokens, at, shape.capital)) continue;
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
