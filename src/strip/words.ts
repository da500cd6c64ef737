/** What a run of text consists of, read in one pass. */
export interface Words {
  /** In lower case, without marks; apostrophes and hyphens end a word. */
  readonly tokens: readonly string[];
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
  /** Full stops, question and exclamation marks that end a sentence. */
  readonly sentences: number;
}

const currency = new Set("$€£¥₹".split("").map((sign) => sign.charCodeAt(0)));

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Letters of every script and the copyright sign; punctuation, signs, arrows and lone surrogates are not. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xa9 || code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code < 0xd800 || (code > 0xf8ff && code < 0xfe00) || (code > 0xfeff && code < 0xfff0);
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 160 || code === 9 || code === 13;

/** Cuts `text` into words; linear, and safe for any string. */
export function readWords(text: string): Words {
  const tokens: string[] = [];
  const found = {
    emails: 0,
    handles: 0,
    hashtags: 0,
    urls: 0,
    amounts: 0,
    digits: 0,
    capitals: 0,
    letters: 0,
    capitalised: 0,
    sentences: 0,
  };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) {
      const end = wordEnd(text, at, found);
      const word = text.slice(at, end).toLowerCase();
      if ((word === "http" || word === "https" || word === "www") && /[:.]/.test(text[end] ?? "")) {
        found.urls++;
        at = blankAfter(text, end);
        continue;
      }
      if (code >= 65 && code <= 90) found.capitalised++;
      tokens.push(word);
      at = end;
      continue;
    }
    readSign(text, at, code, found);
    at++;
  }
  return { tokens, ...found };
}

interface Found {
  emails: number;
  handles: number;
  hashtags: number;
  amounts: number;
  digits: number;
  capitals: number;
  letters: number;
  sentences: number;
}

function wordEnd(text: string, start: number, found: Found): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) found.digits++;
    else if (isLetter(code)) {
      found.letters++;
      if (code >= 65 && code <= 90) found.capitals++;
    } else break;
  }
  return end;
}

function readSign(text: string, at: number, code: number, found: Found) {
  const next = text.charCodeAt(at + 1);
  if (code === 46 || code === 33 || code === 63) {
    if (Number.isNaN(next) || isBlank(next) || next === 34 || next === 0x201d) found.sentences++;
  } else if (code === 64) {
    const before = text.charCodeAt(at - 1);
    if (isLetter(before) || isDigit(before)) found.emails++;
    else if (isLetter(next)) found.handles++;
  } else if (code === 35) {
    if (isLetter(next)) found.hashtags++;
  } else if (currency.has(code)) {
    const before = text.charCodeAt(at - 1);
    if (isDigit(next) || isDigit(before) || (isBlank(before) && isDigit(text.charCodeAt(at - 2))))
      found.amounts++;
  }
}

function blankAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
  return at;
}
