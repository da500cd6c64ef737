import { speech, word } from "../../language/word-classes.ts";
import { bucket, placesIn } from "../1-text/feature-space.ts";
import { is, isSpeech, shape } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Cue, cueBefore, cueLinkKinds } from "../4-cues/cue.ts";
import { thresholds } from "../thresholds.ts";

const {
  mostMentions,
  cuesASide,
  gapsBehind,
  gapsBefore,
  lastOrder,
  quotationWords,
  mostWords,
  farthestEarlier,
} = thresholds.quotationContext;

/** How near the nearest cue is; without one, whether the quotation opens its paragraph. */
export const settings = ["adjacent", "sentence", "opening", "inner"] as const;
/** Where a cue stands: behind the quotation (A) or before it (B), from 0 for right beside it to 3. */
export const sides = ["A0", "A1", "A2", "A3", "B0", "B1", "B2", "B3"] as const;
/** What stands before the quotation. */
export const leads = ["start", "comma", "colon", "that", "preposition", "quote", "other"] as const;
/** How the quotation ends. */
export const endings = ["comma", "stop", "other"] as const;
/** Of whom the quoted words tell as themselves. */
export const selves = ["I", "we", "neither"] as const;
/** Where a mention stands, from the quotation. */
export const positions = [
  "before-1",
  "before-2",
  "before-3",
  "before-more",
  "after-1",
  "after-2",
  "after-more",
  "previous-paragraph",
  "previous",
  "earlier",
  "next",
  "far",
] as const;

const setting = placesIn(settings);
const side = placesIn(sides);
const self = placesIn(selves);
const distances = side.B0;

/** Whether a cue stands before the quotation. */
export function isBefore(place: number): boolean {
  return place >= side.B0;
}

/** Whether no more than a few words stand between a cue and the quotation. */
export function isBeside(place: number): boolean {
  return place % distances < 2;
}

/** What the quotation before tells of this one. */
export interface Previous {
  readonly quotation: number;
  /** The mention that it was given to, -1 where none was. */
  readonly mention: number;
  /** The entity that the mention stands for, -1 where it has none. */
  readonly entity: number;
  /** Whether a cue led to it. */
  readonly isCued: boolean;
}

/** What is found around one quotation, before its candidates are judged. */
export interface QuotationContext {
  readonly doc: Doc;
  readonly quotation: Quotation;
  readonly sentence: number;
  readonly previous: Previous | undefined;
  readonly near: ReadonlyMap<number, NearCue>;
  /** Places in `settings`, `endings` and `leads`. */
  readonly setting: number;
  readonly ending: number;
  readonly lead: number;
  /** The last mention before the quotation that is said to speak, -1 where none is near. */
  readonly speaker: number;
  /** The subject of the nearest verb of speech of the sentence, -1 where it has none. */
  readonly says: number;
  /** Place in `selves`. */
  readonly self: number;
  /** Entities that are named inside of the quotation. */
  readonly inside: ReadonlySet<number>;
}

/** The nearest cue that links a mention to the quotation. */
export interface NearCue {
  readonly cue: Cue;
  /** Place in `cueLinkKinds`. */
  readonly kind: number;
  /** Place in `sides`. */
  readonly side: number;
  /** 0 for the nearest cue on its side, 1 for the second, 2 for others. */
  readonly order: number;
}

export function firstMentionFrom(doc: Doc, token: number): number {
  const { list } = doc.mentions;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.nameFrom < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function readQuotationContext(
  doc: Doc,
  index: number,
  previous: Previous | undefined,
): QuotationContext {
  const { sentences, tokens, quotations } = doc;
  const quotation = quotations[index]!;
  const sentence = sentences.of[quotation.from]!;
  const floor = sentences.starts[sentence]!;
  const ceiling = sentences.starts[sentence + 1] ?? tokens.count;
  const near = nearCues(doc, quotation, floor, ceiling);
  let speaker = firstMentionFrom(doc, quotation.from) - 1;
  for (let n = 0; speaker >= 0 && n < mostMentions && !doc.speaking.has(speaker); n++) speaker--;
  const ending = endings.indexOf(endingOf(doc, quotation));
  const lead = leads.indexOf(leadOf(doc, quotation, floor));
  const says = saysOf(near);
  return {
    doc,
    quotation,
    sentence,
    previous,
    near,
    setting: settingOf(doc, quotation, near),
    ending,
    lead,
    speaker,
    says,
    ...readWords(doc, quotation),
  };
}

function settingOf({ tokens, sentences }: Doc, { from }: Quotation, near: QuotationContext["near"]): number {
  const floor = sentences.starts[sentences.of[from]!]!;
  if (near.size > 0) {
    const isAdjacent = [...near.values()].some((one) => isBeside(one.side));
    return isAdjacent ? setting.adjacent : setting.sentence;
  }
  const opens = floor === 0 || tokens.paragraph[floor - 1] !== tokens.paragraph[floor];
  return from === floor && opens ? setting.opening : setting.inner;
}

/** The subject of the verb of speech that is nearest; -1 where there is none. */
function saysOf(near: ReadonlyMap<number, NearCue>): number {
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [mention, { cue, kind, side, order }] of near) {
    if (cue.strength !== "say" || !direct.has(cueLinkKinds[kind]!) || score(side, order) >= nearest) continue;
    best = mention;
    nearest = score(side, order);
  }
  return best;
}

/** Links of a verb and its own subject. */
const direct: ReadonlySet<string> = new Set([
  "before",
  "before-appositive",
  "before-phrase",
  "before-relative",
  "inverted",
]);

function readWords(doc: Doc, { from, to }: Quotation): Pick<QuotationContext, "self" | "inside"> {
  const { tokens, entities, mentions } = doc;
  let who: number = self.neither;
  for (let at = from; at < to && who !== self.I; at++)
    if (is(tokens, at, word.first)) who = isSpeech(tokens, at, speech.self) ? self.I : self.we;
  const inside = new Set<number>();
  for (let at = firstMentionFrom(doc, from); at < mentions.list.length && mentions.list[at]!.from < to; at++)
    if (entities.of[at]! >= 0 && mentions.list[at]!.quoted) inside.add(entities.of[at]!);
  return { self: who, inside };
}

function nearCues(
  doc: Doc,
  quotation: Quotation,
  floor: number,
  ceiling: number,
): ReadonlyMap<number, NearCue> {
  const { cues } = doc;
  const near = new Map<number, NearCue>();
  const low = cueBefore(cues, quotation.from) + 1;
  for (let at = low, n = 0; at < cues.length && cues[at]!.at < ceiling && n < cuesASide; at++, n++)
    if (!announces(doc, cues[at]!)) put(doc, quotation, cues[at]!, n, near);
  const last = cues[low - 1];
  const first = last && last.to === quotation.from ? Math.max(floor, actorOf(doc, last)) : floor;
  for (let at = low - 1, n = 0; at >= 0 && cues[at]!.at >= first && n < cuesASide; at--, n++)
    put(doc, quotation, cues[at]!, n, near);
  return near;
}

/** 'Quay: “…”': the colon is for what follows it. */
function announces({ tokens, sentences }: Doc, { at, to }: Cue): boolean {
  // 'while Quay adds: “…”'
  if (to + 1 < tokens.count && tokens.shape[to]! & shape.colon && sentences.quote[to + 1]! >= 0) return true;
  return (tokens.shape[at]! & shape.colon) !== 0 && sentences.quote[to]! >= 0;
}

/** 'Marsh asked for more, and Quay fired back: “…”': where Quay begins, whom the colon speaks for; 0 where nobody acts. */
function actorOf({ mentions }: Doc, { strength, links: [link], at }: Cue): number {
  if (strength !== "point" || link === undefined) return 0;
  const { from, tail } = mentions.list[link.mention]!;
  return tail < at ? from : 0;
}

function put(doc: Doc, quotation: Quotation, cue: Cue, order: number, near: Map<number, NearCue>) {
  for (const link of cue.links) {
    const mention = doc.mentions.list[link.mention]!;
    // Inside of it, too: «We left, says Mara Quay»
    const after = cue.at >= quotation.from;
    const gap = after
      ? gapBetween(doc, quotation.to, Math.min(cue.at, mention.from < quotation.to ? cue.at : mention.from))
      : gapBetween(
          doc,
          mention.from > cue.at && mention.tail <= quotation.from ? mention.tail : cue.to,
          quotation.from,
        );
    const place = after ? bucket(gap, gapsBehind) : side.B0 + bucket(gap, gapsBefore);
    const known = near.get(link.mention);
    const rank = Math.min(order, lastOrder);
    if (!known || score(place, rank) < score(known.side, known.order)) {
      near.set(link.mention, { cue, kind: cueLinkKinds.indexOf(link.kind), side: place, order: rank });
    }
  }
}

/** Distance first, then order: the smaller, the nearer. */
function score(place: number, order: number): number {
  return (place % distances) * (lastOrder + 1) + order;
}

/** Words between two places. */
function gapBetween(doc: Doc, from: number, to: number): number {
  let gap = 0;
  for (let at = from; at < to && gap < mostWords; at++) {
    const inside = doc.sentences.quote[at]!;
    if (inside >= 0) {
      gap += quotationWords;
      at = doc.quotations[inside]!.to - 1;
    } else if (doc.tokens.shape[at]! & (shape.word | shape.number)) gap++;
  }
  return gap;
}

function leadOf(doc: Doc, quotation: Quotation, floor: number): (typeof leads)[number] {
  const at = quotation.from - 1;
  if (at < floor) return "start";
  const { tokens, sentences } = doc;
  if (sentences.quote[at]! >= 0) return "quote";
  const flags = tokens.shape[at]!;
  if (flags & shape.comma) return "comma";
  if (flags & (shape.colon | shape.dash)) return "colon";
  if (is(tokens, at, word.subordinator)) return "that";
  return is(tokens, at, word.preposition) ? "preposition" : "other";
}

function endingOf(doc: Doc, quotation: Quotation): (typeof endings)[number] {
  const { from, to, inquits } = quotation;
  const flags = doc.tokens.shape[lastWithin(doc.tokens, { from, to: inquits[0]?.from ?? to })]!;
  const next = quotation.to < doc.tokens.count ? doc.tokens.shape[quotation.to]! : 0;
  if ((flags | next) & shape.comma) return "comma";
  return flags & shape.stop ? "stop" : "other";
}

const position = placesIn(positions);

/** Where each mention stands, counted from the quotation: places in `positions`. */
export function positionsOf(context: QuotationContext, order: readonly number[]): readonly number[] {
  const { doc, quotation, sentence } = context;
  const { sentences, mentions } = doc;
  let before = 0;
  for (const at of order) {
    const { from } = mentions.list[at]!;
    if (sentences.of[from] === sentence && from < quotation.from) before++;
  }
  let after = 0;
  return order.map((at) => {
    const { from } = mentions.list[at]!;
    if (sentences.of[from] !== sentence) return positionElsewhere(context, from);
    return from < quotation.from
      ? Math.min(position["before-1"] + --before, position["before-more"])
      : Math.min(position["after-1"] + after++, position["after-more"]);
  });
}

/** Where a mention of another sentence stands. */
function positionElsewhere(
  { doc: { tokens, sentences }, quotation, sentence }: QuotationContext,
  from: number,
) {
  const back = sentence - sentences.of[from]!;
  if (back < 0) return position.next;
  if (back > 1) return back > farthestEarlier ? position.far : position.earlier;
  const isSame = tokens.paragraph[from] === tokens.paragraph[quotation.from];
  return isSame ? position.previous : position["previous-paragraph"];
}
