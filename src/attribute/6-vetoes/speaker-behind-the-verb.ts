import { shape } from "../1-text/tokens.ts";
import type { Veto } from "./veto.ts";

/** 'Nos voisins, dit Mara Quay, « sont partis »', where the neighbours were taken: a name stands behind the verb. */
export const speakerBehindTheVerb: Veto = {
  id: "speaker-behind-the-verb",
  unlearned: true,
  reason: "The name after the verb of speech is someone else's",
  examples: {
    language: "fr",
    names: [["« Ma sœur n'a jamais rien dit », raconte Marie Dubart.", "Marie Dubart"]],
    unclear: ["Ma sœur, dit Marie Dubart « n'a jamais rien dit »."],
  },
  applies({ doc: { tokens, mentions, entities, sentences }, ranked: { cue, mention, entity } }) {
    if (cue?.links.find((link) => link.mention === mention)?.kind !== "before-appositive") return false;
    const behind = mentions.startingAt[cue.to]!;
    const named = mentions.list[behind];
    if (named?.kind !== "name" || entities.of[behind] === entity || named.to >= tokens.count) return false;
    return (tokens.shape[named.to]! & shape.comma) !== 0 || sentences.quote[named.to]! >= 0;
  },
};
