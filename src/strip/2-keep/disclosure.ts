import { anyOf } from "../1-evidence/any-of.ts";
import { signs } from "../1-evidence/counts.ts";
import type { Guard } from "./guard.ts";

const discloses = new RegExp(String.raw`^[\s(*_—–-]*${anyOf("disclosure")}(?!\p{L})`, "iu");

/** A note on who pays for the reporting: it belongs to the story. */
export const disclosure: Guard = {
  id: "disclosure",
  reason: "It tells who pays for the reporting, or what the author has to do with it",
  examples: {
    protects: ["Disclosure: the harbour trust gives to our newsroom.", "Full disclosure: I own a boat."],
    leaves: ["The disclosure of the harbour's debts came late.", "Disclaimer: all rights reserved."],
  },
  protects: ({ evidence }) => discloses.test(evidence.block.text) && signs(evidence, "legal", "strong") === 0,
};
