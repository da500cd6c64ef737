import type { Block } from "../../article/block.ts";
import type { Manuscript } from "../../article/manuscript.ts";
import type { TextRange } from "../../article/span.ts";
import { blockPart } from "../../parse/body/cut-blocks.ts";
import { type Evidence, readEvidence } from "../1-evidence/evidence.ts";
import { limits } from "../thresholds.ts";
import { isAppealSentence, isReport } from "./part-signs.ts";
import { linesIn, sentencesIn, type TextRun } from "./runs.ts";

/** The beginning or the end of a block, on trial. */
export interface Edge extends TextRange {
  /** It, in lines of a page; one run where it is sentences. */
  readonly runs: readonly TextRun[];
  readonly byLine: boolean;
  /** The rest of the block. */
  readonly rest: TextRun;
}

/**
 * The first or last lines of a block that are no report, or else its first or last sentences that appeal. Of a block
 * that was taken whole also those that are no report: more of it stays, never less.
 */
export function edgeOf(manuscript: Manuscript, at: number, isTaken: boolean): Edge | undefined {
  const block = manuscript.blocks[at]!;
  if (block.text.length > limits.head) return undefined;
  const lines = linesIn(block.text);
  const byLine = edgeWhere(lines, (read) => !isReport(read), manuscript, block);
  if (byLine) return { ...byLine, block: at, byLine: true };
  const sentences = sentencesIn(block.text);
  const bySentence =
    edgeWhere(sentences, isAppealSentence, manuscript, block) ??
    (isTaken ? edgeWhere(sentences, (read) => !isReport(read), manuscript, block) : undefined);
  return bySentence && { ...bySentence, block: at, runs: [bySentence], byLine: false };
}

/** The runs at one end of a text that are as `isPart` says. None where the runs of both ends are, or all. */
function edgeWhere(
  runs: readonly TextRun[],
  isPart: (evidence: Evidence) => boolean,
  manuscript: Manuscript,
  block: Block,
): Omit<Edge, "block" | "byLine"> | undefined {
  if (runs.length < 2) return undefined;
  const answersOf = (some: readonly TextRun[]) => {
    const parts = some.map(({ start, end }) => blockPart(block, start, end));
    return readEvidence({ ...manuscript, blocks: parts }).map(isPart);
  };
  const [isFirst, isLast] = answersOf([runs[0]!, runs.at(-1)!]);
  if (isFirst === isLast) return undefined;
  const answers = answersOf(runs);
  const first = answers.indexOf(false);
  const last = answers.lastIndexOf(false);
  const isAbove = first > 0;
  const isBelow = last + 1 < runs.length;
  if (first < 0 || isAbove === isBelow) return undefined;
  const taken = isAbove ? runs.slice(0, first) : runs.slice(last + 1);
  const rest = { start: runs[first]!.start, end: runs[last]!.end };
  return { start: taken[0]!.start, end: taken.at(-1)!.end, runs: taken, rest };
}

/** The article with each part and each rest as a block of its own, and the numbers of those. */
export function onTrial(blocks: readonly Block[], edges: readonly Edge[]) {
  const trial: Block[] = [];
  const numbers: { readonly parts: readonly number[]; readonly rest: number }[] = [];
  const byBlock = new Map(edges.map((edge) => [edge.block, edge]));
  for (const [at, block] of blocks.entries()) {
    const add = ({ start, end }: TextRun) => trial.push(blockPart(block, start, end)) - 1;
    const edge = byBlock.get(at);
    if (edge === undefined) trial.push(block);
    else if (edge.start > edge.rest.start) {
      const rest = add(edge.rest);
      numbers.push({ rest, parts: edge.runs.map(add) });
    } else {
      const parts = edge.runs.map(add);
      numbers.push({ parts, rest: add(edge.rest) });
    }
  }
  return { blocks: trial, numbers };
}
