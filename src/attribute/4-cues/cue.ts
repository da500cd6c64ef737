import type { Speech } from "../../language/speech.ts";
import type { Tokens } from "../1-text/tokens.ts";
import type { Sentences } from "../2-quotations/sentences.ts";
import type { Mentions } from "../3-people/mention.ts";

/** How a mention is the source of a cue. */
export const cueLinkKinds = [
  "before",
  "before-appositive",
  "before-phrase",
  "before-relative",
  "clause",
  "main",
  "after",
  "inverted",
  "by",
  "according",
  "colon",
  "label",
  "dash",
] as const;

export type CueLinkKind = (typeof cueLinkKinds)[number];

export interface CueLink {
  readonly mention: number;
  readonly kind: CueLinkKind;
}

/** A word that reports speech, and the mentions that it may report of. */
export interface Cue {
  readonly at: number;
  /** Exclusive: 'according to' is two. */
  readonly to: number;
  readonly strength: "say" | "report" | "according" | "point";
  readonly form: "finite" | "gerund" | "infinitive";
  readonly links: readonly CueLink[];
}

/** What is read to find the source of one cue. */
export interface CueSearch {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly mentions: Mentions;
  /** First token of the sentence. */
  readonly floor: number;
  readonly language: Speech;
}

/** The last cue before a token, by index; -1 where there is none. `cues` are in the order of the text. */
export function cueBefore(cues: readonly Cue[], from: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
