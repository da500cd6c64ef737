import type { Block } from "../../article/block.ts";
import type { TextRange } from "../../article/span.ts";
import type { Speech } from "../../language/speech.ts";
import { paragraphStarts } from "../1-text/paragraphs.ts";
import { thresholds } from "../thresholds.ts";
import { isGap, type MarkClass, type MarkEvent, readMarks } from "./marks.ts";
import { isSingleMarked, singlePairs } from "./marks-in-use.ts";

const { shortest, singlesPerOther, sentenceEnd } = thresholds.spans;

/** Text between two quotation marks, or from one to the end of its block. */
export interface QuotationSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  /** Goes on from the span before it, which ended its paragraph unclosed. */
  readonly continued: boolean;
  /** Stands without marks: a block quote, a turn of a transcript. */
  readonly isBlockQuotation: boolean;
  /** A paragraph that a dash opens, in a language whose press sets dialogues so. */
  readonly dialogue?: boolean;
  /** The words of the page that say outright who speaks: the label of a turn, a signature. */
  readonly credit?: TextRange;
  /** What the person who is interviewed answers: the question's block. */
  readonly question?: number;
  /** Where the quotation begins whose words a pull quote repeats. */
  readonly repeats?: Pick<TextRange, "block" | "start">;
}

/**
 * Finds what stands between quotation marks, over all blocks: an unclosed quotation goes on in the next paragraph when
 * that begins with a mark, or when the first mark in it closes.
 *
 * Single marks count where more is said between them than between others (`isSingleMarked`); they are apostrophes or
 * nested ones otherwise.
 */
export function findSpans(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  language: Speech,
): readonly QuotationSpan[] {
  const events: (readonly MarkEvent[])[] = [];
  const counts: Record<MarkClass, number> = {
    double: 0,
    low: 0,
    angle: 0,
    single: 0,
    straight: 0,
    corner: 0,
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const found = wanted(index) && block.kind !== "code" ? readMarks(block.text, language) : [];
    events.push(found);
    for (const event of found) if (event.opens) counts[event.kind]++;
  }
  const others = counts.double + counts.low + counts.angle + counts.straight + counts.corner;
  const singles =
    counts.single > 1 && (counts.single > singlesPerOther * others || isSingleMarked(blocks, events));
  const spans: QuotationSpan[] = [];
  let carried: MarkClass | undefined;
  for (let index = 0; index < blocks.length; index++) {
    if (!wanted(index)) continue;
    const { text } = blocks[index]!;
    const found = events[index]!;
    const starts = paragraphStarts(text);
    let next = 0;
    for (let line = 0; line < starts.length; line++) {
      const end = starts[line + 1] ?? text.length;
      const first = next;
      while (next < found.length && found[next]!.at < end) next++;
      const paragraph = { block: index, text, start: starts[line]!, end };
      const marks = found.slice(first, next);
      const before = spans.length;
      carried = spansOfParagraph(paragraph, marks, singles, carried, spans);
      if (language.singlesBeside && !singles) addSingles(paragraph, marks, spans, before);
    }
  }
  return spans;
}

interface Paragraph {
  readonly block: number;
  /** Of the whole block. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the spans of one paragraph; gives the class of a mark that it leaves open. */
function spansOfParagraph(
  paragraph: Paragraph,
  events: readonly MarkEvent[],
  singles: boolean,
  carried: MarkClass | undefined,
  spans: QuotationSpan[],
): MarkClass | undefined {
  const inner = findInner(paragraph.text, events);
  const primary = events.filter((event) => singles || event.kind !== "single");
  const reader = new SpanReader(paragraph, spans);
  reader.carryOn(carried, primary[0]);
  for (const event of primary) if (!inner.has(event)) reader.read(event);
  return reader.end();
}

/** Adds what stands between single marks of a paragraph, and in none of its other spans, in the order of the text. */
function addSingles(
  { block, text }: Paragraph,
  marks: readonly MarkEvent[],
  spans: QuotationSpan[],
  from: number,
) {
  const known = spans.slice(from);
  const found = singlePairs(text, marks).filter(
    ([start, end]) => !known.some((span) => span.start < end && start < span.end),
  );
  if (found.length === 0) return;
  for (const [start, end] of found)
    spans.push({ block, start, end, closed: true, continued: false, isBlockQuotation: false });
  const sorted = spans.splice(from).sort((a, b) => a.start - b.start);
  spans.push(...sorted);
}

/** The mark that opened a quotation. */
interface OpenMark {
  readonly kind: MarkClass;
  readonly start: number;
  readonly length: number;
}

/** Reads the marks of one paragraph, one after another, and adds what stands between them. */
class SpanReader {
  readonly #paragraph: Paragraph;
  readonly #spans: QuotationSpan[];
  #open: OpenMark | undefined;
  #continued = false;
  /** Whether a pair of the other double marks is open inside. */
  #nested = false;

  constructor(paragraph: Paragraph, spans: QuotationSpan[]) {
    this.#paragraph = paragraph;
    this.#spans = spans;
  }

  /** Goes on with a quotation that the paragraph before left open, where the first mark says so. */
  carryOn(carried: MarkClass | undefined, first: MarkEvent | undefined) {
    if (carried === undefined || first?.kind !== carried) return;
    const { text, start, end } = this.#paragraph;
    let lead = start;
    while (lead < end && isGap(text[lead]!)) lead++;
    const opensAgain = first.at <= lead + 1 && (first.opens || carried === "straight");
    if (opensAgain) this.#continued = true;
    else if (first.closes && !first.opens) {
      this.#open = { kind: carried, start: lead, length: 0 };
      this.#continued = true;
    }
  }

  read(event: MarkEvent) {
    const open = this.#open;
    if (open === undefined) {
      if (event.opens) this.#open = openAt(event);
      return;
    }
    const mixed = isMixed(open.kind, event.kind);
    if (event.kind !== open.kind && !mixed) return;
    // "“Why?” she asked me": straight marks inside of curly ones, and the other way round, come in pairs.
    if (mixed && event.opens && !event.closes) this.#nested = true;
    else if (mixed && this.#nested) this.#nested = false;
    else if (event.closes) this.#close(open, event);
    else if (event.opens) this.#reopen(open, event);
  }

  /** Ends a quotation that the paragraph leaves open; gives the class of its mark. */
  end(): MarkClass | undefined {
    if (this.#open === undefined) return undefined;
    const { start, kind } = this.#open;
    let { end } = this.#paragraph;
    while (end > start && isGap(this.#paragraph.text[end - 1]!)) end--;
    this.#add(start, end, false);
    return kind;
  }

  #close({ start }: OpenMark, { at, length }: MarkEvent) {
    const { text } = this.#paragraph;
    const end = at + length;
    // The mark of a nested quotation after the outer one: 'a fox,''' he said.
    const isNested = length === 2 && text[end] === "'" && isGap(text[end + 1] ?? " ");
    this.#add(start, isNested ? end + 1 : end, true);
    this.#open = undefined;
  }

  /** The mark before was never closed: what it opened ends with the last sentence before this one. */
  #reopen({ start, length }: OpenMark, event: MarkEvent) {
    const end = lastStop(this.#paragraph.text, start + length, event.at);
    if (end > 0) this.#add(start, end, false);
    this.#open = openAt(event);
  }

  #add(start: number, end: number, closed: boolean) {
    const { block } = this.#paragraph;
    if (end - start > shortest)
      this.#spans.push({ block, start, end, closed, continued: this.#continued, isBlockQuotation: false });
    this.#continued = false;
    this.#nested = false;
  }
}

function openAt({ kind, at, length }: MarkEvent): OpenMark {
  return { kind, start: at, length };
}

/**
 * The marks of quotations inside of others of the same kind: “what he calls “hell” here”.
 *
 * Only where the outer one is closed, too, and no sentence ends before the inner one: else the first was left open.
 */
function findInner(text: string, events: readonly MarkEvent[]): ReadonlySet<MarkEvent> {
  const inner = new Set<MarkEvent>();
  const opened: MarkEvent[] = [];
  let waiting: [MarkEvent, MarkEvent][] = [];
  for (const event of events) {
    if (event.kind !== "double" || event.opens === event.closes) continue;
    if (event.opens) {
      opened.push(event);
      continue;
    }
    const opening = opened.pop();
    if (!opening) continue;
    if (opened.length > 0) {
      if (!/[.!?]\s*$/.test(text.slice(Math.max(0, opening.at - sentenceEnd), opening.at)))
        waiting.push([opening, event]);
      continue;
    }
    for (const pair of waiting) for (const mark of pair) inner.add(mark);
    waiting = [];
  }
  return inner;
}

/** Whether two marks are the double ones of two keyboards: `"We left,” she said`. */
function isMixed(a: MarkClass, b: MarkClass): boolean {
  return (a === "straight" && b === "double") || (a === "double" && b === "straight");
}

/** The end of the last sentence in `text` between two offsets; 0 where there is none. */
function lastStop(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const mark = text[at]!;
    if (mark === "." || mark === "!" || mark === "?") return at + 1;
  }
  return 0;
}
