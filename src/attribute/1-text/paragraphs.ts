import { thresholds } from "../thresholds.ts";

const { wrappedLine, lineEnd } = thresholds.paragraphs;

/**
 * Finds where the paragraphs of a block begin.
 *
 * Mostly a block is one. Where its lines are long, each is a paragraph of its own: that is how many pages come out of
 * an extractor. Short lines are a wrapped text, unless a sentence ends with them. A line that goes on with a small letter
 * begins nothing: `“We left,”⏎said Mara Quay.`
 */
export function paragraphStarts(text: string): readonly number[] {
  const starts = [0];
  let newline = text.indexOf("\n");
  if (newline < 0) return starts;
  const lines = text.split("\n");
  const long = lines.some((line) => line.length > wrappedLine);
  for (let index = 1; newline >= 0; index++) {
    const ends = long || /[.!?:…"”»“'’]\s*$/.test(lines[index - 1]!.slice(-lineEnd));
    if (ends && !/^\s*\p{Ll}/u.test(lines[index]!)) starts.push(newline + 1);
    newline = text.indexOf("\n", newline + 1);
  }
  return starts;
}
