import { anyOf } from "../1-evidence/any-of.ts";
import { markers, opensAs, reports, signs } from "../1-evidence/counts.ts";
import { sizes } from "../sizes.ts";
import type { Rule } from "./rule.ts";

const follows = new RegExp(String.raw`^[\s–—•*-]*${anyOf("follow")}\b`, "iu");

/** A line that only invites the reader to follow an account. */
export const followLine: Rule = {
  id: "follow-line",
  reason: "It invites the reader to follow an account",
  examples: {
    remove: [
      "Follow Mara Quay on Twitter.",
      "Follow @harbourdesk",
      "Folge uns auf Instagram und Twitter",
      "Like our page on Facebook.",
    ],
    keep: [
      "Follow the tide and you find the quay, which has no page on Facebook and never had one, the harbour master said.",
      "Mara Quay covers the harbour. Follow her on Twitter.",
    ],
  },
  matches({ evidence }) {
    if (evidence.words > sizes.headline || reports(evidence) || markers(evidence, "said") > 0)
      return undefined;
    if (!follows.test(evidence.block.text)) return undefined;
    if (evidence.read.sentences > 1 || !(opensAs(evidence, "share") || evidence.read.handles > 0))
      return undefined;
    return signs(evidence, "share", "weak") + evidence.read.handles > 1 ? "share" : undefined;
  },
};
