import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import type { Veto } from "./veto.ts";

const { nameBehind } = thresholds.unclosedQuotation;

/** '“We left, said Mara Quay, and nothing closes it': a quotation that was left open holds its own clause. */
export const unclosedQuotation: Veto = {
  id: "unclosed-quotation",
  evidence: "context",
  reason: "Its closing mark is missing, and the words inside it seem to name the speaker",
  examples: {
    names: [
      [
        "Mara Quay came late to the pier. “It has stood for ninety years, and it asks for nothing,” said harbour master Peter Marsh.",
        "Peter Marsh",
      ],
    ],
    unclear: [
      "“It is a fine old pier,” said Mara Quay.\n\n“It has stood for ninety years, and it asks for nothing, said harbour master Peter Marsh on the pier.",
    ],
  },
  applies({ doc, quotation: { span, from, to } }) {
    const { tokens, mentions } = doc;
    if (span.closed || span.isBlockQuotation) return false;
    for (let at = from + 2; at + 1 < to; at++) {
      if (!is(tokens, at, word.say)) continue;
      if (tokens.shape[at - 1]! & shape.comma && namesBehind(doc, at, to)) return true;
      const before = mentions.list[mentions.endingAt[at]!];
      const comma = before?.kind === "name" && before.from > from ? tokens.shape[before.from - 1]! : 0;
      if (comma & (shape.comma | shape.mark)) return true;
    }
    return false;
  },
};

/** 'said harbour master Mara Quay' */
function namesBehind({ tokens, mentions }: Doc, cue: number, to: number): boolean {
  for (let at = cue + 1; at < Math.min(cue + nameBehind, to) && tokens.shape[at]! & shape.word; at++) {
    const kind = mentions.list[mentions.startingAt[at]!]?.kind;
    if (kind === "name" || kind === "common") return true;
  }
  return false;
}
