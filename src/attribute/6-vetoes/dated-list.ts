import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import { isAfterColon } from "./colon-before.ts";
import type { Veto } from "./veto.ts";

/** 'June 30, 2018: “…”': a list of what was said when. */
export const datedList: Veto = {
  id: "dated-list",
  evidence: "context",
  reason: "A date and a colon introduce it, and no name",
  examples: {
    names: [
      [
        "The paper printed what Peter Marsh said. Marsh on June 30, 2018, said: “His deeds are those of a bully.”",
        "Peter Marsh",
      ],
    ],
    unclear: [
      "The paper has long opposed Peter Marsh, who runs the port. June 30, 2018: “His deeds are those of a bully.”",
    ],
  },
  applies({ doc: { tokens }, quotation: { from } }) {
    if (from < 2 || !isAfterColon(tokens, from)) return false;
    return (tokens.shape[from - 2]! & shape.number) !== 0 || is(tokens, from - 2, word.date);
  },
};
