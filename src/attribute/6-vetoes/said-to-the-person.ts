import { cueBefore } from "../4-cues/cue.ts";
import type { Veto } from "./veto.ts";

/** 'Quay was asked “…”', 'Quay was described as “…”' */
export const saidToThePerson: Veto = {
  id: "said-to-the-person",
  evidence: "cue",
  reason: "It was said to or about the person named, not by that person",
  examples: {
    names: [["Mara Quay described the mayor as “a fox of the sea”.", "Mara Quay"]],
    unclear: ["Mara Quay was described as “a fox of the sea” by a rival."],
  },
  applies({ doc: { cues, mentions }, quotation, ranked: { cue, mention } }) {
    if (cue === undefined || cue.at > quotation.from) return false;
    if (cue !== cues[cueBefore(cues, quotation.from)]) return false;
    const link = cue.links.find((one) => one.mention === mention);
    return link?.kind === "after" && mentions.list[mention]!.tail <= cue.at;
  },
};
