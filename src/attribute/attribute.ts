import type { Manuscript } from "../model/manuscript.ts";
import type { Quote } from "../model/quote.ts";
import type { Speaker } from "../model/speaker.ts";
import { type Answer, agree, ordered } from "./agreement.ts";
import { Cast } from "./cast.ts";
import { confidenceOf } from "./confidence.ts";
import { findContested } from "./contested.ts";
import { groupQuotations, isContinued } from "./groups.ts";
import { Ids, slugOf } from "./ids.ts";
import { kindOfQuotation } from "./kinds.ts";
import { lexiconOf, word } from "./lexicon.ts";
import { type Model, shippedModel } from "./model.ts";
import { occasionOf } from "./occasion.ts";
import { applyOrders, type QuoteOrder, type UnclearOrder } from "./orders.ts";
import { type Quotation, readScene, type Scene, spansOf } from "./scene.ts";
import { standing, standsAsPerson } from "./standing.ts";
import { is, shape } from "./tokens.ts";
import { Listener, type Verdict, type Voice } from "./voices.ts";

export type { QuoteOrder, UnclearOrder } from "./orders.ts";

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
  const scene = readScene(manuscript, removed, known, matcher.accept, spans);
  const cast = new Cast(scene, known);
  const listener = new Listener(scene, model);
  const verdicts = scene.quotations.map((_, index) => {
    const verdict = listener.hear(index);
    listener.settle(index, verdict.voices[0]);
    return verdict;
  });
  const contested = findContested(scene, verdicts);
  const answers = agree(
    scene.quotations.map((quotation, index) => {
      const speaker = matcher.orderOf(quotation)?.speaker;
      if (speaker === null) return { confidence: 0, rule: ordered };
      return typeof speaker === "string"
        ? { speaker: cast.ordered(speaker), confidence: 1, rule: ordered }
        : spoken(scene, cast, quotation, verdicts[index]!, contested[index]!, model);
    }),
    scene.quotations.map((_, index) => isContinued(scene, index)),
  );
  const groups = groupQuotations(scene, verdicts, answers);
  const ids = new Ids();
  const names = new Ids();
  const groupIds = new Map<number, string>();
  const quotes = scene.quotations.map((quotation, index): Quote => {
    const words = wordsOf(scene, quotation);
    const id = ids.take(words);
    const first = groups[index]!;
    if (!groupIds.has(first)) groupIds.set(first, names.take(words));
    const { block, start, end } = quotation.span;
    return {
      id,
      group: groupIds.get(first)!,
      kind: kindOfQuotation(scene, quotation),
      range: { block, start, end },
      ...answers[index]!,
    };
  });
  const { unmatched: unmatchedOrders, unclear: unclearOrders } = matcher;
  return { quotes, speakers: cast.speakers(quotes), unmatchedOrders, unclearOrders };
}

/** Who said it, as far as that is certain enough to print. */
function spoken(
  scene: Scene,
  cast: Cast,
  quotation: Quotation,
  verdict: Verdict,
  contested: boolean,
  model: Model,
): Answer {
  const voice = verdict.voices[0];
  if (!voice) return { confidence: 0, rule: "nobody" };
  const found: { -readonly [Key in keyof Answer]?: Answer[Key] } = {};
  const confidence = confidenceOf(scene, quotation, verdict, model);
  const speaker = cast.find(voice);
  const shown = speaker !== undefined && isCertain(scene, voice, speaker, confidence, model) && !contested;
  if (voice.cue) found.cue = rangeOf(scene, voice.cue.at, voice.cue.to);
  if (shown) {
    found.mention = mentionOf(scene, voice);
    found.speaker = speaker.id;
  }
  const occasion = voice.cue && occasionOf(scene, voice.cue);
  if (occasion) found.occasion = occasion;
  if (!shown && speaker) found.guess = speaker.name;
  return Object.assign(found, { confidence, rule: ruleOf(scene, voice) });
}

/** Without a cue, or by a pronoun, whoever is shown has more than half of the probability, with something to spare. */
const leastShare = 0.6;

/**
 * A pronoun of a person can mean a person only, and asks for more than a name does. In a language that the weights were
 * not learned from, a capital alone makes no name: in German each noun has one.
 */
function isCertain(scene: Scene, voice: Voice, speaker: Speaker, confidence: number, { threshold }: Model) {
  const entity = scene.entities.list[voice.entity];
  const mention = scene.mentions.list[voice.mention]!;
  const isPronoun = mention.kind === "pronoun";
  const { learned, capitalNouns } = scene.lexicon.language;
  const least = isPronoun ? threshold.pronoun : threshold.name;
  if (confidence < (learned ? least : Math.max(least, threshold.unlearned))) return false;
  if ((voice.cue === undefined || isPronoun) && voice.probability < leastShare) return false;
  const single = entity !== undefined && entity.key.length < 2;
  const speaksAsBody =
    entity?.kind === "organization" &&
    voice.cue !== undefined &&
    !capitalNouns &&
    isWhole(scene, mention.nameTo);
  if (single && !learned && !speaksAsBody && !standsAsPerson(scene.standings[voice.entity]!)) return false;
  // 'Isola Marsh': two capitals that nothing calls a person, and that are not said to speak
  const bits = scene.standings[voice.entity] ?? 0;
  const named = entity !== undefined && mention.kind === "name" && voice.cue === undefined;
  if (!learned && named && !standsAsPerson(bits) && !(bits & standing.speaks)) return false;
  const asksPerson = isPronoun && is(scene.tokens, mention.from, word.male | word.female);
  return !asksPerson || speaker.kind === "person" || speaker.kind === "unnamed";
}

/** 'le groupe Quay, dit', but not the 'Rivages' of 'l'association Rivages libres'. */
function isWhole({ tokens }: Scene, end: number): boolean {
  return end >= tokens.count || !(tokens.shape[end]! & shape.word) || tokens.word[end] !== 0;
}

function ruleOf(scene: Scene, voice: Voice): string {
  const link = voice.cue?.links.find(({ mention }) => mention === voice.mention);
  const { kind } = scene.mentions.list[voice.mention]!;
  return `${link ? `cue-${link.kind}` : "context"}-${kind}`;
}

function mentionOf(scene: Scene, voice: Voice) {
  const mention = scene.mentions.list[voice.mention]!;
  return mention.kind === "name"
    ? rangeOf(scene, mention.nameFrom, mention.nameTo)
    : rangeOf(scene, mention.from, mention.tail);
}

function rangeOf({ tokens }: Scene, from: number, to: number) {
  return { block: tokens.block[from]!, start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

function wordsOf(scene: Scene, { span }: Quotation): string {
  const text = scene.blocks[span.block]!.text.slice(span.start, Math.min(span.end, span.start + 80));
  return slugOf(text, 6) || "quote";
}
