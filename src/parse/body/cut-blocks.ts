import type { Root, RootContent } from "hast";
import type { Block } from "../../article/block.ts";
import type { TextRange } from "../../article/span.ts";
import { sourceOf } from "./source-place.ts";

/** The part of a block between two offsets of its text, as a block of its own. */
export function blockPart(block: Block, start: number, end: number): Block {
  const within = <T extends { readonly start: number; readonly end: number }>(runs: readonly T[]): T[] =>
    runs
      .filter((run) => run.start < end && run.end > start)
      .map((run) => ({
        ...run,
        start: Math.max(run.start, start) - start,
        end: Math.min(run.end, end) - start,
      }));
  return {
    ...block,
    span: sourceOf(block, start, end),
    text: block.text.slice(start, end),
    segments: within(
      block.segments.map((each) => ({ ...each, start: each.text, end: each.text + each.length })),
    ).map(({ source, text, start: from, end: to }) => ({
      text: from,
      source: source + Math.max(0, start - text),
      length: to - from,
    })),
    links: within(block.links),
    strong: within(block.strong),
    ...(block.cites ? { cites: within(block.cites) } : {}),
  };
}

/** A body of which some blocks are cut in two. */
export interface CutBody {
  readonly tree: Root;
  readonly blocks: readonly Block[];
  /** The number that a block has now; of a block that is cut, of what stays of it. */
  readonly numberOf: (block: number) => number;
  /** The number of what each cut takes, in the order of the cuts. */
  readonly taken: readonly number[];
}

/**
 * Makes two blocks of each block that is cut: what a cut takes, and the rest.
 *
 * Each cut begins or ends its block, and no block has two; they are in the order of the blocks. The blank between the two goes with
 * what is taken, and its words are not changed. The paragraph stays one element of the tree: only its leaves are divided.
 */
export function cutBlocks(tree: Root, blocks: readonly Block[], cuts: readonly TextRange[]): CutBody {
  const byBlock = new Map(cuts.map((cut) => [cut.block, cut]));
  const parts: Block[] = [];
  const rests: Rest[] = [];
  const taken: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const cut = byBlock.get(index);
    // A blank may stand before it: behind a picture, or where a paragraph begins with one.
    const isAbove = cut !== undefined && block.text.slice(0, cut.start).trim() === "";
    const start = isAbove ? cut.end + blankAt(block.text.slice(cut.end)) : 0;
    const end = cut && !isAbove ? block.text.slice(0, cut.start).trimEnd().length : block.text.length;
    const isFirst = !isAbove;
    const number = parts.length + (isFirst ? 0 : 1);
    rests.push({ number, start, end, taken: isFirst ? number + 1 : number - 1 });
    if (cut === undefined) {
      parts.push(block);
      continue;
    }
    const rest = blockPart(block, start, end);
    const part = blockPart(block, cut.start, cut.end);
    parts.push(...(isFirst ? [rest, part] : [part, rest]));
    taken.push(isFirst ? number + 1 : number - 1);
  }
  const passed = new Map<number, number>();
  return {
    tree: { ...tree, children: tree.children.flatMap((node) => divided(node, rests, passed)) },
    blocks: parts,
    numberOf: (block) => rests[block]!.number,
    taken,
  };
}

/** What stays of a block: its new number, its place in the old text, and the number of what is taken from it. */
interface Rest {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly taken: number;
}

const blankAt = (text: string) => text.length - text.trimStart().length;

/** A copy of a node whose leaves carry the new numbers; a text that a cut divides becomes two. */
function divided<T extends RootContent>(node: T, rests: readonly Rest[], passed: Map<number, number>): T[] {
  const block = (node as { data?: { block?: number } }).data?.block;
  if (block === undefined) {
    if (!("children" in node)) return [node];
    return [{ ...node, children: node.children.flatMap((child) => divided(child, rests, passed)) }];
  }
  const rest = rests[block]!;
  const numbered = (number: number, change: object = {}) =>
    ({ ...node, ...change, data: { ...node.data, block: number } }) as T;
  const isBreak = node.type === "element" && node.tagName === "br";
  if (node.type !== "text" && !isBreak) return [numbered(rest.number)];
  const from = passed.get(block) ?? 0;
  const length = node.type === "text" ? node.value.length : 1;
  passed.set(block, from + length);
  if (isBreak) return [numbered(from < rest.start || from >= rest.end ? rest.taken : rest.number)];
  const edges = [0, rest.start - from, rest.end - from, length].map((at) =>
    Math.min(Math.max(at, 0), length),
  );
  return [rest.taken, rest.number, rest.taken].flatMap((number, at) => {
    const value = (node as { value: string }).value.slice(edges[at], edges[at + 1]);
    return value === "" ? [] : [numbered(number, { value })];
  });
}
