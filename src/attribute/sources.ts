import { type Cue, links } from "./cues.ts";
import { floorOf, isSource, kinds } from "./facts.ts";
import { bucket, Features, Layout } from "./layout.ts";
import { word } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import type { Quotation, Scene } from "./scene.ts";
import { is, shape } from "./tokens.ts";

/** What the quotation before tells of this one. */
export interface Previous {
  readonly quotation: number;
  /** The mention that it was given to, -1 where none was. */
  readonly mention: number;
  /** The entity that the mention stands for, -1 where it has none. */
  readonly entity: number;
}

/** A mention that may be the source of a quotation, with the cue that links them. */
export interface Candidate {
  readonly mention: number;
  readonly features: Features;
  readonly cue: Cue | undefined;
}

const contexts = ["adjacent", "sentence", "opening", "inner"];
const sides = ["A0", "A1", "A2", "A3", "B0", "B1", "B2", "B3"];
const layout = new Layout();
const slot = {
  link: layout.add("link", [...links, "none"], sides),
  cue: layout.add("cue", ["say", "report", "according", "point"], sides),
  form: layout.add("form", ["finite", "gerund", "infinitive"], ["after", "before"]),
  rival: layout.add("rival", ["none", "before", "inverted", "both"], ["before", "after", "clause", "other"]),
  linkKind: layout.add("link-kind", kinds, links),
  linkStrength: layout.add("link-strength", ["say", "report", "according", "point"], links),
  linkForm: layout.add("link-form", ["finite", "gerund", "infinitive"], links),
  linkEnding: layout.add("link-ending", ["comma", "stop", "other"], links),
  linkLead: layout.add(
    "link-lead",
    ["start", "comma", "colon", "that", "preposition", "quote", "other"],
    links,
  ),
  order: layout.add("order", ["nearest", "second", "other"], ["after", "before"]),
  side: layout.add("side", ["after", "before"], ["comma", "stop", "other", "none"]),
  lead: layout.add(
    "lead",
    ["start", "comma", "colon", "that", "preposition", "quote", "other"],
    ["after", "before", "none"],
  ),
  kind: layout.add("kind", kinds, contexts),
  kindLinked: layout.add("kind-linked", kinds),
  where: layout.add(
    "where",
    [
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
    ],
    contexts,
  ),
  subject: layout.add("subject", ["yes"], ["here", "previous", "earlier", "next"]),
  speaking: layout.add(
    "speaking",
    ["previous-paragraph", "previous", "earlier", "next", "far", "nearest"],
    contexts,
  ),
  subjectFirst: layout.add("subject-first", ["yes"], contexts),
  preposition: layout.add("preposition", ["yes"], contexts),
  possessive: layout.add("possessive", ["yes"], contexts),
  told: layout.add("told", ["yes"], contexts),
  initial: layout.add("initial", ["yes"], contexts),
  titled: layout.add("titled", ["yes"], contexts),
  full: layout.add("full", ["yes"], contexts),
  last: layout.add("last", ["mention", "entity", "agrees", "disagrees", "other"], contexts),
  lastNear: layout.add("last-near", ["adjacent", "same-paragraph", "next-paragraph", "two", "far"], contexts),
  lastUnclosed: layout.add("last-unclosed", ["yes"]),
  nearestSubject: layout.add("nearest-subject", ["yes"], contexts),
  alone: layout.add("alone", ["yes"], contexts),
};

export const sourceLayout = layout;

/** What is found around one quotation, before its candidates are judged. */
interface Surroundings {
  readonly scene: Scene;
  readonly quotation: Quotation;
  readonly index: number;
  readonly sentence: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly previous: Previous | undefined;
  readonly near: ReadonlyMap<number, Near>;
  readonly context: number;
  /** The last mention before the quotation that is said to speak, -1 where none is near. */
  readonly speaker: number;
}

/** The nearest cue that links a mention to the quotation. */
interface Near {
  readonly cue: Cue;
  readonly kind: number;
  readonly side: number;
  readonly order: number;
}

const mostMentions = 26;

/** Gathers who may have said a quotation: everybody around it, and who spoke last. */
export function findCandidates(
  scene: Scene,
  index: number,
  previous: Previous | undefined,
): readonly Candidate[] {
  const around = surroundingsOf(scene, index, previous);
  const found = new Set<number>();
  const { list } = scene.mentions;
  const { quotation, sentence } = around;
  const block = scene.tokens.paragraph[quotation.from];
  const next = firstMentionFrom(scene, quotation.from);
  for (let at = next - 1, n = 0; at >= 0 && n < mostMentions; at--, n++) {
    const mention = list[at]!;
    if (sentence - scene.sentences.of[mention.from]! > 5) break;
    if (isSource(mention)) found.add(at);
  }
  for (let at = firstMentionFrom(scene, quotation.to), n = 0; at < list.length && n < 10; at++, n++) {
    const mention = list[at]!;
    const distance = scene.sentences.of[mention.from]! - sentence;
    if (distance > 1 || (distance > 0 && scene.tokens.paragraph[mention.from] !== block)) break;
    if (isSource(mention)) found.add(at);
  }
  if (previous && previous.mention >= 0) found.add(previous.mention);
  const order = [...found].sort((a, b) => a - b);
  const { subject } = scene.facts;
  const nearest = order.findLast((at) => subject[at] === 1 && list[at]!.from < quotation.from);
  const ranks = ranksOf(around, order);
  return order.map((at, index) => judge(around, at, ranks[index]!, order.length === 1, nearest));
}

function firstMentionFrom(scene: Scene, token: number): number {
  const { list } = scene.mentions;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.nameFrom < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function surroundingsOf(scene: Scene, index: number, previous: Previous | undefined): Surroundings {
  const { sentences, tokens, quotations } = scene;
  const quotation = quotations[index]!;
  const sentence = sentences.of[quotation.from]!;
  const floor = sentences.starts[sentence]!;
  const ceiling = sentences.starts[sentence + 1] ?? tokens.count;
  const near = nearCues(scene, quotation, floor, ceiling);
  let context =
    quotation.from === floor && (floor === 0 || tokens.paragraph[floor - 1] !== tokens.paragraph[floor])
      ? 2
      : 3;
  for (const { side } of near.values()) {
    if (side === 0 || side === 1 || side === 4 || side === 5) {
      context = 0;
      break;
    }
    context = 1;
  }
  let speaker = firstMentionFrom(scene, quotation.from) - 1;
  for (let n = 0; speaker >= 0 && n < mostMentions && !scene.speaking.has(speaker); n++) speaker--;
  return { scene, quotation, index, sentence, floor, ceiling, previous, near, context, speaker };
}

function nearCues(
  scene: Scene,
  quotation: Quotation,
  floor: number,
  ceiling: number,
): ReadonlyMap<number, Near> {
  const { cues } = scene;
  const near = new Map<number, Near>();
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.at < quotation.from) low = middle + 1;
    else high = middle;
  }
  for (let at = low, n = 0; at < cues.length && cues[at]!.at < ceiling && n < 5; at++, n++)
    put(scene, quotation, cues[at]!, n, near);
  for (let at = low - 1, n = 0; at >= 0 && cues[at]!.at >= floor && n < 5; at--, n++)
    put(scene, quotation, cues[at]!, n, near);
  return near;
}

function put(scene: Scene, quotation: Quotation, cue: Cue, order: number, near: Map<number, Near>) {
  for (const link of cue.links) {
    const mention = scene.mentions.list[link.mention]!;
    const after = cue.at >= quotation.to;
    const gap = after
      ? gapBetween(scene, quotation.to, Math.min(cue.at, mention.from < quotation.to ? cue.at : mention.from))
      : gapBetween(
          scene,
          mention.from > cue.at && mention.tail <= quotation.from ? mention.tail : cue.to,
          quotation.from,
        );
    const side = after ? bucket(gap, [1, 3, 8]) : 4 + bucket(gap, [1, 4, 10]);
    const known = near.get(link.mention);
    const rank = Math.min(order, 2);
    if (!known || score(side, rank) < score(known.side, known.order)) {
      near.set(link.mention, { cue, kind: links.indexOf(link.kind), side, order: rank });
    }
  }
}

function score(side: number, order: number): number {
  return (side % 4) * 3 + order;
}

/** Words between two places; another quotation between counts as six. */
function gapBetween(scene: Scene, from: number, to: number): number {
  let gap = 0;
  for (let at = from; at < to && gap < 12; at++) {
    const inside = scene.sentences.quote[at]!;
    if (inside >= 0) {
      gap += 6;
      at = scene.quotations[inside]!.to - 1;
    } else if (scene.tokens.shape[at]! & (shape.word | shape.number)) gap++;
  }
  return gap;
}

function judge(
  around: Surroundings,
  at: number,
  where: number,
  alone: boolean,
  nearest: number | undefined,
): Candidate {
  const { scene, quotation, sentence, previous, context } = around;
  const { tokens, sentences, mentions, facts } = scene;
  const mention = mentions.list[at]!;
  const features = new Features();
  const near = around.near.get(at);
  const kind = facts.kind[at]!;
  const away = sentences.of[mention.from]! - sentence;
  const lead = leadOf(around);
  if (near) {
    const before = near.side >= 4 ? 1 : 0;
    features.set(slot.link, near.kind, near.side);
    features.set(slot.cue, ["say", "report", "according", "point"].indexOf(near.cue.strength), near.side);
    features.set(slot.form, ["finite", "gerund", "infinitive"].indexOf(near.cue.form), before);
    features.set(slot.order, near.order, before);
    features.set(slot.side, before, endingOf(scene, quotation));
    features.set(slot.lead, lead, before);
    features.set(slot.kindLinked, kind);
    rival(near, at, features);
    features.set(slot.linkKind, kind, near.kind);
    features.set(
      slot.linkStrength,
      ["say", "report", "according", "point"].indexOf(near.cue.strength),
      near.kind,
    );
    features.set(slot.linkForm, ["finite", "gerund", "infinitive"].indexOf(near.cue.form), near.kind);
    features.set(slot.linkEnding, endingOf(scene, quotation), near.kind);
    features.set(slot.linkLead, lead, near.kind);
  } else {
    features.set(slot.side, where >= 4 && where <= 6 ? 0 : 1, 3);
    features.set(slot.lead, lead, 2);
  }
  features.set(slot.kind, kind, context);
  features.set(slot.where, where, context);
  const subject = facts.subject[at] === 1;
  features.flag(slot.subject, subject, away > 0 ? 3 : away === 0 ? 0 : away === -1 ? 1 : 2);
  features.flag(slot.subjectFirst, subject && facts.first[at] === 1, context);
  if (scene.speaking.has(at)) {
    if (where >= 7) features.set(slot.speaking, where - 7, context);
    if (at === around.speaker) features.set(slot.speaking, 5, context);
  }
  features.flag(slot.nearestSubject, nearest === at, context);
  const floor = floorOf(scene, mention);
  features.flag(
    slot.preposition,
    mention.from > floor && is(tokens, mention.from - 1, word.preposition),
    context,
  );
  features.flag(
    slot.possessive,
    mention.to < tokens.count && (tokens.shape[mention.to]! & shape.possessive) !== 0,
    context,
  );
  features.flag(
    slot.told,
    mention.from > floor && is(tokens, mention.from - 1, word.say | word.report),
    context,
  );
  features.flag(slot.initial, mention.from === floor, context);
  features.flag(slot.titled, mention.kind === "name" && mention.nameFrom > mention.from, context);
  features.flag(slot.full, mention.kind === "name" && mention.nameTo - mention.nameFrom > 1, context);
  features.flag(slot.alone, alone, context);
  if (previous && previous.mention >= 0) last(around, mention, at, kind, features);
  return { mention: at, features, cue: near?.cue };
}

/** What else the cue may belong to: 'said Mara Quay' after a name with a verb of its own. */
function rival({ cue, kind }: Near, at: number, features: Features) {
  let others = 0;
  for (const link of cue.links) {
    if (link.mention === at) continue;
    if (link.kind.startsWith("before")) others |= 1;
    else if (link.kind === "inverted") others |= 2;
  }
  const own = links[kind]!;
  features.set(
    slot.rival,
    others,
    own.startsWith("before") ? 0 : own === "inverted" || own === "after" ? 1 : own === "clause" ? 2 : 3,
  );
}

function last(around: Surroundings, mention: Mention, at: number, kind: number, features: Features) {
  const { scene, quotation, previous, context } = around;
  const { tokens, entities } = scene;
  const spoken = entities.list[previous!.entity];
  const before = scene.quotations[previous!.quotation]!;
  const entity = entities.of[at]!;
  let value = 4;
  if (at === previous!.mention) value = 0;
  else if (entity >= 0 && entity === previous!.entity) value = 1;
  else if (kind === 4 && spoken) {
    const bits = tokens.word[mention.from]!;
    const gender = bits & word.male ? "male" : "female";
    if (spoken.gender === gender || spoken.gender === "unknown") value = 2;
    else value = 3;
  }
  features.set(slot.last, value, context);
  if (value > 2) return;
  const paragraphs = tokens.paragraph[quotation.from]! - tokens.paragraph[before.from]!;
  const distance = paragraphs === 0 ? (quotation.from - before.to < 2 ? 0 : 1) : Math.min(paragraphs + 1, 4);
  features.set(slot.lastNear, distance, context);
  features.flag(slot.lastUnclosed, quotation.span.continued);
}

/** Where each candidate stands, counted from the quotation. */
function ranksOf(around: Surroundings, order: readonly number[]): readonly number[] {
  const { scene, quotation, sentence } = around;
  const { tokens, sentences, mentions } = scene;
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

function leadOf({ scene, quotation, floor }: Surroundings): number {
  const at = quotation.from - 1;
  if (at < floor) return 0;
  const { tokens, sentences } = scene;
  if (sentences.quote[at]! >= 0) return 5;
  const flags = tokens.shape[at]!;
  if (flags & shape.comma) return 1;
  if (flags & (shape.colon | shape.dash)) return 2;
  if (is(tokens, at, word.subordinator)) return 3;
  return is(tokens, at, word.preposition) ? 4 : 6;
}

function endingOf(scene: Scene, quotation: Quotation): number {
  let at = quotation.to - 1;
  while (at > quotation.from && scene.tokens.shape[at]! & (shape.mark | shape.close)) at--;
  const flags = scene.tokens.shape[at]!;
  const next = quotation.to < scene.tokens.count ? scene.tokens.shape[quotation.to]! : 0;
  return (flags | next) & shape.comma ? 0 : flags & shape.stop ? 1 : 2;
}
