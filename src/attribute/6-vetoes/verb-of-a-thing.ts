import { cueBefore } from "../4-cues/cue.ts";
import { kinds } from "../4-cues/mention-features.ts";
import type { Veto } from "./veto.ts";

/** 'The notice, which Mara Quay signed, said “…”': the verb beside the quotation has a thing for its subject. */
export const verbOfAThing: Veto = {
  id: "verb-of-a-thing",
  evidence: "cue",
  reason: "The verb of speech beside it has a thing for its subject, not the person named",
  examples: {
    names: [
      [
        "The harbour master, Ada Holm, who signed the announcement, said “the office will close on Friday”.",
        "Ada Holm",
      ],
    ],
    unclear: [
      "The announcement — which was signed by the harbour master, Ada Holm — said “the office will close on Friday”.",
    ],
  },
  applies({ doc: { cues, mentions, mentionFeatures }, quotation: { from }, ranked: { cue, mention } }) {
    const last = cues[cueBefore(cues, from)];
    if (cue === undefined || cue.at > from || last === undefined || cue.at >= last.at) return false;
    if (last.strength !== "say" || from - last.to > 1) return false;
    const link = last.links.find(({ kind }) => kind === "before" || kind === "before-appositive");
    if (link === undefined || mentions.list[link.mention]!.from >= mentions.list[mention]!.from) return false;
    return (
      kinds[mentionFeatures.kind[link.mention]!] === "thing" && mentions.list[link.mention]!.kind === "common"
    );
  },
};
