import { anyOf } from "../1-evidence/any-of.ts";
import { linkCount, markers, opensAs, opensWith, reports, signs } from "../1-evidence/counts.ts";
import { isAtEdge } from "../1-evidence/position.ts";
import { charactersRead, moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

const endsHere = new RegExp(String.raw`\b${anyOf("here")}\b[\s.!:»>)\]]*$`, "iu");

/** Sentences that send the reader on: 'For more on the harbour, listen to our podcast.' */
export const readOn: Rule = {
  id: "read-on",
  reason: "It sends the reader on to other pages and tells nothing of this story",
  examples: {
    remove: [
      "Read more about the harbour here.",
      "Check out our guide to the ferries.",
      "Read the full story here.",
      "More on the harbour wall here",
      "Mehr zum Thema finden Sie hier.",
      "Retrouvez toute l'actualité du port ici.",
    ],
    keep: [
      "Read more closely, the contract says nothing of the quay.",
      "For more on the subject the committee turned to the harbour master, who said nothing.",
      "More on the harbour wall is written nowhere.",
      "Don't miss the second gallery. Admission is free.",
      "Watch the tide and you will see it, she said.",
    ],
  },
  matches({ evidence, position }) {
    const { words, block } = evidence;
    if (words > moduleSizes.readOn.longest || words < 2 || reports(evidence) || markers(evidence, "said") > 0)
      return undefined;
    const opens = opensAs(evidence, "related") || (opensWith(evidence, "ask") && words <= sizes.headline);
    if (!opens) return undefined;
    if (/:\s*$/.test(block.text)) return undefined;
    if (markers(evidence, "third") > 1) return undefined;
    const here = endsHere.test(block.text.slice(-charactersRead.lastWord));
    const pointed = here && evidence.opened > 1 && markers(evidence, "third") === 0;
    if (signs(evidence, "related", "strong") === 0 && !pointed) return undefined;
    const ours = markers(evidence, "we") + evidence.self > 0;
    // 'For more about the Marsh Institute of Tides and Harbours, visit marsh.example': somebody else's address.
    const namesOther = !ours && evidence.read.capitalised > sizes.label;
    const address = !namesOther && (evidence.read.urls > 0 || /\w\.(?:com|org|net)\b/.test(block.text));
    const edge = isAtEdge(position);
    const linked = evidence.linked > limits.linked.some && linkCount(evidence, "elsewhere") === 0;
    // A pointer is one sentence: 'Don't miss the gallery. Admission is free.' is a reporter's advice.
    const alone = edge && words <= sizes.headline && evidence.read.sentences < 2;
    return here || address || ours || linked || alone ? "related" : undefined;
  },
};
