import { anyForename, name, word } from "../../language/word-classes.ts";
import { bucket, FeatureSpace, FeatureVector, placesIn } from "../1-text/feature-space.ts";
import { has, is, isName, shape } from "../1-text/tokens.ts";
import { looksLikePerson, personSign } from "../3-people/personhood.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { type Cue, cueBefore, cueLinkKinds } from "../4-cues/cue.ts";
import { floorOf, isSource, kinds } from "../4-cues/mention-features.ts";
import { innerOf } from "../4-cues/nested.ts";
import { thresholds } from "../thresholds.ts";
import {
  endings,
  firstMentionFrom,
  isBefore,
  isBeside,
  leads,
  type NearCue,
  type Previous,
  positions,
  positionsOf,
  type QuotationContext,
  readQuotationContext,
  selves,
  settings,
  sides,
} from "./quotation-context.ts";

const { sentencesBack, mentionsBehind, longestQuestion, mentionLimits } = thresholds.candidateFeatures;
const { mostMentions } = thresholds.quotationContext;

/** A mention that may be the source of a quotation, with the cue that links them. */
export interface SpeakerCandidate {
  readonly mention: number;
  readonly features: FeatureVector;
  readonly cue: Cue | undefined;
}

const strengths = ["say", "report", "according", "point"] as const;
const forms = ["finite", "gerund", "infinitive"] as const;
const directions = ["after", "before"] as const;
/** Where the rivals of a link are searched for. */
const rivalContexts = ["before", "after", "clause", "other"] as const;
const sentenceContexts = ["here", "previous", "earlier", "next"] as const;
const sideContexts = [...endings, "none"] as const;
const leadContexts = [...directions, "none"] as const;
const space = new FeatureSpace();
const feature = {
  link: space.add("link", [...cueLinkKinds, "none"], sides),
  cue: space.add("cue", strengths, sides),
  form: space.add("form", forms, directions),
  rival: space.add("rival", ["none", "before", "inverted", "both"], rivalContexts),
  linkKind: space.add("link-kind", kinds, cueLinkKinds),
  linkStrength: space.add("link-strength", strengths, cueLinkKinds),
  linkForm: space.add("link-form", forms, cueLinkKinds),
  linkEnding: space.add("link-ending", endings, cueLinkKinds),
  linkLead: space.add("link-lead", leads, cueLinkKinds),
  order: space.add("order", ["nearest", "second", "other"], directions),
  side: space.add("side", directions, sideContexts),
  lead: space.add("lead", leads, leadContexts),
  kind: space.add("kind", kinds, settings),
  kindLinked: space.add("kind-linked", kinds),
  where: space.add("where", positions, settings),
  subject: space.add("subject", ["yes"], sentenceContexts),
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
  self: space.add("self", selves, kinds),
  namedInside: space.add("named-inside", ["yes"], settings),
  otherSays: space.add("other-says", ["yes"], [...cueLinkKinds, "none"]),
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
    if (sentence - doc.sentences.of[mention.from]! > sentencesBack) break;
    if (mayTell(context, at)) order.push(at);
  }
  order.reverse();
  const behind = firstMentionFrom(doc, quotation.to);
  if (quotation.inquits.length > 0)
    for (let at = next; at < behind; at++) if (mayTell(context, at)) order.push(at);
  for (let at = behind, n = 0; at < list.length && n < mentionsBehind; at++, n++) {
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

/** Whether a mention is a candidate: by a cue, or as the mention of a person or thing that may speak. */
function mayTell({ doc, near }: QuotationContext, at: number): boolean {
  // 'Para ello, abogó por “…”'
  const isThing = doc.tokens.language.lateSubjects && kinds[doc.mentionFeatures.kind[at]!] === "it";
  if (isThing && !is(doc.tokens, doc.mentions.list[at]!.from, word.possessive)) return false;
  if (near.has(at)) return true;
  if (isInQuestion(doc, at)) return false;
  return isSource(doc.mentions.list[at]!) && !isPlainNoun(doc, at) && !isUnlikely(doc, at);
}

/** 'What did Quay say?' in a paragraph of its own: whoever is asked about need not be who answers. */
export function isInQuestion({ mentions, sentences, tokens }: Doc, at: number): boolean {
  const { from, quoted } = mentions.list[at]!;
  const start = sentences.starts[sentences.of[from]!]!;
  if (quoted || from === start || (start > 0 && tokens.paragraph[start - 1] === tokens.paragraph[start]))
    return false;
  let end = from;
  while (
    end + 1 < tokens.count &&
    end - start < longestQuestion &&
    tokens.paragraph[end + 1] === tokens.paragraph[from]
  )
    end++;
  return tokens.text[end] === "?" && sentences.of[end] === sentences.of[from];
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
    if (isName(tokens, token, anyForename | name.organization) || has(tokens, token, shape.upper))
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
  const nearestSubject = order.findLast((at) => subject[at] === 1 && list[at]!.from < quotation.from) ?? -1;
  const places = positionsOf(context, order);
  return order.map((at, index) => judge(context, { at, position: places[index]!, nearestSubject }));
}

/** '“…,” Quay said, according to Marsh': whoever relays it did not say it, where the one who did stands beside it. */
function isRelayed({ near, says }: QuotationContext): boolean {
  const said = near.get(says);
  return said !== undefined && isBeside(said.side);
}

/** A mention that is judged. */
interface Judged {
  readonly at: number;
  /** Place in `positions`. */
  readonly position: number;
  /** The last subject before the quotation; -1 where there is none. */
  readonly nearestSubject: number;
}

const strengthPlace = placesIn(strengths);
const formPlace = placesIn(forms);
const direction = placesIn(directions);
const sentenceContext = placesIn(sentenceContexts);
const noSide = placesIn(sideContexts).none;
const noLead = placesIn(leadContexts).none;
const position = placesIn(positions);

function judge(context: QuotationContext, judged: Judged): SpeakerCandidate {
  const features = new FeatureVector();
  const near = context.near.get(judged.at);
  if (near) judgeCue(context, judged.at, near, features);
  else judgeWithoutCue(context, judged.position, features);
  judgePlace(context, judged, features);
  judgeWords(context, judged.at, features);
  judgeEntity(context, judged.at, features);
  const { says, previous } = context;
  features.flag(feature.otherSays, says >= 0 && says !== judged.at, near ? near.kind : cueLinkKinds.length);
  if (previous && previous.mention >= 0) judgePrevious(context, previous, judged.at, features);
  return { mention: judged.at, features, cue: near?.cue };
}

/** What the cue that links the mention tells. */
function judgeCue(
  { doc, lead, ending }: QuotationContext,
  at: number,
  near: NearCue,
  features: FeatureVector,
) {
  const { cue, kind: link, side, order } = near;
  const kind = doc.mentionFeatures.kind[at]!;
  const before = isBefore(side) ? direction.before : direction.after;
  const strength = strengthPlace[cue.strength];
  const form = formPlace[cue.form];
  features.set(feature.link, link, side);
  features.set(feature.cue, strength, side);
  features.set(feature.form, form, before);
  features.set(feature.order, order, before);
  features.set(feature.side, before, ending);
  features.set(feature.lead, lead, before);
  features.set(feature.kindLinked, kind);
  features.set(feature.rival, rivalsOf(cue, at), rivalContextOfLink[link]!);
  features.set(feature.linkKind, kind, link);
  features.set(feature.linkStrength, strength, link);
  features.set(feature.linkForm, form, link);
  features.set(feature.linkEnding, ending, link);
  features.set(feature.linkLead, lead, link);
}

function judgeWithoutCue({ lead }: QuotationContext, place: number, features: FeatureVector) {
  const isAfter = place >= position["after-1"] && place <= position["after-more"];
  features.set(feature.side, isAfter ? direction.after : direction.before, noSide);
  features.set(feature.lead, lead, noLead);
}

/** What the place of the mention tells. */
function judgePlace(context: QuotationContext, judged: Judged, features: FeatureVector) {
  const { doc, sentence, setting } = context;
  const { mentionFeatures, sentences, mentions } = doc;
  const { at, position: place, nearestSubject } = judged;
  const back = sentence - sentences.of[mentions.list[at]!.from]!;
  features.set(feature.kind, mentionFeatures.kind[at]!, setting);
  features.set(feature.where, place, setting);
  const isSubject = mentionFeatures.subject[at] === 1;
  features.flag(feature.subject, isSubject, sentenceContextOf(back));
  features.flag(feature.subjectFirst, isSubject && mentionFeatures.first[at] === 1, setting);
  if (doc.speaking.has(at)) {
    const elsewhere = place - position["previous-paragraph"];
    if (elsewhere >= 0) features.set(feature.speaking, elsewhere, setting);
    if (at === context.speaker) features.set(feature.speaking, feature.speaking.at.nearest, setting);
  }
  features.flag(feature.nearestSubject, nearestSubject === at, setting);
}

function sentenceContextOf(back: number): number {
  if (back < 0) return sentenceContext.next;
  if (back === 0) return sentenceContext.here;
  return back === 1 ? sentenceContext.previous : sentenceContext.earlier;
}

/** What the words of the mention and those beside it tell. */
function judgeWords({ doc, setting, self }: QuotationContext, at: number, features: FeatureVector) {
  const { tokens, mentions, mentionFeatures } = doc;
  const mention = mentions.list[at]!;
  const { from, to, kind, nameFrom, nameTo } = mention;
  const floor = floorOf(doc, mention);
  const isBehind = (classes: number) => from > floor && is(tokens, from - 1, classes);
  features.flag(feature.preposition, isBehind(word.preposition), setting);
  features.flag(feature.possessive, to < tokens.count && has(tokens, to, shape.possessive), setting);
  features.flag(feature.told, isBehind(word.say | word.report), setting);
  features.flag(feature.initial, from === floor, setting);
  features.flag(feature.titled, kind === "name" && nameFrom > from, setting);
  features.flag(feature.full, kind === "name" && nameTo - nameFrom > 1, setting);
  features.set(feature.self, self, mentionFeatures.kind[at]!);
}

/** What the whole article tells of the entity that is mentioned. */
function judgeEntity({ doc, setting, inside }: QuotationContext, at: number, features: FeatureVector) {
  const index = doc.entities.of[at]!;
  const entity = doc.entities.list[index];
  if (!entity) return;
  features.flag(feature.namedInside, inside.has(index), setting);
  const { yes, no } = feature.speaks.at;
  features.set(feature.speaks, doc.personhood[index]! & personSign.speaks ? yes : no, setting);
  features.set(feature.count, bucket(entity.mentions.length, mentionLimits), setting);
}

/** What else a cue may belong to: 'said Mara Quay' after a name with a verb of its own. */
function rivalsOf({ links }: Cue, own: number): number {
  let before = false;
  let inverted = false;
  for (const { mention, kind } of links) {
    if (mention === own) continue;
    if (kind === "inverted") inverted = true;
    else before ||= kind.startsWith("before");
  }
  const { at: rival } = feature.rival;
  if (before) return inverted ? rival.both : rival.before;
  return inverted ? rival.inverted : rival.none;
}

/** Place in `rivalContexts` for each kind of link. */
const rivalContextOfLink = cueLinkKinds.map((kind) => {
  if (kind.startsWith("before")) return rivalContexts.indexOf("before");
  if (kind === "inverted" || kind === "after") return rivalContexts.indexOf("after");
  return rivalContexts.indexOf(kind === "clause" ? "clause" : "other");
});

/** What the speaker of the quotation before tells. */
function judgePrevious(
  { doc, quotation, setting }: QuotationContext,
  previous: Previous,
  at: number,
  features: FeatureVector,
) {
  const value = asPrevious(doc, previous, at);
  features.set(feature.last, feature.last.at[value], setting);
  if (value === "disagrees" || value === "other") return;
  const before = doc.quotations[previous.quotation]!;
  const paragraphs = doc.tokens.paragraph[quotation.from]! - doc.tokens.paragraph[before.from]!;
  const near = quotation.from - before.to < 2 ? "adjacent" : "same-paragraph";
  const { far, "next-paragraph": next } = feature.lastNear.at;
  const distance = paragraphs === 0 ? feature.lastNear.at[near] : Math.min(next + paragraphs - 1, far);
  features.set(feature.lastNear, distance, setting);
  features.flag(feature.lastUnclosed, quotation.span.continued);
}

/** Whether a mention is the speaker of the quotation before, or a pronoun that may mean that speaker. */
function asPrevious(
  { tokens, mentions, entities, mentionFeatures }: Doc,
  previous: Previous,
  at: number,
): (typeof feature.last.values)[number] {
  if (at === previous.mention) return "mention";
  const entity = entities.of[at]!;
  if (entity >= 0 && entity === previous.entity) return "entity";
  const spoken = entities.list[previous.entity];
  if (kinds[mentionFeatures.kind[at]!] !== "he" || !spoken) return "other";
  const { from } = mentions.list[at]!;
  const gender = is(tokens, from, word.male) ? "male" : "female";
  return is(tokens, from, word.say) || spoken.gender === gender || spoken.gender === "unknown"
    ? "agrees"
    : "disagrees";
}
