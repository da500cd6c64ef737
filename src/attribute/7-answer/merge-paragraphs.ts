import type { Doc } from "../4-cues/annotate.ts";
import { paragraphsDisagree } from "../6-vetoes/paragraphs-disagree.ts";
import { unclearFor } from "../6-vetoes/veto.ts";
import { type Answer, byAuthor } from "./answer.ts";
import { isContinued } from "./groups.ts";

/**
 * Gives the paragraphs of one quotation one speaker: those that are not certain take the answer of the most certain one.
 * Where two are certain of different speakers, all are unclear. An answer of the author stays.
 */
export function mergeParagraphs(doc: Doc, answers: readonly Answer[]): readonly Answer[] {
  const merged: Answer[] = [];
  for (let from = 0; from < answers.length; ) {
    let to = from + 1;
    while (to < answers.length && isContinued(doc, to)) to++;
    merged.push(...(to - from > 1 ? mergeParts(answers.slice(from, to)) : answers.slice(from, to)));
    from = to;
  }
  return merged;
}

function mergeParts(parts: readonly Answer[]): readonly Answer[] {
  const certain = parts.filter((part) => part.speaker !== undefined);
  if (certain.length === 0 || parts.some(({ rule }) => rule === byAuthor)) return parts;
  if (certain.some(({ speaker }) => speaker !== certain[0]!.speaker)) return parts.map(disagreeing);
  const { speaker, confidence, rule } = certain.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return parts.map((part): Answer => {
    if (part.speaker !== undefined) return part;
    const { unclear: _, guess: _guess, mention: _mention, ...rest } = part;
    return { ...rest, speaker, confidence, rule };
  });
}

function disagreeing(part: Answer): Answer {
  if (part.speaker === undefined) return part;
  const { speaker: _, mention: _mention, guess: _guess, ...rest } = part;
  return { ...rest, unclear: unclearFor(paragraphsDisagree) };
}
