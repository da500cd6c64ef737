import { cueBefore } from "../4-cues/cue.ts";
import { innerOf } from "../4-cues/nested.ts";
import { referentAt, type Veto } from "./veto.ts";

/** 'Quay said that Marsh had warned that it “…”': the words may be those of either. */
export const reportWithinAReport: Veto = {
  id: "report-within-a-report",
  evidence: "cue",
  reason: "One person reports what another said, and the words may be either's",
  examples: {
    names: [
      [
        "Ada Holm, another source on the call, added that “more of this will be out in the next few days”.",
        "Ada Holm",
      ],
    ],
    unclear: ["Ada Holm said Peter Marsh added that “more of this will be out in the next few days”."],
  },
  applies(one) {
    const { doc, quotation, ranked } = one;
    const { cue, entity, mention } = ranked;
    if (cue === undefined || cue.at > quotation.from) return false;
    const inner = innerOf(doc, quotation, doc.cues[cueBefore(doc.cues, quotation.from)]);
    if (inner === undefined || cue.at > inner.from || doc.mentions.list[mention]!.from >= inner.from)
      return false;
    const told = referentAt(one, inner.mention);
    return told < 0 || told !== entity;
  },
};
