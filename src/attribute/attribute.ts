import type { Manuscript } from "../article/manuscript.ts";
import type { Quote } from "../article/quote.ts";
import type { Speaker } from "../article/speaker.ts";
import { spansOf } from "./2-quotations/find-quotations.ts";
import { annotate } from "./4-cues/annotate.ts";
import type { AttributionModel } from "./5-rank/model.ts";
import { rankSpeakers } from "./5-rank/rank-speakers.ts";
import { shippedModel } from "./5-rank/shipped-model.ts";
import { findVetoes } from "./6-vetoes/find-vetoes.ts";
import { answersOf } from "./7-answer/answer.ts";
import { groupQuotations } from "./7-answer/groups.ts";
import { identify } from "./7-answer/identify.ts";
import { mergeParagraphs } from "./7-answer/merge-paragraphs.ts";
import { type AmbiguousOrder, applyOrders, type QuoteOrder } from "./7-answer/orders.ts";
import { answerPullQuotes } from "./7-answer/pull-quotes.ts";
import { SpeakerList } from "./7-answer/speakers.ts";

export type { AmbiguousOrder, QuoteOrder } from "./7-answer/orders.ts";

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
  readonly ambiguousOrders: readonly AmbiguousOrder[];
}

/**
 * Finds every quotation in the blocks that were not removed, and who said it.
 *
 * Takes time in proportion to the length of the text. A quotation has a speaker, or the reason why that is unclear.
 */
export function findQuotes(
  manuscript: Manuscript,
  removed: ReadonlySet<number> = new Set(),
  orders: readonly QuoteOrder[] = [],
  known: readonly KnownSpeaker[] = [],
  model: AttributionModel = shippedModel(),
): Attribution {
  const all = [...known, ...notesOf(manuscript)];
  const spans = spansOf(manuscript, removed);
  if (spans.length === 0) return { quotes: [], speakers: [], unmatchedOrders: orders, ambiguousOrders: [] };
  const author = applyOrders(manuscript, spans, orders, model);
  const doc = annotate(manuscript, removed, all, author.accept, spans);
  const rankings = rankSpeakers(doc, model);
  const list = new SpeakerList(doc, all);
  const ordered = doc.quotations.map(author.orderOf);
  const speakers = list.forAll(rankings, ordered);
  const judgements = findVetoes(doc, rankings, speakers, model);
  const merged = mergeParagraphs(doc, answersOf(doc, rankings, ordered, speakers, judgements));
  const answers = answerPullQuotes(doc, merged);
  const quotes = identify(doc, answers, groupQuotations(doc, rankings, answers));
  return {
    quotes,
    speakers: list.quotedIn(quotes),
    unmatchedOrders: author.unmatched,
    ambiguousOrders: author.ambiguous,
  };
}

/** The full names that links to notes have for the names they show. */
function notesOf({ blocks }: Manuscript): readonly KnownSpeaker[] {
  return blocks.flatMap(({ notes = [] }) => notes.map(({ name, as }) => ({ name, aliases: [as] })));
}
