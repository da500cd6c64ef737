import { phrasesIn } from "../../language/phrases.ts";
import { speech, word } from "../../language/word-classes.ts";
import { has, is, isSpeech, shape } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import { isBehindSentenceOn } from "./sentence-before.ts";
import type { Case, Veto } from "./veto.ts";

const { farthestSurface, longestPlace, farthestVerb } = thresholds.wordsOnASurface;

/** Words of persons, whose own words these may be. */
const personal = word.male | word.female | word.first | word.second | word.possessive;

/** 'Quay wore a shirt that read “…”', 'painted “…” on a banner': who carries or paints words does not say them. */
export const wordsOnASurface: Veto = {
  id: "words-on-a-surface",
  reason: "The words stand on a sign, a banner or a piece of clothing",
  examples: {
    names: [
      ["Tom Reed, a banner over his arm, said: “There is no harbour without us.”", "Tom Reed"],
      ["At the wall Tom Reed said: “There is no harbour without us.”", "Tom Reed"],
      [
        "“The port sleeps,” said Tom Reed. He looked at the banner at the gate. “There is no harbour without us.”",
        "Tom Reed",
      ],
      [
        "“The port sleeps,” said Tom Reed. The wall of the harbour broke at noon. “There is no harbour without us.”",
        "Tom Reed",
      ],
      ["A banner at the gate read: “There is no harbour without us.”", "a banner at the gate"],
    ],
    unclear: [
      "Tom Reed wore a T-shirt that read “There is no harbour without us”.",
      "“The port sleeps,” said Mara Quay. A banner hangs at the gate. “There is no harbour without us.”",
    ],
  },
  applies(one) {
    const { doc, ranked, quotation } = one;
    const { nameFrom } = doc.mentions.list[ranked.phrase < 0 ? ranked.mention : ranked.phrase]!;
    if (ranked.entity < 0 && isSpeech(doc.tokens, nameFrom, speech.surface)) return false;
    const isSaidBehind = ranked.cue !== undefined && ranked.cue.at >= quotation.to;
    return (
      (!isSaidBehind && standsBehind(one)) ||
      isFollowedBySurface(one) ||
      isBehindSentenceOn(one, (at) => isBroughtIn(doc, at))
    );
  },
};

/** 'a shirt that read “…”', 'a sign with the words “…”', 'unrolled a banner: “…”', 'Sur sa pancarte, il a écrit «…»'. */
function standsBehind({ doc, quotation: { from }, ranked: { cue } }: Case): boolean {
  const { tokens, sentences, mentions } = doc;
  const floor = from > 0 ? Math.max(sentences.starts[sentences.of[from]!]!, from - farthestSurface) : from;
  let tells = false;
  let isAnothers = false;
  let isSaid = false;
  for (let at = from - 1; at >= floor && sentences.quote[at]! < 0; at--) {
    if (isSpeech(tokens, at, speech.surface)) {
      const isNamed = cue !== undefined && cue.strength !== "point" && cue.at < at;
      return (!isSaid && isWhere(doc, at)) || (!isAnothers && (tells || !isNamed));
    }
    if (has(tokens, at, shape.comma)) return !isSaid && isWhere(doc, at - 1);
    // 'shared a picture of the wall and wrote'
    if (has(tokens, at, shape.dash | shape.semicolon) || is(tokens, at, word.conjunction)) return false;
    tells ||=
      is(tokens, at, word.say | word.report) || isSpeech(tokens, at, speech.reading | speech.utterance);
    const isName = mentions.list[mentions.endingAt[at + 1]!]?.kind === "name";
    isAnothers ||= is(tokens, at, personal) || isName;
    // 'At the wall Mara Quay said': by name, and aloud.
    isSaid ||= isName && saysBeside(tokens, at, from);
  }
  return false;
}

/** A verb of speech stands between the surface and the quotation: before the name, or behind it. */
function saysBeside(tokens: Case["doc"]["tokens"], at: number, to: number): boolean {
  for (let near = Math.max(0, at - farthestVerb); near < to; near++)
    if (is(tokens, near, word.say)) return true;
  return false;
}

/** 'On her placard', 'Auf dem Schild' at the start of a sentence, up to a token. */
function isWhere({ tokens, sentences }: Case["doc"], to: number): boolean {
  const floor = sentences.starts[sentences.of[to]!]!;
  return (
    isSpeech(tokens, to, speech.surface) && to - floor <= longestPlace && is(tokens, floor, word.preposition)
  );
}

/** 'A banner hangs at the gate', 'On the banner, one line': a wall that breaks or a shirt that no longer fits says nothing. */
function isBroughtIn(doc: Case["doc"], at: number): boolean {
  const { lexicon, tokens } = doc;
  if (!isSpeech(tokens, at, speech.surface)) return false;
  if (isWhere(doc, at)) return true;
  const articles = phrasesIn(lexicon.speech.indefiniteArticles);
  return articles.includes(tokens.lower[at - 1]!) || articles.includes(tokens.lower[at - 2]!);
}

const nothing = { kind: undefined, nameFrom: 0 } as const;

/** 'painted “…” on a banner', '“…” was written on the wall' */
function isFollowedBySurface({ doc, quotation: { from, to } }: Case): boolean {
  const { tokens, sentences, mentions } = doc;
  let where = false;
  for (let at = to; at < to + farthestSurface && at < tokens.count; at++) {
    if (sentences.of[at] !== sentences.of[from] || sentences.quote[at]! >= 0) return false;
    if (isSpeech(tokens, at, speech.surface)) return where;
    if (!has(tokens, at, shape.word) || is(tokens, at, personal)) return false;
    const { kind, nameFrom } = mentions.list[mentions.startingAt[at]!] ?? nothing;
    if (kind === "name" || (kind === "common" && !isSpeech(tokens, nameFrom, speech.surface))) return false;
    where ||= is(tokens, at, word.preposition);
  }
  return false;
}
