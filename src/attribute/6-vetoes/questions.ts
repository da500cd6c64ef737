import { name, word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { cueBefore } from "../4-cues/cues.ts";
import type { Voice } from "../5-rank/rank-speakers.ts";

/** How many words may stand between a word of asking and the question: 'Asked by the judge, “…”'. */
const farthestQuestion = 5;

/**
 * '“Were you drunk?” Quay asked. “I had one glass,” she said', and 'Quay asked Marsh whether she understood. “I do,” she
 * said': 'she' need not be the one who asked. `who` is whom each pronoun stands for.
 */
export function isAsker(doc: Doc, { from }: Quotation, voice: Voice, who: Int32Array): boolean {
  const { cues, entities, mentions, sentences, tokens } = doc;
  if (voice.entity < 0 || voice.cue === undefined || mentions.list[voice.mention]!.kind !== "pronoun")
    return false;
  const last = cues[cueBefore(cues, from)];
  if (last === undefined || last === voice.cue || !(tokens.name[last.at]! & name.asking)) return false;
  if (sentences.of[from]! - sentences.of[last.at]! > 1) return false;
  return last.links.some(
    ({ mention, kind }) =>
      (kind.startsWith("before") || kind === "inverted") &&
      (entities.of[mention]! < 0 ? who[mention]! : entities.of[mention]!) === voice.entity,
  );
}

/** 'Asked by the judge, “…”, Quay shook her head': somebody else asks it. */
export function isAsked({ cues, sentences, tokens }: Doc, { from }: Quotation): boolean {
  for (let at = from - 1; at >= 0 && from - at <= farthestQuestion; at--) {
    if (sentences.of[at] !== sentences.of[from] || sentences.quote[at]! >= 0) return false;
    if (tokens.shape[at]! & (shape.colon | shape.stop)) return false;
    if (tokens.name[at]! & name.asking) {
      const cue = cues[cueBefore(cues, at + 1)];
      return cue?.at !== at || !cue.links.some(({ kind }) => kind !== "after" && kind !== "by");
    }
    if (is(tokens, at, word.say | word.report | word.verb | word.subordinator)) return false;
  }
  return false;
}
