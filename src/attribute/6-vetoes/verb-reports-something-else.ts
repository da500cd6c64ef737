import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import type { Veto } from "./veto.ts";

/** '“Why?” Quay joked that it was Lorne': the verb behind the quotation has words of its own to report. */
export const verbReportsSomethingElse: Veto = {
  id: "verb-reports-something-else",
  evidence: "cue",
  reason: "The verb after it reports other words",
  examples: {
    names: [["“What is the worst place on the coast?” Mara Quay joked.", "Mara Quay"]],
    unclear: [
      "Mara Quay runs the port. She was in Marsh for a talk. “What is the worst place on the coast?” Quay joked that it was Lorne.",
    ],
  },
  applies({ doc: { tokens, mentions }, quotation, ranked: { cue } }) {
    if (cue === undefined || cue.at <= quotation.from) return false;
    if (cue.strength !== "say" || cue.form !== "finite" || cue.to + 1 >= tokens.count) return false;
    const own = cue.links.some(({ mention }) => mentions.list[mention]!.from === quotation.to);
    if (!(tokens.shape[lastWithin(tokens, quotation)]! & shape.stop) || !own) return false;
    return (
      is(tokens, cue.to, word.subordinator) &&
      is(tokens, cue.to, word.relative) &&
      !is(tokens, cue.to + 1, word.date)
    );
  },
};
