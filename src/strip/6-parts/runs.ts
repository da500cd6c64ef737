/** A run of a block's text without the blanks around it. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
}

/** Behind the last word of a sentence and before the first of the next one: '…the wall. Sign up'. */
const sentenceEnd = /(?<=[\p{Ll}\p{N}%)\]][.!?…]["'”’»)\]]{0,2})\s+(?=["'“„«‘(¿¡]{0,2}[\p{Lu}\p{N}])/gu;

/** The sentences of a text, as far as marks and capitals tell. An abbreviation may end one too early. */
export const sentencesIn = (text: string): readonly TextRun[] => runsBetween(text, sentenceEnd);

/** The lines of a text that have words. */
export const linesIn = (text: string): readonly TextRun[] => runsBetween(text, /\n/g);

function runsBetween(text: string, separator: RegExp): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  const close = (to: number) => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (start < end) runs.push({ start, end });
  };
  for (const { 0: blank, index } of text.matchAll(separator)) {
    close(index);
    from = index + blank.length;
  }
  close(text.length);
  return runs;
}
