import { word } from "../../language/word-classes.ts";
import { bucket } from "../1-text/feature-space.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { lastWithin } from "../2-quotations/sentences.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Cue, cueBefore } from "../4-cues/cues.ts";
import { linkKinds } from "../4-cues/links.ts";

/** What the quotation before tells of this one. */
export interface Previous {
  readonly quotation: number;
  /** The mention that it was given to, -1 where none was. */
  readonly mention: number;
  /** The entity that the mention stands for, -1 where it has none. */
  readonly entity: number;
}

/** What is found around one quotation, before its candidates are judged. */
export interface QuotationContext {
  readonly doc: Doc;
  readonly quotation: Quotation;
  readonly sentence: number;
  readonly previous: Previous | undefined;
  readonly near: ReadonlyMap<number, NearCue>;
  readonly setting: number;
  /** How the quotation ends and what stands before it: values of `side` and `lead`. */
  readonly ending: number;
  readonly lead: number;
  /** The last mention before the quotation that is said to speak, -1 where none is near. */
  readonly speaker: number;
  /** The subject of the nearest verb of speech of the sentence, -1 where it has none. */
  readonly says: number;
  /** Of whom the quoted words tell as themselves: 0 'I', 1 'we', 2 neither. */
  readonly self: number;
  /** Entities that are named inside of the quotation. */
  readonly inside: ReadonlySet<number>;
}

/** The nearest cue that links a mention to the quotation. */
export interface NearCue {
  readonly cue: Cue;
  readonly kind: number;
  readonly side: number;
  readonly order: number;
}

export const mostMentions = 26;

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
  let setting =
    quotation.from === floor && (floor === 0 || tokens.paragraph[floor - 1] !== tokens.paragraph[floor])
      ? 2
      : 3;
  for (const { side } of near.values()) {
    if (side === 0 || side === 1 || side === 4 || side === 5) {
      setting = 0;
      break;
    }
    setting = 1;
  }
  let speaker = firstMentionFrom(doc, quotation.from) - 1;
  for (let n = 0; speaker >= 0 && n < mostMentions && !doc.speaking.has(speaker); n++) speaker--;
  const ending = endingOf(doc, quotation);
  const lead = leadOf(doc, quotation, floor);
  const says = saysOf(near);
  return {
    doc,
    quotation,
    sentence,
    previous,
    near,
    setting,
    ending,
    lead,
    speaker,
    says,
    ...readWords(doc, quotation),
  };
}

function saysOf(near: ReadonlyMap<number, NearCue>): number {
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [mention, { cue, kind, side, order }] of near) {
    if (cue.strength !== "say" || !direct.has(linkKinds[kind]!) || score(side, order) >= nearest) continue;
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
  let self = 2;
  for (let at = from; at < to && self > 0; at++) {
    if (!is(tokens, at, word.first)) continue;
    self = is(tokens, at, word.self) ? 0 : 1;
  }
  const inside = new Set<number>();
  for (let at = firstMentionFrom(doc, from); at < mentions.list.length && mentions.list[at]!.from < to; at++)
    if (entities.of[at]! >= 0 && mentions.list[at]!.quoted) inside.add(entities.of[at]!);
  return { self, inside };
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
  for (let at = low, n = 0; at < cues.length && cues[at]!.at < ceiling && n < 5; at++, n++)
    if (!announces(doc, cues[at]!)) put(doc, quotation, cues[at]!, n, near);
  const last = cues[low - 1];
  const first = last && last.to === quotation.from ? Math.max(floor, actorOf(doc, last)) : floor;
  for (let at = low - 1, n = 0; at >= 0 && cues[at]!.at >= first && n < 5; at--, n++)
    put(doc, quotation, cues[at]!, n, near);
  return near;
}

/** 'Quay: “…”': the colon is for what follows it. */
function announces({ tokens, sentences }: Doc, { at, to }: Cue): boolean {
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
    const side = after ? bucket(gap, [1, 3, 8]) : 4 + bucket(gap, [1, 4, 10]);
    const known = near.get(link.mention);
    const rank = Math.min(order, 2);
    if (!known || score(side, rank) < score(known.side, known.order)) {
      near.set(link.mention, { cue, kind: linkKinds.indexOf(link.kind), side, order: rank });
    }
  }
}

function score(side: number, order: number): number {
  return (side % 4) * 3 + order;
}

/** Words between two places; another quotation between counts as six. */
function gapBetween(doc: Doc, from: number, to: number): number {
  let gap = 0;
  for (let at = from; at < to && gap < 12; at++) {
    const inside = doc.sentences.quote[at]!;
    if (inside >= 0) {
      gap += 6;
      at = doc.quotations[inside]!.to - 1;
    } else if (doc.tokens.shape[at]! & (shape.word | shape.number)) gap++;
  }
  return gap;
}

function leadOf(doc: Doc, quotation: Quotation, floor: number): number {
  const at = quotation.from - 1;
  if (at < floor) return 0;
  const { tokens, sentences } = doc;
  if (sentences.quote[at]! >= 0) return 5;
  const flags = tokens.shape[at]!;
  if (flags & shape.comma) return 1;
  if (flags & (shape.colon | shape.dash)) return 2;
  if (is(tokens, at, word.subordinator)) return 3;
  return is(tokens, at, word.preposition) ? 4 : 6;
}

function endingOf(doc: Doc, quotation: Quotation): number {
  const { from, to, inquits } = quotation;
  const flags = doc.tokens.shape[lastWithin(doc.tokens, { from, to: inquits[0]?.from ?? to })]!;
  const next = quotation.to < doc.tokens.count ? doc.tokens.shape[quotation.to]! : 0;
  return (flags | next) & shape.comma ? 0 : flags & shape.stop ? 1 : 2;
}

/** Where each candidate stands, counted from the quotation. */
export function ranksOf(context: QuotationContext, order: readonly number[]): readonly number[] {
  const { doc, quotation, sentence } = context;
  const { tokens, sentences, mentions } = doc;
  let before = 0;
  for (const at of order) {
    const { from } = mentions.list[at]!;
    if (sentences.of[from] === sentence && from < quotation.from) before++;
  }
  let after = 0;
  return order.map((at) => {
    const { from } = mentions.list[at]!;
    const away = sentences.of[from]! - sentence;
    if (away > 0) return 10;
    if (away === 0) return from < quotation.from ? Math.min(--before, 3) : 4 + Math.min(after++, 2);
    if (away === -1) return tokens.paragraph[from] === tokens.paragraph[quotation.from] ? 8 : 7;
    return away > -4 ? 9 : 11;
  });
}
