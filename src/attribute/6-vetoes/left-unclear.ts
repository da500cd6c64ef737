import type { Reason } from "./veto.ts";

/** `speaker: false` in the front matter. */
export const leftUnclear: Reason = {
  id: "left-unclear",
  reason: "The editor of this page left it unclear",
  examples: {
    names: [["“We left early,” said Mara Quay.", "Mara Quay"]],
    unclear: [
      "---\ntitle: A late ferry\nquotes: [{ text: We left, speaker: false }]\n---\n\n“We left early,” said Mara Quay.",
    ],
  },
};
