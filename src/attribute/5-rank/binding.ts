import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";

const { farthest } = thresholds.binding;

const clauseEnd = shape.comma | shape.semicolon | shape.colon | shape.dash | shape.open;
const clauseOpener = word.conjunction | word.subordinator | word.relative;

/**
 * Who is named behind a pronoun in its own clause: 'he told Mara Quay' is not what Mara Quay told (Principle C of binding
 * theory: Chomsky, Lectures on Government and Binding, 1981).
 */
export function boundBy(doc: Doc, at: number): ReadonlySet<number> {
  const { entities, mentions, sentences, tokens } = doc;
  const sentence = sentences.of[mentions.list[at]!.from]!;
  const bound = new Set<number>();
  let read = mentions.list[at]!.to;
  for (let index = at + 1; index < mentions.list.length && index - at <= farthest; index++) {
    const { from, to, kind, embedded } = mentions.list[index]!;
    if (from < read) continue;
    if (sentences.of[from] !== sentence) break;
    for (; read < from; read++)
      if (sentences.quote[read]! >= 0 || tokens.shape[read]! & clauseEnd || is(tokens, read, clauseOpener))
        return bound;
    if (kind === "name" && !embedded && sentences.quote[from]! < 0) bound.add(entities.of[index]!);
    read = to;
  }
  return bound;
}
