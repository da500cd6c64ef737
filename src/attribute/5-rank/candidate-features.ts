import { anyForename, name, word } from "../../language/word-classes.ts";
import { bucket, FeatureSpace, FeatureVector } from "../1-text/feature-space.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Mention } from "../3-people/mention.ts";
import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Cue, cueBefore } from "../4-cues/cues.ts";
import { linkKinds } from "../4-cues/links.ts";
import { floorOf, isSource, kinds } from "../4-cues/mention-features.ts";
import { innerOf } from "../4-cues/nested.ts";
import {
  firstMentionFrom,
  mostMentions,
  type NearCue,
  type Previous,
  type QuotationContext,
  ranksOf,
  readQuotationContext,
} from "./quotation-context.ts";

/** A mention that may be the source of a quotation, with the cue that links them. */
export interface SpeakerCandidate {
  readonly mention: number;
  readonly features: FeatureVector;
  readonly cue: Cue | undefined;
}

const settings = ["adjacent", "sentence", "opening", "inner"];
const sides = ["A0", "A1", "A2", "A3", "B0", "B1", "B2", "B3"];
const strengths = ["say", "report", "according", "point"];
const forms = ["finite", "gerund", "infinitive"];
const space = new FeatureSpace();
const feature = {
  link: space.add("link", [...linkKinds, "none"], sides),
  cue: space.add("cue", ["say", "report", "according", "point"], sides),
  form: space.add("form", ["finite", "gerund", "infinitive"], ["after", "before"]),
  rival: space.add("rival", ["none", "before", "inverted", "both"], ["before", "after", "clause", "other"]),
  linkKind: space.add("link-kind", kinds, linkKinds),
  linkStrength: space.add("link-strength", ["say", "report", "according", "point"], linkKinds),
  linkForm: space.add("link-form", ["finite", "gerund", "infinitive"], linkKinds),
  linkEnding: space.add("link-ending", ["comma", "stop", "other"], linkKinds),
  linkLead: space.add(
    "link-lead",
    ["start", "comma", "colon", "that", "preposition", "quote", "other"],
    linkKinds,
  ),
  order: space.add("order", ["nearest", "second", "other"], ["after", "before"]),
  side: space.add("side", ["after", "before"], ["comma", "stop", "other", "none"]),
  lead: space.add(
    "lead",
    ["start", "comma", "colon", "that", "preposition", "quote", "other"],
    ["after", "before", "none"],
  ),
  kind: space.add("kind", kinds, settings),
  kindLinked: space.add("kind-linked", kinds),
  where: space.add(
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
    settings,
  ),
  subject: space.add("subject", ["yes"], ["here", "previous", "earlier", "next"]),
  speaking: space.add(
    "speaking",
    ["previous-paragraph", "previous", "earlier", "next", "far", "nearest"],
    settings,
  ),
  subjectFirst: space.add("subject-first", ["yes"], settings),
  preposition: space.add("preposition", ["yes"], settings),
  possessive: space.add("possessive", ["yes"], settings),
  told: space.add("told", ["yes"], settings),
  initial: space.add("initial", ["yes"], settings),
  titled: space.add("titled", ["yes"], settings),
  full: space.add("full", ["yes"], settings),
  last: space.add("last", ["mention", "entity", "agrees", "disagrees", "other"], settings),
  lastNear: space.add("last-near", ["adjacent", "same-paragraph", "next-paragraph", "two", "far"], settings),
  lastUnclosed: space.add("last-unclosed", ["yes"]),
  nearestSubject: space.add("nearest-subject", ["yes"], settings),
  self: space.add("self", ["I", "we", "neither"], kinds),
  namedInside: space.add("named-inside", ["yes"], settings),
  otherSays: space.add("other-says", ["yes"], [...linkKinds, "none"]),
  speaks: space.add("speaks", ["yes", "no"], settings),
  count: space.add("count", ["1", "2-3", "4-7", "more"], settings),
};

export const candidateSpace = space;

/** Gathers who may have said a quotation: everybody around it, and who spoke last. */
export function findCandidates(
  doc: Doc,
  index: number,
  previous: Previous | undefined,
): readonly SpeakerCandidate[] {
  const context = readQuotationContext(doc, index, previous);
  const order: number[] = [];
  const { list } = doc.mentions;
  const { quotation, sentence } = context;
  const block = doc.tokens.paragraph[quotation.from];
  const next = firstMentionFrom(doc, quotation.from);
  for (let at = next - 1, n = 0; at >= 0 && n < mostMentions; at--, n++) {
    const mention = list[at]!;
    if (sentence - doc.sentences.of[mention.from]! > 5) break;
    if (mayTell(context, at)) order.push(at);
  }
  order.reverse();
  const behind = firstMentionFrom(doc, quotation.to);
  if (quotation.inquits.length > 0)
    for (let at = next; at < behind; at++) if (mayTell(context, at)) order.push(at);
  for (let at = behind, n = 0; at < list.length && n < 10; at++, n++) {
    const mention = list[at]!;
    const distance = doc.sentences.of[mention.from]! - sentence;
    if (distance > 1 || (distance > 0 && doc.tokens.paragraph[mention.from] !== block)) break;
    if (mayTell(context, at)) order.push(at);
  }
  if (previous && previous.mention >= 0 && !order.includes(previous.mention)) {
    order.push(previous.mention);
    order.sort((a, b) => a - b);
  }
  return judgeAll(
    context,
    withoutReporters(context, isRelayed(context) ? withoutRelays(context, order) : order),
  );
}

/** Whether a mention is a candidate: by a cue, or as the mention of somebody or something that may speak. */
function mayTell({ doc, near }: QuotationContext, at: number): boolean {
  // 'Para ello, abogó por “…”'
  if (doc.tokens.language.lateSubjects && kinds[doc.mentionFeatures.kind[at]!] === "it") return false;
  if (near.has(at)) return true;
  return isSource(doc.mentions.list[at]!) && !isPlainNoun(doc, at) && !isUnlikely(doc, at);
}

/**
 * 'el objetivo', 'en Marsh Times': a thing, or a name behind a preposition that nothing shows to be a person's, where no
 * verb of speech leads to it. Only where the weights were learned from another language.
 */
function isUnlikely({ mentions, entities, tokens, personhood, mentionFeatures }: Doc, at: number): boolean {
  if (!tokens.language.lateSubjects) return false;
  const { kind, from } = mentions.list[at]!;
  if (kind === "common") return kinds[mentionFeatures.kind[at]!] === "thing";
  if (kind !== "name" || from === 0 || !is(tokens, from - 1, word.preposition)) return false;
  const signs = personhood[entities.of[at]!]!;
  return !looksLikePerson(signs) && (signs & personSign.speaks) === 0;
}

/** 'die Wichtigkeit', 'Gesellschaft': in a language that prints nouns with a capital, a noun that nothing shows to be a name. */
function isPlainNoun({ mentions, entities, tokens, personhood }: Doc, at: number): boolean {
  const { kind, from, nameFrom, nameTo } = mentions.list[at]!;
  if (!tokens.language.capitalNouns || kind !== "name") return false;
  const entity = entities.of[at]!;
  if (looksLikePerson(personhood[entity]!) || personhood[entity]! & personSign.speaks) return false;
  if (nameTo - nameFrom > 1 && from === nameFrom) return false;
  for (let token = nameFrom; token < nameTo; token++)
    if (tokens.name[token]! & (anyForename | name.organization) || tokens.shape[token]! & shape.upper)
      return false;
  return from < nameFrom || entities.list[entity]!.key.length === 1;
}

/** 'Quay said Marsh told her “…”': whoever stands before the clause that the words are in only reports them. */
function withoutReporters(
  { doc, quotation, sentence }: QuotationContext,
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

function withoutRelays({ near }: QuotationContext, order: readonly number[]): readonly number[] {
  return order.filter((at) => near.get(at)?.cue.strength !== "according");
}

function judgeAll(context: QuotationContext, order: readonly number[]): readonly SpeakerCandidate[] {
  const { doc, quotation } = context;
  const { list } = doc.mentions;
  const { subject } = doc.mentionFeatures;
  const nearest = order.findLast((at) => subject[at] === 1 && list[at]!.from < quotation.from);
  const ranks = ranksOf(context, order);
  return order.map((at, index) => judge(context, at, ranks[index]!, nearest));
}

/** '“…,” Quay said, according to Marsh': whoever relays it did not say it, where the one who did stands beside it. */
function isRelayed({ near, says }: QuotationContext): boolean {
  const said = near.get(says);
  return said !== undefined && said.side % 4 < 2;
}

function judge(
  context: QuotationContext,
  at: number,
  where: number,
  nearest: number | undefined,
): SpeakerCandidate {
  const { doc, sentence, previous, setting } = context;
  const { tokens, sentences, mentions, mentionFeatures } = doc;
  const mention = mentions.list[at]!;
  const features = new FeatureVector();
  const near = context.near.get(at);
  const kind = mentionFeatures.kind[at]!;
  const away = sentences.of[mention.from]! - sentence;
  const { lead } = context;
  if (near) {
    const before = near.side >= 4 ? 1 : 0;
    features.set(feature.link, near.kind, near.side);
    features.set(feature.cue, strengths.indexOf(near.cue.strength), near.side);
    features.set(feature.form, forms.indexOf(near.cue.form), before);
    features.set(feature.order, near.order, before);
    features.set(feature.side, before, context.ending);
    features.set(feature.lead, lead, before);
    features.set(feature.kindLinked, kind);
    rival(near, at, features);
    features.set(feature.linkKind, kind, near.kind);
    features.set(feature.linkStrength, strengths.indexOf(near.cue.strength), near.kind);
    features.set(feature.linkForm, forms.indexOf(near.cue.form), near.kind);
    features.set(feature.linkEnding, context.ending, near.kind);
    features.set(feature.linkLead, lead, near.kind);
  } else {
    features.set(feature.side, where >= 4 && where <= 6 ? 0 : 1, 3);
    features.set(feature.lead, lead, 2);
  }
  features.set(feature.kind, kind, setting);
  features.set(feature.where, where, setting);
  const subject = mentionFeatures.subject[at] === 1;
  features.flag(feature.subject, subject, away > 0 ? 3 : away === 0 ? 0 : away === -1 ? 1 : 2);
  features.flag(feature.subjectFirst, subject && mentionFeatures.first[at] === 1, setting);
  if (doc.speaking.has(at)) {
    if (where >= 7) features.set(feature.speaking, where - 7, setting);
    if (at === context.speaker) features.set(feature.speaking, 5, setting);
  }
  features.flag(feature.nearestSubject, nearest === at, setting);
  const floor = floorOf(doc, mention);
  features.flag(
    feature.preposition,
    mention.from > floor && is(tokens, mention.from - 1, word.preposition),
    setting,
  );
  features.flag(
    feature.possessive,
    mention.to < tokens.count && (tokens.shape[mention.to]! & shape.possessive) !== 0,
    setting,
  );
  features.flag(
    feature.told,
    mention.from > floor && is(tokens, mention.from - 1, word.say | word.report),
    setting,
  );
  features.flag(feature.initial, mention.from === floor, setting);
  features.flag(feature.titled, mention.kind === "name" && mention.nameFrom > mention.from, setting);
  features.flag(feature.full, mention.kind === "name" && mention.nameTo - mention.nameFrom > 1, setting);
  features.set(feature.self, context.self, kind);
  const entity = doc.entities.of[at]!;
  if (entity >= 0) {
    features.flag(feature.namedInside, context.inside.has(entity), setting);
    features.set(feature.speaks, doc.personhood[entity]! & personSign.speaks ? 0 : 1, setting);
    features.set(feature.count, bucket(doc.entities.list[entity]!.mentions.length, [1, 3, 7]), setting);
  }
  features.flag(
    feature.otherSays,
    context.says >= 0 && context.says !== at,
    near ? near.kind : linkKinds.length,
  );
  if (previous && previous.mention >= 0) last(context, mention, at, kind, features);
  return { mention: at, features, cue: near?.cue };
}

/** What else the cue may belong to: 'said Mara Quay' after a name with a verb of its own. */
function rival({ cue, kind }: NearCue, at: number, features: FeatureVector) {
  let others = 0;
  for (const link of cue.links) {
    if (link.mention === at) continue;
    if (link.kind.startsWith("before")) others |= 1;
    else if (link.kind === "inverted") others |= 2;
  }
  const own = linkKinds[kind]!;
  features.set(
    feature.rival,
    others,
    own.startsWith("before") ? 0 : own === "inverted" || own === "after" ? 1 : own === "clause" ? 2 : 3,
  );
}

function last(
  context: QuotationContext,
  mention: Mention,
  at: number,
  kind: number,
  features: FeatureVector,
) {
  const { doc, quotation, previous, setting } = context;
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
    if (bits & word.say || spoken.gender === gender || spoken.gender === "unknown") value = 2;
    else value = 3;
  }
  features.set(feature.last, value, setting);
  if (value > 2) return;
  const paragraphs = tokens.paragraph[quotation.from]! - tokens.paragraph[before.from]!;
  const distance = paragraphs === 0 ? (quotation.from - before.to < 2 ? 0 : 1) : Math.min(paragraphs + 1, 4);
  features.set(feature.lastNear, distance, setting);
  features.flag(feature.lastUnclosed, quotation.span.continued);
}
