import type { Veto } from "./veto.ts";

/** It goes on from a quotation of the same paragraph whose speaker is contested, without a cue of its own. */
export const goesOnFromUnclear: Veto = {
  id: "goes-on-from-unclear",
  evidence: "context",
  reason: "It goes on from a quotation whose speaker is unclear",
  examples: {
    names: [
      [
        "Mayor Rosa Quint spoke first. “We will sell it,” Quint said.\n\n“Not my problem,” answered contractor Finn Moss. “I have other mills.”",
        "Finn Moss",
      ],
    ],
    unclear: [
      "Mayor Rosa Quint spoke first. “We will sell it,” Quint said.\n\n“Not my problem,” was the answer of contractor Finn Moss. “I have other mills.”",
    ],
  },
  applies({ doc: { tokens, mentions, sentences, lexicon }, quotation, ranked, before }) {
    if (before?.contested !== true) return false;
    if (ranked.entity !== before.ranked?.entity) return false;
    // A sentence behind those words names the speaker again, and the quotation is a sentence of its own.
    const { from } = mentions.list[ranked.mention]!;
    const isNamedSince = from >= before.quotation.to && from < quotation.from;
    const isAlone = sentences.starts[sentences.of[quotation.from]!] === quotation.from;
    if (!lexicon.speech.learned && isNamedSince && isAlone) return false;
    return tokens.paragraph[quotation.from] === tokens.paragraph[before.quotation.from];
  },
};
