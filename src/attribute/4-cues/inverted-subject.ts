import { word } from "../../language/word-classes.ts";
import { is, mayBeVerb } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { CueSearch } from "./cue.ts";
import { subjectAfter } from "./inversions.ts";

const { farthestQuotation, farthestVerb } = thresholds.invertedSubject;

/**
 * '«…», nota il sindaco Mara Quay, sottolineando che «…»': who is said to speak between the last quotation and the comma
 * before a participle, behind the verb; -1 where nobody is.
 */
export function invertedSubject(search: CueSearch, cue: number): number {
  const { tokens, sentences, floor } = search;
  let first = cue - 1;
  while (first > floor && cue - first < farthestQuotation && sentences.quote[first - 1]! < 0) first--;
  if (first <= floor || sentences.quote[first - 1]! < 0) return -1;
  for (let at = first; at < cue && at < first + farthestVerb; at++) {
    if (!is(tokens, at, word.say) && !mayBeVerb(tokens, at)) continue;
    const behind = subjectAfter(search, at);
    return behind?.kind === "inverted" ? behind.mention : -1;
  }
  return -1;
}
