import { name, word } from "../../language/word-classes.ts";
import { has, is, isName, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { TokenSpan } from "./sentences.ts";

const { farthestVerb, farthestSpeaker, mostAdverbs, longest, apposed } = thresholds.inquits;

const persons = word.male | word.female | word.they | word.neuter;
const speakers = word.role | word.group;

/**
 * The reporter's words inside of a quotation: «We left, says Mara Quay, 40, a baker. Why not?», «We left —she said—.»
 *
 * They begin behind a comma, a dash, '!' or '?' with a verb of speech, and its subject follows or, as in 'a-t-il dit',
 * stands in it; between two dashes the verb is enough. There are none where somebody is said to speak behind the marks.
 */
export function findInquits(tokens: Tokens, { from, to }: TokenSpan): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  if (isToldBehind(tokens, to)) return found;
  for (let at = from + 2; at + 1 < to; at++) {
    const flags = tokens.shape[at]!;
    const opens = flags & (shape.comma | shape.dash) || (flags & shape.stop && tokens.text[at] !== ".");
    if (!opens) continue;
    const inquit = readInquit(tokens, at, to);
    if (!inquit) continue;
    found.push(inquit);
    at = inquit.to - 1;
  }
  return found;
}

/** '«Nos vamos, dijo la madre», recuerda Mara Quay': whoever is said to speak behind the marks said all that is in them. */
function isToldBehind(tokens: Tokens, to: number): boolean {
  if (to >= tokens.count || tokens.paragraph[to] !== tokens.paragraph[to - 1]) return false;
  const point = tokens.shape[to]! & shape.comma ? to : to - 1;
  const inquit = readInquit(tokens, point, Math.min(tokens.count, point + longest));
  if (!inquit) return false;
  for (let at = inquit.from; at < inquit.to && at < inquit.from + farthestVerb; at++)
    if (is(tokens, at, persons)) return false;
  return true;
}

/** Reads the reporter's words behind a comma, a dash, '!' or '?'; missing where the quotation goes on. */
function readInquit(tokens: Tokens, point: number, to: number): TokenSpan | undefined {
  const from = point + 1;
  const dashed = (tokens.shape[point]! & shape.dash) !== 0;
  const verb = verbFrom(tokens, from, to, dashed);
  if (verb < 0) return undefined;
  const end = dashed ? dashAfter(tokens, verb, to) : -1;
  const subject = holdsSubject(tokens, from, verb) ? verb + 1 : subjectFrom(tokens, verb + 1, to, dashed);
  if (end > 0 && (subject > 0 || end - verb <= farthestSpeaker)) return { from, to: end };
  return subject < 0 ? undefined : { from, to: endOf(tokens, subject, to) };
}

/** The verb of speech that small words lead to; -1 where there is none. 'a-t-il dit', but not 'il a dit'. */
function verbFrom(tokens: Tokens, from: number, to: number, dashed: boolean): number {
  for (let at = from; at < to && at <= from + farthestVerb; at++) {
    if (isVerb(tokens, at, dashed)) return at;
    if (at === from + farthestVerb || !leadsToVerb(tokens, at) || (at === from && is(tokens, at, persons)))
      return -1;
  }
  return -1;
}

function leadsToVerb(tokens: Tokens, at: number): boolean {
  if (!isSmall(tokens, at)) return false;
  const leads = is(tokens, at, word.auxiliary | word.adverb | word.article | persons);
  return leads || (tokens.shape[at]! & shape.adverb) !== 0;
}

/** 'a-t-il dit': the pronoun stands in the verb. */
function holdsSubject(tokens: Tokens, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (is(tokens, at, persons)) return true;
  return false;
}

const isSmall = (tokens: Tokens, at: number) =>
  (tokens.shape[at]! & (shape.word | shape.capital)) === shape.word;

function isVerb(tokens: Tokens, at: number, dashed: boolean): boolean {
  return isSmall(tokens, at) && is(tokens, at, dashed ? word.say | word.report : word.say);
}

/** The next dash in the paragraph that closes what one opened; -1 where there is none. */
function dashAfter(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to && at < from + longest; at++) {
    if (tokens.shape[at]! & shape.dash) return at;
    if (tokens.shape[at]! & shape.stop) return -1;
  }
  return -1;
}

/** Where a pronoun, a name or a word for a speaker begins behind a verb; -1 where something else follows. */
function subjectFrom(tokens: Tokens, from: number, to: number, dashed: boolean): number {
  const at = pastAdverbs(tokens, from, to);
  if (at >= to || !has(tokens, at, shape.word)) return -1;
  if (is(tokens, at, word.male | word.female | word.they)) return at + 1;
  for (let next = at; next < to && next < at + farthestSpeaker; next++) {
    // 'dit ma mère' is not the reporter's.
    if (!has(tokens, next, shape.word) || is(tokens, next, word.first)) return -1;
    if (has(tokens, next, shape.capital)) return is(tokens, next, word.date) ? -1 : next;
    if (is(tokens, next, speakers) || isName(tokens, next, name.title)) return next;
    if (next === at) {
      // 'dit la vieille dame', but not 'dit que', 'dit bonjour'
      if (!is(tokens, at, word.determiner | word.possessive)) return -1;
      continue;
    }
    // '—dijo el guarda', whatever a guarda is
    if (dashed || (next === at + 1 && endsUnknown(tokens, next))) return next;
  }
  return -1;
}

function pastAdverbs(tokens: Tokens, from: number, to: number): number {
  const end = Math.min(to, from + mostAdverbs);
  let at = from;
  while (at < end && isSmall(tokens, at) && is(tokens, at, word.adverb | word.auxiliary)) at++;
  return at;
}

/** 'corrige le gardien.': an unknown word behind an article, and a point behind it. */
function endsUnknown(tokens: Tokens, at: number): boolean {
  const ends = has(tokens, at + 1, shape.comma | shape.stop | shape.mark);
  return ends && is(tokens, at - 1, word.article) && tokens.word[at] === 0;
}

/** Where the inquit ends: at the comma behind the subject and what is in apposition to it, or before the next stop. */
function endOf(tokens: Tokens, subject: number, to: number): number {
  let named = false;
  for (let at = subject; at < to && at < subject + longest; at++) {
    const flags = tokens.shape[at]!;
    if (flags & shape.capital) named = true;
    if (flags & (shape.stop | shape.mark | shape.semicolon | shape.colon | shape.dash)) return at;
    // 'demanda le maire, Mara Quay'
    const names = !named && at + 1 < to && (tokens.shape[at + 1]! & shape.capital) !== 0;
    if (flags & shape.comma && !names && !isApposed(tokens, at + 1, to)) return at;
  }
  return Math.min(to, subject + longest);
}

/** ', 67 ans', ', boulangère', ', le maire de la commune': what tells of the name before it. */
function isApposed(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to) return false;
  if (tokens.shape[from]! & shape.number) return true;
  for (let at = from; at < to && at < from + apposed; at++) {
    if (!isSmall(tokens, at)) return false;
    if (is(tokens, at, speakers))
      return at + 1 >= to || !is(tokens, at + 1, word.say | word.report | word.verb | word.auxiliary);
    if (!is(tokens, at, word.determiner | word.possessive) && tokens.word[at] !== 0) return false;
  }
  return false;
}
