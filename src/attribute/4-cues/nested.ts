import { word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { thresholds } from "../thresholds.ts";
import type { Doc } from "./annotate.ts";
import type { Cue, CueLinkKind } from "./cue.ts";
import { kinds } from "./mention-features.ts";

const { farthestVerb, longestHearer } = thresholds.nested;

/** Somebody whose verb stands between the words before a quotation that report of others and the quotation. */
export interface Inner {
  readonly mention: number;
  /** First token of the clause, or of the name that it tells of: whoever stands before it only reports. */
  readonly from: number;
  /** Nothing but whom it was told stands between the verb and the quotation. */
  readonly direct: boolean;
}

const own: ReadonlySet<CueLinkKind> = new Set(["before", "before-phrase", "before-relative", "by"]);
const speakers: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "name",
  "role",
  "group",
  "document",
  "indefinite",
]);
const verbs = word.say | word.report | word.verb;

/** What parts a subject from its verb: 'a text from Dale Frey to his brother read' has none of it. */
const apart = verbs | word.auxiliary | word.subordinator | word.conjunction | word.relative;

/** The subject of a clause, and how it stands to the verb. */
interface Subject {
  readonly mention: number;
  readonly clause: "main" | "relative" | "agent";
  /** Whether it is somebody that can speak: not 'a voice that said'. */
  readonly speaks: boolean;
  /** 'a plan Quay called “…”': what is called so stands before it. */
  readonly named: boolean;
}

/**
 * 'Quay said Marsh told her “…”', 'Quay cited a report that called it “…”': a clause inside of what somebody reports has
 * a speaker of its own, if its verb is one of speech, or 'called'. Undefined where no such clause leads to the
 * quotation. `last` is the last cue before the quotation.
 */
export function innerOf(doc: Doc, quotation: Quotation, last: Cue | undefined): Inner | undefined {
  const { mentions, sentences, tokens } = doc;
  if (last?.form !== "finite" || sentences.of[last.at] !== sentences.of[quotation.from]) return undefined;
  const subject = subjectOf(doc, last);
  if (subject === undefined) return undefined;
  const { mention, clause, speaks, named } = subject;
  const { from, kind, tail } = mentions.list[mention]!;
  const end = clause === "agent" ? tail : last.to;
  const between = quotation.from - end;
  // 'an ad called “…”'
  if (between > farthestVerb || (between === 0 && last.strength !== "say" && !named)) return undefined;
  let direct = speaks && between <= longestHearer[clause];
  for (let at = end; at < quotation.from; at++) {
    if (is(tokens, at, verbs) || sentences.quote[at]! >= 0) return undefined;
    if (is(tokens, at, word.subordinator)) direct &&= clause !== "main";
    else if (is(tokens, at, word.conjunction)) direct = false;
    // 'anybody who complains about the noise “has no case”'
    if (clause === "relative" && is(tokens, at, word.preposition | word.conjunction)) return undefined;
  }
  return { mention, from: kind === "relative" ? headFrom(doc, from) : from, direct };
}

/** Whose a verb of speech is, or 'called', where nothing but adverbs stands between. */
function subjectOf(
  { mentions, mentionFeatures, tokens }: Doc,
  { at, strength, links }: Cue,
): Subject | undefined {
  const link = links.findLast(({ kind }) => own.has(kind));
  if (link === undefined || (strength !== "say" && !is(tokens, at, word.naming))) return undefined;
  const { mention } = link;
  const { from, kind, tail } = mentions.list[mention]!;
  const relative = kind === "relative" || link.kind === "before-relative";
  const clause = link.kind === "by" ? "agent" : relative ? "relative" : "main";
  // 'Marsh would answer' tells of no answer.
  const begins = link.kind === "before-relative" ? tail + 1 : tail;
  for (let next = begins; clause !== "agent" && next < at; next++) {
    const hangs = clause === "main" && !is(tokens, next, apart) && !(tokens.shape[next]! & shape.comma);
    if (!is(tokens, next, word.adverb) && !hangs) return undefined;
  }
  const opens = from > 0 && (tokens.shape[from - 1]! & shape.comma) !== 0;
  const isPerson = speakers.has(kinds[mentionFeatures.kind[mention]!]!) || (kind === "pronoun" && opens);
  const speaks = isPerson || kind === "relative";
  return speaks || relative ? { mention, clause, speaks, named: kind === "name" } : undefined;
}

/** Where the name or phrase begins that 'who' follows. */
function headFrom({ mentions, tokens }: Doc, relative: number): number {
  const comma = relative > 0 && tokens.shape[relative - 1]! & shape.comma ? relative - 1 : relative;
  return mentions.list[mentions.endingAt[comma]!]?.from ?? relative;
}
