import { thresholds } from "../thresholds.ts";

const { nameFigures } = thresholds.scan;

const space = 1;
const letter = 2;
const digit = 4;
const mark = 8;

/** The kind of each character of the basic plane, by its code. */
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x3000; code++) {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) kinds[code] = space;
  else if (/\p{L}/u.test(char)) kinds[code] = letter;
  else if (/\p{M}/u.test(char)) kinds[code] = mark;
  else if (code > 47 && code < 58) kinds[code] = digit;
}
kinds[0x3000] = space;
kinds[0xfeff] = space;
for (let code = 0x3005; code < 0xfff0; code++) {
  // Scripts without case: nearly all letters; the points of East Asia and the surrogates are not.
  const point = code < 0x3041 || (code > 0xd7ff && code < 0xf900) || code > 0xff00;
  if (!point && code !== 0xfeff) kinds[code] = letter;
}
for (let code = 0xff21; code < 0xff5b; code++) if (code < 0xff3b || code > 0xff40) kinds[code] = letter;

export function isSpace(code: number): boolean {
  return (kinds[code]! & space) !== 0;
}

export function isLetter(code: number): boolean {
  return (kinds[code]! & letter) !== 0;
}

export function isDigit(code: number): boolean {
  return (kinds[code]! & digit) !== 0;
}

/** Where a word ends: with hyphens, apostrophes and the stops of 'U.S' inside of it; `codes` end with two zeros. */
export function endOfWord(codes: Uint16Array, start: number): number {
  for (let at = start + 1; ; at++) {
    const code = codes[at]!;
    if (kinds[code]! & (letter | digit | mark)) continue;
    const next = codes[at + 1]!;
    if (code === 45 || code === 39 || code === 0x2019 || code === 0xad || code === 38) {
      if (kinds[next]! & (letter | digit)) continue;
      return at;
    }
    // 'U.S.': a stop between single letters
    if (code === 46 && kinds[next]! & letter && codes[at + 2] === 46) continue;
    // 'Boats.com', 'Will.i.am'
    if (code === 46 && next > 96 && next < 123) continue;
    return at;
  }
}

/** '18F', '3M': figures that are part of a name, with its capitals right behind them; -1 for any other number. */
export function endOfNumberedName(codes: Uint16Array, start: number): number {
  let at = start;
  while (kinds[codes[at]!]! & digit) at++;
  const figures = at - start;
  while (codes[at]! > 64 && codes[at]! < 91) at++;
  const ends = at > start + figures && !(kinds[codes[at]!]! & (letter | digit | mark));
  return ends && figures <= nameFigures ? at : -1;
}

/** Where a number ends: '1,000.50', '9:30', '46-year-old', '31%'; `codes` end with two zeros. */
export function endOfNumber(codes: Uint16Array, start: number): number {
  let at = start + 1;
  for (; ; at++) {
    const code = codes[at]!;
    if (kinds[code]! & digit) continue;
    if ((code === 44 || code === 46 || code === 58) && kinds[codes[at + 1]!]! & digit) continue;
    break;
  }
  while (codes[at] === 45 && kinds[codes[at + 1]!]! & letter) {
    at += 2;
    while (kinds[codes[at]!]! & letter) at++;
  }
  return codes[at] === 37 ? at + 1 : at;
}
