import { name, speech, word } from "../../language/word-classes.ts";
import { isSpeech, shape, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";

const { creditWords, inquitWords } = thresholds.sentences;

/** A quotation as token indexes: from its opening mark to after its closing one. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A quotation; what the reporter says inside of it is none of it. */
interface Quoted extends TokenSpan {
  /** Words of the reporter inside of it. */
  readonly inquits?: readonly TokenSpan[];
}

/**
 * The sentences of the reporter: a quotation is one unit in them, whatever stops it has inside.
 *
 * `“Why? I left. Then,” she said.` is one sentence; `“I left.” Then she spoke.` is two.
 */
export interface Sentences {
  /** First token of each sentence, ascending; a sentence ends where the next begins. */
  readonly starts: readonly number[];
  /** Sentence of each token. */
  readonly of: Int32Array;
  /** Index of the quotation that a token is in, -1 outside of all. */
  readonly quote: Int32Array;
}

export function findSentences(tokens: Tokens, quotes: readonly Quoted[]): Sentences {
  const of = new Int32Array(tokens.count);
  const quote = new Int32Array(tokens.count).fill(-1);
  for (let index = 0; index < quotes.length; index++) {
    const { from, to, inquits } = quotes[index]!;
    for (let at = from; at < to; at++) quote[at] = index;
    for (const inquit of inquits ?? []) quote.fill(-1, inquit.from, inquit.to);
  }
  const starts: number[] = [];
  let begin = true;
  let last = -1;
  for (let at = 0; at < tokens.count; ) {
    if (tokens.paragraph[at] !== last)
      begin = !isCredit(tokens, at, quote) && !isAnnounced(tokens, at, quote) && !isClause(tokens, at, quote);
    last = tokens.paragraph[at]!;
    if (begin) starts.push(at);
    begin = false;
    const inside = quote[at]!;
    const to = inside < 0 ? at + 1 : quotes[inside]!.to;
    for (let i = at; i < to; i++) of[i] = starts.length - 1;
    begin =
      inside < 0
        ? endsSentence(tokens, at, quote)
        : quoteEndsSentence(tokens, quotes[inside]!, quote) &&
          !(to < tokens.count && isCredit(tokens, to, quote));
    at = to;
  }
  return { starts, of, quote };
}

/** 'wrote one signatory, Mara Quay.' in a paragraph of its own, below a quotation. */
function isClause(tokens: Tokens, at: number, quote: Int32Array): boolean {
  if (at === 0 || quote[at - 1]! < 0 || quote[at]! >= 0) return false;
  const small = (tokens.shape[at]! & (shape.word | shape.capital)) === shape.word;
  return small && (tokens.word[at]! & (word.say | word.report | word.auxiliary)) !== 0;
}

/** A quotation in a paragraph of its own, after 'Mara Quay wrote:' at the end of the one before. */
function isAnnounced(tokens: Tokens, at: number, quote: Int32Array): boolean {
  return at > 0 && quote[at]! >= 0 && quote[at - 1]! < 0 && (tokens.shape[at - 1]! & shape.colon) !== 0;
}

/**
 * '— Mara Quay' and 'Mara Quay and Tom Reed, Marsh Gazette' behind a quotation, or below one that has a paragraph to
 * itself, up to the end of the paragraph: it belongs to the quotation.
 */
export function isCredit(tokens: Tokens, at: number, quote: Int32Array): boolean {
  if (at === 0 || quote[at - 1]! < 0 || !standsBelowQuotation(tokens, at, quote)) return false;
  const dashed = (tokens.shape[at]! & shape.dash) !== 0;
  const far = at + creditWords;
  if (far < tokens.count && tokens.paragraph[far] === tokens.paragraph[at]) return false;
  const start = dashed ? at + 1 : at;
  let next = start;
  while (next < far && next < tokens.count && isOfNames(tokens, next, start)) next++;
  const ends = next >= tokens.count || tokens.paragraph[next] !== tokens.paragraph[at];
  // '— Mara Quay contributed to this report' is no credit of the quotation
  if (dashed) return ends || !(tokens.shape[next]! & shape.word);
  if (ends || next - start < 2 || !(tokens.shape[next]! & shape.comma)) return false;
  for (next++; next < tokens.count && tokens.paragraph[next] === tokens.paragraph[at]; next++) {
    const flags = tokens.shape[next]!;
    if (!(flags & shape.capital) && !(tokens.word[next]! & (word.preposition | word.determiner)))
      return false;
  }
  return true;
}

/**
 * Whether a paragraph that begins here has nothing but words in marks above it, and these do not go on from a paragraph
 * that tells who speaks. Below '“We leave,” said Ann Lee. “It is late.”' a line of names is the byline.
 */
function standsBelowQuotation(tokens: Tokens, at: number, quote: Int32Array): boolean {
  if (tokens.paragraph[at] === tokens.paragraph[at - 1]) return true;
  const quoted = startOfParagraph(tokens, at - 1);
  if (quote.subarray(quoted, at).includes(-1)) return false;
  return quoted === 0 || quote.subarray(startOfParagraph(tokens, quoted - 1), quoted).every((one) => one < 0);
}

function startOfParagraph(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && tokens.paragraph[start - 1] === tokens.paragraph[at]) start--;
  return start;
}

/** A word of a name, or the 'and' between two. */
function isOfNames(tokens: Tokens, at: number, start: number): boolean {
  if (tokens.shape[at]! & shape.capital) return true;
  return at > start && isSpeech(tokens, at, speech.joining);
}

function endsSentence(tokens: Tokens, at: number, quote: Int32Array): boolean {
  const next = at + 1;
  if (next >= tokens.count) return false;
  if (tokens.shape[at]! & shape.stop) {
    if (tokens.shape[next]! & (shape.stop | shape.close)) return false;
    if (tokens.shape[next]! & shape.mark && quote[next]! < 0) return false;
    return tokens.shape[next]! & shape.word ? (tokens.shape[next]! & shape.capital) !== 0 : true;
  }
  if (tokens.shape[at]! & (shape.close | shape.mark) && at > 0 && tokens.shape[at - 1]! & shape.stop)
    return !(tokens.shape[next]! & shape.word) || (tokens.shape[next]! & shape.capital) !== 0;
  // 'in the U.S. The', but not 'U.S. President'
  const abbreviation = (tokens.shape[at]! & shape.stopped) !== 0;
  // 'at 6 a.m. “We left”', but not 'the U.S. “left it”'
  if (abbreviation && quote[next]! >= 0) return ((tokens.shape[next + 1] ?? 0) & shape.capital) !== 0;
  return (
    abbreviation &&
    (tokens.name[at]! & name.title) === 0 &&
    (tokens.shape[next]! & shape.capital) !== 0 &&
    (tokens.word[next]! &
      (word.determiner | word.male | word.female | word.they | word.subordinator | word.neuter)) !==
      0
  );
}

/** The last token inside of the marks of a quotation. */
export function lastWithin(tokens: Tokens, { from, to }: TokenSpan): number {
  let last = to - 1;
  while (last > from && tokens.shape[last]! & (shape.mark | shape.close)) last--;
  return last;
}

function quoteEndsSentence(tokens: Tokens, span: TokenSpan, quote: Int32Array): boolean {
  const next = span.to;
  if (next >= tokens.count || tokens.paragraph[next] !== tokens.paragraph[span.to - 1]) return false;
  const inner = lastWithin(tokens, span);
  if ((tokens.shape[inner]! & shape.stop) === 0) return false;
  if (quote[next]! >= 0) return true;
  if ((tokens.shape[next]! & shape.capital) === 0) return false;
  // '“Why?” Mara Quay asked.'
  for (let at = next + 1; at < next + inquitWords && at < tokens.count; at++) {
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.comma | shape.mark)) return true;
    if (tokens.word[at]! & (word.say | word.report) && (flags & shape.capital) === 0) {
      const after = tokens.shape[at + 1] ?? shape.stop;
      return !(tokens.text[inner] !== "." || after & shape.stop);
    }
    if ((flags & shape.capital) === 0 && (tokens.word[at]! & word.adverb) === 0) return true;
  }
  return true;
}
