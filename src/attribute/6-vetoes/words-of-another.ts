import { shape } from "../1-text/tokens.ts";
import type { Veto } from "./veto.ts";

/** 'Quay recalled her mother's words: “…”' */
export const wordsOfAnother: Veto = {
  id: "words-of-another",
  evidence: "cue",
  reason: "The sentence says that these are someone else's words",
  examples: {
    names: [["Jim Cole, the mayor, recalled his own words: “Never trust a banker.”", "Jim Cole"]],
    unclear: ["Jim Cole, the mayor, recalled his mother’s words: “Never trust a banker.”"],
  },
  applies({ doc: { entities, mentions, tokens }, quotation: { from }, ranked }) {
    if (from === 0 || !(tokens.shape[from - 1]! & shape.colon)) return false;
    const words = mentions.list[mentions.endingAt[from - 1]!];
    if (words?.kind !== "common") return false;
    for (let at = words.from + 1; at < words.nameFrom; at++) {
      if (!(tokens.shape[at]! & shape.possessive)) continue;
      const owner = mentions.endingAt[at]!;
      return owner < 0 || entities.of[owner] !== ranked.entity;
    }
    return false;
  },
};
