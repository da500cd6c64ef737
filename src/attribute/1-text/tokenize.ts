import type { Block } from "../../article/block.ts";
import { copyUnits } from "../../language/code-units.ts";
import { phrasesIn } from "../../language/phrases.ts";
import type { Speech } from "../../language/speech.ts";
import { type Lexicon, noClass, type WordClasses, word } from "../../language/word-classes.ts";
import { thresholds } from "../thresholds.ts";
import { paragraphStarts } from "./paragraphs.ts";
import { endOfNumber, endOfNumberedName, endOfWord, isDigit, isLetter, isSpace } from "./scan.ts";
import { shape } from "./shapes.ts";
import type { Tokens } from "./tokens.ts";
import { endingShape, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const { shortestAge } = thresholds.tokenize;

const signs: readonly (readonly [string, number])[] = [
  [".!?…。", shape.stop],
  [",、", shape.comma],
  [";", shape.semicolon],
  [":：", shape.colon],
  ["–—―-", shape.dash],
  ["([", shape.open],
  [")]", shape.close],
  ["\"“”„‟«»‹›‘’‚'`´「」『』＂", shape.mark],
];

const ampersand = 38;

/** The shape of each code unit that is a point. */
const points = new Int32Array(0x10000);
for (const [chars, flag] of signs) for (const char of chars) points[char.charCodeAt(0)] = flag;

/** Doubles the room of an array. */
function grown(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

class Reader {
  readonly text: string[] = [];
  readonly lower: string[] = [];
  block: Int32Array;
  paragraph: Int32Array;
  start: Int32Array;
  end: Int32Array;
  shape: Int32Array;
  word: Int32Array;
  name: Int32Array;
  link: Int32Array;
  speech: Int32Array;
  readonly #language: Speech;
  readonly #ownerShape: number;
  /** The classes of '&', the one point that the lexicon lists: it joins names. */
  readonly #ampersand: number;
  readonly #vocabulary: Vocabulary;
  readonly #owns: boolean;
  #paragraph = -1;

  /** `room`: how many tokens are expected. */
  constructor(lexicon: Lexicon, room: number) {
    this.block = new Int32Array(room);
    this.paragraph = new Int32Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.shape = new Int32Array(room);
    this.word = new Int32Array(room);
    this.name = new Int32Array(room);
    this.link = new Int32Array(room);
    this.speech = new Int32Array(room);
    this.#language = lexicon.speech;
    this.#ownerShape = shape.possessive | this.#endOf("'s");
    this.#ampersand = lexicon.entries.get("&")?.link ?? 0;
    this.#vocabulary = vocabularyOf(lexicon);
    this.#owns = lexicon.speech.possessive !== "";
  }

  #push(
    block: number,
    start: number,
    text: string,
    lower: string,
    flags: number,
    { word, name, link, speech }: WordClasses,
  ) {
    const at = this.text.push(text) - 1;
    this.lower.push(lower);
    if (at === this.block.length) this.#grow();
    this.block[at] = block;
    this.paragraph[at] = this.#paragraph;
    this.start[at] = start;
    this.end[at] = start + text.length;
    this.shape[at] = flags;
    this.word[at] = word;
    this.name[at] = name;
    this.link[at] = link;
    this.speech[at] = speech;
  }

  #grow() {
    this.block = grown(this.block);
    this.paragraph = grown(this.paragraph);
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.shape = grown(this.shape);
    this.word = grown(this.word);
    this.name = grown(this.name);
    this.link = grown(this.link);
    this.speech = grown(this.speech);
  }

  read(block: number, source: string) {
    const begins = paragraphStarts(source);
    const codes = copyUnits(source);
    let line = 0;
    let initial = shape.initial as number;
    let spaced = shape.spaced as number;
    for (let at = 0; at < source.length; ) {
      while (line < begins.length && at >= begins[line]!) {
        line++;
        this.#paragraph++;
        initial = shape.initial;
      }
      const code = codes[at]!;
      if (isSpace(code)) {
        spaced = shape.spaced;
        at++;
        continue;
      }
      if (isLetter(code)) {
        at = this.#readWord(block, source, codes, at, spaced | initial);
        initial = 0;
      } else if (isDigit(code) && endOfNumberedName(codes, at) > 0) {
        const end = endOfNumberedName(codes, at);
        const piece = source.slice(at, end);
        const flags = shape.word | shape.capital | shape.upper | spaced | initial;
        this.#push(block, at, piece, piece.toLowerCase(), flags, noClass);
        initial = 0;
        at = end;
      } else if (isDigit(code)) {
        const end = endOfNumber(codes, at);
        const piece = source.slice(at, end);
        this.#push(block, at, piece, piece, shape.number | spaced | this.#endOf(piece), this.#ageOf(piece));
        initial = 0;
        at = end;
      } else {
        const end = endOfPoint(codes, at, source.length);
        const piece = source.slice(at, end);
        const known = end - at === 1 ? points[code]! : runOf(piece);
        if (known === shape.stop) initial = shape.initial;
        const classes = code === ampersand ? { ...noClass, link: this.#ampersand } : noClass;
        this.#push(block, at, piece, piece, known | spaced, classes);
        at = end;
      }
      spaced = 0;
    }
  }

  /** '1980s' and 's end like words do. */
  #endOf(piece: string): number {
    return isLetter(piece.charCodeAt(piece.length - 1))
      ? endingShape(piece) & (shape.finite | shape.plural)
      : 0;
  }

  /** 'the 51-year-old' is a person. */
  #ageOf(piece: string): WordClasses {
    const isAge =
      piece.length >= shortestAge && phrasesIn(this.#language.ages).some((end) => piece.endsWith(end));
    return isAge ? aged : noClass;
  }

  #readWord(block: number, source: string, codes: Uint16Array, at: number, flags: number): number {
    const end = endOfWord(codes, at);
    let known = this.#vocabulary.find(source, codes, at, end);
    if (this.#owns && !known.listed && end - at > 2 && isOwner(codes, end)) {
      // 'he's' and 'it's' stay whole: they are pronouns with a verb, and stand in the lexicon.
      known = this.#vocabulary.find(source, codes, at, end - 2);
      this.#push(block, at, known.text, known.lower, known.shape | flags, known);
      this.#push(block, end - 2, source.slice(end - 2, end), "'s", this.#ownerShape, noClass);
      return end;
    }
    if (known.second > 0) {
      const { text, second } = known;
      const joined = this.#vocabulary.find(source, codes, at, at + second);
      const behind = text[second] === "-" ? text.lastIndexOf("-") + 1 : second;
      this.#push(block, at, joined.text, joined.lower, joined.shape | flags, joined);
      if (behind === second) return this.#readWord(block, source, codes, at + second, 0);
      const pronoun = this.#vocabulary.find(source, codes, at + second, end);
      this.#push(
        block,
        at + behind,
        text.slice(behind),
        pronoun.lower.slice(behind - second),
        pronoun.shape,
        pronoun,
      );
      return end;
    }
    const stopped = known.abbreviates && codes[end] === 46;
    if (stopped) known = this.#vocabulary.find(source, codes, at, end + 1);
    this.#push(block, at, known.text, known.lower, known.shape | flags, known);
    return stopped ? end + 1 : end;
  }
}

const aged: WordClasses = { ...noClass, word: word.role };

/** Reads the blocks that are `wanted` into tokens. */
export function tokenize(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  lexicon: Lexicon,
): Tokens {
  let characters = 0;
  for (const { text } of blocks) characters += text.length;
  const reader = new Reader(lexicon, 64 + (characters >> 2));
  for (let block = 0; block < blocks.length; block++)
    if (wanted(block)) reader.read(block, blocks[block]!.text);
  const { text, lower, block, paragraph, start, end, shape, word, name, link, speech } = reader;
  const { speech: language } = lexicon;
  return {
    language,
    count: text.length,
    text,
    lower,
    block,
    paragraph,
    start,
    end,
    shape,
    word,
    name,
    link,
    speech,
  };
}

/** Whether a word ends in 's. */
function isOwner(codes: Uint16Array, end: number): boolean {
  const apostrophe = codes[end - 2];
  return (apostrophe === 39 || apostrophe === 8217) && (codes[end - 1]! | 32) === 115;
}

/** Two apostrophes, two dashes and three stops are one point; a character outside of the basic plane is one, too. */
function endOfPoint(codes: Uint16Array, at: number, length: number): number {
  const code = codes[at]!;
  const next = codes[at + 1]!;
  if (code >= 0xd800 && code < 0xdc00) return Math.min(at + 2, length);
  if ((code === 39 || code === 96) && next === code) return at + 2;
  if (code !== 45 && code !== 46) return at + 1;
  let end = at + 1;
  while (codes[end] === code) end++;
  return code === 46 && end - at < 3 ? at + 1 : end;
}

function runOf(piece: string): number {
  if (piece[0] === "-") return shape.dash;
  if (piece[0] === ".") return shape.stop;
  return piece === "''" || piece === "``" ? shape.mark : 0;
}
