import { word } from "../../language/word-classes.ts";
import { is } from "../1-text/tokens.ts";
import { looksLikePerson } from "../3-people/personhood.ts";
import { firstMentionFrom } from "../5-rank/quotation-context.ts";
import type { Case, Veto } from "./veto.ts";

/** 'Marco Turri dirige il bar. «…»', where somebody before was taken: another person has been named since. */
export const namedSince: Veto = {
  id: "named-since",
  unlearned: true,
  evidence: "context",
  reason: "Someone else is named between the likeliest name and these words",
  examples: {
    language: "it",
    names: [
      [
        "«Le buche ci sono da anni», dice Aldo Ferri. Ferri tiene il bar. «Nessuno le ripara mai, e noi paghiamo le tasse».",
        "Aldo Ferri",
      ],
    ],
    unclear: [
      "«Le buche ci sono da anni», dice Aldo Ferri. Marco Turri rappresenta invece i negozi. «Nessuno le ripara mai, e noi paghiamo le tasse».",
    ],
  },
  applies(one) {
    const { doc, quotation, ranked } = one;
    const { mentions, tokens } = doc;
    for (let at = firstMentionFrom(doc, quotation.from) - 1; at > ranked.mention; at--) {
      const { from, quoted, kind, embedded } = mentions.list[at]!;
      if (tokens.paragraph[from] !== tokens.paragraph[quotation.from]) return false;
      if (quoted || embedded || kind !== "name") continue;
      if (isAnotherPerson(one, at)) return true;
    }
    return false;
  },
};

/** A person who hangs on no preposition. */
function isAnotherPerson(
  { doc: { entities, mentions, personhood, tokens }, ranked }: Case,
  at: number,
): boolean {
  const { from } = mentions.list[at]!;
  const { index, kind, key } = entities.list[entities.of[at]!]!;
  if (index === ranked.entity || kind !== "person" || key.length < 2 || !looksLikePerson(personhood[index]!))
    return false;
  return from === 0 || !is(tokens, from - 1, word.preposition);
}
