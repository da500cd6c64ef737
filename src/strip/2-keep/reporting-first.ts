import { markers, opensAsFurniture, opensWith, signs } from "../1-evidence/counts.ts";
import { pleads } from "./asking.ts";
import type { Guard } from "./guard.ts";

/**
 * A paragraph of reporting, or a credit, whose last sentence is an appeal: what is reported must stay, and a block
 * goes or stays as a whole.
 */
export const reportingFirst: Guard = {
  id: "reporting-first",
  reason: "It begins as reporting, though its end speaks to the reader",
  examples: {
    protects: [
      "The town council decided in May to leave the wall as it is until the summer is over. Sign up for our newsletter to get the latest from the harbour.",
      "Photographs by Jo Reed and Ilse Hart. Sign up for our newsletter.",
    ],
    leaves: [
      "The Lantern is a small paper. Sign up for our newsletter to get the latest from the harbour.",
      "Get the latest from the harbour, its people and its boats, before anyone else does. Sign up for our newsletter.",
    ],
  },
  protects: ({ evidence }) => {
    const { speaksAt, block } = evidence;
    if (pleads(evidence) + signs(evidence, "comment-prompt", "strong") === 0) return false;
    const before = lastSentenceEnd.exec(block.text.slice(0, Math.min(speaksAt, 1500)))?.[0];
    if (before === undefined || block.links.length > 2) return false;
    const size = before.split(/\s+/u).length;
    const isCredit = opensWith(evidence, "byline") || markers(evidence, "credit") > 0;
    return isCredit ? size > 5 : size > 14 && !opensAsFurniture(evidence);
  },
};

/** Everything up to the last full stop. */
const lastSentenceEnd = /^.*\p{L}{2}[.!?…]["'”’»)\]]*\s/su;
