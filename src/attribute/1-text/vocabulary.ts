import { learnedSigns } from "../../language/learned-signs.ts";
import { phrasesIn } from "../../language/phrases.ts";
import {
  anyForename,
  type Lexicon,
  link,
  name,
  noClass,
  speech,
  type WordClasses,
  word,
} from "../../language/word-classes.ts";
import { thresholds } from "../thresholds.ts";
import { shape } from "./shapes.ts";
import { unaccented } from "./unaccented.ts";

const { mostWords, longestJoined, ends, longestSlice } = thresholds.vocabulary;

/** All that can be told of a word without its neighbours. */
export interface Word extends WordClasses {
  readonly text: string;
  readonly lower: string;
  readonly shape: number;
  /** A full stop after it belongs to it: 'Mr', 'U.S'. */
  readonly abbreviates: boolean;
  /** Stands in the lexicon as it is. */
  readonly listed: boolean;
  /** Where its second word begins, which the article joined to the first: 'l'|eau', 'dit-|il'; 0 where it is one. */
  readonly second: number;
}

const slots = 1 << 17;
const gendered = name.maleRole | name.femaleRole;
const compounded = word.role | word.group | word.document;
const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The words of a language that articles have used so far. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = vocabularies.get(lexicon) ?? new Vocabulary(lexicon);
  vocabularies.set(lexicon, known);
  return known;
}

/**
 * Looks words up where they stand, each form once: a second article finds most of its words here, and nothing is cut
 * out of the text for it.
 *
 * The memory is bounded: a full one is emptied.
 */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  #table: (Word | undefined)[] = new Array(slots);
  #size = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The word between two offsets of a text, of which `codes` are the code units. */
  find(source: string, codes: Uint16Array, start: number, end: number): Word {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0;
    const table = this.#table;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (let known = table[slot]; known !== undefined; known = table[slot]) {
      if (isSame(known.text, codes, start, end)) return known;
      slot = (slot + 1) & (slots - 1);
    }
    const made = look(detached(source.slice(start, end)), this.#lexicon);
    if (this.#size >= mostWords) {
      this.#table = new Array(slots);
      this.#size = 0;
    }
    this.#table[slot] = made;
    this.#size++;
    return made;
  }
}

function isSame(text: string, codes: Uint16Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

function look(piece: string, lexicon: Lexicon): Word {
  const { entries, speech: language } = lexicon;
  const small = piece.toLowerCase();
  const lower = small.includes("’") ? small.replaceAll("’", "'") : small;
  const entry = entries.get(lower);
  const whole = entry ?? hyphened(lower, entries);
  const bits = whole ?? (language.capitalNouns ? compound(lower, lexicon) : undefined);
  const { word: words, name: names, link: links, speech: said } = bits ?? noClass;
  const capital = piece[0] !== piece[0]!.toLowerCase() || isPrefixed(piece, lower, entries);
  const upper = capital && piece.length > 1 && piece === piece.toUpperCase();
  return {
    text: piece,
    lower,
    word: words,
    name: capital && bits === undefined ? plainForename(lower, lexicon) : names,
    link: links,
    speech: said,
    shape:
      shape.word |
      (capital ? shape.capital : 0) |
      (upper ? shape.upper : 0) |
      (piece.endsWith(".") ? shape.stopped : 0) |
      endingShape(lower) |
      (whole === undefined && bits !== undefined ? shape.compound : 0) |
      (endsIn(lower, language.participles) ? shape.participle : 0) |
      (endsIn(lower, language.adverbEndings) ? shape.adverb : 0) |
      (language.capitalNouns && capital && !(names & anyForename) ? shape.noun : 0) |
      (isModifier(lower, entries) ? shape.modifier : 0) |
      (isParty(piece, lower) ? shape.party : 0),
    abbreviates: abbreviates(piece, lower, entries),
    listed: entry !== undefined,
    second: entry === undefined ? secondOf(piece, lower, entries) : 0,
  };
}

const endsIn = (lower: string, endings: string) =>
  phrasesIn(endings).some((ending) => lower.endsWith(ending));

/** What the end of a word tells of it. */
export function endingShape(lower: string): number {
  const longer = lower.slice(1);
  return (
    (endsIn(lower, learnedSigns.pastEndings) ? shape.past : 0) |
    (endsIn(longer, learnedSigns.finiteEndings) && !endsIn(lower, learnedSigns.nounEndings)
      ? shape.finite
      : 0) |
    (endsIn(lower, learnedSigns.verbalEndings) ? shape.verbal : 0) |
    (endsIn(lower, learnedSigns.plainEndings) ? shape.plain : 0) |
    (endsIn(lower, learnedSigns.pluralEndings) ? shape.plural : 0)
  );
}

/** 'D-Ga.' */
function isParty(piece: string, lower: string): boolean {
  return /^\p{Lu}-\p{Lu}/u.test(piece) && phrasesIn(learnedSigns.partyLetters).includes(lower[0]!);
}

/** What a forename is without its accents, where the lists have it so, or its parts: 'Ramón', 'Hélène', 'Jean-Marie'. */
function plainForename(lower: string, { entries, speech: language }: Lexicon): number {
  if (language.learned) return 0;
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) return joinedForename(lower.slice(0, hyphen), lower.slice(hyphen + 1), entries);
  if (/^[\x20-\x7e]*$/.test(lower)) return 0;
  return (entries.get(unaccented(lower))?.name ?? 0) & anyForename;
}

/** 'Jean-Marie', 'Ana-María': two forenames in one word; the first tells the gender. */
function joinedForename(first: string, second: string, entries: Lexicon["entries"]): number {
  const of = (part: string) =>
    ((entries.get(part) ?? entries.get(unaccented(part)))?.name ?? 0) & anyForename;
  return of(second) === 0 ? 0 : of(first);
}

function abbreviates(piece: string, lower: string, entries: Lexicon["entries"]): boolean {
  if (piece.length === 1)
    return piece === piece.toUpperCase() && !((entries.get(lower)?.speech ?? 0) & speech.capitalPronoun);
  if (piece[piece.length - 2] === ".") return true;
  // 'D-Nev.'
  const entry = entries.get(`${lower}.`) ?? entries.get(`${lower.slice(lower.lastIndexOf("-") + 1)}.`);
  return entry !== undefined && (entry.name & (name.abbreviation | name.title | name.suffix)) !== 0;
}

/** 'Marsh-based', but not 'Suk-yeol'. */
function isModifier(lower: string, entries: Lexicon["entries"]): boolean {
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 && ((entries.get(lower.slice(hyphen + 1))?.link ?? 0) & link.modifier) !== 0;
}

/** 'al-Quay', 'd'Quay': a particle and a name in one word. */
function isPrefixed(piece: string, lower: string, entries: Lexicon["entries"]): boolean {
  const prefix = /^\p{L}{1,4}(?=[-'’]\p{Lu})/u.exec(piece);
  return (
    prefix !== null && ((entries.get(lower.slice(0, prefix[0].length))?.name ?? 0) & name.particle) !== 0
  );
}

/**
 * Where the second of two words that are written as one begins: the lexicon has the first with its apostrophe ('l'') or
 * the second with its hyphen ('-il', '-t-il'). 'D'Angelo' is one word, 'd'Angelo' and 'D'abord' are two.
 */
function secondOf(piece: string, lower: string, entries: Lexicon["entries"]): number {
  // A small letter may be longer than its capital: 'İ' is two.
  if (piece.length > longestJoined || lower.length !== piece.length) return 0;
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0 && apostrophe < piece.length - 1 && entries.get(lower.slice(0, apostrophe + 1))?.word) {
    const [first, second] = [piece[0]!, piece[apostrophe + 1]!];
    if (first === first.toLowerCase() || second === second.toLowerCase()) return apostrophe + 1;
  }
  for (let at = lower.indexOf("-"); at > 0; at = lower.indexOf("-", at + 1))
    if (entries.get(lower.slice(at))?.word) return at;
  return 0;
}

/** 'co-host', 'ex-minister': what the last part of a compound is. */
function hyphened(lower: string, entries: Lexicon["entries"]): WordClasses | undefined {
  const hyphen = lower.lastIndexOf("-");
  const entry = hyphen > 0 ? entries.get(lower.slice(hyphen + 1)) : undefined;
  return entry && entry.word & compounded ? { ...noClass, word: entry.word & compounded } : undefined;
}

/** 'Finanzminister', 'Polizeisprecherin': what the end of a compound is; the longest that the lexicon has. */
function compound(lower: string, { entries, speech: language }: Lexicon): WordClasses | undefined {
  // 'Fahrzeuge', 'Innenstadt', 'Kontext'
  if (endsIn(lower, language.noCompoundEndings)) return undefined;
  const from = Math.max(ends.before, lower.length - ends.longest);
  for (let at = from; at <= lower.length - ends.shortest; at++) {
    const entry = entries.get(lower.slice(at));
    if (!entry || !(entry.word & compounded)) continue;
    // 'Bergmann', 'Mendelssohn', but not 'Vorstandschef'
    const isKin = entry.name & (name.maleRole | name.femaleRole) && !(entry.name & name.title);
    const isSurname = lower.length - at === ends.shortest && isKin;
    if (isSurname) return undefined;
    return { ...noClass, word: entry.word & compounded, name: entry.name & gendered };
  }
  return undefined;
}

/** A copy of a short slice, so that it does not keep its whole article in memory. */
function detached(piece: string): string {
  return piece.length <= longestSlice ? piece : JSON.parse(JSON.stringify(piece));
}
