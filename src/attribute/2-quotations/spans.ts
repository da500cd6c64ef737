import type { Block } from "../../article/block.ts";
import type { Speech } from "../../language/speech.ts";
import { paragraphStarts } from "../1-text/paragraphs.ts";
import { isSingleMarked, type QuotationMark } from "./marks-in-use.ts";

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
}

/** Classes of marks: a mark closes only what one of its class opened. */
type MarkClass = "double" | "low" | "angle" | "single" | "straight" | "corner";

interface MarkEvent extends QuotationMark {
  readonly kind: MarkClass;
}

const markPattern = /["＂“”„‟«»‹›「」『』]|''|``|‘‘|’’|[‘’‚'`]/g;

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
  const singles = counts.single > 1 && (counts.single > 6 * others || isSingleMarked(blocks, events));
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
      carried = spansOfParagraph(paragraph, found.slice(first, next), singles, carried, spans);
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

function spansOfParagraph(
  paragraph: Paragraph,
  events: readonly MarkEvent[],
  singles: boolean,
  carried: MarkClass | undefined,
  spans: QuotationSpan[],
): MarkClass | undefined {
  const { block, text } = paragraph;
  const isPrimary = (event: MarkEvent) => singles || event.kind !== "single";
  let open: { kind: MarkClass; start: number; length: number } | undefined;
  let continued = false;
  let nested = false;
  const first = events.find(isPrimary);
  let lead = paragraph.start;
  while (lead < paragraph.end && isGap(text[lead]!)) lead++;
  if (carried !== undefined) {
    if (first?.kind === carried && first.at <= lead + 1 && (first.opens || carried === "straight"))
      continued = true;
    else if (first?.kind === carried && first.closes && !first.opens) {
      open = { kind: carried, start: lead, length: 0 };
      continued = true;
    }
  }
  const emit = (start: number, end: number, closed: boolean) => {
    if (end - start > 2) spans.push({ block, start, end, closed, continued, isBlockQuotation: false });
    continued = false;
    nested = false;
  };
  const inner = findInner(text, events);
  for (const event of events) {
    if (!isPrimary(event) || inner.has(event)) continue;
    if (open === undefined) {
      if (event.opens) open = { kind: event.kind, start: event.at, length: event.length };
      continue;
    }
    const mixed = isMixed(open.kind, event.kind);
    if (event.kind !== open.kind && !mixed) continue;
    // "“Why?” she asked me": straight marks inside of curly ones, and the other way round, come in pairs.
    if (mixed && event.opens && !event.closes) {
      nested = true;
      continue;
    }
    if (mixed && nested) {
      nested = false;
      continue;
    }
    if (event.closes) {
      let end = event.at + event.length;
      // The mark of a nested quotation after the outer one: 'a fox,''' he said.
      if (event.length === 2 && text[end] === "'" && isGap(text[end + 1] ?? " ")) end++;
      emit(open.start, end, true);
      open = undefined;
    } else if (event.opens) {
      // The mark before was never closed: what it opened ends with the last sentence before this one.
      const end = lastStop(text, open.start + open.length, event.at);
      if (end > 0) emit(open.start, end, false);
      open = { kind: event.kind, start: event.at, length: event.length };
    }
  }
  if (open === undefined) return undefined;
  let end = paragraph.end;
  while (end > open.start && isGap(text[end - 1]!)) end--;
  emit(open.start, end, false);
  return open.kind;
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
      if (!/[.!?]\s*$/.test(text.slice(Math.max(0, opening.at - 3), opening.at)))
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

const classOf: Readonly<Record<string, MarkClass>> = {
  "“": "double",
  "”": "double",
  "‟": "double",
  "„": "low",
  "«": "angle",
  "»": "angle",
  "‹": "single",
  "›": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "'": "single",
  "`": "single",
  '"': "straight",
  "＂": "straight",
  "''": "straight",
  "``": "straight",
  "‘‘": "double",
  "’’": "double",
  "「": "corner",
  "」": "corner",
  "『": "corner",
  "』": "corner",
};

function readMarks(text: string, language: Speech): readonly MarkEvent[] {
  const found: MarkEvent[] = [];
  const low = language.marks.some((pair) => pair.open === "„");
  const inward = language.marks.some((pair) => pair.open === "»");
  let singles = -1;
  let german = false;
  markPattern.lastIndex = 0;
  for (let match = markPattern.exec(text); match; match = markPattern.exec(text)) {
    const at = match.index;
    // Only behind a double mark, with no single one open, are two of them one: else each closes a quotation.
    const mark = match[0] === "’’" && singles !== 0 ? "’" : match[0];
    if (mark === "“" || mark === "‘‘") singles = 0;
    else if (mark === "‘" && singles >= 0) singles++;
    else if (mark === "’" && singles > 0 && !/\p{L}/u.test(text[at + 1] ?? " ")) singles--;
    markPattern.lastIndex = at + mark.length;
    const length = mark.length;
    const before = at === 0 ? " " : text[at - 1]!;
    const after = text[at + length] ?? " ";
    const left = isGap(before) || isDash(before);
    const right = isGap(after) || isPoint(after) || isDash(after);
    let kind = classOf[mark]!;
    let opens = false;
    let closes = false;
    switch (mark) {
      case "„":
        opens = true;
        kind = "double";
        german = true;
        break;
      case "“":
        if (german || low) {
          closes = german || !left;
          opens = !closes && left;
          if (closes) german = false;
        } else {
          opens = !(right && !left) || left;
          closes = !opens;
        }
        break;
      case "”":
      case "‟":
        closes = !(left && !right && !isPoint(before));
        opens = !closes;
        german = false;
        break;
      case "«":
      case "»": {
        const spacedOpening = mark === (inward ? "»" : "«");
        opens = inward ? (left ? true : !right && spacedOpening) : spacedOpening;
        if (inward && left && right) opens = spacedOpening;
        closes = !opens;
        break;
      }
      case "「":
      case "『":
        opens = true;
        break;
      case "」":
      case "』":
        closes = true;
        break;
      case "``":
      case "‘‘":
        opens = true;
        break;
      case "’’":
        closes = !left;
        break;
      case "‘":
      case "‚":
      case "‹":
        opens = left;
        break;
      case "’":
      case "'":
      case "`":
      case "›":
        opens = mark === "'" && left && !right && !/\d/.test(after);
        closes = !left && right && (isPoint(before) || !isApostrophe(text, at));
        break;
      default:
        opens = left && !isGap(after);
        closes = !left || (!opens && isGap(after) && !isGap(before));
        // Between a dash and a word either may be meant: the state decides.
        if (isDash(before) && !isGap(after)) closes = true;
        if (!left && !right) opens = false;
        // "'Oh, well,' " she said
        if (!opens && !closes && /['’] $/.test(text.slice(Math.max(0, at - 2), at))) closes = true;
    }
    if (opens || closes) found.push({ at, length, kind, opens, closes });
  }
  return found;
}

/** Whether the mark after an s is a plural's apostrophe: a later mark closes better. */
function isApostrophe(text: string, at: number): boolean {
  if (text[at - 1] !== "s") return false;
  const rest = text.slice(at + 1, at + 200);
  const next = /[.,?!]['’]|['’](?=[.,?!;:]|$)/.exec(rest);
  if (!next) return false;
  const opening = /(^|\s)['‘]\S/.exec(rest);
  return !opening || opening.index > next.index;
}

function isGap(char: string): boolean {
  return /[\s([{/<>]/.test(char);
}

function isDash(char: string): boolean {
  return char === "—" || char === "–" || char === "-" || char === "―";
}

function isPoint(char: string): boolean {
  return /[.,;:!?)\]}…]/.test(char);
}
