import type { QuotationSpan } from "../2-quotations/spans.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { Ranking } from "../5-rank/rank-speakers.ts";
import type { Answer } from "./answer.ts";

/**
 * Joins the parts of one quotation: those of one paragraph and one voice that no cue of their own parts, and those
 * that a paragraph's end broke. One whose speaker is certain is not joined to one whose speaker is unclear. Gives the
 * index of the first part of each.
 */
export function groupQuotations(
  doc: Doc,
  rankings: readonly Ranking[],
  answers: readonly Answer[],
): readonly number[] {
  const first: number[] = [];
  for (const index of doc.quotations.keys()) {
    const joined = index > 0 && isJoined(doc, index, rankings, answers);
    first.push(joined ? first[index - 1]! : index);
  }
  return first;
}

function isJoined(
  doc: Doc,
  index: number,
  rankings: readonly Ranking[],
  answers: readonly Answer[],
): boolean {
  // An author may name another speaker for one of several paragraphs.
  if (answers[index - 1]!.speaker !== answers[index]!.speaker) return false;
  if (isContinued(doc, index)) return true;
  const here = doc.quotations[index]!;
  const before = doc.quotations[index - 1]!;
  if (doc.tokens.paragraph[here.from] !== doc.tokens.paragraph[before.from]) return false;
  const [a, b] = [rankings[index - 1]!.speakers[0], rankings[index]!.speakers[0]];
  if (!a || !b) return false;
  const same = a.entity >= 0 ? a.entity === b.entity : a.phrase === b.phrase;
  return same && (b.cue === undefined || a.cue === b.cue || b.mention === a.mention);
}

/** Whether a quotation goes on with the one before, over the end of a paragraph. */
export function isContinued(doc: Doc, index: number): boolean {
  const here = doc.quotations[index]!.span;
  const before = doc.quotations[index - 1]?.span;
  if (before === undefined) return here.continued;
  return here.continued || isOneAnswer(before, here) || isOneBlockQuote(doc, before, here);
}

/** Paragraphs of one answer of an interview. */
const isOneAnswer = (before: QuotationSpan, here: QuotationSpan) =>
  here.question !== undefined && here.question === before.question;

/** Paragraphs of a block quote, and block quotes that follow each other, are one quotation unless marked otherwise. */
function isOneBlockQuote({ blocks }: Doc, before: QuotationSpan, here: QuotationSpan): boolean {
  if (!before.isBlockQuotation || !here.isBlockQuotation || here.block !== before.block + 1) return false;
  if (before.credit !== here.credit || before.repeats || here.repeats) return false;
  return [before, here].every(({ block }) => blocks[block]!.within.includes("blockquote"));
}
