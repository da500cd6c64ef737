import { cueBefore } from "../4-cues/cue.ts";
import type { Veto } from "./veto.ts";

/** '“…,” Quay says Marsh told her': the verb behind the quotation leads to the verb of another person. */
export const heardFromAnother: Veto = {
  id: "heard-from-another",
  evidence: "cue",
  reason: "One person repeats here what another said",
  examples: {
    names: [["“You will sleep in the flour,” Ida Holm says.", "Ida Holm"]],
    unclear: ["Tom Reed bakes the bread. “You will sleep in the flour,” Ida Holm says Reed told her."],
  },
  applies({ doc: { mentions, cues }, quotation, ranked: { cue } }) {
    if (cue === undefined || cue.at <= quotation.from || cue.strength !== "say") return false;
    const next = mentions.startingAt[cue.to] ?? -1;
    if (next < 0) return false;
    const inner = cues[cueBefore(cues, cue.to) + 1];
    return (
      inner?.strength === "say" &&
      inner.at - mentions.list[next]!.tail <= 1 &&
      inner.links.some(({ mention, kind }) => mention === next && kind === "before")
    );
  },
};
