import { word } from "../../language/word-classes.ts";
import { bucket, Features, Layout } from "../1-text/feature-space.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Mention } from "../3-people/mention.ts";
import { standing } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Cue, cueBefore } from "../4-cues/cues.ts";
import { links } from "../4-cues/links.ts";
import { floorOf, isSource, kinds } from "../4-cues/mention-features.ts";
import { innerOf } from "../4-cues/nested.ts";
import {
  firstMentionFrom,
  mostMentions,
  type Near,
  type Previous,
  ranksOf,
  type Surroundings,
  surroundingsOf,
} from "./quotation-context.ts";

/** A mention that may be the source of a quotation, with the cue that links them. */
export interface Candidate {
  readonly mention: number;
  readonly features: Features;
  readonly cue: Cue | undefined;
}

const contexts = ["adjacent", "sentence", "opening", "inner"];
const sides = ["A0", "A1", "A2", "A3", "B0", "B1", "B2", "B3"];
const strengths = ["say", "report", "according", "point"];
const forms = ["finite", "gerund", "infinitive"];
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
  self: layout.add("self", ["I", "we", "neither"], kinds),
  namedInside: layout.add("named-inside", ["yes"], contexts),
  otherSays: layout.add("other-says", ["yes"], [...links, "none"]),
  speaks: layout.add("speaks", ["yes", "no"], contexts),
  count: layout.add("count", ["1", "2-3", "4-7", "more"], contexts),
};

export const sourceLayout = layout;

/** Gathers who may have said a quotation: everybody around it, and who spoke last. */
export function findCandidates(
  doc: Doc,
  index: number,
  previous: Previous | undefined,
): readonly Candidate[] {
  const around = surroundingsOf(doc, index, previous);
  const order: number[] = [];
  const { list } = doc.mentions;
  const { quotation, sentence } = around;
  const block = doc.tokens.paragraph[quotation.from];
  const next = firstMentionFrom(doc, quotation.from);
  for (let at = next - 1, n = 0; at >= 0 && n < mostMentions; at--, n++) {
    const mention = list[at]!;
    if (sentence - doc.sentences.of[mention.from]! > 5) break;
    if (isSource(mention)) order.push(at);
  }
  order.reverse();
  const behind = firstMentionFrom(doc, quotation.to);
  if (quotation.incises.length > 0)
    for (let at = next; at < behind; at++) if (isSource(list[at]!)) order.push(at);
  for (let at = behind, n = 0; at < list.length && n < 10; at++, n++) {
    const mention = list[at]!;
    const distance = doc.sentences.of[mention.from]! - sentence;
    if (distance > 1 || (distance > 0 && doc.tokens.paragraph[mention.from] !== block)) break;
    if (isSource(mention)) order.push(at);
  }
  if (previous && previous.mention >= 0 && !order.includes(previous.mention)) {
    order.push(previous.mention);
    order.sort((a, b) => a - b);
  }
  return judgeAll(around, withoutReporters(around, isRelayed(around) ? withoutRelays(around, order) : order));
}

/** 'Quay said Marsh told her “…”': whoever stands before the clause that the words are in only reports them. */
function withoutReporters(
  { doc, quotation, sentence }: Surroundings,
  order: readonly number[],
): readonly number[] {
  const { cues, mentions, sentences } = doc;
  const inner = innerOf(doc, quotation, cues[cueBefore(cues, quotation.from)]);
  if (!inner?.direct || !order.includes(inner.mention)) return order;
  return order.filter((at) => {
    const { from } = mentions.list[at]!;
    return sentences.of[from] !== sentence || from >= inner.from;
  });
}

function withoutRelays({ near }: Surroundings, order: readonly number[]): readonly number[] {
  return order.filter((at) => near.get(at)?.cue.strength !== "according");
}

function judgeAll(around: Surroundings, order: readonly number[]): readonly Candidate[] {
  const { doc, quotation } = around;
  const { list } = doc.mentions;
  const { subject } = doc.facts;
  const nearest = order.findLast((at) => subject[at] === 1 && list[at]!.from < quotation.from);
  const ranks = ranksOf(around, order);
  return order.map((at, index) => judge(around, at, ranks[index]!, nearest));
}

/** '“…,” Quay said, according to Marsh': whoever relays it did not say it, where the one who did stands beside it. */
function isRelayed({ near, says }: Surroundings): boolean {
  const said = near.get(says);
  return said !== undefined && said.side % 4 < 2;
}

function judge(around: Surroundings, at: number, where: number, nearest: number | undefined): Candidate {
  const { doc, sentence, previous, context } = around;
  const { tokens, sentences, mentions, facts } = doc;
  const mention = mentions.list[at]!;
  const features = new Features();
  const near = around.near.get(at);
  const kind = facts.kind[at]!;
  const away = sentences.of[mention.from]! - sentence;
  const { lead } = around;
  if (near) {
    const before = near.side >= 4 ? 1 : 0;
    features.set(slot.link, near.kind, near.side);
    features.set(slot.cue, strengths.indexOf(near.cue.strength), near.side);
    features.set(slot.form, forms.indexOf(near.cue.form), before);
    features.set(slot.order, near.order, before);
    features.set(slot.side, before, around.ending);
    features.set(slot.lead, lead, before);
    features.set(slot.kindLinked, kind);
    rival(near, at, features);
    features.set(slot.linkKind, kind, near.kind);
    features.set(slot.linkStrength, strengths.indexOf(near.cue.strength), near.kind);
    features.set(slot.linkForm, forms.indexOf(near.cue.form), near.kind);
    features.set(slot.linkEnding, around.ending, near.kind);
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
  if (doc.speaking.has(at)) {
    if (where >= 7) features.set(slot.speaking, where - 7, context);
    if (at === around.speaker) features.set(slot.speaking, 5, context);
  }
  features.flag(slot.nearestSubject, nearest === at, context);
  const floor = floorOf(doc, mention);
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
  features.set(slot.self, around.self, kind);
  const entity = doc.entities.of[at]!;
  if (entity >= 0) {
    features.flag(slot.namedInside, around.inside.has(entity), context);
    features.set(slot.speaks, doc.standings[entity]! & standing.speaks ? 0 : 1, context);
    features.set(slot.count, bucket(doc.entities.list[entity]!.mentions.length, [1, 3, 7]), context);
  }
  features.flag(slot.otherSays, around.says >= 0 && around.says !== at, near ? near.kind : links.length);
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
  const { doc, quotation, previous, context } = around;
  const { tokens, entities } = doc;
  const spoken = entities.list[previous!.entity];
  const before = doc.quotations[previous!.quotation]!;
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
