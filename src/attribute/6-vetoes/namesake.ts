import type { Veto } from "./veto.ts";

/** 'Her daughter, Ida Quay, … “…,” Quay said', of Mara Quay: another person of that surname was named since. */
export const namesake: Veto = {
  id: "namesake",
  reason: "More than one person of this surname is named",
  examples: {
    names: [
      [
        "Hugo Quay and Mara Quay came to the harbour. Mara Quay took the chair. “The tide is high,” Quay said.",
        "Mara Quay",
      ],
      [
        "Hugo Quay Sr. built the ferry. Hugo Quay Jr. sold it. “The tide is high,” said Hugo Quay Jr.",
        "Hugo Quay Jr.",
      ],
      [
        "Margit Oland died on Monday. Oland taught for 40 years.\n\nHer neighbour, Kari Bloom, was at school with her. “She was correcting us to the end,” Ms. Bloom said.",
        "Kari Bloom",
      ],
    ],
    unclear: [
      "Hugo Quay Jr. and Mara Quay came to the harbour on Monday. “The tide is high,” Quay said.",
      "Tom and Mara Quay came to the harbour on Monday. “The tide is high,” Quay said.",
      "Margit Oland died on Monday. Oland taught for 40 years. Oland wrote one book.\n\nHer daughter, Kari Oland, was in her class. “She was correcting us to the end,” Ms. Oland said.",
    ],
  },
  applies({ doc: { entities, mentions }, ranked }) {
    const other = entities.namesakes.get(ranked.mention);
    if (other === undefined || mentions.list[other]!.quoted) return false;
    const { kind, key } = entities.list[entities.of[other]!]!;
    // 'Tom and Mara Quay'
    return kind === "person" || (kind === "unknown" && key.length === 1);
  },
};
