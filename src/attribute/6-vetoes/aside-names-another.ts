import { has, shape } from "../1-text/tokens.ts";
import { looksLikePerson } from "../3-people/personhood.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import { thresholds } from "../thresholds.ts";
import type { Case, Veto } from "./veto.ts";

const { farthestName } = thresholds.asideNamesAnother;

/** «Il molo chiude - la previsione di Aldo Ferri - a maggio»: an aside between dashes may name the person who speaks. */
export const asideNamesAnother: Veto = {
  id: "aside-names-another",
  unlearned: true,
  evidence: "context",
  reason: "Words between dashes inside of the quotation name someone else",
  examples: {
    language: "it",
    names: [
      [
        "«Le buche ci sono da anni», dice Aldo Ferri. «Il molo chiude - è sicuro - a maggio, e noi paghiamo le tasse».",
        "Aldo Ferri",
      ],
    ],
    unclear: [
      "«Le buche ci sono da anni», dice Aldo Ferri. «Il molo chiude - la previsione di Marco Turri - a maggio, e noi paghiamo le tasse».",
    ],
  },
  applies({ doc, quotation: { from, to }, ranked }: Case): boolean {
    const { mentions, entities, tokens, personhood, lexicon } = doc;
    if (!lexicon.speech.inquits) return false;
    for (let at = firstMentionFrom(doc, from); at < mentions.list.length; at++) {
      const mention = mentions.list[at]!;
      if (mention.from >= to) return false;
      const entity = entities.list[entities.of[at]!];
      if (mention.kind !== "name" || entity === undefined || entity.index === ranked.entity) continue;
      if (entity.kind !== "person" || !(entity.key.length > 1 || looksLikePerson(personhood[entity.index]!)))
        continue;
      for (
        let before = mention.nameFrom - 1;
        before > from && mention.nameFrom - before <= farthestName;
        before--
      )
        if (has(tokens, before, shape.dash)) return true;
        else if (!has(tokens, before, shape.word)) break;
    }
    return false;
  },
};
