import { type RemovalLabel, removalLabels } from "../../article/removal.ts";
import { type BoilerplateWords, type Strength, type Voice, voices } from "../../language/boilerplate.ts";
import { phrasesIn } from "../../language/phrases.ts";

const strengths = ["whole", "strong", "weak"] as const;

/** Number of a cue in the counts of `Evidence`. */
export type Cue = number;

const labelCues = Object.fromEntries(
  removalLabels.map((label, at) => [
    label,
    Object.fromEntries(strengths.map((strength, place) => [strength, at * strengths.length + place])),
  ]),
) as Readonly<Record<RemovalLabel, Readonly<Record<Strength, Cue>>>>;

const voiceCues = Object.fromEntries(
  voices.map((voice, at) => [voice, removalLabels.length * strengths.length + at]),
) as Readonly<Record<Voice, Cue>>;

export const labelCue = (label: RemovalLabel, strength: Strength): Cue => labelCues[label][strength];

export const voiceCue = (voice: Voice): Cue => voiceCues[voice];

export const cueCount = removalLabels.length * strengths.length + voices.length;

/** The unmistakable cues of every label. */
export const strongCues: readonly Cue[] = removalLabels.map((label) => labelCue(label, "strong"));

/** The phrases of a lexicon with the number of their cue. */
export function* phrasesOf(lexicon: BoilerplateWords): Generator<readonly [cue: Cue, phrase: string]> {
  for (const label of removalLabels) {
    for (const strength of strengths) {
      for (const phrase of phrasesIn(lexicon.labels[label][strength]))
        yield [labelCue(label, strength), phrase];
    }
  }
  for (const voice of voices) {
    for (const phrase of phrasesIn(lexicon.voices[voice])) yield [voiceCue(voice), phrase];
  }
}
