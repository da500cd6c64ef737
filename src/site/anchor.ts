import type { Quote } from "../article/quote.ts";

/** The quotation's id on the page: with a prefix of its own, so that its words never meet an id of the page's. */
export function anchorOf({ id }: Pick<Quote, "id">): string {
  return id.startsWith("q-") ? id : `q-${id}`;
}
