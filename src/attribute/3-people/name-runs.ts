import { anyForename, link, name, word } from "../../language/word-classes.ts";
import { has, is, isLink, isName, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import { isInNames } from "./name-starts.ts";
import { isPluralOwner } from "./phrase-parts.ts";
import { isPlaceWord } from "./place-names.ts";

const { shortestCapitals, shoutedWords, bodyWords, longestOffice, bodyBehind } = thresholds.nameRuns;

/** A run of capitals that is being read. */
interface NameRun {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly start: number;
}

/** Finds where a run of capitalised words ends: with particles, 'of' and '&' inside of organisations, and 'Jr.'. */
export function nameRun(tokens: Tokens, sentences: Sentences, start: number): number {
  const run: NameRun = { tokens, sentences, start };
  let at = start + 1;
  while (isInside(run, at)) {
    const next = has(tokens, at, shape.capital) ? pastCapital(tokens, start, at) : pastLink(run, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function isInside({ tokens, sentences, start }: NameRun, at: number): boolean {
  return (
    at < tokens.count &&
    tokens.paragraph[at] === tokens.paragraph[start] &&
    sentences.quote[at] === sentences.quote[start]
  );
}

function isCapital(run: NameRun, at: number): boolean {
  return isInside(run, at) && has(run.tokens, at, shape.capital);
}

/** Behind a capital that goes on with the name; its own place where the name ends before it. */
function pastCapital(tokens: Tokens, start: number, at: number): number {
  if (has(tokens, at, shape.initial | shape.modifier) || isDate(tokens, at)) return at;
  // 'dijo a Efe Mara Quay'
  if (isName(tokens, at - 1, name.agency) && isName(tokens, at, anyForename)) return at;
  if (isHeadlineWord(tokens, at) || endsInCapitals(tokens, start, at)) return at;
  return tokens.language.lateSubjects && beginsPerson(tokens, start, at) ? at : at + 1;
}

/**
 * 'dijo al Marsh Times Mara Quay', 'la ministra de Salud Mara Quay': a forename behind words that hang on a preposition,
 * and are part of no person's name; but not 'a San Carlos Quay', 'del Instituto Mara Quay'.
 */
function beginsPerson(tokens: Tokens, start: number, at: number): boolean {
  if (!looksLikeForename(tokens, start, at) || isPlaceWord(tokens, at - 1)) return false;
  if (isName(tokens, at - 1, name.maleTitle | name.femaleTitle | name.particle)) return false;
  for (let before = start; before < at; before++)
    if (isName(tokens, before, anyForename | name.demonym) || isOffice(tokens, before)) return false;
  const preposition = prepositionBefore(tokens, start);
  if (preposition < 0) return false;
  // 'del Instituto Mara Quay' is named after her; 'de Salud Mara Quay' is whose office it is.
  // 'il sottosegretario di Stato Mara Quay'
  return (
    isAcronym(tokens, at - 1) ||
    (preposition > 0 && isOffice(tokens, preposition - 1)) ||
    at - start > 1 ||
    !isName(tokens, start, name.organization | name.place)
  );
}

/** A forename, or an unknown word behind an acronym ('à la BBC Mara Quay'), with another capital behind it. */
function looksLikeForename(tokens: Tokens, start: number, at: number): boolean {
  const behindAcronym =
    isAcronym(tokens, at - 1) && !has(tokens, at, shape.upper) && at === start + 1 && !isInNames(tokens, at);
  if (!isName(tokens, at, anyForename) && !behindAcronym) return false;
  // 'explica a BBC Mundo Mara Quay': the word behind the acronym belongs to it where a forename follows.
  if (
    !isName(tokens, at, anyForename) &&
    isName(tokens, at + 1, anyForename) &&
    has(tokens, at + 2, shape.capital)
  )
    return false;
  if (isName(tokens, at, name.title | name.organization) || at + 1 >= tokens.count) return false;
  return has(tokens, at + 1, shape.capital) && !has(tokens, at + 1, shape.initial);
}

function isAcronym(tokens: Tokens, at: number): boolean {
  return has(tokens, at, shape.upper) && tokens.text[at]!.length >= shortestCapitals;
}

/** The preposition that a run hangs on, over an article; -1 where there is none. */
function prepositionBefore(tokens: Tokens, start: number): number {
  if (start > 0 && is(tokens, start - 1, word.preposition)) return start - 1;
  const over = start > 1 && is(tokens, start - 1, word.article) && is(tokens, start - 2, word.preposition);
  return over ? start - 2 : -1;
}

function isDate(tokens: Tokens, at: number): boolean {
  return (
    is(tokens, at, word.date) &&
    !isName(tokens, at, anyForename | name.organization) &&
    !isMonthName(tokens, at)
  );
}

/** Behind small words of a name and the capital that they lead to; their own place where they are no part of it. */
function pastLink(run: NameRun, at: number): number {
  const behind =
    pastParticle(run, at) ?? pastBodyLink(run, at) ?? pastPlaceLink(run, at) ?? pastOwnerOfBody(run, at);
  if (behind !== undefined) return behind;
  if (isCapital(run, at + 1) && joinsName(run, at)) return at + 2;
  return isSuffixBehindComma(run, at) ? at + 2 : at;
}

/** 'Ludwig van Quay', 'Bank of Marsh', 'Museum of the Sea' */
function pastParticle(run: NameRun, at: number): number | undefined {
  const { tokens, start } = run;
  if (!isName(tokens, at, name.particle) || !has(tokens, at, shape.word)) return undefined;
  if (isLink(tokens, at, link.genitive) && !takesOf(tokens, start, at)) return undefined;
  // 'Mitteilung von Ardpulp'
  if (tokens.language.capitalNouns && is(tokens, start, word.document | word.occasion)) return undefined;
  if (joinsPersons(tokens, start, at) || leadsToBody(tokens, start, at)) return undefined;
  const next = isInside(run, at + 1) && isLink(tokens, at + 1, link.innerArticle) ? at + 2 : at + 1;
  // 'sagte Otmar Lenz zu Mara Quay', 'zu Ministerin Quay'
  const isPerson = isName(tokens, next, anyForename | name.title) || is(tokens, next, word.role);
  if (tokens.language.capitalNouns && isPerson) return undefined;
  return isCapital(run, next) && !has(tokens, next, shape.initial) ? next + 1 : undefined;
}

/** 'Centre for Tides', 'Committee on the Ports' */
function pastBodyLink(run: NameRun, at: number): number | undefined {
  const { tokens, start } = run;
  if (!isLink(tokens, at, link.bodyLink) || !hasOrganization(tokens, start, at)) return undefined;
  const next = isInside(run, at + 1) && isLink(tokens, at + 1, link.leadingArticle) ? at + 2 : at + 1;
  return isCapital(run, next) && !is(tokens, next, word.date) ? next + 1 : undefined;
}

/** 'Institut für Fischerei der Freien Häfen': the genitive behind what a body is for. */
function pastOwnerOfBody(run: NameRun, at: number): number | undefined {
  const { tokens, start } = run;
  if (!tokens.language.capitalNouns || !hasOrganization(tokens, start, at) || at - start < bodyWords)
    return undefined;
  const isGenitive = isLink(tokens, at, link.linking) && is(tokens, at, word.determiner);
  return isGenitive && isLink(tokens, start + 1, link.bodyLink) && isCapital(run, at + 1)
    ? at + 2
    : undefined;
}

/** 'Quay in the Hills Mayor Lisa Marsh': the small words of a place, where an office and a name stand behind it. */
function pastPlaceLink(run: NameRun, at: number): number | undefined {
  const { tokens, start } = run;
  if (!is(tokens, at, word.locative) || isName(tokens, start, anyForename | name.title)) return undefined;
  const next = isInside(run, at + 1) && is(tokens, at + 1, word.article) ? at + 2 : at + 1;
  for (let office = next + 1; office < next + longestOffice && isCapital(run, office); office++)
    if (isOffice(tokens, office) && isCapital(run, office + 1) && isName(tokens, office + 1, anyForename))
      return next + 1;
  return undefined;
}

/** Whether a small word or a mark joins the capital behind it to the name. */
function joinsName(run: NameRun, at: number): boolean {
  const { tokens } = run;
  if (isLink(tokens, at, link.joiner)) {
    if (isOrganizationAfter(run, at + 1)) return true;
    // 'President and CEO Mara Quay'
    return isCapital(run, at + 2) && isOffice(tokens, at - 1) && isOffice(tokens, at + 1);
  }
  // 'Fishers' Union'
  return isPluralOwner(tokens, at) && isOrganizationAfter(run, at + 1);
}

/** 'Sammy Davis, Jr.' */
function isSuffixBehindComma(run: NameRun, at: number): boolean {
  return has(run.tokens, at, shape.comma) && isInside(run, at + 1) && isName(run.tokens, at + 1, name.suffix);
}

/** 'Mrs May', 'Theresa May': a month behind a title or a forename, and no day behind it. */
function isMonthName(tokens: Tokens, at: number): boolean {
  if (!isName(tokens, at, name.monthName) || at === 0) return false;
  const day = at + 1 < tokens.count && has(tokens, at + 1, shape.number);
  return !day && isName(tokens, at - 1, name.maleTitle | name.femaleTitle | anyForename);
}

const headlineWords =
  word.male |
  word.female |
  word.they |
  word.first |
  word.auxiliary |
  word.subordinator |
  word.conjunction |
  word.determiner |
  word.possessive |
  word.say |
  word.preposition;

/** A verb or small word with the capital of a headline: 'Quay Is Late', 'Marsh Says'; not the surname of 'Theresa May'. */
function isHeadlineWord(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, headlineWords) || has(tokens, at, shape.upper)) return false;
  return !isName(tokens, at - 1, anyForename | name.title);
}

/** 'THE TAPE OF THE PORT Quay said': a heading in capitals ends before a word that has but one. */
function endsInCapitals(tokens: Tokens, start: number, at: number): boolean {
  if (tokens.language.learned || at - start < shoutedWords || has(tokens, at, shape.upper)) return false;
  for (let before = at - shoutedWords; before < at; before++)
    if (!has(tokens, before, shape.upper) || tokens.text[before]!.length < shortestCapitals) return false;
  return true;
}

/** 'Department of', 'Secretary of', 'Bank of'; but not 'Lisa Marsh of'. */
function takesOf(tokens: Tokens, start: number, at: number): boolean {
  if (isName(tokens, at - 1, name.title | name.organization)) return true;
  return at === start + 1 && !isName(tokens, at - 1, anyForename | name.place);
}

/** 'Rosa Quay y Pilar Marsh', 'Rosa y Pilar', but not 'Ortega y Gasset': whether a conjunction stands between two people. */
function joinsPersons(tokens: Tokens, start: number, and: number): boolean {
  if (!is(tokens, and, word.conjunction) || and + 2 >= tokens.count) return false;
  if (isName(tokens, and + 1, anyForename)) return true;
  return and - start > 1 && has(tokens, and + 2, shape.capital);
}

/** 'Mara Quay von Marsh Watch', 'Mara Quay de la CGT', but not 'Johann Wolfgang von Goethe', 'Ana Quay dos Santos'. */
function leadsToBody(tokens: Tokens, start: number, particle: number): boolean {
  if (particle - start < 2 || isLink(tokens, particle, link.genitive)) return false;
  if (isName(tokens, particle - 1, anyForename) || !isName(tokens, start, anyForename)) return false;
  if (has(tokens, particle - 1, shape.noun)) return true;
  const next = is(tokens, particle + 1, word.article) ? particle + 2 : particle + 1;
  if (next >= tokens.count) return false;
  return (
    isName(tokens, next, name.organization | name.place) ||
    (has(tokens, next, shape.upper) && tokens.text[next]!.length > 1)
  );
}

/** Whether a word for a body stands among some tokens. */
export function hasOrganization(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isName(tokens, at, name.organization)) return true;
  return false;
}

/** 'Food and Drug Administration', but not 'Quay and Marsh University'. */
function isOrganizationAfter(run: NameRun, from: number): boolean {
  const { tokens, start } = run;
  if (isName(tokens, start, anyForename | name.title)) return false;
  for (let at = from; at < from + bodyBehind && isCapital(run, at); at++)
    if (isName(tokens, at, name.organization) && !isName(tokens, at, name.title)) return true;
  return false;
}

/** A rank, an office or a word for a person. */
export function isOffice(tokens: Tokens, at: number): boolean {
  return isName(tokens, at, name.title) || is(tokens, at, word.role);
}
