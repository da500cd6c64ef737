import type { Manuscript } from "../article/manuscript.ts";
import type { Quote } from "../article/quote.ts";
import type { Speaker } from "../article/speaker.ts";
import { lexiconOf, word } from "../language/word-classes.ts";
import { is, shape } from "./1-text/tokens.ts";
import { type Quotation, spansOf } from "./2-quotations/find-quotations.ts";
import { kindOfQuotation } from "./2-quotations/kinds.ts";
import { standing, standsAsPerson } from "./3-people/personhood.ts";
import { annotate, type Doc } from "./4-cues/annotate.ts";
import { occasionOf } from "./4-cues/occasion.ts";
import { confidenceOf } from "./5-rank/confidence.ts";
import type { Model } from "./5-rank/model.ts";
import { Listener, type Verdict, type Voice } from "./5-rank/rank-speakers.ts";
import { shippedModel } from "./5-rank/shipped-model.ts";
import { findContested } from "./6-vetoes/contested.ts";
import { groupQuotations, isContinued } from "./7-answer/groups.ts";
import { Ids, slugOf } from "./7-answer/ids.ts";
import { type Answer, agree, ordered } from "./7-answer/merge-paragraphs.ts";
import { applyOrders, type QuoteOrder, type UnclearOrder } from "./7-answer/orders.ts";
import { Cast } from "./7-answer/speakers.ts";

export type { QuoteOrder, UnclearOrder } from "./7-answer/orders.ts";

/** A person or organisation that the site's speakers.yml knows. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Attribution {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  /** Orders of the author that no quotation of the article begins with. */
  readonly unmatchedOrders: readonly QuoteOrder[];
  /** Orders whose opening fits quotations that differ: none of them gets the name. */
  readonly unclearOrders: readonly UnclearOrder[];
}

/**
 * Finds every quotation in the blocks that were not removed, and who said it.
 *
 * Linear in the length of the text. A speaker that is not certain enough is left out.
 */
export function findQuotes(
  manuscript: Manuscript,
  removed: ReadonlySet<number> = new Set(),
  orders: readonly QuoteOrder[] = [],
  known: readonly KnownSpeaker[] = [],
  model: Model = shippedModel(),
): Attribution {
  const spans = spansOf(manuscript, removed);
  if (spans.length === 0) return { quotes: [], speakers: [], unmatchedOrders: orders, unclearOrders: [] };
  const matcher = applyOrders(
    manuscript.blocks,
    spans,
    orders,
    model,
    lexiconOf(manuscript.language).language.learned,
  );
  const doc = annotate(manuscript, removed, known, matcher.accept, spans);
  const cast = new Cast(doc, known);
  const listener = new Listener(doc, model);
  const verdicts = doc.quotations.map((_, index) => {
    const verdict = listener.hear(index);
    listener.settle(index, verdict.voices[0]);
    return verdict;
  });
  const contested = findContested(doc, verdicts);
  const answers = agree(
    doc.quotations.map((quotation, index) => {
      const speaker = matcher.orderOf(quotation)?.speaker;
      if (speaker === null) return { confidence: 0, rule: ordered };
      return typeof speaker === "string"
        ? { speaker: cast.ordered(speaker), confidence: 1, rule: ordered }
        : spoken(doc, cast, quotation, verdicts[index]!, contested[index]!, model);
    }),
    doc.quotations.map((_, index) => isContinued(doc, index)),
  );
  const groups = groupQuotations(doc, verdicts, answers);
  const ids = new Ids();
  const names = new Ids();
  const groupIds = new Map<number, string>();
  const quotes = doc.quotations.map((quotation, index): Quote => {
    const words = wordsOf(doc, quotation);
    const id = ids.take(words);
    const first = groups[index]!;
    if (!groupIds.has(first)) groupIds.set(first, names.take(words));
    const { block, start, end } = quotation.span;
    return {
      id,
      group: groupIds.get(first)!,
      kind: kindOfQuotation(doc, quotation),
      range: { block, start, end },
      ...answers[index]!,
    };
  });
  const { unmatched: unmatchedOrders, unclear: unclearOrders } = matcher;
  return { quotes, speakers: cast.speakers(quotes), unmatchedOrders, unclearOrders };
}

/** Who said it, as far as that is certain enough to print. */
function spoken(
  doc: Doc,
  cast: Cast,
  quotation: Quotation,
  verdict: Verdict,
  contested: boolean,
  model: Model,
): Answer {
  const voice = verdict.voices[0];
  if (!voice) return { confidence: 0, rule: "nobody" };
  const found: { -readonly [Key in keyof Answer]?: Answer[Key] } = {};
  const confidence = confidenceOf(doc, quotation, verdict, model);
  const speaker = cast.find(voice);
  const shown = speaker !== undefined && isCertain(doc, voice, speaker, confidence, model) && !contested;
  if (voice.cue) found.cue = rangeOf(doc, voice.cue.at, voice.cue.to);
  if (shown) {
    found.mention = mentionOf(doc, voice);
    found.speaker = speaker.id;
  }
  const occasion = voice.cue && occasionOf(doc, voice.cue);
  if (occasion) found.occasion = occasion;
  if (!shown && speaker) found.guess = speaker.name;
  return Object.assign(found, { confidence, rule: ruleOf(doc, voice) });
}

/** Without a cue, or by a pronoun, whoever is shown has more than half of the probability, with something to spare. */
const leastShare = 0.6;

/**
 * A pronoun of a person can mean a person only, and asks for more than a name does. In a language that the weights were
 * not learned from, a capital alone makes no name: in German each noun has one.
 */
function isCertain(doc: Doc, voice: Voice, speaker: Speaker, confidence: number, { threshold }: Model) {
  const entity = doc.entities.list[voice.entity];
  const mention = doc.mentions.list[voice.mention]!;
  const isPronoun = mention.kind === "pronoun";
  const { learned, capitalNouns } = doc.lexicon.language;
  const least = isPronoun ? threshold.pronoun : threshold.name;
  if (confidence < (learned ? least : Math.max(least, threshold.unlearned))) return false;
  if ((voice.cue === undefined || isPronoun) && voice.probability < leastShare) return false;
  const single = entity !== undefined && entity.key.length < 2;
  const speaksAsBody =
    entity?.kind === "organization" &&
    voice.cue !== undefined &&
    !capitalNouns &&
    isWhole(doc, mention.nameTo);
  if (single && !learned && !speaksAsBody && !standsAsPerson(doc.standings[voice.entity]!)) return false;
  // 'Isola Marsh': two capitals that nothing calls a person, and that are not said to speak
  const bits = doc.standings[voice.entity] ?? 0;
  const named = entity !== undefined && mention.kind === "name" && voice.cue === undefined;
  if (!learned && named && !standsAsPerson(bits) && !(bits & standing.speaks)) return false;
  const asksPerson = isPronoun && is(doc.tokens, mention.from, word.male | word.female);
  return !asksPerson || speaker.kind === "person" || speaker.kind === "unnamed";
}

/** 'le groupe Quay, dit', but not the 'Rivages' of 'l'association Rivages libres'. */
function isWhole({ tokens }: Doc, end: number): boolean {
  return end >= tokens.count || !(tokens.shape[end]! & shape.word) || tokens.word[end] !== 0;
}

function ruleOf(doc: Doc, voice: Voice): string {
  const link = voice.cue?.links.find(({ mention }) => mention === voice.mention);
  const { kind } = doc.mentions.list[voice.mention]!;
  return `${link ? `cue-${link.kind}` : "context"}-${kind}`;
}

function mentionOf(doc: Doc, voice: Voice) {
  const mention = doc.mentions.list[voice.mention]!;
  return mention.kind === "name"
    ? rangeOf(doc, mention.nameFrom, mention.nameTo)
    : rangeOf(doc, mention.from, mention.tail);
}

function rangeOf({ tokens }: Doc, from: number, to: number) {
  return { block: tokens.block[from]!, start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

function wordsOf(doc: Doc, { span }: Quotation): string {
  const text = doc.blocks[span.block]!.text.slice(span.start, Math.min(span.end, span.start + 80));
  return slugOf(text, 6) || "quote";
}
