import { anyOf } from "../1-evidence/any-of.ts";
import { markers, signs } from "../1-evidence/counts.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import { pleads } from "./appeal-signs.ts";
import type { Guard } from "./guard.ts";

/** 'Residents must sign up by e-mail': the duty or right of a third party. */
const obliged = new RegExp(
  String.raw`(?<![\p{L}'’-])(?!${anyOf("reader")}\s)\p{L}{3,}\s${anyOf("obliged")}\s(?:[^\s.!?:;]+\s){0,8}?${anyOf("enrols")}(?!\p{L})`,
  "iu",
);

/** What people in the story must or may do: no invitation, where neither the publisher nor the reader is named. */
export const obligation: Guard = {
  id: "obligation",
  reason: "It says what others must or may do, not what the reader is asked to do",
  examples: {
    protects: [
      "Residents must sign up by e-mail before the harbour opens, and fund independent boats of their own.",
    ],
    leaves: [
      "You must sign up by e-mail before the harbour opens.",
      "Subscribers can sign up for our newsletter here.",
    ],
  },
  protects: ({ evidence }) =>
    evidence.finished &&
    evidence.words >= sizes.statement &&
    evidence.words <= moduleSizes.obligation.longest &&
    pleads(evidence) + signs(evidence, "other", "strong") > 0 &&
    evidence.self + markers(evidence, "we") + markers(evidence, "you") === 0 &&
    obliged.test(evidence.block.text),
};
