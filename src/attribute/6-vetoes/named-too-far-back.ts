import { kinds } from "../4-cues/mention-features.ts";
import { thresholds } from "../thresholds.ts";
import { lastNamed } from "./last-named.ts";
import type { Case, Veto } from "./veto.ts";

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
    if (!isPronoun || one.ranked.entity < 0 || lastNamed(one).sentences < farthestSentence) return false;
    return !goesOnAlone(one);
  },
};

/** '« … », dit Mara Quay. La ville attend. … « … », ajoute-t-elle': the last words are hers, and nobody acts since. */
function goesOnAlone({ doc, ranked, before }: Case): boolean {
  if (before?.isShown !== true || before.ranked?.entity !== ranked.entity) return false;
  const { mentions, entities, mentionFeatures } = doc;
  for (let at = ranked.mention - 1; at >= 0; at--) {
    const { quoted, kind, from } = mentions.list[at]!;
    if (from < before.quotation.to) return true;
    const entity = entities.list[entities.of[at]!];
    if (quoted || entity?.index === ranked.entity) continue;
    if (kind === "name" && entity?.kind !== "place") return false;
    const what = kinds[mentionFeatures.kind[at]!]!;
    if (kind === "common" && (what === "role" || what === "group")) return false;
  }
  return true;
}
