import { word } from "../../language/word-classes.ts";
import { has, is, shape } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Case, Veto } from "./veto.ts";

const { farthestName } = thresholds.speakerBehindTheVerb;

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
  applies(one) {
    const { tokens, mentions, entities, sentences } = one.doc;
    const { cue, mention, entity } = one.ranked;
    if (isNamedLate(one)) return true;
    if (cue?.links.find((link) => link.mention === mention)?.kind !== "before-appositive") return false;
    const behind = mentions.startingAt[cue.to]!;
    const named = mentions.list[behind];
    if (named?.kind !== "name" || entities.of[behind] === entity || named.to >= tokens.count) return false;
    return (tokens.shape[named.to]! & shape.comma) !== 0 || sentences.quote[named.to]! >= 0;
  },
};

const clauseEnd = shape.comma | shape.stop | shape.mark | shape.colon | shape.semicolon;

/** '«…», aveva detto sicuro di sé Quay', where a pronoun was supplied for want of a subject. */
function isNamedLate({
  doc: { tokens, mentions, entities },
  quotation,
  ranked: { cue, mention, entity },
}: Case): boolean {
  if (cue === undefined || cue.at < quotation.to || mentions.list[mention]!.from !== cue.at) return false;
  for (let at = cue.to; at < cue.to + farthestName && at < tokens.count; at++) {
    if (has(tokens, at, clauseEnd)) return false;
    const named = mentions.list[mentions.startingAt[at]!];
    if (named?.kind !== "name" || named.from !== at || is(tokens, at - 1, word.preposition)) continue;
    const other = entities.list[entities.of[mentions.startingAt[at]!]!]!;
    return other.index !== entity && other.kind === "person";
  }
  return false;
}
