import type { Block } from "../model/block.ts";
import { type Lexicon, name, word } from "./lexicon.ts";

/** What a token is made of. */
export const shape = {
  word: 1,
  number: 2,
  mark: 4,
  stop: 8,
  comma: 16,
  dash: 32,
  colon: 64,
  open: 128,
  close: 256,
  capital: 512,
  upper: 1024,
  /** First in its block or after a full stop. */
  initial: 2048,
  possessive: 4096,
  /** Stands directly after white space or at the start. */
  spaced: 8192,
  semicolon: 16384,
} as const;

/**
 * The words and points of an article, one array a property.
 *
 * Arrays instead of objects: it is the inner loop of the engine, and a 1 MB paragraph has 200,000 of them.
 */
export interface Tokens {
  readonly count: number;
  readonly text: readonly string[];
  readonly lower: readonly string[];
  readonly block: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly shape: number[];
  readonly word: number[];
  readonly name: number[];
}

const tokenPattern =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-­'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.(?=\p{L}\.)\p{L})*|\d+(?:-\p{L}+)+|[$€£]?\d[\d,.:]*\d%?|[$€£]?\d%?|''|``|--+|\.\.\.+|[^\s]/gu;

const points: Readonly<Record<string, number>> = {
  ".": shape.stop,
  "!": shape.stop,
  "?": shape.stop,
  "…": shape.stop,
  "...": shape.stop,
  "。": shape.stop,
  ",": shape.comma,
  "、": shape.comma,
  ";": shape.semicolon,
  ":": shape.colon,
  "：": shape.colon,
  "–": shape.dash,
  "—": shape.dash,
  "―": shape.dash,
  "-": shape.dash,
  "--": shape.dash,
  "---": shape.dash,
  "(": shape.open,
  "[": shape.open,
  ")": shape.close,
  "]": shape.close,
};
const marks = "\"“”„‟«»‹›‘’‚'`´「」『』＂";

/** Reads the blocks that are `wanted` into tokens. */
export function tokenize(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  lexicon: Lexicon,
): Tokens {
  const text: string[] = [];
  const lower: string[] = [];
  const block: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const shapes: number[] = [];
  const words: number[] = [];
  const names: number[] = [];
  const { entries, language } = lexicon;
  const owns = language.possessive;
  let index = 0;
  let initial = true;

  const push = (piece: string, from: number, flags: number) => {
    const small = flags & shape.word ? normalize(piece) : piece;
    const entry = flags & shape.word ? (entries.get(small) ?? compound(small, entries)) : undefined;
    text.push(piece);
    lower.push(small);
    block.push(index);
    start.push(from);
    end.push(from + piece.length);
    shapes.push(flags);
    words.push(entry?.word ?? 0);
    names.push(entry?.name ?? 0);
  };

  for (index = 0; index < blocks.length; index++) {
    if (!wanted(index)) continue;
    const source = blocks[index]!.text;
    initial = true;
    let last = -1;
    tokenPattern.lastIndex = 0;
    for (let match = tokenPattern.exec(source); match; match = tokenPattern.exec(source)) {
      let piece = match[0];
      const from = match.index;
      const spaced = from > last ? shape.spaced : 0;
      const first = piece.charCodeAt(0);
      const point = points[piece];
      if (point !== undefined) {
        push(piece, from, point | spaced);
        if (point === shape.stop) initial = true;
        last = from + piece.length;
        continue;
      }
      if (marks.includes(piece[0]!) || piece === "''") {
        push(piece, from, shape.mark | spaced);
        last = from + piece.length;
        continue;
      }
      if (!isLetter(first)) {
        const numeric = /\d/.test(piece);
        push(piece, from, (numeric ? shape.number : 0) | spaced);
        if (numeric) initial = false;
        last = from + piece.length;
        continue;
      }
      let tail = "";
      if (owns !== "" && piece.length > 2) {
        const apostrophe = piece.charCodeAt(piece.length - 2);
        if ((apostrophe === 39 || apostrophe === 8217) && /[sS]/.test(piece[piece.length - 1]!)) {
          const stem = piece.slice(0, -2);
          // 'he's' and 'it's' stay whole: they are pronouns with a verb.
          if (!entries.has(normalize(piece))) {
            tail = piece.slice(-2);
            piece = stem;
          }
        }
      }
      const next = from + piece.length;
      if (tail === "" && source[next] === "." && isAbbreviation(piece, entries)) piece += ".";
      tokenPattern.lastIndex = from + piece.length + tail.length;
      const capital = piece[0] !== piece[0]!.toLowerCase() ? shape.capital : 0;
      const upper = capital && piece.length > 1 && piece === piece.toUpperCase() ? shape.upper : 0;
      push(piece, from, shape.word | capital | upper | spaced | (initial ? shape.initial : 0));
      if (tail !== "") push(tail, from + piece.length, shape.possessive);
      initial = false;
      last = from + piece.length + tail.length;
    }
  }
  return { count: text.length, text, lower, block, start, end, shape: shapes, word: words, name: names };
}

const compounded = word.role | word.group | word.document;

/** 'co-host', 'ex-minister': what the last part of a compound is. */
function compound(small: string, entries: Lexicon["entries"]) {
  const hyphen = small.lastIndexOf("-");
  const entry = hyphen > 0 ? entries.get(small.slice(hyphen + 1)) : undefined;
  return entry && entry.word & compounded ? { word: entry.word & compounded, name: 0 } : undefined;
}

function normalize(piece: string): string {
  const small = piece.toLowerCase();
  return small.includes("’") ? small.replaceAll("’", "'") : small;
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123) || code > 169;
}

function isAbbreviation(piece: string, entries: Lexicon["entries"]): boolean {
  if (piece.length === 1) return piece !== "I" && piece === piece.toUpperCase();
  if (piece[piece.length - 2] === ".") return true;
  const entry = entries.get(`${piece.toLowerCase()}.`);
  return entry !== undefined && (entry.name & (name.abbreviation | name.title | name.suffix)) !== 0;
}

/** Whether token `at` is of one of the word classes. */
export function is(tokens: Tokens, at: number, bits: number): boolean {
  return (tokens.word[at]! & bits) !== 0;
}

/** Whether the words before a token make it the verb of a name's own sentence, not a noun: 'the report', 'a call'. */
export function looksNominal(tokens: Tokens, at: number): boolean {
  return (
    at > 0 &&
    is(tokens, at - 1, word.determiner | word.possessive | word.preposition) &&
    !is(tokens, at - 1, word.relative)
  );
}
