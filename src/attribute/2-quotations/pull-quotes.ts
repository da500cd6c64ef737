import type { Block } from "../../article/block.ts";
import { thresholds } from "../thresholds.ts";
import type { QuotationSpan } from "./spans.ts";

const { fewestLetters } = thresholds.pullQuotes;

/** A place in the letters of all blocks that are no block quotes, joined. */
interface Letters {
  readonly text: string;
  /** First letter of each block, ascending, with the block. */
  readonly starts: readonly { readonly at: number; readonly block: number }[];
}

/**
 * Finds the block quotes that repeat words of the article: with words of another quotation, a pull quote belongs to
 * whoever is named there; with words of the reporter's, it is nobody's.
 */
export function readPullQuotes(
  spans: readonly QuotationSpan[],
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
): readonly QuotationSpan[] {
  if (!spans.some((span) => span.credit === undefined && isQuoted(blocks, span))) return spans;
  const letters = lettersOf(blocks, wanted);
  return spans.flatMap((span) => {
    if (span.credit !== undefined || !isQuoted(blocks, span)) return [span];
    const own = lettersIn(blocks[span.block]!.text.slice(span.start, span.end));
    const at = own.length < fewestLetters ? -1 : letters.text.indexOf(own);
    if (at < 0) return [span];
    const { block, at: start } = letters.starts.findLast((one) => one.at <= at)!;
    const middle = placeOf(blocks[block]!.text, at - start + (own.length >> 1));
    const source = spans.find((one) => one.block === block && one.start <= middle && middle < one.end);
    return source ? [{ ...span, repeats: { block, start: source.start } }] : [];
  });
}

const isQuoted = (blocks: readonly Block[], { block }: QuotationSpan) =>
  blocks[block]!.within.includes("blockquote");

function lettersOf(blocks: readonly Block[], wanted: (block: number) => boolean): Letters {
  let text = "";
  const starts: { at: number; block: number }[] = [];
  blocks.forEach((one, block) => {
    if (!wanted(block) || one.within.includes("blockquote") || one.kind === "heading") return;
    starts.push({ at: text.length, block });
    text += `${lettersIn(one.text)}\n`;
  });
  return { text, starts };
}

const lettersIn = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Where in a text its letter of a number stands. */
function placeOf(text: string, letter: number): number {
  let left = letter;
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) if (left-- === 0) return match.index;
  return text.length;
}
