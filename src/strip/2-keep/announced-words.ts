import { anyOf } from "../1-evidence/any-of.ts";
import { markers, opensAsFurniture, opensWith } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { charactersRead, sizes } from "../sizes.ts";
import type { PassageGuard } from "./guard.ts";

/**
 * Words that a report cites without marks: 'The swindlers' message was short.', and then the message.
 *
 * What announces them is one short sentence that speaks to nobody, or a clause before a colon. What is cited ends as a
 * sentence does: a label of the page behind it is none.
 */
export const announcedWords: PassageGuard = {
  id: "announced-words",
  reason: "The sentence before it announces it as a message, an offer or a question of others",
  examples: {
    protects: [
      "The message of the swindlers was short.\n\nThank you for signing up. You can unsubscribe at any time.",
      "The swindlers sent them one sentence: Thank you for signing up, please check your inbox.",
      "The ballot has one line.\n\nVote: should the quay be closed?\n\nYes\n\nNo",
    ],
    leaves: [
      "The tide was late on Monday.\n\nThank you for signing up. You can unsubscribe at any time.",
      "Sign up for our letter: the best of the harbour in your inbox each day.",
      "The letter was short.\n\nMost read",
      "Police said no crime in the letter could still be tried.\n\nWere you at the harbour? Share your memories in the comments.",
      "Send us your letter today.\n\nThank you for signing up. You can unsubscribe at any time.",
    ],
  },
  find: (all) =>
    new Set(
      all.flatMap((evidence, at) =>
        announcesWithin(evidence) || (at > 0 && evidence.finished && announces(all[at - 1]!)) ? [at] : [],
      ),
    ),
};

/** 'The message of the swindlers was short.': the sentence begins with what it announces. */
const message = new RegExp(String.raw`^(?:[^\s:]+\s){0,4}(?:\p{L}+['’])?${anyOf("message")}(?!\p{L})`, "iu");

/** A clause that ends in what it announces: '… den Opfern den Satz: Vielen Dank …' */
const clause = new RegExp(String.raw`^(?:[^\s:]+\s){4,}${anyOf("message")}\s?:\s`, "iu");

const announcesWithin = (evidence: Evidence) =>
  speaksToNobody(evidence) &&
  evidence.self === 0 &&
  clause.test(evidence.block.text.slice(0, charactersRead.beforeColon)) &&
  evidence.speaksAt > evidence.block.text.indexOf(":");

const announces = (evidence: Evidence) =>
  evidence.block.kind === "paragraph" &&
  evidence.words <= sizes.headline &&
  evidence.words >= sizes.button &&
  (evidence.finished || evidence.block.text.trimEnd().endsWith(":")) &&
  speaksToNobody(evidence) &&
  markers(evidence, "you") + markers(evidence, "we") + evidence.self === 0 &&
  message.test(evidence.block.text);

/** It is no request and no label of a page itself. */
const speaksToNobody = (evidence: Evidence) => !opensWith(evidence, "ask") && !opensAsFurniture(evidence);
