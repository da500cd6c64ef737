import { has, shape, type Tokens } from "../../1-text/tokens.ts";
import { lastWithin } from "../../2-quotations/sentences.ts";
import { hasOwnClause } from "../shown-voice.ts";
import type { Case } from "../veto.ts";
import type { Ground } from "./ground.ts";

/** Words right behind words of the same paragraph that name their speaker by a verb of speech, and ask nothing. */
export const speaksOn: Ground = {
  id: "speaks-on",
  examples: {
    language: "fr",
    names: [
      [
        "« Le port dort », dit Mara Quay, qui dirige la capitainerie. « La mer est vide depuis trois ans. » « Les bateaux ne sortent plus la nuit. » Paul Rivage, président du club, est d’accord.",
        "Mara Quay",
      ],
    ],
    unclear: [
      "Selon Paul Rivage, la criée ferme.\n\n« Le port dort », dit Mara Quay, qui dirige la capitainerie. Le quai sent le goudron. « Les bateaux ne sortent plus la nuit. » Paul Rivage, président du club, est d’accord.",
      "Selon Paul Rivage, la criée ferme.\n\n« Le port dort », dit Mara Quay, qui dirige la capitainerie. « Qui viendra ? » « Les bateaux ne sortent plus la nuit. » Paul Rivage, président du club, est d’accord.",
    ],
  },
  holds(one) {
    const { doc, quotation, ranked, before } = one;
    if (ranked.cue !== undefined || ranked.entity < 0 || before?.isAnchored !== true) return false;
    if (before.ranked!.entity !== ranked.entity) return false;
    const { tokens } = doc;
    if (tokens.paragraph[quotation.from] !== tokens.paragraph[before.quotation.from]) return false;
    if (!isWhole(one) || hasOwnClause(one)) return false;
    if (!isAdjacent(tokens, before.quotation.to, quotation.from)) return false;
    return tokens.text[lastWithin(tokens, before.quotation)] !== "?";
  },
};

/** Whether a quotation is a sentence of its own. */
export function isWhole({ doc: { sentences, tokens }, quotation: { from, to } }: Case): boolean {
  if (sentences.starts[sentences.of[from]!] !== from) return false;
  return to >= tokens.count || sentences.of[to] !== sentences.of[from] || has(tokens, to, shape.stop);
}

function isAdjacent(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!has(tokens, at, shape.stop)) return false;
  return true;
}
