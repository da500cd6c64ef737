import { sentenceStarts } from "../../language/sentence-starts.ts";

/** A run of a block's text without the blanks around it. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, as far as marks, capitals and known abbreviations tell. */
export const sentencesIn = (text: string): readonly TextRun[] => runsFrom(text, sentenceStarts(text));

/** The lines of a text that have words. */
export const linesIn = (text: string): readonly TextRun[] =>
  runsFrom(text, [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]);

/** What stands between each of these places and the next. */
function runsFrom(text: string, starts: readonly number[]): readonly TextRun[] {
  return starts.flatMap((from, at) => {
    const words = text.slice(from, starts[at + 1]);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}
