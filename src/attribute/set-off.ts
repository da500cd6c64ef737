import type { Block } from "../model/block.ts";
import { paragraphStarts } from "./paragraphs.ts";
import type { QuotedSpan } from "./spans.ts";

/** Marks of any kind that open a quotation: a block with one is read by its marks. */
const anyMark = /["“”„«»「『]|''/;

/** 'MARA QUAY: ' before what was said; 'Q: ' names nobody. */
const label = /^\s*(?!\p{L}:)((?:\p{Lu}[\p{Lu}.'’-]*)(?: \p{Lu}[\p{Lu}.'’-]*){0,3}):\s+(?=\S)/u;

/** '— We left', '—¿Why?' */
const turn = /^\s*[—–―]\s?[¿¡…]*(?=\p{L})/u;

/**
 * Finds words that are set off without marks: block quotes, and the turns of a transcript ('QUAY: We left.').
 *
 * With `dialogues`, paragraphs that a dash opens, too: whether somebody is said to speak there is left to the reader.
 * A transcript needs three labels of two speakers at least, and two paragraphs in five; in bold, a label may be written small.
 */
export function findSetOff(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  dialogues: boolean,
): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let paragraphs = 0;
  const turns: { readonly span: QuotedSpan; readonly speaker: string }[] = [];
  blocks.forEach((block, index) => {
    if (!wanted(index) || block.kind === "code" || block.kind === "heading") return;
    paragraphs++;
    if (anyMark.test(block.text)) return;
    const end = block.text.trimEnd().length;
    const start = block.text.length - block.text.trimStart().length;
    const base = { block: index, end, closed: true, continued: false, setOff: true } as const;
    // 'Cause: unknown' in a list of facts is no turn of anybody's.
    const labelled = block.kind === "paragraph" && block.within.length === 0 ? labelOf(block) : undefined;
    if (dialogues && block.kind === "paragraph" && block.within.length === 0)
      spans.push(...turnsOf(block.text).map((at) => ({ ...base, ...at, dialogue: true })));
    if (labelled) turns.push({ span: { ...base, start: labelled.end }, speaker: labelled.speaker });
    else if (block.within.includes("blockquote") && end - start > 20) spans.push({ ...base, start });
  });
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  // A few labels among prose are headings, credits and datelines more often than a transcript.
  if (turns.length > 2 && speakers.size > 1 && 5 * turns.length > 2 * paragraphs)
    for (const { span } of turns) if (span.end > span.start) spans.push(span);
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

function labelOf({ text, strong }: Block): { readonly speaker: string; readonly end: number } | undefined {
  const match = label.exec(text);
  if (match) return { speaker: match[1]!, end: match[0].length };
  const [bold] = strong;
  if (!bold || bold.start > 1 || bold.end - bold.start > 40) return undefined;
  const colon = text.slice(bold.start, bold.end).endsWith(":")
    ? bold.end
    : text[bold.end] === ":"
      ? bold.end + 1
      : -1;
  if (colon < 0) return undefined;
  const gap = /^\s*/.exec(text.slice(colon))![0].length;
  return { speaker: text.slice(bold.start, colon), end: colon + gap };
}
