import type { Cue } from "./cues.ts";
import { kinds } from "./facts.ts";
import { word } from "./lexicon.ts";
import type { LinkKind } from "./links.ts";
import type { Quotation, Scene } from "./scene.ts";
import { is, shape } from "./tokens.ts";

/** Somebody whose verb stands between the words before a quotation that report of others and the quotation. */
export interface Inner {
  readonly mention: number;
  /** First token of the clause, or of the name that it tells of: whoever stands before it only reports. */
  readonly from: number;
  /** Nothing but whom it was told stands between the verb and the quotation. */
  readonly direct: boolean;
}

/** How many words may stand between the verb and a quotation that it leads to. */
const farthestVerb = 8;

/** 'told the harbour master, “…”'; in a relative clause, where an object of its own may stand, 'who told her, “…”'. */
const longestHearer = { main: 4, relative: 2 };

const own: ReadonlySet<LinkKind> = new Set(["before", "before-relative", "by"]);
const speakers: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "role",
  "group",
  "document",
  "indefinite",
]);
const verbs = word.say | word.report | word.verb;

/**
 * 'Quay said Marsh told her “…”', 'Quay cited a report that called it “…”': a clause inside of what somebody reports has
 * a speaker of its own, if its verb is one of speech, or 'called'. Undefined where no such clause leads to the
 * quotation. `last` is the last cue before the quotation.
 */
export function innerOf(scene: Scene, quotation: Quotation, last: Cue | undefined): Inner | undefined {
  if (last === undefined || last.form !== "finite") return undefined;
  const { mentions, facts, sentences, tokens } = scene;
  const link = last.links.findLast(({ kind }) => own.has(kind));
  if (link === undefined || sentences.of[last.at] !== sentences.of[quotation.from]) return undefined;
  if (last.strength !== "say" && !is(tokens, last.at, word.naming)) return undefined;
  const { from, kind, tail } = mentions.list[link.mention]!;
  const isAgent = link.kind === "by";
  const isRelative = kind === "relative" || link.kind === "before-relative";
  if (!isAgent && !isNear(scene, link.kind === "before-relative" ? tail + 1 : tail, last.at))
    return undefined;
  const opens = from > 0 && (tokens.shape[from - 1]! & shape.comma) !== 0;
  const speaks =
    kind === "relative" || speakers.has(kinds[facts.kind[link.mention]!]!) || (kind === "pronoun" && opens);
  if (!speaks && !isRelative) return undefined;
  const end = isAgent ? tail : last.to;
  // 'an ad called “…”'
  const least = last.strength === "say" ? 0 : 1;
  if (quotation.from - end < least || quotation.from - end > farthestVerb) return undefined;
  // 'a voice that said “…”': whose voice it is is not told.
  let direct = speaks && quotation.from - end <= longestHearer[isRelative ? "relative" : "main"];
  for (let at = end; at < quotation.from; at++) {
    if (is(tokens, at, verbs) || sentences.quote[at]! >= 0) return undefined;
    if (is(tokens, at, word.subordinator) && !isRelative && !isAgent) direct = false;
    else if (is(tokens, at, word.preposition | word.conjunction)) {
      // 'anybody who complains about the noise “has no case”'
      if (isRelative) return undefined;
      direct = false;
    }
  }
  return { mention: link.mention, from: kind === "relative" ? headFrom(scene, from) : from, direct };
}

/** Where the name or phrase begins that 'who' follows. */
function headFrom({ mentions, tokens }: Scene, relative: number): number {
  const comma = relative > 0 && tokens.shape[relative - 1]! & shape.comma ? relative - 1 : relative;
  return mentions.list[mentions.endingAt[comma]!]?.from ?? relative;
}

/** Nothing but adverbs stands between a subject and its verb: 'Marsh would answer' tells of no answer. */
function isNear({ tokens }: Scene, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (!is(tokens, at, word.adverb)) return false;
  return true;
}

/** The last cue before a quotation, wherever it stands. */
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
