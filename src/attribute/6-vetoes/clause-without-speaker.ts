import type { Veto } from "./veto.ts";

/** '“…,” it was said' */
export const clauseWithoutSpeaker: Veto = {
  id: "clause-without-speaker",
  evidence: "context",
  reason: "The words after it do not tell who said it",
  examples: {
    names: [["Mara Quay runs the port. “The wall is safe,” she said on Monday.", "Mara Quay"]],
    unclear: ["“We looked at the wall,” said Mara Quay. “The wall is safe,” it was said on Monday."],
  },
  applies: ({ clause }) => clause === "passive",
};
