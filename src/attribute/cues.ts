import { word } from "./lexicon.ts";
import type { Mentions } from "./mentions.ts";
import type { Sentences } from "./sentences.ts";
import { is, shape, type Tokens } from "./tokens.ts";

/** How a mention is the source of a cue. */
export const links = [
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
export type LinkKind = (typeof links)[number];

export interface Link {
  readonly mention: number;
  readonly kind: LinkKind;
}

/** A word that reports speech, and whose it may be. */
export interface Cue {
  readonly at: number;
  /** Exclusive: 'according to' is two. */
  readonly to: number;
  readonly strength: "say" | "report" | "according" | "point";
  readonly form: "finite" | "gerund" | "infinitive";
  readonly links: readonly Link[];
}

/** The mention before a token, past adverbs, auxiliaries, appositives, phrases and relative clauses. */
interface Walk {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly mentions: Mentions;
  /** First token of the sentence. */
  readonly floor: number;
}

const skipped = word.adverb | word.auxiliary;

/** Finds every cue outside of quotations, in the order of the text. */
export function findCues(tokens: Tokens, sentences: Sentences, mentions: Mentions): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (sentences.quote[at]! >= 0) continue;
    const walk: Walk = { tokens, sentences, mentions, floor: sentences.starts[sentences.of[at]!]! };
    const cue = readCue(walk, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(walk: Walk, at: number): Cue | undefined {
  const { tokens, mentions, sentences } = walk;
  const bits = tokens.word[at]!;
  const flags = tokens.shape[at]!;
  if (bits & word.according) {
    const to = at + 1 < tokens.count && is(tokens, at + 1, word.preposition) ? at + 2 : at + 1;
    if (to === at + 1 && tokens.lower[at] === "per") return undefined;
    const mention = mentions.startingAt[to] ?? -1;
    const list: Link[] = mention >= 0 ? [{ mention, kind: "according" }] : [];
    return { at, to, strength: "according", form: "finite", links: list };
  }
  if (!(bits & (word.say | word.report))) return pointCue(walk, at);
  if (flags & shape.capital && !(flags & shape.initial) && !(at > 0 && sentences.quote[at - 1]! >= 0))
    return undefined;
  const before = at > walk.floor ? at - 1 : -1;
  const lower = tokens.lower[at]!;
  if (before >= 0) {
    const nominal =
      is(tokens, before, word.determiner | word.possessive) &&
      !is(tokens, before, word.relative | word.female);
    if (nominal && !(bits & word.say && /(?:id|ed|old|te|aid)$/.test(lower))) return undefined;
    if (tokens.shape[before]! & shape.possessive) return undefined;
    if (
      bits & (word.document | word.occasion) &&
      is(tokens, before, word.preposition) &&
      tokens.lower[before] !== "to"
    )
      return undefined;
  }
  const form =
    before >= 0 && tokens.lower[before] === "to" ? "infinitive" : lower.endsWith("ing") ? "gerund" : "finite";
  const list: Link[] = [];
  // ', saying': what stands before the comma is the end of another phrase.
  const participle = form === "gerund" && before >= 0 && (tokens.shape[before]! & shape.comma) !== 0;
  const subject = form === "infinitive" || participle ? undefined : subjectBefore(walk, at);
  if (subject) list.push(subject);
  const after = subjectAfter(walk, at);
  if (after) list.push(after);
  const clause = clauseSubject(walk, at);
  if (clause >= 0 && !list.some((link) => link.mention === clause))
    list.push({ mention: clause, kind: "clause" });
  const main = form === "finite" ? -1 : mainSubject(walk, at);
  if (main >= 0 && !list.some((link) => link.mention === main)) list.push({ mention: main, kind: "main" });
  return { at, to: at + 1, strength: bits & word.say ? "say" : "report", form, links: list };
}

/** 'Mara Quay: “…”' and '“…” — Mara Quay'. */
function pointCue(walk: Walk, at: number): Cue | undefined {
  const { tokens, sentences, mentions } = walk;
  const flags = tokens.shape[at]!;
  if (flags & shape.colon && at + 1 < tokens.count && sentences.quote[at + 1]! >= 0) {
    const mention = at > walk.floor ? mentions.endingAt[at]! : -1;
    if (mention >= 0)
      return {
        at,
        to: at + 1,
        strength: "point",
        form: "finite",
        links: [{ mention, kind: mentions.list[mention]!.from === walk.floor ? "label" : "colon" }],
      };
  }
  if (flags & shape.dash && at > walk.floor && sentences.quote[at - 1]! >= 0) {
    const mention = mentions.startingAt[at + 1] ?? -1;
    if (mention >= 0)
      return { at, to: at + 1, strength: "point", form: "finite", links: [{ mention, kind: "dash" }] };
  }
  return undefined;
}

export function subjectBefore(walk: Walk, cue: number): Link | undefined {
  const { tokens, sentences, mentions, floor } = walk;
  let at = cue - 1;
  while (at >= floor && sentences.quote[at]! < 0 && isSkipped(tokens, at)) at--;
  if (at < floor || sentences.quote[at]! >= 0) return undefined;
  // '…, also said' leaves a comma after an adverb in commas
  const direct = mentions.endingAt[at + 1]!;
  if (direct >= 0) return governed(walk, direct, "before");
  const flags = tokens.shape[at]!;
  if (flags & shape.close) {
    let open = at - 1;
    while (open > floor && at - open < 40 && !(tokens.shape[open]! & shape.open)) open--;
    const mention = open > floor ? mentions.endingAt[open]! : -1;
    if (mention >= 0) return governed(walk, mention, "before");
  }
  if (flags & (shape.comma | shape.dash)) {
    const mention = beforeAppositive(walk, at);
    if (mention >= 0) return { mention, kind: "before-appositive" };
    return undefined;
  }
  return beforePhrase(walk, at);
}

function isSkipped(tokens: Tokens, at: number): boolean {
  if (is(tokens, at, skipped)) return true;
  const flags = tokens.shape[at]!;
  return (flags & shape.word) !== 0 && (flags & shape.capital) === 0 && tokens.lower[at]!.endsWith("ly");
}

/** 'a spokesman for Quay said': the mention that the last one hangs on by prepositions. */
function governed(walk: Walk, mention: number, kind: LinkKind): Link | undefined {
  const { tokens, mentions, floor } = walk;
  let index = mention;
  for (let depth = 0; depth < 4; depth++) {
    const { from } = mentions.list[index]!;
    if (from - 1 < floor || !is(tokens, from - 1, word.preposition)) break;
    const head = mentions.endingAt[from - 1]!;
    if (head >= 0) {
      index = head;
      continue;
    }
    // 'Speaking to Quay said': what hangs on a verb is no subject
    if (depth === 0) return beforePhrase(walk, from - 2);
    break;
  }
  return { mention: index, kind };
}

/** 'Mara Quay, the mayor of Marsh, said': from the last comma back to the one after a name. */
function beforeAppositive(walk: Walk, comma: number): number {
  const { tokens, sentences, mentions, floor } = walk;
  let best = -1;
  for (let at = comma - 1; at > floor && comma - at < 60; at--) {
    if (sentences.quote[at]! >= 0 && tokens.shape[at]! & shape.mark) {
      // a nickname or a title in quotation marks is stepped over
    }
    if (!(tokens.shape[at]! & (shape.comma | shape.dash))) continue;
    const mention = endingBefore(walk, at);
    const between = mentions.startingAt[at + 1]!;
    // ', Peter Marsh,' after 'Quay's press secretary'
    if (between >= 0) {
      const inner = mentions.list[between]!;
      const closes = inner.to === comma || inner.tail === comma;
      const role = mention < 0 || mentions.list[mention]!.kind !== "name";
      if (closes && role && inner.kind === "name" && inner.looks !== "place") return between;
    }
    if (mention >= 0 && opensAppositive(tokens, at + 1) && !isDate(walk, mention)) best = mention;
  }
  if (best >= 0) return best;
  const near = endingBefore(walk, comma);
  return near >= 0 && !isDate(walk, near) ? near : -1;
}

/** The mention that ends before a token, past a party or an age in brackets. */
function endingBefore({ tokens, mentions, floor }: Walk, at: number): number {
  if (at <= floor || !(tokens.shape[at - 1]! & shape.close)) return mentions.endingAt[at]!;
  let open = at - 2;
  while (open > floor && at - open < 12 && !(tokens.shape[open]! & shape.open)) open--;
  return tokens.shape[open]! & shape.open ? mentions.endingAt[open]! : -1;
}

function isDate(walk: Walk, mention: number): boolean {
  const found = walk.mentions.list[mention]!;
  return found.looks === "place" || is(walk.tokens, found.nameTo - 1, word.date);
}

function opensAppositive(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  const bits = tokens.word[at]!;
  const flags = tokens.shape[at]!;
  if (bits & (word.determiner | word.possessive | word.relative | word.role | word.group)) return true;
  if (flags & shape.number) return true;
  if (flags & shape.capital)
    return tokens.text[at]!.length < 3 || ((tokens.word[at + 1] ?? 0) & word.role) !== 0;
  if (bits & (word.preposition | word.adverb | word.auxiliary | word.subordinator)) return true;
  return (flags & shape.word) !== 0;
}

/** 'Quay in an interview said', 'a woman who asked not to be named said'. */
function beforePhrase(walk: Walk, from: number): Link | undefined {
  const { tokens, sentences, mentions, floor } = walk;
  for (let at = from; at > floor && from - at < 18; at--) {
    if (sentences.quote[at]! >= 0) return undefined;
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.comma | shape.colon | shape.dash)) return undefined;
    const bits = tokens.word[at]!;
    if (bits & word.relative && mentions.endingAt[at]! >= 0 && !(bits & word.determiner && from - at < 2)) {
      return { mention: mentions.endingAt[at]!, kind: "before-relative" };
    }
    if (bits & word.preposition && mentions.endingAt[at]! >= 0 && from - at < 8) {
      return governed(walk, mentions.endingAt[at]!, "before-phrase");
    }
    if (bits & (word.say | word.report)) return undefined;
  }
  return undefined;
}

function subjectAfter(walk: Walk, cue: number): Link | undefined {
  const { tokens, sentences, mentions } = walk;
  let at = cue + 1;
  while (
    at < tokens.count &&
    at < cue + 3 &&
    is(tokens, at, word.adverb) &&
    sentences.quote[at]! < 0 &&
    mentions.startingAt[at]! < 0
  )
    at++;
  if (at >= tokens.count || sentences.quote[at]! >= 0) return undefined;
  if (tokens.lower[at] === "by") {
    const agent = mentions.startingAt[at + 1] ?? -1;
    return agent >= 0 ? { mention: agent, kind: "by" } : undefined;
  }
  const mention = namedBy(walk, mentions.startingAt[at]!);
  return mention >= 0 ? { mention, kind: followsQuote(walk, cue) ? "inverted" : "after" } : undefined;
}

/** 'said the head teacher, Moira Strand': the name after a role. */
function namedBy({ tokens, mentions }: Walk, at: number): number {
  const mention = mentions.list[at];
  if (mention?.kind !== "common" || mention.tail + 1 >= tokens.count) return at;
  if (
    !is(tokens, mention.from, word.determiner | word.possessive) ||
    !(tokens.shape[mention.tail]! & shape.comma)
  )
    return at;
  const next = mentions.startingAt[mention.tail + 1]!;
  const named = mentions.list[next];
  return named?.kind === "name" && named.looks === "person" && named.from === mention.tail + 1 ? next : at;
}

/** '“…,” said Mara Quay': the verb comes first. */
function followsQuote({ sentences, tokens, floor }: Walk, cue: number): boolean {
  const before = cue > floor && tokens.shape[cue - 1]! & (shape.comma | shape.dash) ? cue - 2 : cue - 1;
  return before < floor || sentences.quote[before]! >= 0;
}

/** The last mention before the cue that has a verb of its own: the subject of 'smiled, saying' and 'rose and said'. */
function clauseSubject(walk: Walk, cue: number): number {
  const { sentences, mentions, floor } = walk;
  for (let at = cue - 1; at >= floor && cue - at < 60; at--) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(walk.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}

/** The first mention of the sentence that has a verb of its own. */
function mainSubject(walk: Walk, cue: number): number {
  const { sentences, mentions, floor } = walk;
  for (let at = floor; at < cue && at < floor + 40; at++) {
    const mention = mentions.startingAt[at]!;
    if (mention < 0 || sentences.quote[at]! >= 0) continue;
    if (isSubject(walk.tokens, mentions, mention, floor)) return mention;
  }
  return -1;
}

/** Whether a verb follows a mention and no preposition stands before it. */
export function isSubject(tokens: Tokens, mentions: Mentions, index: number, floor: number): boolean {
  const mention = mentions.list[index]!;
  if (mention.embedded) return false;
  if (mention.from > floor && is(tokens, mention.from - 1, word.preposition)) return false;
  let at = mention.tail;
  if (at < tokens.count && tokens.shape[at]! & shape.open) {
    const limit = at + 10;
    while (at < tokens.count && at < limit && !(tokens.shape[at]! & shape.close)) at++;
    at++;
  }
  if (
    at < tokens.count &&
    tokens.shape[at]! & (shape.comma | shape.dash) &&
    opensAppositive(tokens, at + 1)
  ) {
    const limit = at + 30;
    at++;
    while (at < tokens.count && at < limit && !(tokens.shape[at]! & (shape.comma | shape.dash | shape.stop)))
      at++;
    at++;
  }
  while (at < tokens.count && is(tokens, at, word.adverb)) at++;
  if (at >= tokens.count || tokens.paragraph[at] !== tokens.paragraph[mention.from]) return false;
  if (tokens.shape[at]! & shape.capital) return false;
  if (is(tokens, at, word.auxiliary | word.say | word.report | word.verb)) return true;
  return (
    /(?:[^e]ed|[^s]s)$/.test(tokens.lower[at]!) &&
    !is(tokens, at, word.determiner | word.group | word.document | word.preposition | word.conjunction)
  );
}

/** The mentions that are said to speak: the subjects of verbs of speech, quoted or not. */
export function findSpeaking(cues: readonly Cue[]): ReadonlySet<number> {
  const speaking = new Set<number>();
  for (const { strength, links: own } of cues) {
    if (strength === "report") continue;
    const link = own.find(({ kind }) => kind !== "clause" && kind !== "main");
    if (link) speaking.add(link.mention);
  }
  return speaking;
}
