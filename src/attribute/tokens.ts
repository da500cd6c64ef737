import type { Block } from "../model/block.ts";
import type { Lexicon } from "./lexicon.ts";
import { paragraphStarts } from "./paragraphs.ts";
import { endOfNumber, endOfWord, isDigit, isLetter, isSpace } from "./scan.ts";
import { shape } from "./shapes.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export { shape } from "./shapes.ts";

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
  /** Counts on over blocks: a block may hold several. */
  readonly paragraph: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly shape: number[];
  readonly word: number[];
  readonly name: number[];
}

const points = new Map<string, number>([
  [".", shape.stop],
  ["!", shape.stop],
  ["?", shape.stop],
  ["…", shape.stop],
  ["。", shape.stop],
  [",", shape.comma],
  ["、", shape.comma],
  [";", shape.semicolon],
  [":", shape.colon],
  ["：", shape.colon],
  ["–", shape.dash],
  ["—", shape.dash],
  ["―", shape.dash],
  ["-", shape.dash],
  ["(", shape.open],
  ["[", shape.open],
  [")", shape.close],
  ["]", shape.close],
  ...[..."\"“”„‟«»‹›‘’‚'`´「」『』＂"].map((mark): [string, number] => [mark, shape.mark]),
]);

class Reader {
  readonly text: string[] = [];
  readonly lower: string[] = [];
  readonly block: number[] = [];
  readonly paragraph: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly shape: number[] = [];
  readonly word: number[] = [];
  readonly name: number[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #owns: boolean;
  #paragraph = -1;

  constructor(lexicon: Lexicon) {
    this.#vocabulary = vocabularyOf(lexicon);
    this.#owns = lexicon.language.possessive !== "";
  }

  #push(
    block: number,
    start: number,
    text: string,
    lower: string,
    flags: number,
    words: number,
    names: number,
  ) {
    this.text.push(text);
    this.lower.push(lower);
    this.block.push(block);
    this.paragraph.push(this.#paragraph);
    this.start.push(start);
    this.end.push(start + text.length);
    this.shape.push(flags);
    this.word.push(words);
    this.name.push(names);
  }

  read(block: number, source: string) {
    const begins = paragraphStarts(source);
    let line = 0;
    let initial = shape.initial as number;
    let spaced = shape.spaced as number;
    for (let at = 0; at < source.length; ) {
      while (line < begins.length && at >= begins[line]!) {
        line++;
        this.#paragraph++;
        initial = shape.initial;
      }
      const code = source.charCodeAt(at);
      if (isSpace(code)) {
        spaced = shape.spaced;
        at++;
        continue;
      }
      if (isLetter(code)) {
        at = this.#readWord(block, source, at, spaced | initial);
        initial = 0;
      } else if (isDigit(code)) {
        const end = endOfNumber(source, at);
        const piece = source.slice(at, end);
        this.#push(block, at, piece, piece, shape.number | spaced, 0, 0);
        initial = 0;
        at = end;
      } else {
        const end = endOfPoint(source, at, code);
        const piece = source.slice(at, end);
        const known = end - at === 1 ? (points.get(piece) ?? 0) : runOf(piece);
        if (known === shape.stop) initial = shape.initial;
        this.#push(block, at, piece, piece, known | spaced, 0, 0);
        at = end;
      }
      spaced = 0;
    }
  }

  #readWord(block: number, source: string, at: number, flags: number): number {
    const end = endOfWord(source, at);
    let known = this.#vocabulary.find(source, at, end);
    if (this.#owns && !known.listed && end - at > 2 && isOwner(source, end)) {
      // 'he's' and 'it's' stay whole: they are pronouns with a verb, and stand in the lexicon.
      known = this.#vocabulary.find(source, at, end - 2);
      this.#push(block, at, known.text, known.lower, known.shape | flags, known.word, known.name);
      this.#push(block, end - 2, source.slice(end - 2, end), "'s", shape.possessive, 0, 0);
      return end;
    }
    const stopped = known.abbreviates && source.charCodeAt(end) === 46;
    if (stopped) known = this.#vocabulary.find(source, at, end + 1);
    this.#push(block, at, known.text, known.lower, known.shape | flags, known.word, known.name);
    return stopped ? end + 1 : end;
  }
}

/** Reads the blocks that are `wanted` into tokens. */
export function tokenize(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  lexicon: Lexicon,
): Tokens {
  const reader = new Reader(lexicon);
  for (let block = 0; block < blocks.length; block++)
    if (wanted(block)) reader.read(block, blocks[block]!.text);
  const { text, lower, block, paragraph, start, end, shape: shapes, word: words, name: names } = reader;
  return {
    count: text.length,
    text,
    lower,
    block,
    paragraph,
    start,
    end,
    shape: shapes,
    word: words,
    name: names,
  };
}

/** Whether a word ends in 's. */
function isOwner(source: string, end: number): boolean {
  const apostrophe = source.charCodeAt(end - 2);
  return (apostrophe === 39 || apostrophe === 8217) && (source.charCodeAt(end - 1) | 32) === 115;
}

/** Two apostrophes, two dashes and three stops are one point; a character outside of the basic plane is one, too. */
function endOfPoint(source: string, at: number, code: number): number {
  const next = source.charCodeAt(at + 1);
  if (code >= 0xd800 && code < 0xdc00) return Math.min(at + 2, source.length);
  if ((code === 39 || code === 96) && next === code) return at + 2;
  if (code !== 45 && code !== 46) return at + 1;
  let end = at + 1;
  while (source.charCodeAt(end) === code) end++;
  return code === 46 && end - at < 3 ? at + 1 : end;
}

function runOf(piece: string): number {
  if (piece[0] === "-") return shape.dash;
  if (piece[0] === ".") return shape.stop;
  return piece === "''" || piece === "``" ? shape.mark : 0;
}

/** Whether token `at` is of one of the word classes. */
export function is(tokens: Tokens, at: number, bits: number): boolean {
  return (tokens.word[at]! & bits) !== 0;
}
