import type { Block } from "../../article/block.ts";
import { thresholds } from "../thresholds.ts";
import { type Label, labelOf } from "./labels.ts";
import type { QuotationSpan } from "./spans.ts";

const { fewestTurns, share, turnEnd } = thresholds.transcripts;

/** One paragraph behind a label. */
interface Turn {
  readonly block: number;
  readonly label: Label;
  readonly asks: boolean;
}

/** What a turn begins with that is read by its marks: it is all in them. */
const opensMarked = /^["“„«»「『]/;
const closesMarked = /["”“»«」』][\s.,]*$/;

/**
 * Finds the turns of a transcript ('QUAY: We left.'), each with the words of its label.
 *
 * A transcript needs three labels of two speakers at least, and two paragraphs in five; in bold, a label may be written
 * small. Where labels are written as names are ('Mara Quay: '), two speakers have two turns each, one of them asks
 * something, and three paragraphs in five are turns.
 */
export function findTurns(
  blocks: readonly Block[],
  wanted: (block: number) => boolean,
): readonly QuotationSpan[] {
  const turns: Turn[] = [];
  let paragraphs = 0;
  blocks.forEach((block, index) => {
    if (!wanted(index) || block.kind === "code" || block.kind === "heading") return;
    paragraphs++;
    // 'Cause: unknown' in a list of facts is no turn of anybody's.
    const isProse = block.kind === "paragraph" && block.within.length === 0;
    const label = isProse && block.text.includes(":") ? labelOf(block) : undefined;
    if (label && block.text.length > label.turn)
      turns.push({ block: index, label, asks: block.text.includes("?") });
  });
  const sure = turns.filter(({ label }) => label.sure);
  const found = isTranscript(sure, paragraphs) ? sure : isConversation(turns, paragraphs) ? turns : [];
  return found.map(({ block, label }) => spanOf(blocks[block]!.text, block, label));
}

function spanOf(text: string, block: number, { start, end, turn }: Label): QuotationSpan {
  const credit = { block, start, end };
  const to = text.trimEnd().length;
  const isMarked =
    opensMarked.test(text.slice(turn, turn + 1)) && closesMarked.test(text.slice(to - turnEnd, to));
  return { block, start: turn, end: to, closed: true, continued: false, isBlockQuotation: !isMarked, credit };
}

/** A few labels among prose are headings, credits and datelines more often than a transcript. */
function isTranscript(turns: readonly Turn[], paragraphs: number): boolean {
  const speakers = new Set(turns.map(({ label }) => label.speaker));
  return (
    turns.length >= fewestTurns && speakers.size > 1 && share.of * turns.length > share.labelled * paragraphs
  );
}

/**
 * 'Where:', 'When:' and 'Cost:' come once each, and where they come back, for one inn after the other, none of them asks
 * anything; two who talk come back, by their last names at least.
 */
function isConversation(turns: readonly Turn[], paragraphs: number): boolean {
  if (!turns.some(({ asks }) => asks)) return false;
  const often = new Map<string, number>();
  for (const { label } of turns) {
    const surname = label.speaker.slice(label.speaker.lastIndexOf(" ") + 1).toLowerCase();
    often.set(surname, (often.get(surname) ?? 0) + 1);
  }
  const back = [...often.values()].filter((count) => count > 1).length;
  return back > 1 && share.of * turns.length > share.named * paragraphs;
}
