import { anyOf } from "../1-evidence/any-of.ts";
import { opensAsFurniture, opensWith } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { charactersRead } from "../sizes.ts";
import { pleads } from "./appeal-signs.ts";
import type { Guard } from "./guard.ts";

const turn = /^([\p{Lu}][\p{Lu}\d .'’-]{2,38}|\p{Lu}):\s+\S/u;
const turnLetter = new RegExp(`^${anyOf("turn")}$`, "i");

/** A turn of a transcript: 'MARA QUAY: Yes.', 'A: …'. */
export const transcriptTurn: Guard = {
  id: "transcript-turn",
  reason: "It is a turn of a transcript",
  examples: {
    protects: ["MARA QUAY: Donate today, they told me.", "Q: Do you read our newsletter?"],
    leaves: [
      "RELATED: Harbour master quits after dispute",
      "DONATE: Keep the harbour's paper alive",
      "E: desk@quay.example",
    ],
  },
  protects: ({ evidence }) =>
    isTurn(evidence.block.text.slice(0, charactersRead.label)) && !opensAsPointer(evidence),
};

function isTurn(text: string): boolean {
  const speaker = turn.exec(text)?.[1];
  return speaker !== undefined && (speaker.length > 1 || turnLetter.test(speaker));
}

/** A line in capitals and a colon that is no turn of speech: 'RELATED: …', 'DONATE: …'. */
const opensAsPointer = (evidence: Evidence) =>
  opensWith(evidence, "listHead") ||
  opensWith(evidence, "ask") ||
  (opensWith(evidence, "byline") && pleads(evidence) > 0) ||
  opensAsFurniture(evidence);
