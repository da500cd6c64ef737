import { speech } from "../../language/word-classes.ts";
import { isSpeech, shape } from "../1-text/tokens.ts";
import { kinds } from "../4-cues/mention-features.ts";
import { thresholds } from "../thresholds.ts";
import type { Veto } from "./veto.ts";

const { farthestWord } = thresholds.citedBeforeTheColon;

/** 'Quay citó luego a Machado: «…»', 'Quay zitiert einen Augenzeugen mit den Worten: „…“', where Quay was taken. */
export const citedBeforeTheColon: Veto = {
  id: "cited-before-the-colon",
  unlearned: true,
  reason: "The words before the colon cite someone else",
  examples: {
    language: "es",
    names: [["La diputada Flora Dumas dijo luego en Marsal: “Se hace camino al andar”.", "Flora Dumas"]],
    unclear: ["La diputada Flora Dumas citó luego a Antonio Marsal: “Se hace camino al andar”."],
  },
  applies({ doc, quotation: { from }, ranked, referents }) {
    const { tokens, sentences, mentions, entities, mentionFeatures } = doc;
    if (from === 0 || !(tokens.shape[from - 1]! & shape.colon)) return false;
    const floor = Math.max(sentences.starts[sentences.of[from - 1]!]!, from - farthestWord);
    let verb = from - 1;
    while (verb >= floor && !isSpeech(tokens, verb, speech.quoting)) verb--;
    if (verb < floor) return false;
    for (let at = verb + 1; at < from; at++) {
      const cited = mentions.startingAt[at]!;
      if (cited < 0) continue;
      const { kind } = mentions.list[cited]!;
      if (kind === "name") return entities.of[cited] !== ranked.entity;
      const cites = kinds[mentionFeatures.kind[cited]!];
      if (kind === "common" && (cites === "role" || cites === "group"))
        return (
          cited !== ranked.mention &&
          cited !== ranked.phrase &&
          (ranked.entity < 0 || referents[cited] !== ranked.entity)
        );
    }
    return false;
  },
};
