import { link as linkClass, word } from "../../language/word-classes.ts";
import { has, is, isLink, shape, type Tokens } from "../1-text/tokens.ts";
import type { Mention, Mentions } from "../3-people/mention.ts";
import { isPluralOwner } from "../3-people/phrase-parts.ts";
import { thresholds } from "../thresholds.ts";
import type { CueLink, CueLinkKind, CueSearch } from "./cue.ts";
import { apposedFrom } from "./named-beside.ts";

const {
  longestBrackets,
  joinedRole,
  deepestPhrase,
  longestAppositive,
  betweenDashes,
  longestAge,
  shortestWord,
  ownerWords,
  farthestRelative,
  farthestPhrase,
  bracketsBehind,
  appositiveBehind,
} = thresholds.subjects;

const skipped = word.adverb | word.auxiliary;

/** The mention before a verb, past adverbs, auxiliaries, appositives, phrases and relative clauses. */
export function subjectBefore(search: CueSearch, cue: number): CueLink | undefined {
  const { tokens, sentences, mentions, floor } = search;
  let at = cue - 1;
  while (at >= floor && sentences.quote[at]! < 0 && (isSkipped(tokens, at) || isObject(search, at))) at--;
  if (at < floor || sentences.quote[at]! >= 0) return undefined;
  // '…, also said' leaves a comma after an adverb in commas
  const direct = mentions.endingAt[at + 1]!;
  if (direct >= 0) return described(search, governed(search, firstOfTwo(search, direct), "before"));
  if (is(tokens, at, word.relative) && is(tokens, at, word.determiner)) {
    const head = relativeHead(search, at);
    if (head >= 0) return { mention: head, kind: "before-relative" };
  }
  const flags = tokens.shape[at]!;
  if (flags & shape.close) {
    let open = at - 1;
    while (open > floor && at - open < longestBrackets && !(tokens.shape[open]! & shape.open)) open--;
    const mention = open > floor ? mentions.endingAt[open]! : -1;
    if (mention >= 0) return governed(search, mention, "before");
  }
  if (flags & (shape.comma | shape.dash)) {
    const mention = beforeAppositive(search, at);
    return mention >= 0 ? { mention: headOf(search, mention), kind: "before-appositive" } : undefined;
  }
  return beforePhrase(search, at);
}

/** 'a report that called it', 'a post by Mara Quay that read': the phrase that a clause with 'that' tells of; -1 for a name. */
function relativeHead(search: CueSearch, at: number): number {
  const { mentions } = search;
  const before = mentions.endingAt[at]!;
  const kind = mentions.list[before]?.kind;
  if (kind === "common") return before;
  const head = kind === "name" ? (governed(search, before, "before")?.mention ?? -1) : -1;
  return mentions.list[head]?.kind === "common" ? head : -1;
}

function isSkipped(tokens: Tokens, at: number): boolean {
  if (is(tokens, at, skipped)) return true;
  const flags = tokens.shape[at]!;
  return (flags & (shape.word | shape.capital | shape.adverb)) === (shape.word | shape.adverb);
}

/** The 'le' of 'le ha detto': where it stands right before an auxiliary, an article is a pronoun. */
function isObject({ tokens, language }: CueSearch, at: number): boolean {
  return language.inquits && is(tokens, at, word.article) && is(tokens, at + 1, word.auxiliary);
}

/** 'the former mayor and current candidate said': one person of two roles, whom the first one determines. */
function firstOfTwo({ tokens, mentions, floor }: CueSearch, mention: number): number {
  const second = mentions.list[mention]!;
  const opens = (at: number) => is(tokens, at, word.determiner | word.possessive);
  const isRole = ({ kind, nameFrom }: Mention) => kind === "common" && is(tokens, nameFrom, word.role);
  if (!isRole(second) || opens(second.from)) return mention;
  let and = second.from - 1;
  while (and > floor && second.from - and < joinedRole && !is(tokens, and, word.conjunction)) and--;
  const first = is(tokens, and, word.conjunction) ? mentions.endingAt[and]! : -1;
  const found = mentions.list[first];
  return found && isRole(found) && opens(found.from) ? first : mention;
}

/** 'a spokesman for Quay said': the mention that the last one hangs on by prepositions. */
function governed(search: CueSearch, mention: number, kind: CueLinkKind): CueLink | undefined {
  const { tokens, mentions, floor } = search;
  let index = mention;
  for (let depth = 0; depth < deepestPhrase; depth++) {
    const { from } = mentions.list[index]!;
    const owner = ownerOf(tokens, mentions, from);
    if (owner >= 0) {
      index = owner;
      continue;
    }
    // 'Laut Mara Quay sagte Tom Reed'
    if (from - 1 === floor && is(tokens, floor, word.according) && search.language.verbFirst)
      return undefined;
    if (from - 1 < floor || !is(tokens, from - 1, word.preposition)) break;
    const head = mentions.endingAt[from - 1]!;
    if (head >= 0) {
      index = head;
      continue;
    }
    // 'Speaking to Quay said': what hangs on a verb is no subject
    if (depth === 0) return beforePhrase(search, from - 2);
    // 'In einem Gespräch mit Quay sagte': nor is what hangs on that
    if (search.language.verbFirst) return undefined;
    break;
  }
  return { mention: index, kind };
}

/** 'ein Sprecher des Hafenamts': the word for a person that a phrase in the genitive hangs on; -1 where there is none. */
function ownerOf(tokens: Tokens, { list, endingAt }: Mentions, from: number): number {
  if (!isLink(tokens, from, linkClass.linking) || !is(tokens, from, word.determiner)) return -1;
  const owner = endingAt[from]!;
  return list[owner]?.kind === "common" && is(tokens, list[owner].nameFrom, word.role | word.group)
    ? owner
    : -1;
}

/**
 * 'Mara Quay, professor of tides at Marsh said': no article stands before it and no comma behind, so it tells who the
 * name before it is; with an article, too, where the name follows a quotation.
 */
function described(search: CueSearch, link: CueLink | undefined): CueLink | undefined {
  if (link === undefined) return undefined;
  const { tokens, sentences, mentions, floor } = search;
  const { kind, from, nameFrom } = mentions.list[link.mention]!;
  const single = is(tokens, nameFrom, word.role) && !has(tokens, nameFrom, shape.plural);
  if (kind !== "common" || !single || from - 1 <= floor || !(tokens.shape[from - 1]! & shape.comma))
    return link;
  const owner = endingBefore(search, from - 1);
  if (owner < 0 || mentions.list[owner]!.kind !== "name" || isDate(search, owner)) return link;
  // 'The court freed Mara Quay, prosecutor said': a name that opens no clause is nobody's subject.
  const opening = mentions.list[owner]!.from;
  let before = opening - 1;
  if (before > floor && tokens.shape[before]! & shape.comma) before--;
  const behind = opening > floor && sentences.quote[before]! >= 0;
  // '“…,” Quay, a lawyer for Marsh told the board', but not 'Quay, a lawyer told the board, had left.'
  const bare = !is(tokens, from, word.determiner | word.possessive);
  if (!(behind || (opening === floor && bare))) return link;
  return { mention: owner, kind: "before-appositive" };
}

/** 'Officials at the Quay Board, a part of the ministry, said': what a mention hangs on by a preposition. */
function headOf({ tokens, mentions, floor }: CueSearch, mention: number): number {
  const { from } = mentions.list[mention]!;
  if (from - 1 <= floor || !is(tokens, from - 1, word.preposition)) return mention;
  const head = mentions.endingAt[from - 1]!;
  return head >= 0 ? head : mention;
}

/** 'Mara Quay, the mayor of Marsh, said': from the last comma back to the one after a name. */
function beforeAppositive(search: CueSearch, comma: number): number {
  const { tokens, sentences, mentions, floor } = search;
  const isEarly = tokens.language.lateSubjects;
  const inserted = beforeDashes(search, comma);
  if (inserted >= 0) return inserted;
  let best = -1;
  let governedName = -1;
  for (let at = comma - 1; at > floor && comma - at < longestAppositive; at--) {
    if (!has(tokens, at, shape.comma | shape.dash)) continue;
    // Commas of the quotation before part no apposition.
    if (sentences.quote[at]! >= 0 || opensClause(search, at + 1)) break;
    const mention = endingBefore(search, at);
    const between = isEarly ? apposedFrom(tokens, mentions, at + 1) : mentions.startingAt[at + 1]!;
    // ', Peter Marsh,' after 'Quay's press secretary'
    if (isApposedName(search, mention, between, comma)) {
      if (mention < 0 || !isGoverned(search, mention)) return between;
      governedName = between;
      continue;
    }
    const described = opensAppositive(tokens, at + 1) || isRolePhrase(search, between, comma);
    if (mention >= 0 && described && !isDate(search, mention)) best = mention;
  }
  // 'Mara Quay, editor of the town's newspaper, The Lantern,', but 'a member of the council, Mara Quay,'
  if (governedName >= 0 && mentions.list[best]?.kind !== "name") return governedName;
  if (best >= 0) return best;
  const near = endingBefore(search, comma);
  return near >= 0 && !isDate(search, near) ? near : -1;
}

/** Whether a name alone stands between two commas, and no name before the first. */
function isApposedName(search: CueSearch, mention: number, between: number, comma: number): boolean {
  const { list } = search.mentions;
  const inner = list[between];
  const before = list[mention];
  if (inner?.kind !== "name" || inner.looks === "place") return false;
  if (search.tokens.language.lateSubjects) {
    // 'o presidente do PQL, o deputado Mara Quay (PE), diz'
    const isRole = before?.kind === "name" && before.looks !== "person" && isGoverned(search, mention);
    if (before?.kind === "name" && !isRole) return false;
    if (inner.looks === "person" && endingBefore(search, comma) === between) return true;
  } else if (before?.kind === "name") return false;
  return inner.to === comma || inner.tail === comma;
}

/** 'The notice — which the mayor, Mara Quay, signed — said': what stands before a pair of dashes; -1 where there is none. */
function beforeDashes({ tokens, mentions, floor }: CueSearch, dash: number): number {
  if (!(tokens.shape[dash]! & shape.dash)) return -1;
  for (let at = dash - 1; at > floor && dash - at < betweenDashes; at--) {
    if (!(tokens.shape[at]! & shape.dash)) continue;
    const tells = is(tokens, at + 1, word.relative | word.verb) || (tokens.shape[at + 1]! & shape.past) !== 0;
    const head = tells ? mentions.endingAt[at]! : -1;
    return head >= 0 && mentions.list[head]!.from === floor ? head : -1;
  }
  return -1;
}

/** ', while Mara Quay, its leader, said': another clause begins, and whoever stands before it has a verb of their own. */
function opensClause({ tokens, mentions }: CueSearch, at: number): boolean {
  if (
    !is(tokens, at, word.conjunction | word.subordinator) ||
    is(tokens, at, word.determiner | word.preposition)
  )
    return false;
  return mentions.list[mentions.startingAt[at + 1]!]?.kind === "name";
}

function isGoverned({ tokens, mentions, floor }: CueSearch, mention: number): boolean {
  const { from } = mentions.list[mention]!;
  return from - 1 > floor && is(tokens, from - 1, word.preposition);
}

/** ', Marsh Boat Lab research director,', ', Marsh Harbour Deputy Director,' */
function isRolePhrase({ tokens, mentions }: CueSearch, at: number, comma: number): boolean {
  const phrase = mentions.list[at];
  if (!phrase || (phrase.to !== comma && phrase.tail !== comma)) return false;
  if (phrase.kind === "common") return is(tokens, phrase.nameFrom, word.role);
  const { nameFrom, nameTo } = phrase;
  return phrase.kind === "name" && nameTo - nameFrom > 2 && is(tokens, nameTo - 1, word.role);
}

/** The mention that ends before a token, past a party or an age in brackets. */
function endingBefore({ tokens, mentions, floor }: CueSearch, at: number): number {
  if (at <= floor || !(tokens.shape[at - 1]! & shape.close)) return mentions.endingAt[at]!;
  let open = at - 2;
  while (open > floor && at - open < longestAge && !(tokens.shape[open]! & shape.open)) open--;
  return tokens.shape[open]! & shape.open ? mentions.endingAt[open]! : -1;
}

/** 'The moderator, Mara Quay, tried': the name is the end of the appositive, and the verb follows its comma. */
function closesAppositive(tokens: Tokens, { from }: Mention, comma: number, floor: number): boolean {
  if (from - 1 <= floor || !(tokens.shape[from - 1]! & shape.comma)) return false;
  if (comma + 1 >= tokens.count || !(tokens.shape[comma]! & shape.comma)) return false;
  const next = comma + 1;
  return (
    is(tokens, next, word.auxiliary | word.say | word.report | word.verb) ||
    (has(tokens, next, shape.past) && has(tokens, next, shape.finite))
  );
}

function isDate(search: CueSearch, mention: number): boolean {
  const found = search.mentions.list[mention]!;
  return found.looks === "place" || is(search.tokens, found.nameTo - 1, word.date);
}

function opensAppositive(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  const bits = tokens.word[at]!;
  const flags = tokens.shape[at]!;
  if (bits & (word.determiner | word.possessive | word.relative | word.role | word.group)) return true;
  if (flags & shape.number) return true;
  if (flags & shape.capital)
    return (
      tokens.text[at]!.length < shortestWord ||
      ((tokens.word[at + 1] ?? 0) & word.role) !== 0 ||
      opensOwner(tokens, at)
    );
  if (bits & (word.preposition | word.adverb | word.auxiliary | word.subordinator)) return true;
  return (flags & shape.word) !== 0;
}

/** ', Marsh County's oldest bank,', ', Marsh Ferries' captain,' */
function opensOwner(tokens: Tokens, at: number): boolean {
  let next = at + 1;
  while (next < at + ownerWords && next < tokens.count && tokens.shape[next]! & shape.capital) next++;
  if (next >= tokens.count) return false;
  return (tokens.shape[next]! & shape.possessive) !== 0 || isPluralOwner(tokens, next);
}

/** 'Quay in an interview said', 'a woman who asked not to be named said'. */
function beforePhrase(search: CueSearch, from: number): CueLink | undefined {
  const { tokens, sentences, mentions, floor } = search;
  for (let at = from; at > floor && from - at < farthestRelative; at--) {
    if (sentences.quote[at]! >= 0) return undefined;
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.comma | shape.colon | shape.dash)) return undefined;
    const bits = tokens.word[at]!;
    if (bits & word.relative && mentions.endingAt[at]! >= 0 && !(bits & word.determiner && from - at < 2)) {
      return { mention: mentions.endingAt[at]!, kind: "before-relative" };
    }
    if (bits & word.preposition && mentions.endingAt[at]! >= 0 && from - at < farthestPhrase) {
      return governed(search, mentions.endingAt[at]!, "before-phrase");
    }
    if (bits & (word.say | word.report)) return undefined;
  }
  return undefined;
}

/** 'Lawmakers on the harbour committee sent': behind what hangs on a word for people that opens the sentence. */
function pastPhrase(
  tokens: Tokens,
  mentions: Mentions,
  { kind, from, nameFrom, tail }: Mention,
  floor: number,
): number {
  const isPeople = kind === "common" && from === floor && is(tokens, nameFrom, word.role | word.group);
  if (!isPeople || tail + 1 >= tokens.count || !is(tokens, tail, word.preposition)) return tail;
  return mentions.list[mentions.startingAt[tail + 1]!]?.tail ?? tail;
}

/** Whether a verb follows a mention and no preposition stands before it. */
export function isSubject(tokens: Tokens, mentions: Mentions, index: number, floor: number): boolean {
  const mention = mentions.list[index]!;
  if (mention.embedded) return false;
  if (mention.from > floor && is(tokens, mention.from - 1, word.preposition)) return false;
  if (ownerOf(tokens, mentions, mention.from) >= 0) return false;
  let at = pastPhrase(tokens, mentions, mention, floor);
  if (at < tokens.count && tokens.shape[at]! & shape.open) {
    const limit = at + bracketsBehind;
    while (at < tokens.count && at < limit && !(tokens.shape[at]! & shape.close)) at++;
    at++;
  }
  if (closesAppositive(tokens, mention, at, floor)) at++;
  else if (
    at < tokens.count &&
    tokens.shape[at]! & (shape.comma | shape.dash) &&
    opensAppositive(tokens, at + 1)
  ) {
    const limit = at + appositiveBehind;
    at++;
    while (at < tokens.count && at < limit && !(tokens.shape[at]! & (shape.comma | shape.dash | shape.stop)))
      at++;
    at++;
  }
  while (at < tokens.count && is(tokens, at, word.adverb)) at++;
  if (at >= tokens.count || tokens.paragraph[at] !== tokens.paragraph[mention.from]) return false;
  if (tokens.shape[at]! & shape.capital) return false;
  if (is(tokens, at, word.auxiliary | word.say | word.report | word.verb)) return true;
  return (
    has(tokens, at, shape.finite) &&
    !is(tokens, at, word.determiner | word.group | word.document | word.preposition | word.conjunction)
  );
}
