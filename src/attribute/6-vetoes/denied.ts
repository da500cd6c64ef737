import { name, word } from "../../language/word-classes.ts";
import { is } from "../1-text/tokens.ts";
import type { Veto } from "./veto.ts";

/** 'Quay never said “…”', 'Nobody said “…”' */
export const denied: Veto = {
  id: "denied",
  reason: "The sentence says that this was not said",
  examples: {
    names: [["Tom Reed always said “the bread is good”.", "Tom Reed"]],
    unclear: ["Tom Reed never said “the bread is bad”."],
  },
  applies({ doc: { tokens, mentions }, ranked: { cue, mention } }) {
    if (cue === undefined) return false;
    if (cue.form === "finite" && cue.strength === "say")
      for (let at = cue.at - 1; at > 0 && is(tokens, at, word.auxiliary | word.adverb); at--)
        if (tokens.name[at]! & name.negation) return true;
    return (tokens.name[mentions.list[mention]!.from]! & name.negation) !== 0;
  },
};
