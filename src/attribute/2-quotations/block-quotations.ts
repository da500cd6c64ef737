import type { Block } from "../../article/block.ts";
import type { TextRange } from "../../article/span.ts";
import { paragraphStarts } from "../1-text/paragraphs.ts";
import { thresholds } from "../thresholds.ts";
import { headOfPost, isOnlyLink, signatureBelow, signatureOf } from "./signatures.ts";
import type { QuotationSpan } from "./spans.ts";

const { shortest } = thresholds.blockQuotations;

/** Marks of any kind that open a quotation: a block with one is read by its marks. */
const anyMark = /["“”„«»「『]|''/;

/** '— We left', '—¿Why?' */
const turn = /^\s*[—–―]\s?[¿¡…]*(?=\p{L})/u;

/**
 * Finds words that are set off without marks: block quotes; with `dialogues`, paragraphs that a dash opens, too: whether
 * somebody is said to speak there is left to the reader.
 *
 * A signature belongs to all that its block quote holds before it, with marks or without, and is none of the words.
 * `marked` are the spans between marks.
 */
export function findBlockQuotations(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
  dialogues: boolean,
  marked: readonly QuotationSpan[],
): readonly QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  const credits = new Map<number, TextRange>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (!wanted(index)) continue;
    if (block.within.includes("blockquote")) {
      const end = endOfQuote(blocks, index);
      spans.push(...readBlockQuote(blocks, index, end, wanted, credits));
      index = end - 1;
    } else if (
      dialogues &&
      block.kind === "paragraph" &&
      block.within.length === 0 &&
      !anyMark.test(block.text)
    )
      for (const at of turnsOf(block.text)) spans.push({ block: index, ...at, ...bare, dialogue: true });
  }
  if (spans.length === 0 && credits.size === 0) return marked;
  return [...marked.flatMap((span) => signed(span, credits)), ...spans];
}

const bare = { closed: true, continued: false, isBlockQuotation: true } as const;

/** A marked span with the signature of its block; none where it is part of that signature. */
function signed(span: QuotationSpan, credits: ReadonlyMap<number, TextRange>): readonly QuotationSpan[] {
  const credit = credits.get(span.block);
  if (!credit) return [span];
  return credit.block === span.block && span.start >= credit.start ? [] : [{ ...span, credit }];
}

/** Past the last block of the block quote that begins at a block. */
function endOfQuote(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  const isSame = ({ group, within }: Block) => group === blocks[from]!.group && within.includes("blockquote");
  while (end < blocks.length && isSame(blocks[end]!)) end++;
  return end;
}

/** The spans of one block quote; of what is read by its marks, `credits` gets the signature of the block. */
function readBlockQuote(
  blocks: readonly Block[],
  from: number,
  to: number,
  wanted: (block: number) => boolean,
  credits: Map<number, TextRange>,
): readonly QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  let unsigned: number[] = [];
  let head: TextRange | undefined;
  let first = 0;
  const sign = (credit: TextRange) => {
    for (const block of unsigned) credits.set(block, credit);
    for (; first < spans.length; first++) spans[first] = { ...spans[first]!, credit };
    unsigned = [];
  };
  for (let index = from; index < to; index++) {
    const block = blocks[index]!;
    if (!wanted(index) || block.kind === "code" || block.kind === "heading" || isOnlyLink(block)) continue;
    const poster = headOfPost(block, index);
    if (poster && unsigned.length === 0) {
      head = poster;
      continue;
    }
    const signature = signatureOf(block, index, unsigned.length > 0);
    const end = signature ? signature.quoted : block.text.trimEnd().length;
    const start = block.text.length - block.text.trimStart().length;
    if (end > start) unsigned.push(index);
    if (!anyMark.test(block.text.slice(0, end)) && end - start > shortest)
      spans.push({ block: index, start, end: block.text.slice(0, end).trimEnd().length, ...bare });
    if (signature) sign(signature.credit);
  }
  const next = blocks[to];
  const below =
    unsigned.length === 0 ? undefined : (head ?? (next && wanted(to) ? signatureBelow(next, to) : undefined));
  if (below) sign(below);
  return spans;
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
