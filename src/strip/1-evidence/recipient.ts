import { charactersRead } from "../sizes.ts";
import { anyOf } from "./any-of.ts";
import { speaksOfItself } from "./counts.ts";
import type { Evidence } from "./evidence.ts";

/** 'a gift to the Red Cross', 'un don à la Croix-Rouge', 'una donación a Cáritas' */
const recipient = new RegExp(String.raw`(?<!\p{L})${anyOf("recipient")}\s?\p{Lu}\p{Ll}`, "u");

/** Whether a possible appeal names another recipient than the publisher. */
export const isForOthers = (evidence: Evidence): boolean =>
  evidence.finished &&
  !speaksOfItself(evidence) &&
  recipient.test(evidence.block.text.slice(0, charactersRead.recipient));
