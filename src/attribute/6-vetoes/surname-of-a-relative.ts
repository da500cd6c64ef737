import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import type { Veto } from "./veto.ts";

/** 'Quay shows a picture … It is her father, Ramon Quay': a surname that stood there before the relative came in. */
export const surnameOfARelative: Veto = {
  id: "surname-of-a-relative",
  unlearned: true,
  reason: "The surname may mean a relative of the person named",
  examples: {
    language: "es",
    names: [["El carnicero Ramón Córdoba cerró su tienda. «Nadie venía ya», dijo Córdoba.", "Ramón Córdoba"]],
    unclear: [
      "Al despedirse, Córdoba enseña una foto. «Ese sí que vendía», murmura. Es de su padre, Ramón Córdoba, carnicero.",
    ],
  },
  applies({ doc: { tokens, mentions, entities }, ranked }) {
    const used = mentions.list[ranked.mention]!;
    if (ranked.entity < 0) return false;
    // A pronoun stands for the name before it.
    const last =
      used.kind === "pronoun"
        ? lastBefore(entities.list[ranked.entity]!.mentions, ranked.mention)
        : ranked.mention;
    const own = mentions.list[last];
    if (own?.kind !== "name" || own.nameTo - own.nameFrom > 1) return false;
    const full = entities.list[ranked.entity]!.mentions.find((at) => {
      const { nameFrom, nameTo } = mentions.list[at]!;
      return nameTo - nameFrom > 1;
    });
    if (full === undefined || full <= last) return false;
    const { from } = mentions.list[full]!;
    const relative = from > 1 && tokens.shape[from - 1]! & shape.comma ? mentions.endingAt[from - 1]! : -1;
    const found = mentions.list[relative];
    return (
      found?.kind === "common" &&
      is(tokens, found.from, word.possessive) &&
      is(tokens, found.nameFrom, word.role)
    );
  },
};
