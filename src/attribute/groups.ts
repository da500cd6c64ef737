import type { Scene } from "./scene.ts";
import type { QuotedSpan } from "./spans.ts";
import type { Verdict } from "./voices.ts";

/**
 * Joins the parts of one quotation: those of one paragraph and one voice that no cue of their own parts, and those
 * that a paragraph's end broke. Gives the index of the first part of each.
 */
export function groupQuotations(scene: Scene, verdicts: readonly Verdict[]): readonly number[] {
  const first: number[] = [];
  for (const index of scene.quotations.keys()) {
    const joined = index > 0 && isJoined(scene, index, verdicts);
    first.push(joined ? first[index - 1]! : index);
  }
  return first;
}

function isJoined(scene: Scene, index: number, verdicts: readonly Verdict[]): boolean {
  const here = scene.quotations[index]!;
  const before = scene.quotations[index - 1]!;
  if (here.span.continued || isOneBlockQuote(scene, before.span, here.span)) return true;
  if (scene.tokens.paragraph[here.from] !== scene.tokens.paragraph[before.from]) return false;
  const [a, b] = [verdicts[index - 1]!.voices[0], verdicts[index]!.voices[0]];
  if (!a || !b) return false;
  const same = a.entity >= 0 ? a.entity === b.entity : a.phrase === b.phrase;
  return same && (b.cue === undefined || a.cue === b.cue || b.mention === a.mention);
}

/** Paragraphs of a block quote, and block quotes that follow each other, are one quotation unless marked otherwise. */
function isOneBlockQuote({ blocks }: Scene, before: QuotedSpan, here: QuotedSpan): boolean {
  if (!before.setOff || !here.setOff || here.block !== before.block + 1) return false;
  return [before, here].every(({ block }) => blocks[block]!.within.includes("blockquote"));
}
