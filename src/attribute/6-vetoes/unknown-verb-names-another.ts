import { phrasesIn } from "../../language/phrases.ts";
import { shape } from "../1-text/tokens.ts";
import { clauseBehind } from "./clause-behind.ts";
import type { Veto } from "./veto.ts";

/** '“…,” whined Peter Marsh, Mara Quay makes more': a name behind a word that is no known verb of speech. */
export const unknownVerbNamesAnother: Veto = {
  id: "unknown-verb-names-another",
  reason: "The words after it name someone else",
  examples: {
    names: [
      [
        "Mara Quay owns four boats, and the board praised her for it.\n\n“In ten years,” grumbled Peter Marsh, Quay makes more than the rest of the pier.",
        "Peter Marsh",
      ],
    ],
    unclear: [
      "Mara Quay owns four boats, and the letter of the board praised her for it.\n\n“In ten years,” whinged Peter Marsh, Quay makes more than the rest of the pier.",
    ],
  },
  applies({ doc, quotation, ranked }) {
    const { tokens, mentions, entities, lexicon } = doc;
    const verb = clauseBehind(tokens, quotation);
    if (verb + 1 >= tokens.count || tokens.paragraph[verb] !== tokens.paragraph[quotation.from]) return false;
    const flags = tokens.shape[verb]!;
    if (!(flags & shape.word) || flags & shape.capital || tokens.word[verb] !== 0) return false;
    if (!phrasesIn(lexicon.speech.verbEndings).some((ending) => tokens.lower[verb]!.endsWith(ending)))
      return false;
    const index = mentions.startingAt[verb + 1]!;
    const named = mentions.list[index];
    return named?.kind === "name" && named.looks !== "place" && entities.of[index] !== ranked.entity;
  },
};
