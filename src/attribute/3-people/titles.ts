import { anyForename, link, name, word } from "../../language/word-classes.ts";
import { has, is, isLink, isName, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Run } from "./mention.ts";
import { hasOrganization, isOffice } from "./name-runs.ts";
import { allPlaces, isPlaceWord } from "./place-names.ts";

const { longestPerson } = thresholds.titles;

/** What stands before a run of capitals: a word for a person, another part of a phrase, or nothing of it. */
export type Lead = "role" | "phrase" | "nothing";

/** A run that may begin with offices: its last word that belongs to one, and its last word for a body; -1 for none. */
interface Parts {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly office: number;
  readonly body: number;
}

/**
 * Takes offices and adjectives off the front of a run: 'Illinois Attorney General Lisa Marsh' leaves 'Lisa Marsh'.
 *
 * Nothing is left of 'the Attorney General': that is a phrase, not a name.
 */
export function splitTitles(tokens: Tokens, from: number, to: number, lead: Lead): Run | undefined {
  if (isOfficeOfABody(tokens, from, to)) return undefined;
  const person = (nameFrom: number): Run => ({ nameFrom, to, looks: "person" });
  if (to - from > 1 && isName(tokens, from, name.maleTitle | name.femaleTitle)) return person(from + 1);
  const forename = forenameBeforeTitle(tokens, from, to);
  if (forename >= 0) return person(forename);
  const parts: Parts = { tokens, from, to, ...lastParts(tokens, from, to) };
  // 'Secretary of State John Quay': what is after 'of' belongs to the office up to the name.
  const start = parts.office < 0 ? from : parts.office + 1;
  if (start >= to) return titlesOnly(parts);
  // 'die Lorner Landesvorsitzende'
  const isNoun = lead === "phrase" && tokens.language.capitalNouns;
  if (isNoun && is(tokens, to - 1, word.role | word.group)) return undefined;
  if (isBody(parts, start, lead)) return { nameFrom: from, to, looks: "organization" };
  // 'secretary of State Lisa Quay'
  const office = from > 1 && is(tokens, from - 1, word.preposition) && isOffice(tokens, from - 2);
  const named = afterOffice(tokens, start, to, parts.office >= 0 || office);
  if (named > start) return person(named);
  const nameFrom = pastDemonyms(parts, start);
  if (!has(tokens, nameFrom, shape.capital)) return undefined;
  return { nameFrom, to, looks: looksOf(parts, nameFrom, lead) };
}

/** ', PDG de Quay France,' */
function isOfficeOfABody(tokens: Tokens, from: number, to: number): boolean {
  if (!tokens.language.lateSubjects || from + 1 >= to) return false;
  const isAcronym = isOffice(tokens, from) && has(tokens, from, shape.upper);
  return isAcronym && isName(tokens, from + 1, name.particle) && !has(tokens, from + 1, shape.capital);
}

/** 'Sen. Angus King': after a forename nothing is an office any more. The place of that forename; -1 for none. */
function forenameBeforeTitle(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const isForename = isName(tokens, at, anyForename) && !isName(tokens, at, name.title | name.place);
    if (isForename && isName(tokens, at + 1, name.title)) return at;
  }
  return -1;
}

/** The last word of an office, and the last word for a body. */
function lastParts(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly office: number; readonly body: number } {
  let office = -1;
  let body = -1;
  for (let at = from; at < to; at++) {
    // 'Trainer Hofrichter'
    const isSurname = at > from && at === to - 1 && has(tokens, at, shape.compound);
    const goesOn = office >= 0 && office === at - 1 && isLink(tokens, at, link.officeWord);
    const isBodyWord = isName(tokens, at, name.organization);
    const endsBody = at > from && at === to - 1 && isBodyWord;
    if (((isOffice(tokens, at) && !isSurname) || goesOn) && !endsBody) office = at;
    if (isBodyWord) body = at;
  }
  return { office, body };
}

/** Only titles: no name, unless it is a surname that happens to be one ('Judge', 'King'). */
function titlesOnly({ tokens, from, to }: Parts): Run | undefined {
  const isNamed =
    isName(tokens, from, anyForename) && to - from >= 2 && !hasOrganization(tokens, from + 1, to - 1);
  return isNamed ? { nameFrom: from, to, looks: "person" } : undefined;
}

/** Whether a word for a body stands behind the offices, and no forename before it. */
function isBody({ tokens, to, office, body }: Parts, start: number, lead: Lead): boolean {
  const isNamed =
    isName(tokens, start, anyForename) && !isName(tokens, to - 1, name.body) && lead !== "phrase";
  return body > office && body >= start && !isNamed;
}

/** 'Democrat Quay', but not a demonym that is the whole name behind nothing. */
function pastDemonyms({ tokens, from, to, office }: Parts, start: number): number {
  let at = start;
  while (at < to - 1 && isName(tokens, at, name.demonym) && !isName(tokens, at, anyForename)) at++;
  const isLast = office < 0 && at === to - 1 && at > from && isName(tokens, at, name.demonym);
  return isLast ? from : at;
}

/** What kind of thing a name looks like. */
function looksOf({ tokens, to, office }: Parts, start: number, lead: Lead): Run["looks"] {
  // 'the strategist Lisa Marsh', 'his wife Lisa'
  if (allPlaces(tokens, start, to)) return "place";
  if (office >= 0 || lead === "role") return "person";
  const width = to - start - (isName(tokens, to - 1, name.suffix) ? 1 : 0);
  if (width === 1) return looksOfWord(tokens, start, lead);
  if (isName(tokens, start, anyForename)) return "person";
  if (lead === "phrase" || hasBodyWord(tokens, start, to)) return "organization";
  if (isTitle(tokens, start, to)) return "unknown";
  return width <= longestPerson ? "person" : "organization";
}

function looksOfWord(tokens: Tokens, at: number, lead: Lead): Run["looks"] {
  if (isName(tokens, at, name.demonym)) return "unknown";
  if (has(tokens, at, shape.upper) && tokens.text[at]!.length > 1) return "organization";
  return lead === "phrase" ? "organization" : "unknown";
}

/**
 * Where the forename stands after an office, an acronym or a word that only the sentence gave its capital: 'Mayor of
 * Marsh Lisa Quay', 'CEO Lisa Quay', 'Junior Lisa Quay'; -1 where the run begins with a name.
 */
function afterOffice(tokens: Tokens, start: number, to: number, office: boolean): number {
  for (let at = start; at < to - 1; at++) {
    if (isName(tokens, at, anyForename) && !(at > start && isName(tokens, at, name.place)))
      return pastInitials(tokens, start, at);
    const acronym = has(tokens, at, shape.upper) && tokens.text[at]!.length > 1;
    const opening = at === start && has(tokens, at, shape.initial) && to - start > 2;
    const leads = office || acronym || opening || isDescribing(tokens, at) || has(tokens, at, shape.noun);
    if (isPlaceWord(tokens, at) || !leads) return -1;
  }
  return -1;
}

/** 'J. Mara Quay': the first of the initials before a forename. */
function pastInitials(tokens: Tokens, start: number, forename: number): number {
  let at = forename;
  while (at > start && /^\p{Lu}\.?$/u.test(tokens.text[at - 1]!)) at--;
  return at;
}

/** 'Marsh Democrat Lisa Quay', but not 'Brooklyn Lee Quay' */
function isDescribing(tokens: Tokens, at: number): boolean {
  if (isName(tokens, at, name.demonym)) return true;
  return isName(tokens, at, name.place) && (isName(tokens, at + 1, name.demonym) || isOffice(tokens, at + 1));
}

const titleWords = word.preposition | word.conjunction | word.auxiliary | word.subordinator | word.document;

/** Whether a run looks like the title of a work: 'The Boats Are Back'. */
function isTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(tokens, at, titleWords)) return true;
  return false;
}

function hasBodyWord(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isLink(tokens, at, link.bodyWord)) return true;
  return false;
}
