import type { Quote } from "../../article/quote.ts";

/** What was decided on one quotation, before it has an id. */
export type Answer = Pick<
  Quote,
  "cue" | "mention" | "occasion" | "speaker" | "guess" | "confidence" | "rule"
>;

/** The rule of a speaker whom the author has named. */
export const ordered = "author";

/**
 * Paragraphs of one quotation have one speaker: those that are not certain take the answer of the most certain one, and
 * where two are certain of different speakers, none has any. What the author has named stays. `continued` says of each
 * whether it goes on with the one before.
 */
export function agree(answers: readonly Answer[], continued: readonly boolean[]): readonly Answer[] {
  const agreed: Answer[] = [];
  for (let from = 0; from < answers.length; ) {
    let to = from + 1;
    while (to < answers.length && continued[to]) to++;
    agreed.push(...(to - from > 1 ? agreeAll(answers.slice(from, to)) : answers.slice(from, to)));
    from = to;
  }
  return agreed;
}

function agreeAll(parts: readonly Answer[]): readonly Answer[] {
  const certain = parts.filter(({ speaker }) => speaker !== undefined);
  if (certain.length === 0 || parts.some(({ rule }) => rule === ordered)) return parts;
  if (certain.some(({ speaker }) => speaker !== certain[0]!.speaker)) return parts.map(withoutSpeaker);
  const { speaker, confidence, rule } = certain.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return parts.map((part) =>
    part.speaker === undefined ? { ...withoutGuess(part), speaker: speaker!, confidence, rule } : part,
  );
}

function withoutSpeaker({ speaker: _, mention: _mention, ...rest }: Answer): Answer {
  return rest;
}

function withoutGuess({ guess: _, ...rest }: Answer): Answer {
  return rest;
}
