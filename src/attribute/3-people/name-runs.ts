import { anyForename, name, word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Run } from "./mention.ts";
import { isPluralOwner } from "./phrase-parts.ts";

/** Finds where a run of capitalised words ends: with particles, 'of' and '&' inside organisations, and 'Jr.'. */
export function nameRun(tokens: Tokens, sentences: Sentences, start: number): number {
  let at = start + 1;
  const inside = (next: number) =>
    next < tokens.count &&
    tokens.paragraph[next] === tokens.paragraph[start] &&
    sentences.quote[next] === sentences.quote[start];
  const capital = (next: number) => inside(next) && (tokens.shape[next]! & shape.capital) !== 0;
  while (inside(at)) {
    const flags = tokens.shape[at]!;
    if (flags & shape.capital) {
      if (
        flags & shape.initial ||
        (is(tokens, at, word.date) &&
          !(tokens.name[at]! & (anyForename | name.organization)) &&
          !isMonthName(tokens, at))
      )
        break;
      // 'dijo a Efe Mara Quay'
      if (tokens.name[at - 1]! & name.agency && tokens.name[at]! & anyForename) break;
      if (isHeadlineWord(tokens, at) || flags & shape.modifier) break;
      if (tokens.language.lateSubjects && beginsPerson(tokens, start, at)) break;
      at++;
      continue;
    }
    if (
      tokens.name[at]! & name.particle &&
      flags & shape.word &&
      (tokens.lower[at] !== "of" || takesOf(tokens, start, at)) &&
      !joinsPersons(tokens, start, at) &&
      !leadsToBody(tokens, start, at)
    ) {
      let next = at + 1;
      if (inside(next) && /^(?:the|la|las|los|der|al|el)$/.test(tokens.lower[next]!)) next++;
      if (capital(next) && !(tokens.shape[next]! & shape.initial)) {
        at = next + 1;
        continue;
      }
    }
    const link = tokens.lower[at]!;
    if ((link === "for" || link === "on" || link === "&") && hasOrganization(tokens, start, at)) {
      let next = at + 1;
      if (inside(next) && tokens.lower[next] === "the") next++;
      if (capital(next) && !is(tokens, next, word.date)) {
        at = next + 1;
        continue;
      }
    }
    if (
      (link === "and" || link === "&") &&
      capital(at + 1) &&
      isOrganizationAfter(tokens, inside, at + 1, start)
    ) {
      at += 2;
      continue;
    }
    // 'President and CEO Mara Quay'
    if (
      link === "and" &&
      capital(at + 1) &&
      capital(at + 2) &&
      isOffice(tokens, at - 1) &&
      isOffice(tokens, at + 1)
    ) {
      at += 2;
      continue;
    }
    // 'Fishers' Union'
    if (isPluralOwner(tokens, at) && capital(at + 1) && isOrganizationAfter(tokens, inside, at + 1, start)) {
      at += 2;
      continue;
    }
    // 'Sammy Davis, Jr.'
    if (flags & shape.comma && inside(at + 1) && tokens.name[at + 1]! & name.suffix) {
      at += 2;
      continue;
    }
    break;
  }
  return at;
}

/**
 * 'dijo al Marsh Times Mara Quay', 'la ministra de Salud Mara Quay': a forename behind words that hang on a preposition,
 * and are part of no person's name; but not 'a San Carlos Quay', 'del Instituto Mara Quay'.
 */
function beginsPerson(tokens: Tokens, start: number, at: number): boolean {
  // 'à la BBC Mara Quay'
  const acronym = (tokens.shape[at - 1]! & shape.upper) !== 0 && tokens.text[at - 1]!.length > 2;
  const behindAcronym = acronym && !(tokens.shape[at]! & shape.upper) && at === start + 1;
  if (!(tokens.name[at]! & anyForename) && !(behindAcronym && tokens.name[at] === 0)) return false;
  if (tokens.name[at]! & (name.title | name.organization)) return false;
  const behind = tokens.shape[at + 1] ?? 0;
  if (!(behind & shape.capital) || behind & shape.initial || isCompass(tokens, at - 1)) return false;
  const honorific = name.maleTitle | name.femaleTitle;
  if (tokens.name[at - 1]! & (honorific | name.particle)) return false;
  for (let before = start; before < at; before++)
    if (tokens.name[before]! & (anyForename | name.demonym) || isOffice(tokens, before)) return false;
  const hangs = (token: number) => token >= 0 && is(tokens, token, word.preposition);
  if (!hangs(start - 1) && !(start > 1 && is(tokens, start - 1, word.article) && hangs(start - 2)))
    return false;
  // 'del Instituto Mara Quay' is named after her; 'de Salud Mara Quay' is whose office it is.
  // 'il sottosegretario di Stato Mara Quay'
  const preposition = hangs(start - 1) ? start - 1 : start - 2;
  return (
    acronym ||
    (preposition > 0 && isOffice(tokens, preposition - 1)) ||
    at - start > 1 ||
    !(tokens.name[start]! & (name.organization | name.place))
  );
}

/** 'Mrs May', 'Theresa May': a month behind a title or a forename, and no day behind it. */
export function isMonthName(tokens: Tokens, at: number): boolean {
  if (!(tokens.name[at]! & name.monthName) || at === 0) return false;
  const day = at + 1 < tokens.count && (tokens.shape[at + 1]! & shape.number) !== 0;
  return !day && (tokens.name[at - 1]! & (name.maleTitle | name.femaleTitle | anyForename)) !== 0;
}

/** A verb or small word with the capital of a headline: 'Quay Is Late', 'Marsh Says'; not the surname of 'Theresa May'. */
function isHeadlineWord(tokens: Tokens, at: number): boolean {
  const bits = tokens.word[at]!;
  const small =
    word.male |
    word.female |
    word.they |
    word.first |
    word.auxiliary |
    word.subordinator |
    word.conjunction |
    word.determiner |
    word.possessive;
  if (!(bits & (small | word.say | word.preposition)) || tokens.shape[at]! & shape.upper) return false;
  return !(tokens.name[at - 1]! & (anyForename | name.title));
}

/** 'Department of', 'Secretary of', 'Bank of'; but not 'Lisa Marsh of'. */
function takesOf(tokens: Tokens, start: number, at: number): boolean {
  const bits = tokens.name[at - 1]!;
  if (bits & (name.title | name.organization)) return true;
  return at === start + 1 && !(bits & (anyForename | name.place));
}

/** 'Rosa Quay y Pilar Marsh', 'Rosa y Pilar', but not 'Ortega y Gasset': whether a conjunction stands between two people. */
function joinsPersons(tokens: Tokens, start: number, and: number): boolean {
  if (!is(tokens, and, word.conjunction) || and + 2 >= tokens.count) return false;
  if (tokens.name[and + 1]! & anyForename) return true;
  return and - start > 1 && (tokens.shape[and + 2]! & shape.capital) !== 0;
}

/** 'Mara Quay von Marsh Watch', 'Mara Quay de la CGT', but not 'Johann Wolfgang von Goethe', 'Ana Quay dos Santos'. */
function leadsToBody(tokens: Tokens, start: number, particle: number): boolean {
  if (particle - start < 2 || tokens.lower[particle] === "of") return false;
  if (tokens.name[particle - 1]! & anyForename) return false;
  if (!(tokens.name[start]! & anyForename)) return false;
  if (tokens.shape[particle - 1]! & shape.noun) return true;
  const next = is(tokens, particle + 1, word.article) ? particle + 2 : particle + 1;
  if (next >= tokens.count) return false;
  return (
    (tokens.name[next]! & (name.organization | name.place)) !== 0 ||
    ((tokens.shape[next]! & shape.upper) !== 0 && tokens.text[next]!.length > 1)
  );
}

function hasOrganization(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.name[at]! & name.organization) return true;
  return false;
}

/** 'Food and Drug Administration', but not 'Quay and Marsh University'. */
function isOrganizationAfter(
  tokens: Tokens,
  inside: (at: number) => boolean,
  from: number,
  start: number,
): boolean {
  if (tokens.name[start]! & (anyForename | name.title)) return false;
  for (let at = from; at < from + 3 && inside(at) && tokens.shape[at]! & shape.capital; at++) {
    if (tokens.name[at]! & name.organization && !(tokens.name[at]! & name.title)) return true;
  }
  return false;
}

/**
 * Takes offices and adjectives off the front of a run: 'Illinois Attorney General Lisa Marsh' leaves 'Lisa Marsh'.
 *
 * Nothing is left of 'the Attorney General': that is a phrase, not a name.
 */
export function splitTitles(
  tokens: Tokens,
  from: number,
  to: number,
  before: "role" | "phrase" | "nothing",
): Run | undefined {
  const determined = before === "phrase";
  // ', PDG de Quay France,'
  if (
    tokens.language.lateSubjects &&
    isOffice(tokens, from) &&
    tokens.shape[from]! & shape.upper &&
    from + 1 < to
  )
    if (tokens.name[from + 1]! & name.particle && !(tokens.shape[from + 1]! & shape.capital))
      return undefined;
  let last = -1;
  let organization = -1;
  const honorific = name.maleTitle | name.femaleTitle;
  if (to - from > 1 && tokens.name[from]! & honorific) return { nameFrom: from + 1, to, looks: "person" };
  for (let at = from; at < to; at++) {
    const bits = tokens.name[at]!;
    // 'Sen. Angus King': after a forename nothing is an office any more.
    if (
      at > from &&
      at < to - 1 &&
      bits & anyForename &&
      !(bits & (name.title | name.place)) &&
      tokens.name[at + 1]! & name.title
    ) {
      return { nameFrom: at, to, looks: "person" };
    }
    // 'Trainer Hofrichter'
    const surname = at > from && at === to - 1 && (tokens.shape[at]! & shape.compound) !== 0;
    const title =
      (isOffice(tokens, at) && !surname) ||
      (last === at - 1 && last >= 0 && /^(?:of|the|state|for)$/.test(tokens.lower[at]!));
    if (title && !(at > from && bits & name.organization && at === to - 1)) last = at;
    if (bits & name.organization) organization = at;
  }
  // 'Secretary of State John Quay': what is after 'of' belongs to the office up to the name.
  let start = last < 0 ? from : last + 1;
  const suffixed = (tokens.name[to - 1]! & name.suffix) !== 0;
  if (last >= 0 && start >= to) {
    // Only titles: unless it is a surname that happens to be one ('Judge', 'King').
    const first = tokens.name[from]! & anyForename;
    const named = first && to - from >= 2 && !hasOrganization(tokens, from + 1, to - 1);
    return named ? { nameFrom: from, to, looks: "person" } : undefined;
  }
  // 'die Lorner Landesvorsitzende'
  if (determined && tokens.language.capitalNouns && is(tokens, to - 1, word.role | word.group))
    return undefined;
  const named = tokens.name[start]! & anyForename && !(tokens.name[to - 1]! & name.body) && !determined;
  if (organization > last && organization >= start && !named) {
    return { nameFrom: from, to, looks: "organization" };
  }
  // 'secretary of State Lisa Quay'
  const office = from > 1 && is(tokens, from - 1, word.preposition) && isOffice(tokens, from - 2);
  const forename = afterOffice(tokens, start, to, last >= 0 || office);
  if (forename > start) return { nameFrom: forename, to, looks: "person" };
  while (start < to - 1 && tokens.name[start]! & name.demonym && !(tokens.name[start]! & anyForename))
    start++;
  if (last < 0 && start === to - 1 && start > from && tokens.name[start]! & name.demonym) start = from;
  if (!(tokens.shape[start]! & shape.capital)) return undefined;
  const width = to - start - (suffixed ? 1 : 0);
  const bits = tokens.name[start]!;
  const places = allPlaces(tokens, start, to);
  if (last >= 0 && !places) return { nameFrom: start, to, looks: "person" };
  // 'the strategist Lisa Marsh', 'his wife Lisa'
  if (before === "role" && !places) return { nameFrom: start, to, looks: "person" };
  if (places) return { nameFrom: start, to, looks: "place" };
  if (width === 1) {
    if (bits & name.demonym) return { nameFrom: start, to, looks: "unknown" };
    if (tokens.shape[start]! & shape.upper && tokens.text[start]!.length > 1)
      return { nameFrom: start, to, looks: "organization" };
    return { nameFrom: start, to, looks: determined ? "organization" : "unknown" };
  }
  if (bits & anyForename) return { nameFrom: start, to, looks: "person" };
  const linked = hasLink(tokens, start, to);
  if (determined || linked) return { nameFrom: start, to, looks: "organization" };
  if (isTitle(tokens, start, to)) return { nameFrom: start, to, looks: "unknown" };
  return { nameFrom: start, to, looks: width <= 4 ? "person" : "organization" };
}

function isOffice(tokens: Tokens, at: number): boolean {
  return (tokens.name[at]! & name.title) !== 0 || is(tokens, at, word.role);
}

/**
 * Where the forename stands after an office, an acronym or a word that only the sentence gave its capital: 'Mayor of
 * Marsh Lisa Quay', 'CEO Lisa Quay', 'Junior Lisa Quay'; -1 where the run begins with a name.
 */
function afterOffice(tokens: Tokens, start: number, to: number, office: boolean): number {
  for (let at = start; at < to - 1; at++) {
    const bits = tokens.name[at]!;
    if (bits & anyForename && !(at > start && bits & name.place)) return at;
    // 'Marsh Democrat Lisa Quay', but not 'Brooklyn Lee Quay'
    const next = tokens.name[at + 1]!;
    const described =
      bits & name.demonym || (bits & name.place && (next & name.demonym || isOffice(tokens, at + 1)));
    const acronym = tokens.shape[at]! & shape.upper && tokens.text[at]!.length > 1;
    const opening = at === start && tokens.shape[at]! & shape.initial && to - start > 2;
    const noun = tokens.shape[at]! & shape.noun;
    if (isCompass(tokens, at) || !(office || acronym || opening || described || noun)) return -1;
  }
  return -1;
}

function isTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      tokens.word[at]! &
      (word.preposition | word.conjunction | word.auxiliary | word.subordinator | word.document)
    )
      return true;
  }
  return false;
}

function hasLink(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (/^(?:of|for|and|&|the|on)$/.test(tokens.lower[at]!)) return true;
  return false;
}

/** 'New', 'San': words that names of places begin with. */
function isCompass(tokens: Tokens, at: number): boolean {
  return /^(?:new|north|south|west|east|northern|southern|western|eastern|san|santa|los|port|st\.|saint|of|the)$/.test(
    tokens.lower[at]!,
  );
}

function allPlaces(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const bits = tokens.name[at]!;
    const compass = isCompass(tokens, at);
    if (!(bits & name.place) && !(compass && at < to - 1)) {
      // 'New Harbour': a compass word before one unknown word is a place all the same.
      if (
        at === to - 1 &&
        to - from === 2 &&
        /^(?:new|north|south|west|east|san|santa|los|port|fort|mount|lake)$/.test(tokens.lower[from]!)
      )
        return true;
      return false;
    }
  }
  return true;
}
