import { copyUnits } from "../../language/code-units.ts";

/** What a run of text consists of, read in one pass. */
export interface Words {
  /** Words, without marks and addresses; apostrophes and hyphens end a word. */
  readonly count: number;
  /** Addresses of people: name@host. */
  readonly emails: number;
  /** @name */
  readonly handles: number;
  /** #tag */
  readonly hashtags: number;
  readonly urls: number;
  /** Sums of money: a currency sign beside a digit. */
  readonly amounts: number;
  /** Digits, as characters. */
  readonly digits: number;
  /** Capital letters among letters, as characters. */
  readonly capitals: number;
  readonly letters: number;
  /** Tokens that start with a capital letter. */
  readonly capitalised: number;
  /** Characters between quotation marks; an open one counts to the end. */
  readonly quoted: number;
  /** Full stops, question and exclamation marks that end a sentence. */
  readonly sentences: number;
}

const letter = 1;
const digit = 2;
const blank = 3;
const end = 4;
const at = 5;
const hashSign = 6;
const money = 7;
const opens = 8;
const closes = 9;
const straight = 10;

const inWord = 1 << 16;
const isDigit = 1 << 17;
const isCapital = 1 << 18;

/** Class of each UTF-16 code unit: letters of every script and the copyright sign, digits, and the signs that count. */
const classes = (() => {
  const table = new Uint8Array(65_536);
  for (let code = 0; code < table.length; code++) table[code] = isLetter(code) ? letter : 0;
  for (let code = 48; code <= 57; code++) table[code] = digit;
  for (const code of [32, 10, 160, 9, 13]) table[code] = blank;
  for (const sign of ".!?") table[sign.charCodeAt(0)] = end;
  for (const sign of "$€£¥₹") table[sign.charCodeAt(0)] = money;
  for (const sign of "“„«‹「") table[sign.charCodeAt(0)] = opens;
  for (const sign of "”»›」") table[sign.charCodeAt(0)] = closes;
  table[34] = straight;
  table[64] = at;
  table[35] = hashSign;
  return table;
})();

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xa9 || code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code < 0xd800 || (code > 0xf8ff && code < 0xfe00) || (code > 0xfeff && code < 0xfff0);
}

/**
 * What hashing a word needs of a code unit below U+2000, in one number: its lower case (of those that grow in lower
 * case, the unit itself), and whether it is a letter, a digit, a capital of ASCII.
 */
const units = (() => {
  const table = new Int32Array(0x2000);
  for (let code = 0; code < table.length; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    const kind = classes[code]!;
    table[code] =
      (lower.length === 1 ? lower.charCodeAt(0) : code) |
      (kind === letter || kind === digit ? inWord : 0) |
      (kind === digit ? isDigit : 0) |
      (code >= 65 && code <= 90 ? isCapital : 0);
  }
  return table;
})();

function unitOf(code: number): number {
  if (code < 0x2000) return units[code]!;
  const kind = classes[code]!;
  return code | (kind === letter || kind === digit ? inWord : 0);
}

const most = 8192;

/**
 * The words that were read last, by number: their ids and their places in the text.
 *
 * One buffer for all blocks: a string for each word of an article would take most of the time.
 */
export const lastWords = {
  ids: new Int32Array(most),
  starts: new Int32Array(most),
  ends: new Int32Array(most),
  /** The first code unit of each, in lower case. */
  firsts: new Uint16Array(most),
};

/** Id of a word that no lexicon has. */
const unknownWord = 0;
/** Id of every word of digits alone. */
export const numberWord = 1;

/** Pairs of a hash and an id, the length of the word in its highest bits; half of it stays empty, or it is doubled. */
let slots = new Int32Array(1 << 15);
let known = 2;

const lengthShift = 24;
const idMask = (1 << lengthShift) - 1;

/** Where a word stands in `slots`, or could. */
function find(hash: number, length: number): number {
  const mask = slots.length - 1;
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (
    slots[slot + 1] !== 0 &&
    (slots[slot] !== hash || slots[slot + 1]! >>> lengthShift !== (length & 0x7f))
  )
    slot = (slot + 2) & mask;
  return slot;
}

/** The words of a phrase of a lexicon as ids; a word that is new gets one. */
export function learnWords(phrase: string): readonly number[] {
  const { count } = readWords(phrase);
  const learnt: number[] = [];
  for (let index = 0; index < count; index++) {
    const word = phrase.slice(lastWords.starts[index], lastWords.ends[index]);
    learnt.push(lastWords.ids[index] === unknownWord ? learn(word) : lastWords.ids[index]!);
  }
  return learnt;
}

function learn(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = step(hash, unitOf(word.charCodeAt(index)));
  if (known * 4 > slots.length) grow();
  const slot = find(hash, word.length);
  slots[slot] = hash;
  slots[slot + 1] = known | ((word.length & 0x7f) << lengthShift);
  return known++;
}

function grow() {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  for (let at = 0; at < old.length; at += 2) {
    if (old[at + 1] === 0) continue;
    const slot = find(old[at]!, old[at + 1]! >>> lengthShift);
    slots[slot] = old[at]!;
    slots[slot + 1] = old[at + 1]!;
  }
}

const step = (hash: number, unit: number) => (Math.imul(hash ^ (unit & 0xffff), 0x01000193) + 0x2f) | 0;

const classAt = (text: string, index: number) =>
  index >= 0 && index < text.length ? classes[text.charCodeAt(index)]! : 0;

/** Counts of `readSign`. They stand outside `readWords`, so that its loop keeps its numbers in registers: twice as fast. */
const signs = { emails: 0, handles: 0, hashtags: 0, amounts: 0, sentences: 0 };

/** Characters of quotations that have ended, and where the open one began. */
const quotes = { within: 0, open: -1 };

/** Cuts `text` into words and leaves them in `lastWords`; linear, and safe for any string. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the letters of a word within one over the words; with calls in it, it takes twice the time
export function readWords(text: string): Words {
  const { length } = text;
  const codes = copyUnits(text);
  const { ids, starts, ends, firsts } = lastWords;
  let count = 0;
  let urls = 0;
  let digits = 0;
  let capitals = 0;
  let letters = 0;
  let capitalised = 0;
  let index = 0;
  quotes.within = 0;
  quotes.open = -1;
  signs.emails = signs.handles = signs.hashtags = signs.amounts = signs.sentences = 0;
  while (index < length && count < most) {
    const code = codes[index]!;
    const first = code < 0x2000 ? units[code]! : unitOf(code);
    if ((first & inWord) !== 0) {
      const start = index;
      let figures = first >= isDigit && first < isCapital ? 1 : 0;
      let hash = step(0, first);
      let sign = 0;
      for (index++; index < length; index++) {
        sign = codes[index]!;
        const unit = sign < 0x2000 ? units[sign]! : unitOf(sign);
        if ((unit & inWord) === 0) break;
        if (unit >= isDigit) {
          if (unit < isCapital) figures++;
          else capitals++;
        }
        hash = step(hash, unit);
      }
      if (first >= isCapital) capitals++;
      digits += figures;
      letters += index - start - figures;
      if ((sign === 58 || sign === 46) && isAddress(text, start, index)) {
        urls++;
        while (index < length && classes[text.charCodeAt(index)] !== blank) index++;
        continue;
      }
      if (first >= isCapital) capitalised++;
      ids[count] = figures === index - start ? numberWord : slots[find(hash, index - start) + 1]! & idMask;
      starts[count] = start;
      ends[count] = index;
      firsts[count] = first;
      count++;
      continue;
    }
    const kind = code === 32 ? blank : classes[code]!;
    if (kind >= opens) readQuoteMark(code, index, kind);
    else if (kind > blank) readSign(text, index, kind);
    index++;
  }
  const quoted = quotes.within + (quotes.open >= 0 ? length - quotes.open : 0);
  return { count, quoted, urls, digits, capitals, letters, capitalised, ...signs };
}

function readQuoteMark(code: number, index: number, kind: number) {
  const { open } = quotes;
  const opensOne =
    kind === closes ? code === 0xbb && open < 0 : open < 0 || (kind === opens && code !== 0x201c);
  if (open >= 0) quotes.within += index - open;
  quotes.open = opensOne ? index + 1 : -1;
}

function readSign(text: string, index: number, kind: number) {
  const before = classAt(text, index - 1);
  const after = classAt(text, index + 1);
  if (kind === end) {
    const next = index + 1 === text.length ? 34 : text.charCodeAt(index + 1);
    if (after === blank || next === 34 || next === 0x201d) signs.sentences++;
  } else if (kind === at) {
    if (before === letter || before === digit) signs.emails++;
    else if (after === letter) signs.handles++;
  } else if (kind === hashSign) {
    if (after === letter) signs.hashtags++;
  } else if (
    after === digit ||
    before === digit ||
    (before === blank && classAt(text, index - 2) === digit)
  ) {
    signs.amounts++;
  }
}

/** 'https:' or 'www.' begins an address, which has no words. */
const isAddress = (text: string, start: number, end: number) =>
  end - start >= 3 && end - start <= 5 && /^(?:https?|www)$/i.test(text.slice(start, end));
