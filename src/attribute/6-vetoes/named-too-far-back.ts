import { thresholds } from "../thresholds.ts";
import { lastNamed } from "./last-named.ts";
import type { Veto } from "./veto.ts";

const { farthestSentence } = thresholds.namedTooFarBack;

/** 'Mara Quay runs the port. … … … “…,” she said', where three sentences and more stand in between. */
export const namedTooFarBack: Veto = {
  id: "named-too-far-back",
  unlearned: true,
  reason: "The name that the pronoun would mean stands too far back",
  examples: {
    language: "fr",
    names: [
      [
        "Paul Rivage dirige le port. Les grues rouillent. « Le quai est vide le soir », dit-il.",
        "Paul Rivage",
      ],
    ],
    unclear: [
      "Paul Rivage dirige le port. La ville a perdu mille habitants. Les bateaux ne viennent plus. Les grues rouillent. « Le quai est vide le soir », dit-il.",
    ],
  },
  applies(one) {
    const isPronoun = one.doc.mentions.list[one.ranked.mention]!.kind === "pronoun";
    return isPronoun && one.ranked.entity >= 0 && lastNamed(one).sentences >= farthestSentence;
  },
};
