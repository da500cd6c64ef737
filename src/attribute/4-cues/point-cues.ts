import { speech, word } from "../../language/word-classes.ts";
import { has, is, isSpeech, shape } from "../1-text/tokens.ts";
import { isCredit } from "../2-quotations/sentences.ts";
import { thresholds } from "../thresholds.ts";
import type { Cue, CueLinkKind, CueSearch } from "./cue.ts";
import { clauseSubject } from "./inversions.ts";

const { longestNote } = thresholds.pointCues;

/** 'Mara Quay: “…”' and '“…” — Mara Quay'. */
export function pointCue(search: CueSearch, at: number): Cue | undefined {
  return colonCue(search, at) ?? creditCue(search, at) ?? dashCue(search, at);
}

/** 'Mara Quay: “…”', 'Quay fired back: “…”' */
function colonCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens, sentences, mentions, floor } = search;
  if (!has(tokens, at, shape.colon) || at + 1 >= tokens.count || sentences.quote[at + 1]! < 0)
    return undefined;
  const mention = at > floor ? mentions.endingAt[beforeNote(search, at)]! : -1;
  if (mention >= 0) return labelCue(search, at, mention);
  // 'Quay fired back: “…”': the person who acts before the colon
  const acting = clauseSubject(search, at);
  return acting >= 0 && !isReported(search, acting, at) ? pointAt(at, acting, "colon") : undefined;
}

/** 'Mara Quay (Harbour Board):': where the note in brackets before a colon opens; the colon where there is none. */
function beforeNote({ tokens, floor }: CueSearch, colon: number): number {
  if (!has(tokens, colon - 1, shape.close)) return colon;
  for (let at = colon - 2; at > floor && colon - at < longestNote; at--)
    if (has(tokens, at, shape.open)) return at;
  return colon;
}

/** What stands right before a colon: 'Mara Quay: “…”', 'Quay has a simple answer: “…”'. */
function labelCue(search: CueSearch, at: number, mention: number): Cue | undefined {
  const { tokens, sentences, mentions, floor } = search;
  const { from, kind, looks } = mentions.list[mention]!;
  // '“Dear colleagues:'
  if (from > 0 && has(tokens, from - 1, shape.mark) && sentences.quote[from - 1]! < 0) return undefined;
  if (from === floor) return pointAt(at, mention, "label");
  // 'Quay has a simple answer: “…”'
  const acting = kind === "common" && looks === "thing" ? clauseSubject(search, at) : -1;
  const isMain = acting >= 0 && acting !== mention && mentions.list[acting]!.from === floor;
  return pointAt(at, isMain && !isReported(search, acting, from) ? acting : mention, "colon");
}

/** 'Mara Quay, Marsh Gazette' and 'Mara Quay and Tom Reed, Marsh Gazette' below a quotation: the first who is named. */
function creditCue({ tokens, sentences, mentions, floor }: CueSearch, at: number): Cue | undefined {
  if (!has(tokens, at, shape.comma) || at <= floor) return undefined;
  let credited = mentions.endingAt[at]!;
  while (credited >= 0) {
    const { from } = mentions.list[credited]!;
    if (from <= floor) return undefined;
    if (sentences.quote[from - 1]! >= 0)
      return isCredit(tokens, from, sentences.quote) ? pointAt(at, credited, "dash") : undefined;
    credited = isSpeech(tokens, from - 1, speech.joining) ? mentions.endingAt[from - 1]! : -1;
  }
  return undefined;
}

/** '“…” — Mara Quay' */
function dashCue({ tokens, sentences, mentions, floor }: CueSearch, at: number): Cue | undefined {
  if (!has(tokens, at, shape.dash) || at <= floor || sentences.quote[at - 1]! < 0) return undefined;
  const mention = mentions.startingAt[at + 1] ?? -1;
  return mention >= 0 ? pointAt(at, mention, "dash") : undefined;
}

function pointAt(at: number, mention: number, kind: CueLinkKind): Cue {
  return { at, to: at + 1, strength: "point", form: "finite", links: [{ mention, kind }] };
}

/** Whether a verb of speech stands between a mention and a colon: that one is the cue. */
function isReported({ tokens, mentions }: CueSearch, mention: number, colon: number): boolean {
  for (let at = mentions.list[mention]!.tail; at < colon; at++)
    if (is(tokens, at, word.say | word.report)) return true;
  return false;
}
