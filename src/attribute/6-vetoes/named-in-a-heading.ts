import type { Doc } from "../4-cues/annotate.ts";
import type { Veto } from "./veto.ts";

/** A heading tells what a part is about. Without a word of saying it does not tell who speaks there. */
export const namedInAHeading: Veto = {
  id: "named-in-a-heading",
  reason: "The likeliest speaker stands in a heading, and nothing says that they speak",
  examples: {
    names: [
      [
        "---\ntitle: The pier\n---\n## Mara Quay\n\nRain fell on the pier. Mara Quay said it was bad.\n\n“The pier holds for now.”\n",
        "Mara Quay",
      ],
    ],
    unclear: [
      "---\ntitle: The pier\n---\n## The driver\n\nRain fell all week.\n\n> The pier holds for now.\n",
    ],
  },
  applies({ doc, ranked: { cue, mention, entity } }) {
    if (cue !== undefined || !isInHeading(doc, mention)) return false;
    const { mentions } = doc.entities.list[entity] ?? { mentions: [] };
    return !mentions.some((at) => doc.speaking.has(at) && !isInHeading(doc, at));
  },
};

function isInHeading({ blocks, tokens, mentions }: Doc, mention: number): boolean {
  return blocks[tokens.block[mentions.list[mention]!.from]!]!.kind === "heading";
}
