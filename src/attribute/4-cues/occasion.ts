import type { TextRange } from "../../article/span.ts";
import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Doc } from "./annotate.ts";
import type { Cue } from "./cue.ts";

const { mostWords } = thresholds.occasion;

/** Finds the article's words for when and where something was said, right after its cue: 'in a statement early Thursday'. */
export function occasionOf(doc: Doc, cue: Cue): TextRange | undefined {
  const { tokens, sentences } = doc;
  let at = cue.to;
  const inside = (index: number) =>
    index < tokens.count && tokens.block[index] === tokens.block[cue.at] && sentences.quote[index]! < 0;
  // '“…,” said Mara Quay in a statement'
  for (const { mention } of cue.links) {
    const found = doc.mentions.list[mention]!;
    if (found.from >= cue.to && found.from <= cue.to + 1) at = found.tail;
  }
  const from = at;
  let proof = false;
  while (inside(at) && at - from < mostWords) {
    const flags = tokens.shape[at]!;
    if (!(flags & (shape.word | shape.number))) break;
    if (
      is(
        tokens,
        at,
        word.subordinator | word.relative | word.auxiliary | word.male | word.female | word.they,
      ) &&
      !is(tokens, at, word.preposition)
    )
      break;
    if (is(tokens, at, word.say | word.report | word.verb) && !is(tokens, at, word.occasion)) break;
    if (is(tokens, at, word.occasion | word.date)) proof = true;
    at++;
  }
  let to = at;
  while (to > from && is(tokens, to - 1, word.preposition | word.determiner | word.conjunction)) to--;
  if (!proof || to <= from) return undefined;
  if (!is(tokens, from, word.preposition | word.date | word.adverb)) return undefined;
  return { block: tokens.block[from]!, start: tokens.start[from]!, end: tokens.end[to - 1]! };
}
