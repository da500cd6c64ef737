import { markers, opensAsFurniture, opensWith, signs } from "../1-evidence/counts.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { pleads } from "./appeal-signs.ts";
import type { Guard } from "./guard.ts";

/**
 * A paragraph of reporting, or a credit, whose last sentence is an appeal: what is reported must stay.
 * `6-parts` may take the appeal alone.
 */
export const reportingFirst: Guard = {
  id: "reporting-first",
  reason: "It begins as reporting, though its end speaks to the reader",
  examples: {
    protects: [
      "The town council decided in May to leave the wall as it is until the summer is over. Sign up for our newsletter to get the latest from the harbour.",
      "The wall at the old mill fell on Friday night. Sign up for our newsletter to get the next story.",
      "Photographs by Jo Reed and Ilse Hart. Sign up for our newsletter.",
    ],
    leaves: [
      "The Lantern is a small paper. Sign up for our newsletter to get the latest from the harbour.",
      "The summer of the great harbour festival starts now. Stay close to it. Sign up for our newsletter.",
      "Get the latest from the harbour, its people and its boats, before anyone else does. Sign up for our newsletter.",
    ],
  },
  protects: ({ evidence }) => {
    const { speaksAt, block } = evidence;
    const appeals = pleads(evidence) + signs(evidence, "comment-prompt", "strong");
    if (appeals + signs(evidence, "other", "strong") === 0) return false;
    const before = lastSentenceEnd.exec(block.text.slice(0, Math.min(speaksAt, charactersRead.report)))?.[0];
    if (before === undefined || block.links.length > 2) return false;
    const size = before.split(/\s+/u).length;
    const isCredit = opensWith(evidence, "byline") || markers(evidence, "credit") > 0;
    if (isCredit) return appeals > 0 && size > moduleSizes.reportingFirst.credit;
    if (opensAsFurniture(evidence)) return false;
    if (size > moduleSizes.reportingFirst.reporting) return appeals > 0;
    // One statement and one appeal: a longer block with so short a beginning is an appeal that begins with a fact.
    const isStatement =
      size > moduleSizes.reportingFirst.statement &&
      before.trimEnd().endsWith(".") &&
      evidence.furniture < limits.covered.most &&
      !opensWith(evidence, "ask");
    return isStatement && isOneSentence(before) && isOneSentence(block.text.slice(before.length));
  },
};

/** Everything up to the last full stop. */
const lastSentenceEnd = /^.*\p{L}{2}[.!?…]["'”’»)\]]*\s/su;

const isOneSentence = (text: string): boolean => !/\p{L}[.!?…]["'”’»)\]]*\s+\p{Lu}/u.test(text);
