import { speech } from "../../language/word-classes.ts";
import { isSpeech } from "../1-text/tokens.ts";
import { cueBefore } from "../4-cues/cue.ts";
import { noReferent } from "../5-rank/referents.ts";
import { type Case, referentAt, type Veto } from "./veto.ts";

/** 'In a note she was warned that “…”', where 'she' was taken for want of another. */
export const toldBeforeTheWords: Veto = {
  id: "told-before-the-words",
  reason: "The verb before it says that the person named was told this",
  examples: {
    names: [["Ida Holm spoke to the council. In a note she warned that “the wall will fall”.", "Ida Holm"]],
    unclear: [
      "Ida Holm disliked it. “I see no use in it,” Holm wrote. In one note she was warned that “the wall will fall”.",
    ],
  },
  applies(one) {
    const { doc, quotation, ranked } = one;
    const { cues, mentions, sentences, tokens } = doc;
    const last = cues[cueBefore(cues, quotation.from)];
    if (last === undefined || last === ranked.cue || last.at === 0) return false;
    if (sentences.of[last.at] !== sentences.of[quotation.from] || quotation.from - last.to > 1) return false;
    if (!isSpeech(tokens, last.at - 1, speech.passive)) return false;
    return last.links.some(
      ({ mention, kind }) =>
        kind === "after" &&
        mentions.list[mention]!.tail <= last.at &&
        (mention === ranked.mention || isMeant(one, mention)),
    );
  },
};

/** Whether a mention stands for the speaker; a pronoun that nobody has followed yet may. */
function isMeant(one: Case, mention: number): boolean {
  const referent = referentAt(one, mention);
  return (
    referent === one.ranked.entity ||
    (referent === noReferent && one.doc.mentions.list[mention]!.kind === "pronoun")
  );
}
