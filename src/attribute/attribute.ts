import type { Manuscript } from "../article/manuscript.ts";
import type { Quote } from "../article/quote.ts";
import type { Speaker } from "../article/speaker.ts";
import { lexiconOf } from "../language/word-classes.ts";
import { type Quotation, spansOf } from "./2-quotations/find-quotations.ts";
import { kindOfQuotation } from "./2-quotations/kinds.ts";
import { annotate, type Doc } from "./4-cues/annotate.ts";
import type { Model } from "./5-rank/model.ts";
import { Listener, type Verdict } from "./5-rank/rank-speakers.ts";
import { shippedModel } from "./5-rank/shipped-model.ts";
import { findVetoes } from "./6-vetoes/find-vetoes.ts";
import { type Answer, answerOf, orderedAnswer } from "./7-answer/answer.ts";
import { groupQuotations, isContinued } from "./7-answer/groups.ts";
import { Ids, slugOf } from "./7-answer/ids.ts";
import { mergeParagraphs } from "./7-answer/merge-paragraphs.ts";
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
 * Linear in the length of the text. A speaker that is not certain enough is unclear, with the reason.
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
  const { learned } = lexiconOf(manuscript.language).language;
  const matcher = applyOrders(manuscript.blocks, spans, orders, model, learned);
  const doc = annotate(manuscript, removed, known, matcher.accept, spans);
  const verdicts = rankAll(doc, model);
  const cast = new Cast(doc, known);
  const wanted = doc.quotations.map((quotation) => matcher.orderOf(quotation));
  const speakers = wanted.map((order, index) => {
    const ranked = verdicts[index]!.voices[0];
    if (order?.speaker) return cast.ordered(order.speaker);
    return order || !ranked ? undefined : cast.find(ranked);
  });
  const judgements = findVetoes(doc, verdicts, speakers, model);
  const answers = mergeParagraphs(
    wanted.map((order, index) =>
      order
        ? orderedAnswer(speakers[index])
        : answerOf(doc, verdicts[index]!.voices[0], speakers[index], judgements[index]!),
    ),
    doc.quotations.map((_, index) => isContinued(doc, index)),
  );
  const quotes = withIds(doc, answers, groupQuotations(doc, verdicts, answers));
  const { unmatched: unmatchedOrders, unclear: unclearOrders } = matcher;
  return { quotes, speakers: cast.speakers(quotes), unmatchedOrders, unclearOrders };
}

/** Ranks the speakers of one quotation after another: each builds on those before it. */
function rankAll(doc: Doc, model: Model): readonly Verdict[] {
  const listener = new Listener(doc, model);
  return doc.quotations.map((_, index) => {
    const verdict = listener.hear(index);
    listener.settle(index, verdict.voices[0]);
    return verdict;
  });
}

/** Gives each quotation its id, and its group that of the first part. */
function withIds(doc: Doc, answers: readonly Answer[], groups: readonly number[]): readonly Quote[] {
  const ids = new Ids();
  const names = new Ids();
  const groupIds = new Map<number, string>();
  return doc.quotations.map((quotation, index): Quote => {
    const words = wordsOf(doc, quotation);
    const id = ids.take(words);
    const first = groups[index]!;
    if (!groupIds.has(first)) groupIds.set(first, names.take(words));
    const { block, start, end } = quotation.span;
    const kind = kindOfQuotation(doc, quotation);
    return { id, group: groupIds.get(first)!, kind, range: { block, start, end }, ...answers[index]! };
  });
}

function wordsOf(doc: Doc, { span }: Quotation): string {
  const text = doc.blocks[span.block]!.text.slice(span.start, Math.min(span.end, span.start + 80));
  return slugOf(text, 6) || "quote";
}
