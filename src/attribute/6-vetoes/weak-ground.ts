import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Case, Veto } from "./veto.ts";

/**
 * In a language that the weights were not learned from: ways to a speaker that are wrong about as often as right. A phrase
 * without a cue; a pronoun that stands for a phrase or an organisation; a name behind which nothing shows a person, and
 * that only a colon, an apposition or a relative leads to.
 */
export const weakGround: Veto = {
  id: "weak-ground",
  unlearned: true,
  reason: "Too little in the text leads to the likeliest speaker",
  examples: {
    language: "it",
    names: [
      ["Mara Ferraro chiude il mercato a fine mese. «Non ci sono più i soldi per il tetto».", "Mara Ferraro"],
    ],
    unclear: ["Borgo Marsh chiude il mercato a fine mese. «Non ci sono più i soldi per il tetto»."],
  },
  applies(one) {
    const { doc, ranked } = one;
    if (goesOn(one)) return false;
    const { kind } = doc.mentions.list[ranked.mention]!;
    if (ranked.entity < 0) return kind === "pronoun" || kind === "relative" || ranked.cue === undefined;
    const entity = doc.entities.list[ranked.entity]!;
    if (kind === "pronoun") return entity.kind === "organization";
    const signs = doc.personhood[ranked.entity]!;
    return kind === "name" && !looksLikePerson(signs) && !(signs & personSign.speaks && isSubject(one));
  },
};

/** Whether a verb of speech has the mention as its subject; of what looks like a person, not over a comma or a clause. */
function isSubject({ doc, ranked }: Case): boolean {
  const link = ranked.cue?.links.find(({ mention }) => mention === ranked.mention);
  const isBody = doc.entities.list[ranked.entity]!.kind === "organization";
  return link !== undefined && (direct.has(link.kind) || (isBody && link.kind === "before-appositive"));
}

const direct: ReadonlySet<string> = new Set(["before", "before-phrase", "inverted", "according"]);

/** The speaker of the quotation before goes on, in the same paragraph. */
function goesOn({ doc: { tokens }, quotation, ranked, before }: Case): boolean {
  const same = ranked.entity >= 0 && ranked.cue === undefined && before?.ranked?.entity === ranked.entity;
  if (before?.ranked?.cue === undefined) return false;
  return (
    same && !before.contested && tokens.paragraph[quotation.from] === tokens.paragraph[before.quotation.from]
  );
}
