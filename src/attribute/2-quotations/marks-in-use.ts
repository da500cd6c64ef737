import type { Block } from "../../article/block.ts";
import { thresholds } from "../thresholds.ts";

const { fewestWords } = thresholds.marksInUse;

/** One quotation mark, with what it may do where it stands. */
export interface QuotationMark {
  readonly at: number;
  readonly length: number;
  readonly kind: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Pair = readonly [from: number, to: number];

/**
 * Whether a text sets what is said in single marks, as British papers do: more of it stands between single marks that
 * are in no others than between others that are in no single ones. `marks` are those of each block, in its order.
 */
export function isSingleMarked(
  blocks: readonly Block[],
  marks: readonly (readonly QuotationMark[])[],
): boolean {
  let singles = 0;
  let others = 0;
  for (const [index, { text }] of blocks.entries()) {
    const found = marks[index]!;
    if (found.length === 0) continue;
    const single = pairsOf(found.filter(({ kind }) => kind === "single"));
    const other = pairsOf(found.filter(({ kind }) => kind !== "single"));
    singles += outer(single, other).filter((pair) => isSpeech(text, pair)).length;
    others += outer(other, single).filter((pair) => isSpeech(text, pair)).length;
  }
  return singles > 1 && singles > others;
}

/**
 * The pairs of single marks in one paragraph that stand in no others and hold speech: 'O porto ‘nunca vai fechar de vez’,
 * disse', beside “…”.
 */
export function singlePairs(text: string, marks: readonly QuotationMark[]): readonly Pair[] {
  const singles = pairsOf(marks.filter(({ kind }) => kind === "single"));
  if (singles.length === 0) return singles;
  const others = pairsOf(marks.filter(({ kind }) => kind !== "single"));
  return outer(singles, others).filter((pair) => isSpeech(text, pair));
}

/** Each mark that opens with the next that closes; one that opens again leaves the one before alone. */
function pairsOf(marks: readonly QuotationMark[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  for (const { at, length, opens, closes } of marks) {
    if (open >= 0 && closes) {
      pairs.push([open, at + length]);
      open = -1;
    } else if (opens) open = at;
  }
  return pairs;
}

/** The pairs that stand in none of the others; both are in the order of the text. */
function outer(pairs: readonly Pair[], others: readonly Pair[]): readonly Pair[] {
  let next = 0;
  return pairs.filter(([from, to]) => {
    while (next < others.length && others[next]![1] <= from) next++;
    const other = others[next];
    return other === undefined || !(other[0] < from && to < other[1]);
  });
}

function isSpeech(text: string, [from, to]: Pair): boolean {
  const words = text.slice(from + 1, to - 1);
  return /[.,?!…]$/.test(words.trimEnd()) || words.split(/\s+/, fewestWords).length >= fewestWords;
}
