import { alternatives } from "./alternatives.ts";
import { languages } from "./languages.ts";
import { phrasesIn } from "./phrases.ts";

const boundary = /[.!?…]["”’»)\]]*\s+(?=["“„«‘([]*[\p{Lu}\p{N}])/gu;
/** 'Mr.', 'J.', 'U.S.' */
const abbreviation = new RegExp(
  String.raw`(?:\b(?:[A-Z]|${alternatives(languages.flatMap(({ abbreviations }) => phrasesIn(abbreviations)))})|(?:\p{L}\.)+\p{L})\.$`,
  "u",
);

/** Offsets at which sentences of `text` begin; the first is 0. */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const head = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (match[0].startsWith(".") && abbreviation.test(head)) continue;
    if (end < text.length) starts.push(end);
  }
  return starts;
}
