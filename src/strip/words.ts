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

/** Lower case of a code unit; of capitals beyond U+1FFF and those that grow in lower case, the unit itself. */
const lowered = (() => {
  const table = new Uint16Array(0x2000);
  for (let code = 0; code < table.length; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
})();

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
};

/** Id of a word that no lexicon has. */
const unknownWord = 0;
/** Id of every word of digits alone. */
export const numberWord = 1;

const size = 1 << 16;
const hashes = new Int32Array(size);
const lengths = new Uint8Array(size);
const ids = new Int32Array(size);
let known = 2;

function find(hash: number, length: number): number {
  let slot = (hash ^ (hash >>> 15)) & (size - 1);
  while (ids[slot] !== 0 && (hashes[slot] !== hash || lengths[slot] !== length))
    slot = (slot + 1) & (size - 1);
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
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index));
  const slot = find(hash, word.length);
  hashes[slot] = hash;
  lengths[slot] = word.length;
  ids[slot] = known++;
  return ids[slot]!;
}

const step = (hash: number, code: number) =>
  (Math.imul(hash ^ (code < 0x2000 ? lowered[code]! : code), 0x01000193) + 0x2f) | 0;

const classAt = (text: string, index: number) =>
  index >= 0 && index < text.length ? classes[text.charCodeAt(index)]! : 0;

/** Cuts `text` into words and leaves them in `lastWords`; linear, and safe for any string. */
export function readWords(text: string): Words {
  const { length } = text;
  let count = 0;
  let emails = 0;
  let handles = 0;
  let hashtags = 0;
  let urls = 0;
  let amounts = 0;
  let digits = 0;
  let capitals = 0;
  let letters = 0;
  let capitalised = 0;
  let sentences = 0;
  let quoted = 0;
  let quote = -1;
  let index = 0;
  while (index < length && count < most) {
    const code = text.charCodeAt(index);
    const kind = classes[code]!;
    if (kind === letter || kind === digit) {
      const start = index;
      const lettersBefore = letters;
      let hash = 0;
      let sign = code;
      let each: number = kind;
      while (each === letter || each === digit) {
        if (each === digit) digits++;
        else {
          letters++;
          if (sign >= 65 && sign <= 90) capitals++;
        }
        hash = step(hash, sign);
        index++;
        if (index === length) break;
        sign = text.charCodeAt(index);
        each = classes[sign]!;
      }
      if ((sign === 58 || sign === 46) && isAddress(text, start, index)) {
        urls++;
        while (index < length && classes[text.charCodeAt(index)] !== blank) index++;
        continue;
      }
      if (code >= 65 && code <= 90) capitalised++;
      lastWords.ids[count] = letters === lettersBefore ? numberWord : ids[find(hash, index - start)]!;
      lastWords.starts[count] = start;
      lastWords.ends[count] = index;
      count++;
      continue;
    }
    if (kind >= opens) {
      const open =
        kind === closes ? code === 0xbb && quote < 0 : quote < 0 || (kind === opens && code !== 0x201c);
      if (quote >= 0) quoted += index - quote;
      quote = open ? index + 1 : -1;
    } else if (kind > blank) {
      const before = classAt(text, index - 1);
      const after = classAt(text, index + 1);
      if (kind === end) {
        const next = text.charCodeAt(index + 1);
        if (index + 1 === length || after === blank || next === 34 || next === 0x201d) sentences++;
      } else if (kind === at) {
        if (before === letter || before === digit) emails++;
        else if (after === letter) handles++;
      } else if (kind === hashSign) {
        if (after === letter) hashtags++;
      } else if (
        after === digit ||
        before === digit ||
        (before === blank && classAt(text, index - 2) === digit)
      ) {
        amounts++;
      }
    }
    index++;
  }
  if (quote >= 0) quoted += length - quote;
  return {
    count,
    quoted,
    emails,
    handles,
    hashtags,
    urls,
    amounts,
    digits,
    capitals,
    letters,
    capitalised,
    sentences,
  };
}

/** 'https:' or 'www.': the rest of the address is no words. */
const isAddress = (text: string, start: number, end: number) =>
  end - start >= 3 && end - start <= 5 && /^(?:https?|www)$/i.test(text.slice(start, end));
