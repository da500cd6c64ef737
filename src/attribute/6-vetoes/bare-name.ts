import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Veto } from "./veto.ts";

/** 'Isola Marsh': two capitals that nothing calls a person, and that are not said to speak. */
export const bareName: Veto = {
  id: "bare-name",
  reason: "Nothing shows that the name is a person's, or that it speaks",
  examples: {
    language: "it",
    names: [
      ["Mara Ferraro chiude il mercato a fine mese. «Non ci sono più i soldi per il tetto».", "Mara Ferraro"],
    ],
    unclear: ["Borgo Marsh chiude il mercato a fine mese. «Non ci sono più i soldi per il tetto»."],
  },
  applies({ doc, ranked }) {
    if (doc.lexicon.language.learned || ranked.cue !== undefined || ranked.entity < 0) return false;
    if (doc.mentions.list[ranked.mention]!.kind !== "name") return false;
    const bits = doc.personhood[ranked.entity]!;
    return !looksLikePerson(bits) && !(bits & personSign.speaks);
  },
};
