import { speech } from "../../language/word-classes.ts";
import { isSpeech } from "../1-text/tokens.ts";
import { cueBefore } from "../4-cues/cue.ts";
import { referentAt, type Veto } from "./veto.ts";

/**
 * '“Were you drunk?” Quay asked. “I had one glass,” she said', and 'Quay asked Marsh whether she understood. “I do,” she
 * said': 'she' need not be the one who asked.
 */
export const askerOrAnswerer: Veto = {
  id: "asker-or-answerer",
  reason: "The pronoun may mean the person who asked or the one who answered",
  examples: {
    names: [["The judge, Ruth Kane, thanked the witness. “I do not need more,” she said.", "Ruth Kane"]],
    unclear: [
      "The judge, Ruth Kane, asked the witness, Nora Lane, whether she understood. “I do, my lady,” she said.",
    ],
  },
  applies(one) {
    const { doc, quotation, ranked } = one;
    const { cues, mentions, sentences, tokens } = doc;
    if (ranked.entity < 0 || ranked.cue === undefined) return false;
    if (mentions.list[ranked.mention]!.kind !== "pronoun") return false;
    const last = cues[cueBefore(cues, quotation.from)];
    if (last === undefined || last === ranked.cue || !isSpeech(tokens, last.at, speech.asking)) return false;
    if (sentences.of[quotation.from]! - sentences.of[last.at]! > 1) return false;
    return last.links.some(
      ({ mention, kind }) =>
        (kind.startsWith("before") || kind === "inverted") && referentAt(one, mention) === ranked.entity,
    );
  },
};
