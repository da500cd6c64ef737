import type { Speech } from "../../language/speech.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, shape, type Tokens } from "../1-text/tokens.ts";
import { isCredit, type Sentences } from "../2-quotations/sentences.ts";
import type { Mention, Mentions } from "../3-people/mention.ts";
import { clauseSubject, mainSubject, namedBeside, subjectAfter } from "./inversions.ts";
import type { CueLink, CueLinkKind } from "./links.ts";
import { type CueSearch, subjectBefore } from "./subjects.ts";

/** A word that reports speech, and whose it may be. */
export interface Cue {
  readonly at: number;
  /** Exclusive: 'according to' is two. */
  readonly to: number;
  readonly strength: "say" | "report" | "according" | "point";
  readonly form: "finite" | "gerund" | "infinitive";
  readonly links: readonly CueLink[];
}

const reporting = word.say | word.report | word.according | word.attributing;
/** Words before whoever holds a view. */
const holding = name.viewing | name.opinion;
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
    const telling = tokens.word[at]! & reporting || tokens.name[at]! & holding;
    if (!telling && !(tokens.shape[at]! & pointing)) continue;
    const search: CueSearch = {
      tokens,
      sentences,
      mentions,
      language,
      floor: sentences.starts[sentences.of[at]!]!,
    };
    const cue = readCue(search, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens, mentions, sentences } = search;
  const bits = tokens.word[at]!;
  const flags = tokens.shape[at]!;
  // 'her rival Per Quay said'
  const isForename = (flags & shape.capital) !== 0 && !(flags & shape.initial);
  if (bits & word.according && !isForename) {
    const to = at + 1 < tokens.count && is(tokens, at + 1, word.preposition) ? at + 2 : at + 1;
    // 'per day', 'il secondo treno', 'no segundo dia'
    const counts = at > search.floor && is(tokens, at - 1, word.determiner | word.preposition);
    if (to === at + 1 && (counts || tokens.lower[at] === "per")) return undefined;
    const trailing = tokens.name[at]! & name.trailing ? mentions.endingAt[at]! : -1;
    return accordingTo(at, to, trailing < 0 ? namedBeside(search, mentions.startingAt[to] ?? -1) : trailing);
  }
  if (tokens.name[at]! & holding) {
    const holder = tokens.name[at]! & name.viewing ? viewOf(search, at) : opinionOf(search, at);
    if (holder >= 0) return accordingTo(at, at + 1, namedBeside(search, holder));
  }
  if (bits & word.attributing) {
    const after = subjectAfter(search, at);
    return after?.kind === "inverted"
      ? { at, to: at + 1, strength: "say", form: "finite", links: [after] }
      : undefined;
  }
  if (!(bits & (word.say | word.report))) return pointCue(search, at);
  if (flags & shape.capital && !(flags & shape.initial) && !(at > 0 && sentences.quote[at - 1]! >= 0))
    return undefined;
  const before = at > search.floor ? at - 1 : -1;
  const lower = tokens.lower[at]!;
  if (before >= 0) {
    const nominal =
      is(tokens, before, word.determiner | word.possessive) &&
      !is(tokens, before, word.relative | word.female | word.auxiliary);
    // 'a note', but 'another wrote'
    const verbal =
      !is(tokens, before, word.article) && bits & word.say && /(?:id|ed|old|te|aid)$/.test(lower);
    if (nominal && !verbal) return undefined;
    if (tokens.shape[before]! & shape.possessive) return undefined;
    if (
      bits & (word.document | word.occasion) &&
      is(tokens, before, word.preposition) &&
      tokens.lower[before] !== "to"
    )
      return undefined;
  }
  const progressive = before >= 0 && is(tokens, before, word.auxiliary);
  const form =
    before >= 0 && tokens.lower[before] === "to"
      ? "infinitive"
      : tokens.shape[at]! & shape.participle && !progressive
        ? "gerund"
        : "finite";
  if (isQuoting(search, at)) return undefined;
  const spoken = form !== "infinitive" && (is(tokens, at, word.say) || (before >= 0 && isAs(tokens, before)));
  const quoted = spoken ? quotedBefore(search, at) : undefined;
  // It is as sure as 'Mara Quay said'.
  if (quoted) return { at, to: at + 1, strength: "say", form: "finite", links: [quoted] };
  const list: CueLink[] = [];
  // ', saying': what stands before the comma is the end of another phrase.
  const participle = form === "gerund" && before >= 0 && (tokens.shape[before]! & shape.comma) !== 0;
  const named = form === "gerund" && !participle ? speakingBefore(search, at) : undefined;
  const subject = form === "infinitive" || participle ? undefined : (named ?? subjectBefore(search, at));
  // 'Quay was asked', 'it was said'
  const passive =
    form === "finite" && before >= 0 && (tokens.name[before]! & name.passive) !== 0 && !lower.endsWith("ing");
  const after = subjectAfter(search, at);
  // 'Para Mara Quay fue, ayer, «…», dijo Tom Reed'
  const set = !search.language.learned && after?.kind === "inverted" && subject?.kind === "before-appositive";
  if (subject && !set) list.push(passive ? { ...subject, kind: "after" } : subject);
  const placed = after && place(search, after, at, form, subject !== undefined);
  if (placed) list.push(placed);
  const clause = clauseSubject(search, at);
  const acts = search.language.verbFirst && placed?.kind === "inverted";
  if (clause >= 0 && !acts && !list.some((link) => link.mention === clause))
    list.push({ mention: clause, kind: "clause" });
  const dropped = list.length === 0 ? mentions.dropped.get(at) : undefined;
  if (dropped !== undefined) list.push({ mention: dropped, kind: at > search.floor ? "inverted" : "before" });
  const main = form === "finite" ? -1 : mainSubject(search, at);
  if (main >= 0 && !list.some((link) => link.mention === main)) list.push({ mention: main, kind: "main" });
  return { at, to: at + 1, strength: bits & word.say ? "say" : "report", form, links: list };
}

function accordingTo(at: number, to: number, mention: number): Cue {
  const list: readonly CueLink[] = mention < 0 ? [] : [{ mention, kind: "according" }];
  return { at, to, strength: "according", form: "finite", links: list };
}

/**
 * 'Pour Mara Quay, c'est «…»': whose view a preposition that opens a sentence with a quotation tells; -1 for none, and
 * where somebody else acts or speaks in the sentence: 'Pour Mara Quay, le juge a requis «…»', 'c'est «…», dit Tom Reed'.
 */
function viewOf({ tokens, sentences, mentions, floor }: CueSearch, at: number): number {
  if (at !== floor) return -1;
  const holder = mentions.startingAt[at + 1] ?? -1;
  const found = mentions.list[holder];
  if (!found) return -1;
  const isSpeaker = ({ kind, looks, nameFrom }: Mention) =>
    kind === "name" ? looks !== "place" : kind === "common" && is(tokens, nameFrom, word.role | word.group);
  if (!isSpeaker(found)) return -1;
  let quoted = false;
  let parted = false;
  for (let next = found.to; next < tokens.count && sentences.of[next] === sentences.of[at]; next++) {
    if (sentences.quote[next]! >= 0) {
      quoted = true;
      continue;
    }
    // '«…», mentre Tom Reed sottolinea'
    if (quoted && is(tokens, next, word.subordinator)) parted = true;
    if (tokens.word[next]! & reporting) return parted ? holder : -1;
    // ', professeur à l'université,' tells of the name before it
    const other = quoted ? undefined : mentions.list[mentions.startingAt[next]!];
    if (other?.from !== next || !isSpeaker(other) || is(tokens, next - 1, word.preposition)) continue;
    const isApposed = next === found.to + 1 && (tokens.shape[found.to]! & shape.comma) !== 0;
    if (other.kind === "name" || !isApposed || is(tokens, next, word.determiner)) return -1;
  }
  return quoted ? holder : -1;
}

/** 'a juicio de Mara Quay', 'nach Angaben der Polizei': whose opinion it is; -1 where it is a word like any other. */
function opinionOf({ tokens, mentions, floor }: CueSearch, at: number): number {
  let before = at - 1;
  if (before > floor && is(tokens, before, word.determiner | word.possessive)) before--;
  if (before < floor || !is(tokens, before, word.preposition) || at + 2 >= tokens.count) return -1;
  const to = is(tokens, at + 1, word.preposition) ? at + 2 : at + 1;
  return mentions.startingAt[to]!;
}

/**
 * 'saying Mara Quay “has left”': behind a participle stands no subject of it. 'Gestern sagte Mara Quay': where a verb may
 * come first, it has its subject behind it when nobody stands before it.
 */
function place(search: CueSearch, after: CueLink, cue: number, form: Cue["form"], acted: boolean): CueLink {
  if (form !== "finite") return after.kind === "inverted" ? { ...after, kind: "after" } : after;
  const { tokens, mentions, language, floor } = search;
  if (!(language.verbFirst || language.dropsPronouns) || acted || after.kind !== "after") return after;
  let lead = cue - 1;
  while (lead >= floor && is(tokens, lead, word.auxiliary | word.adverb)) lead--;
  // 'und nannte Quay': whoever acts in the clause before it
  if (lead >= floor && is(tokens, lead, word.conjunction | word.relative | word.subordinator)) return after;
  const fronted = lead >= floor && (tokens.shape[lead]! & shape.comma) !== 0;
  const { kind } = mentions.list[after.mention]!;
  const follows = (fronted || is(tokens, cue, word.say)) && (kind === "name" || kind === "common");
  return follows ? { ...after, kind: "inverted" } : after;
}

/** The classes of 'as' in 'quoted Mara Quay as saying'. */
const leading = word.preposition | word.conjunction | word.subordinator;

/** 'quoted Mara Quay as saying', 'shows Mara Quay saying': whom the verb before has speak. */
function quotedBefore({ mentions, tokens, floor }: CueSearch, at: number): CueLink | undefined {
  const end = at > floor && is(tokens, at - 1, leading) ? at - 1 : at;
  const mention = mentions.endingAt[end]!;
  const from = mentions.list[mention]?.from ?? floor;
  const isSpeaker = from > floor && (tokens.name[from - 1]! & name.quoting) !== 0;
  return isSpeaker ? { mention, kind: "before" } : undefined;
}

/** Whether a verb only leads to whoever speaks: its object is followed by a verb of speech. */
function isQuoting({ mentions, tokens, sentences }: CueSearch, at: number): boolean {
  if (!(tokens.name[at]! & name.quoting)) return false;
  const object = mentions.list[mentions.startingAt[at + 1] ?? -1];
  if (!object) return false;
  const led = is(tokens, object.to, leading);
  const verb = led ? object.to + 1 : object.to;
  if (verb >= tokens.count || sentences.of[verb] !== sentences.of[at]) return false;
  // 'accused Quay of using' tells of no words of Quay's.
  const speaks = is(tokens, verb, word.say) || (is(tokens, verb, word.report) && isAs(tokens, object.to));
  return speaks && (tokens.shape[verb]! & shape.participle) !== 0;
}

/** 'as' of 'quoted Quay as describing it', but not 'that' of 'cited a report that called it'. */
function isAs(tokens: Tokens, at: number): boolean {
  return is(tokens, at, word.subordinator) && !is(tokens, at, word.relative);
}

/** 'footage of Mara Quay saying', 'held up a sign saying': the name or the document, not what it hangs on. */
function speakingBefore({ mentions, tokens }: CueSearch, at: number): CueLink | undefined {
  const mention = mentions.endingAt[at]!;
  const found = mentions.list[mention];
  // 'stood outside Marsh Tower shouting'
  const placed =
    found?.kind === "name" &&
    found.looks !== "person" &&
    found.from > 0 &&
    is(tokens, found.from - 1, word.preposition) &&
    tokens.lower[found.from - 1] !== "of";
  if (placed) return undefined;
  const speaks =
    found?.kind === "name" || (found?.kind === "common" && is(tokens, found.nameFrom, word.document));
  return speaks ? { mention, kind: "before" } : undefined;
}

/** 'Mara Quay: “…”' and '“…” — Mara Quay'. */
function pointCue(search: CueSearch, at: number): Cue | undefined {
  const { tokens, sentences, mentions } = search;
  const flags = tokens.shape[at]!;
  if (flags & shape.colon && at + 1 < tokens.count && sentences.quote[at + 1]! >= 0) {
    const mention = at > search.floor ? mentions.endingAt[beforeNote(search, at)]! : -1;
    if (mention >= 0) {
      const { from } = mentions.list[mention]!;
      // '“Dear colleagues:'
      if (from > 0 && tokens.shape[from - 1]! & shape.mark && sentences.quote[from - 1]! < 0)
        return undefined;
      if (from === search.floor) return pointAt(at, mention, "label");
      // 'Quay has a simple answer: “…”'
      const isThing = mentions.list[mention]!.kind === "common" && mentions.list[mention]!.looks === "thing";
      const acting = isThing ? clauseSubject(search, at) : -1;
      const isMain = acting >= 0 && acting !== mention && mentions.list[acting]!.from === search.floor;
      return pointAt(at, isMain && !isReported(search, acting, from) ? acting : mention, "colon");
    }
    // 'Quay fired back: “…”': whoever acts before the colon
    const acting = clauseSubject(search, at);
    if (acting >= 0 && !isReported(search, acting, at)) return pointAt(at, acting, "colon");
  }
  // 'Mara Quay, Marsh Gazette' below a quotation
  const credited = flags & shape.comma && at > search.floor ? mentions.endingAt[at]! : -1;
  const from = credited >= 0 ? mentions.list[credited]!.from : 0;
  if (from > search.floor && sentences.quote[from - 1]! >= 0 && isCredit(tokens, from, sentences.quote))
    return pointAt(at, credited, "dash");
  if (flags & shape.dash && at > search.floor && sentences.quote[at - 1]! >= 0) {
    const mention = mentions.startingAt[at + 1] ?? -1;
    if (mention >= 0) return pointAt(at, mention, "dash");
  }
  return undefined;
}

/** 'Mara Quay (Harbour Board):': where the note in brackets before a colon opens; the colon where there is none. */
function beforeNote({ tokens, floor }: CueSearch, colon: number): number {
  if (!(tokens.shape[colon - 1]! & shape.close)) return colon;
  for (let at = colon - 2; at > floor && colon - at < 12; at--) if (tokens.shape[at]! & shape.open) return at;
  return colon;
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
