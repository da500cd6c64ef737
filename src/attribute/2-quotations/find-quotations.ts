import type { Manuscript } from "../../article/manuscript.ts";
import { lexiconOf } from "../../language/word-classes.ts";
import { shape, type TextLayer, type Tokens } from "../1-text/tokens.ts";
import { findBlockQuotations } from "./block-quotations.ts";
import { findInquits } from "./inquits.ts";
import type { Sentences, TokenSpan } from "./sentences.ts";
import { findSpans, type QuotationSpan } from "./spans.ts";

/** One quotation and its tokens. */
export interface Quotation extends TokenSpan {
  readonly span: QuotationSpan;
  /** The reporter's words inside of it. */
  readonly inquits: readonly TokenSpan[];
}

/** What is known of an article once its quotations are found. */
export interface QuotationLayer extends TextLayer {
  readonly quotations: readonly Quotation[];
  readonly sentences: Sentences;
}

/** Finds the quotations among the spans: those that `isSaid` accepts, and all that are set off. */
export function findQuotations(
  tokens: Tokens,
  spans: readonly QuotationSpan[],
  inquits: boolean,
  isSaid: (quotation: Quotation) => boolean,
): readonly Quotation[] {
  return accepted(
    locate(tokens, spans, inquits),
    (quotation) => quotation.span.isBlockQuotation || isSaid(quotation),
  );
}

/** All that stands between quotation marks or is set off without them, in the order of the text. */
export function spansOf(
  { blocks, language }: Manuscript,
  removed: ReadonlySet<number>,
): readonly QuotationSpan[] {
  const wanted = (index: number) => !removed.has(index);
  const known = lexiconOf(language).language;
  return merged(findSpans(blocks, wanted, known), findBlockQuotations(blocks, wanted, known.dialogues));
}

/** Both kinds in the order of the text; a block has spans of one kind only. */
function merged(
  marked: readonly QuotationSpan[],
  isBlockQuotation: readonly QuotationSpan[],
): readonly QuotationSpan[] {
  if (isBlockQuotation.length === 0) return marked;
  return [...marked, ...isBlockQuotation].sort((a, b) => a.block - b.block || a.start - b.start);
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
    if (said) kept.push(before ? quotation : { ...quotation, span: { ...span, continued: false } });
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
    const read: Quotation = { span, from: start, to: at, inquits: inside };
    const quotation = span.dialogue ? endTurn(tokens, read) : read;
    if (quotation) found.push(quotation);
  }
  return found;
}

const none: readonly TokenSpan[] = [];

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
  while (at < to && at < from + 5 && tokens.shape[at]! & shape.upper) at++;
  const labelled = at > from + 1 && at < to - 2 && (tokens.shape[at]! & shape.colon) !== 0;
  return labelled && (tokens.shape[from]! & shape.mark) !== 0 ? at + 1 : from;
}
