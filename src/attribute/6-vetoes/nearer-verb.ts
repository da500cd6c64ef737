import { cueBefore } from "../4-cues/cue.ts";
import { kinds } from "../4-cues/mention-features.ts";
import type { Veto } from "./veto.ts";

/** 'Wie Quay berichtet, nannte Marsh es „…“', where Quay was taken: a verb of speech nearer to it has its own subject. */
export const nearerVerb: Veto = {
  id: "nearer-verb",
  unlearned: true,
  reason: "A verb of speech nearer to it has another subject",
  examples: {
    language: "de",
    names: [["Laut Marie Kessler ist die Brücke „nicht zu retten“.", "Marie Kessler"]],
    unclear: ["Laut Marie Kessler sagte Bürgermeister Uwe Tarnow: „Gehen Sie weg von hier.“"],
  },
  applies({ doc, quotation: { from }, ranked, referents }) {
    const { cues, mentions, entities, mentionFeatures } = doc;
    if (ranked.cue === undefined || ranked.cue.at >= from) return false;
    for (let index = cueBefore(cues, ranked.cue.to) + 1; cues[index] && cues[index]!.at < from; index++) {
      for (const { mention, kind } of cues[index]!.links) {
        if (kind !== "inverted" && !kind.startsWith("before")) continue;
        const stands = mentions.list[mention]!.kind;
        if (stands === "name" && entities.of[mention] !== ranked.entity) return true;
        const speaks = stands === "common" && kinds[mentionFeatures.kind[mention]!] === "role";
        if (speaks && referents[mention] !== ranked.entity && mention !== ranked.phrase) return true;
      }
    }
    return false;
  },
};
