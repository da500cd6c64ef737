import type { Block } from "../model/block.ts";
import type { Model } from "./model.ts";
import { isQuotation } from "./quotation.ts";
import type { Quotation } from "./scene.ts";
import type { Tokens } from "./tokens.ts";

/** The author's last word on one quotation, from the front matter's `quotes:`. */
export interface QuoteOrder {
  /** How the quotation begins, without its mark. */
  readonly text: string;
  /** Who said it; `null`: the speaker is unclear; `false` marks the span as no quotation of anybody's. */
  readonly speaker: string | null | false;
}

/** What the author ordered, ready to be asked for each quotation. */
export interface Orders {
  readonly accept: (tokens: Tokens, quotation: Quotation, blocks: readonly Block[]) => boolean;
  readonly orderOf: (quotation: Quotation) => QuoteOrder | undefined;
  readonly unmatched: () => readonly QuoteOrder[];
}

/** Matches orders with the quotations that begin like them; `learned`: whether the weights know the language. */
export function applyOrders(
  blocks: readonly Block[],
  orders: readonly QuoteOrder[],
  model: Model,
  learned: boolean,
): Orders {
  const used = new Set<QuoteOrder>();
  const wanted = orders.map((order) => ({ order, start: plain(order.text) }));
  const orderOf = ({ span }: Quotation) => {
    if (wanted.length === 0) return undefined;
    const text = blocks[span.block]!.text;
    const found = wanted.find(
      ({ start }) =>
        start !== "" &&
        plain(text.slice(span.start, Math.min(span.end, span.start + start.length + 12))).startsWith(start),
    );
    if (found) used.add(found.order);
    return found?.order;
  };
  return {
    orderOf,
    accept: (tokens, quotation, all) => {
      const order = orderOf(quotation);
      return order ? order.speaker !== false : isQuotation(tokens, quotation, all, model, learned);
    },
    unmatched: () => orders.filter((order) => !used.has(order)),
  };
}

/** Text without its opening marks, with straight apostrophes and single spaces. */
function plain(text: string): string {
  return text
    .replace(/^[\s"“”„«»'‘’‚`「『]+/, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .toLowerCase();
}
