import { shape } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Veto } from "./veto.ts";

const { clauseWords } = thresholds.clauseBehind;

/** '“…” — name withheld': words behind a dash that end the paragraph, and name no one who is known. */
export const unreadCredit: Veto = {
  id: "unread-credit",
  evidence: "context",
  reason: "The words after the dash seem to credit someone who is not known",
  examples: {
    names: [["“We never had a harbour like it” — Peter Marsh", "Peter Marsh"]],
    unclear: [
      "Mara Quay asked her readers about the harbour. “It was cold,” said Quay.\n\n“We never had a harbour like it” — name withheld",
    ],
  },
  applies({ doc: { tokens }, quotation: { to } }) {
    if (to + 1 >= tokens.count) return false;
    const paragraph = tokens.paragraph[to - 1];
    if (tokens.paragraph[to] !== paragraph || !(tokens.shape[to]! & shape.dash)) return false;
    if (tokens.paragraph[to + 1] !== paragraph) return false;
    const end = to + clauseWords;
    return end >= tokens.count || tokens.paragraph[end] !== paragraph;
  },
};
