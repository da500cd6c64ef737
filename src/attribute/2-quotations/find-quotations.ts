import type { Manuscript } from "../../article/manuscript.ts";
import type { TextRange } from "../../article/span.ts";
import { lexiconOf } from "../../language/word-classes.ts";
import { shape, type TextLayer, type Tokens } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import { findBlockQuotations } from "./block-quotations.ts";
import { findInquits } from "./inquits.ts";
import { findAnswers } from "./interviews.ts";
import { readPullQuotes } from "./pull-quotes.ts";
import type { Sentences, TokenSpan } from "./sentences.ts";
import { findSpans, type QuotationSpan } from "./spans.ts";
import { findTurns } from "./transcripts.ts";

const { longestLabel } = thresholds.findQuotations;

/** One quotation and its tokens. */
export interface Quotation extends TokenSpan {
  readonly span: QuotationSpan;
  /** The reporter's words inside of it. */
  readonly inquits: readonly TokenSpan[];
  /** The words of `span.credit`; missing where no words were read there. */
  readonly credit?: TokenSpan;
}

/** What is known of an article once its quotations are found. */
export interface QuotationLayer extends TextLayer {
  readonly quotations: readonly Quotation[];
  readonly sentences: Sentences;
}

/** Finds the quotations among the spans: those that `isSaid` accepts. */
export function findQuotations(
  tokens: Tokens,
  spans: readonly QuotationSpan[],
  inquits: boolean,
  isSaid: (quotation: Quotation) => boolean,
): readonly Quotation[] {
  return accepted(locate(tokens, spans, inquits), isSaid);
}

/** Whether the page itself says that somebody speaks there: a block quote, a turn, words with a signature. */
export const isSetOff = ({ span: { isBlockQuotation, credit } }: Quotation) =>
  isBlockQuotation || credit !== undefined;

/** All that stands between quotation marks or is set off without them, in the order of the text. */
export function spansOf(
  { blocks, language }: Manuscript,
  removed: ReadonlySet<number>,
): readonly QuotationSpan[] {
  const wanted = (index: number) => !removed.has(index);
  const known = lexiconOf(language).speech;
  const marked = findSpans(blocks, wanted, known);
  const quoted = findBlockQuotations(blocks, wanted, known.dialogues, marked);
  const turns = findTurns(blocks, wanted);
  const spoken = turns.length > 0 ? turns : findAnswers(blocks, wanted, known);
  if (quoted === marked && spoken.length === 0) return marked;
  const spans = readPullQuotes(withTurns(quoted, spoken), blocks, wanted);
  return [...spans].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** A turn is one quotation, whatever marks it holds; one that is all in marks is read by them. */
function withTurns(
  spans: readonly QuotationSpan[],
  turns: readonly QuotationSpan[],
): readonly QuotationSpan[] {
  if (turns.length === 0) return spans;
  const byBlock = new Map(turns.map((turn) => [turn.block, turn]));
  const rest = spans.flatMap((span): readonly QuotationSpan[] => {
    const turn = byBlock.get(span.block);
    if (!turn || span.end <= turn.start) return [span];
    if (turn.isBlockQuotation) return [];
    const { credit, question } = turn;
    const isWhole = turn.start >= span.start - 1 && span.end >= turn.end - 1;
    if (question !== undefined) return [isWhole ? { ...span, question } : span];
    return [credit ? { ...span, credit } : span];
  });
  return [...rest, ...turns.filter(({ isBlockQuotation }) => isBlockQuotation)];
}

/** Leaves out what nobody says; what would go on with such words begins anew, and not with whatever stands before them. */
function accepted(
  located: readonly Quotation[],
  isSaid: (quotation: Quotation) => boolean,
): readonly Quotation[] {
  const kept: Quotation[] = [];
  let before = true;
  for (const quotation of located) {
    const { span } = quotation;
    const said = isSaid(quotation);
    const goesOn = before || !span.continued;
    if (said) kept.push(goesOn ? quotation : { ...quotation, span: { ...span, continued: false } });
    before = said;
  }
  return kept;
}

/** Finds the tokens of each span; both come in the order of the text. */
function locate(tokens: Tokens, spans: readonly QuotationSpan[], inquits: boolean): readonly Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < tokens.count && tokens.block[at]! < span.block) at++;
    while (at < tokens.count && tokens.block[at] === span.block && tokens.start[at]! < span.start) at++;
    const from = at;
    while (at < tokens.count && tokens.block[at] === span.block && tokens.end[at]! <= span.end) at++;
    if (at === from) continue;
    const start = afterLabel(tokens, from, at);
    const inside = inquits ? findInquits(tokens, { from: start, to: at }) : none;
    const credit = span.credit && tokensIn(tokens, span.credit);
    const read: Quotation = { span, from: start, to: at, inquits: inside, ...(credit ? { credit } : {}) };
    const quotation = span.dialogue ? endTurn(tokens, read) : read;
    if (quotation) found.push(quotation);
  }
  return found;
}

const none: readonly TokenSpan[] = [];

/** The tokens of a place in a block; missing where there are none. */
function tokensIn(tokens: Tokens, { block, start, end }: TextRange): TokenSpan | undefined {
  let from = 0;
  let high = tokens.count;
  while (from < high) {
    const middle = (from + high) >> 1;
    const before =
      tokens.block[middle]! < block || (tokens.block[middle] === block && tokens.start[middle]! < start);
    if (before) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < tokens.count && tokens.block[to] === block && tokens.start[to]! < end) to++;
  return to > from ? { from, to } : undefined;
}

/** A turn of a dialogue without the words of the reporter that end its paragraph; missing where nobody is said to speak. */
function endTurn(tokens: Tokens, turn: Quotation): Quotation | undefined {
  const last = turn.inquits.at(-1);
  if (!last) return undefined;
  if (last.to + 1 < turn.to) return turn;
  const to = tokens.shape[last.from - 1]! & shape.dash ? last.from - 1 : last.from;
  const span = { ...turn.span, end: tokens.end[to - 1]! };
  return { span, from: turn.from, to, inquits: turn.inquits.slice(0, -1) };
}

/** The first token after 'QUAY:' in a transcript that puts its speakers inside of the marks. */
function afterLabel(tokens: Tokens, from: number, to: number): number {
  let at = from + 1;
  while (at < to && at < from + longestLabel && tokens.shape[at]! & shape.upper) at++;
  const labelled = at > from + 1 && at < to - 2 && (tokens.shape[at]! & shape.colon) !== 0;
  return labelled && (tokens.shape[from]! & shape.mark) !== 0 ? at + 1 : from;
}
