import type { Veto } from "./veto.ts";

/** 'Her daughter, Ida Quay, … “…,” Quay said', of Mara Quay: another person of that surname was named since. */
export const namesake: Veto = {
  id: "namesake",
  reason: "More than one person of this surname is named",
  examples: {
    names: [
      [
        "Margit Oland died on Monday. Oland taught for 40 years.\n\nHer neighbour, Kari Bloom, was at school with her. “She was correcting us to the end,” Ms. Bloom said.",
        "Kari Bloom",
      ],
    ],
    unclear: [
      "Margit Oland died on Monday. Oland taught for 40 years. Oland wrote one book.\n\nHer daughter, Kari Oland, was in her class. “She was correcting us to the end,” Ms. Oland said.",
    ],
  },
  applies({ doc: { entities, mentions }, ranked }) {
    const other = entities.namesakes.get(ranked.mention);
    if (other === undefined || mentions.list[other]!.quoted) return false;
    return entities.list[entities.of[other]!]?.kind === "person";
  },
};
