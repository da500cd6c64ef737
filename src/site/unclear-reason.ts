import type { Quote, Unclear } from "../article/quote.ts";
import type { Say } from "./phrases.ts";

/** Says why a speaker is unclear, with its figures, in the language of the interface: `unclear-why.ID` of its strings. */
export function unclearReason(say: Say, { id, figures }: Unclear): string {
  return say(`unclear-why.${id}`, figures);
}

/** One reason for a reader: that of the first of several quotations, without figures (`unclear-plain.ID`). */
export function plainReason(say: Say, quotes: readonly Pick<Quote, "unclear">[]): string | undefined {
  const unclear = quotes.find((quote) => quote.unclear)?.unclear;
  return unclear && say(`unclear-${unclear.figures ? "plain" : "why"}.${unclear.id}`);
}
