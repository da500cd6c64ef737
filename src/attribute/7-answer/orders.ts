import type { Block } from "../../article/block.ts";
import type { Manuscript } from "../../article/manuscript.ts";
import { asOpening, isOpening } from "../../article/opening.ts";
import { lexiconOf } from "../../language/word-classes.ts";
import type { Tokens } from "../1-text/tokens.ts";
import { isSetOff, type Quotation } from "../2-quotations/find-quotations.ts";
import { isQuotation } from "../2-quotations/quotation.ts";
import type { QuotationSpan } from "../2-quotations/spans.ts";
import type { AttributionModel } from "../5-rank/model.ts";

/** The author's last word on one quotation, from the front matter's `quotes:`. */
export interface QuoteOrder {
  /** How the quotation begins, without its mark. */
  readonly text: string;
  /** Who said it; that the page leaves it unclear; or that it is nobody's quotation. */
  readonly says: { readonly speaker: string } | "unclear" | "no-quotation";
}

/** An order whose opening fits quotations that differ. */
export interface AmbiguousOrder {
  readonly order: QuoteOrder;
  /** How many different quotations begin so. */
  readonly fits: number;
}

/** What the author ordered, ready to be asked for each quotation. */
export interface Orders {
  readonly accept: (tokens: Tokens, quotation: Quotation, blocks: readonly Block[]) => boolean;
  readonly orderOf: (quotation: Quotation) => QuoteOrder | undefined;
  /** Orders that no quotation begins with. */
  readonly unmatched: readonly QuoteOrder[];
  readonly ambiguous: readonly AmbiguousOrder[];
}

/**
 * Matches orders with the quotations that begin like them.
 *
 * A longer opening goes first, and what it takes is no longer there for a shorter one. An opening that fits quotations
 * that differ means the one whose whole text it is. Where there is none, it names nobody and hides nothing: a wrong
 * name is worse than a missing one. That the speaker is unclear holds for all of them, for the same reason.
 */
export function applyOrders(
  { blocks, language }: Manuscript,
  spans: readonly QuotationSpan[],
  orders: readonly QuoteOrder[],
  model: AttributionModel,
): Orders {
  const { learned } = lexiconOf(language).speech;
  const taken = new Map<string, QuoteOrder>();
  const unmatched = new Set(orders);
  const ambiguous: AmbiguousOrder[] = [];
  const texts = (orders.length === 0 ? [] : spans).map((span) => {
    const text = asOpening(blocks[span.block]!.text.slice(span.start, span.end));
    return { key: keyOf(span), text, whole: bare(text) };
  });
  const wanted = orders.map((order) => ({ order, start: asOpening(order.text) }));
  for (const { order, start } of wanted.sort((a, b) => b.start.length - a.start.length)) {
    const fitting = texts.filter(({ key, text }) => !taken.has(key) && isOpening(text, start));
    if (fitting.length === 0) continue;
    unmatched.delete(order);
    const exact = fitting.filter(({ whole }) => whole === bare(start));
    const fits = new Set(fitting.map(({ whole }) => whole)).size;
    const isAmbiguous = fits > 1 && exact.length === 0;
    if (isAmbiguous) ambiguous.push({ order, fits });
    if (isAmbiguous && order.says !== "unclear") continue;
    for (const { key } of exact.length > 0 ? exact : fitting) taken.set(key, order);
  }
  const orderOf = ({ span }: Quotation) => taken.get(keyOf(span));
  return {
    orderOf,
    accept: (tokens, quotation, all) => {
      const order = orderOf(quotation);
      if (order) return order.says !== "no-quotation";
      return isSetOff(quotation) || isQuotation(tokens, quotation, all, model, learned);
    },
    unmatched: [...unmatched],
    ambiguous,
  };
}

/** A turn of a dialogue may end earlier later on; where it starts stays. */
const keyOf = ({ block, start }: QuotationSpan) => `${block}:${start}`;

/** Plain text without its closing marks and what the sentence around it sets: 'it is open' of 'it is open,"'. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && " \"'„«»‚`」』,.…;:–—-".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
