import type { Block } from "../../article/block.ts";
import { paragraphStarts } from "../1-text/paragraphs.ts";
import type { QuotationSpan } from "./spans.ts";

/** Marks of any kind that open a quotation: a block with one is read by its marks. */
const anyMark = /["“”„«»「『]|''/;

/** 'MARA QUAY: ' before what was said; 'Q: ' names nobody. */
const label = /^\s*(?!\p{L}:)((?:\p{Lu}[\p{Lu}.'’-]*)(?: \p{Lu}[\p{Lu}.'’-]*){0,3}):\s+(?=\S)/u;

/** '— We left', '—¿Why?' */
const turn = /^\s*[—–―]\s?[¿¡…]*(?=\p{L})/u;

/** 'Mara Quay: ', 'The Lantern: ' */
const smallLabel = /^\s*(?!\p{L}:)((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=\S)/u;

/** One paragraph behind a label. */
interface Turn {
  readonly span: QuotationSpan;
  readonly speaker: string;
  /** In capitals or bold: a label of a transcript at first sight. */
  readonly sure: boolean;
  readonly asks: boolean;
}

/**
 * Finds words that are set off without marks: block quotes, and the turns of a transcript ('QUAY: We left.').
 *
 * With `dialogues`, paragraphs that a dash opens, too: whether somebody is said to speak there is left to the reader.
 * A transcript needs three labels of two speakers at least, and two paragraphs in five; in bold, a label may be written
 * small. Where labels are written as names are ('Mara Quay: '), two speakers have two turns each, one of them asks
 * something, and three paragraphs in five are turns.
 */
export function findBlockQuotations(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  dialogues: boolean,
): readonly QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  let paragraphs = 0;
  const turns: Turn[] = [];
  blocks.forEach((block, index) => {
    if (!wanted(index) || block.kind === "code" || block.kind === "heading") return;
    paragraphs++;
    if (anyMark.test(block.text)) return;
    const end = block.text.trimEnd().length;
    const start = block.text.length - block.text.trimStart().length;
    const base = { block: index, end, closed: true, continued: false, isBlockQuotation: true } as const;
    // 'Cause: unknown' in a list of facts is no turn of anybody's.
    const labelled = block.kind === "paragraph" && block.within.length === 0 ? labelOf(block) : undefined;
    if (dialogues && block.kind === "paragraph" && block.within.length === 0)
      spans.push(...turnsOf(block.text).map((at) => ({ ...base, ...at, dialogue: true })));
    if (labelled)
      turns.push({ ...labelled, span: { ...base, start: labelled.end }, asks: block.text.includes("?") });
    else if (block.within.includes("blockquote") && end - start > 20) spans.push({ ...base, start });
  });
  const sure = turns.filter((turn) => turn.sure);
  const transcript = isTranscript(sure, paragraphs) ? sure : isConversation(turns, paragraphs) ? turns : [];
  for (const { span } of transcript) if (span.end > span.start) spans.push(span);
  return spans.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** The paragraphs of a text that a dash opens, from the dash on. */
function turnsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const starts = paragraphStarts(text);
  return starts.flatMap((from, index) => {
    const paragraph = text.slice(from, starts[index + 1] ?? text.length);
    if (!turn.test(paragraph)) return [];
    const start = from + paragraph.length - paragraph.trimStart().length;
    return [{ start, end: from + paragraph.trimEnd().length }];
  });
}

/** A few labels among prose are headings, credits and datelines more often than a transcript. */
function isTranscript(turns: readonly Turn[], paragraphs: number): boolean {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  return turns.length > 2 && speakers.size > 1 && 5 * turns.length > 2 * paragraphs;
}

/**
 * 'Where:', 'When:' and 'Cost:' come once each, and where they come back, for one inn after the other, none of them asks
 * anything; two who talk come back, by their last names at least.
 */
function isConversation(turns: readonly Turn[], paragraphs: number): boolean {
  if (!turns.some(({ asks }) => asks)) return false;
  const often = new Map<string, number>();
  for (const { speaker } of turns) {
    const surname = speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase();
    often.set(surname, (often.get(surname) ?? 0) + 1);
  }
  const back = [...often.values()].filter((count) => count > 1).length;
  return back > 1 && 5 * turns.length > 3 * paragraphs;
}

function labelOf({
  text,
  strong,
}: Block): { readonly speaker: string; readonly end: number; readonly sure: boolean } | undefined {
  const match = label.exec(text);
  if (match) return { speaker: match[1]!, end: match[0].length, sure: true };
  const [bold] = strong;
  if (!bold || bold.start > 1 || bold.end - bold.start > 40) {
    const small = smallLabel.exec(text);
    return small ? { speaker: small[1]!, end: small[0].length, sure: false } : undefined;
  }
  const colon = text.slice(bold.start, bold.end).endsWith(":")
    ? bold.end
    : text[bold.end] === ":"
      ? bold.end + 1
      : -1;
  if (colon < 0) return undefined;
  const gap = /^\s*/.exec(text.slice(colon))![0].length;
  return { speaker: text.slice(bold.start, colon), end: colon + gap, sure: true };
}
