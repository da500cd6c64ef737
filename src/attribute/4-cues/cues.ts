import type { Speech } from "../../language/speech.ts";
import { speech, word } from "../../language/word-classes.ts";
import { has, is, isSpeech, mayBeVerb, shape, type Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Mentions } from "../3-people/mention.ts";
import type { Cue, CueSearch } from "./cue.ts";
import { subjectAfter } from "./inversions.ts";
import { placedCue } from "./placed-cues.ts";
import { pointCue } from "./point-cues.ts";
import { accordingCue, opinionCue, readingCue } from "./source-cues.ts";
import { verbCue } from "./verb-cues.ts";

const pointing = shape.colon | shape.comma | shape.dash;

/** Finds every cue outside of quotations, in the order of the text. */
export function findCues(
  tokens: Tokens,
  sentences: Sentences,
  mentions: Mentions,
  language: Speech,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (sentences.quote[at]! >= 0) continue;
    const telling =
      is(tokens, at, word.say | word.report | word.according) ||
      isSpeech(tokens, at, speech.attributing | speech.viewing | speech.opinion | speech.reading);
    const placed = !telling && mayBeVerb(tokens, at);
    if (!telling && !placed && !has(tokens, at, pointing)) continue;
    const floor = sentences.starts[sentences.of[at]!]!;
    const search = { tokens, sentences, mentions, language, floor };
    const cue = placed ? placedCue(search, at) : readCue(search, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens } = search;
  // 'her rival Per Quay said'
  const isForename = has(tokens, at, shape.capital) && !has(tokens, at, shape.initial);
  if (is(tokens, at, word.according) && !isForename) return accordingCue(search, at);
  const reading = readingCue(search, at);
  if (reading) return reading;
  const opinion = opinionCue(search, at);
  if (opinion) return opinion;
  if (isSpeech(tokens, at, speech.attributing)) return attributingCue(search, at);
  return is(tokens, at, word.say | word.report) ? verbCue(search, at) : pointCue(search, at);
}

/** '„…“, so Mara Quay' */
function attributingCue(search: CueSearch, at: number): Cue | undefined {
  const after = subjectAfter(search, at);
  if (after?.kind !== "inverted") return undefined;
  return { at, to: at + 1, strength: "say", form: "finite", links: [after] };
}

/** The mentions that are said to speak: the subjects of verbs of speech, quoted or not. */
export function findSpeaking(cues: readonly Cue[]): ReadonlySet<number> {
  const speaking = new Set<number>();
  for (const { strength, links } of cues) {
    if (strength === "report") continue;
    const link = links.find(({ kind }) => kind !== "clause" && kind !== "main");
    if (link) speaking.add(link.mention);
  }
  return speaking;
}
