import type { Answer } from "./agreement.ts";
import type { Scene } from "./scene.ts";
import type { QuotedSpan } from "./spans.ts";
import type { Verdict } from "./voices.ts";

/**
 * Joins the parts of one quotation: those of one paragraph and one voice that no cue of their own parts, and those
 * that a paragraph's end broke. One whose speaker is certain is not joined to one whose speaker is unclear. Gives the
 * index of the first part of each.
 */
export function groupQuotations(
  scene: Scene,
  verdicts: readonly Verdict[],
  answers: readonly Answer[],
): readonly number[] {
  const first: number[] = [];
  for (const index of scene.quotations.keys()) {
    const joined = index > 0 && isJoined(scene, index, verdicts, answers);
    first.push(joined ? first[index - 1]! : index);
  }
  return first;
}

function isJoined(
  scene: Scene,
  index: number,
  verdicts: readonly Verdict[],
  answers: readonly Answer[],
): boolean {
  // An author may name another speaker for one of several paragraphs.
  if (answers[index - 1]!.speaker !== answers[index]!.speaker) return false;
  if (isContinued(scene, index)) return true;
  const here = scene.quotations[index]!;
  const before = scene.quotations[index - 1]!;
  if (scene.tokens.paragraph[here.from] !== scene.tokens.paragraph[before.from]) return false;
  const [a, b] = [verdicts[index - 1]!.voices[0], verdicts[index]!.voices[0]];
  if (!a || !b) return false;
  const same = a.entity >= 0 ? a.entity === b.entity : a.phrase === b.phrase;
  return same && (b.cue === undefined || a.cue === b.cue || b.mention === a.mention);
}

/** Whether a quotation goes on with the one before, over the end of a paragraph. */
export function isContinued(scene: Scene, index: number): boolean {
  const here = scene.quotations[index]!.span;
  const before = scene.quotations[index - 1]?.span;
  return here.continued || (before !== undefined && isOneBlockQuote(scene, before, here));
}

/** Paragraphs of a block quote, and block quotes that follow each other, are one quotation unless marked otherwise. */
function isOneBlockQuote({ blocks }: Scene, before: QuotedSpan, here: QuotedSpan): boolean {
  if (!before.setOff || !here.setOff || here.block !== before.block + 1) return false;
  return [before, here].every(({ block }) => blocks[block]!.within.includes("blockquote"));
}
