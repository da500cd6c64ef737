import type { Quote, Unclear } from "../article/quote.ts";
import type { Say } from "./phrases.ts";

/** Says why a speaker is unclear, in the language of the interface: `unclear-why.ID` of its strings. */
export function unclearReason(say: Say, { id, figures }: Unclear): string {
  return say(`unclear-why.${id}`, figures);
}

/** The reasons of several quotations, each kind once, with the figures of its first. */
export function unclearReasons(say: Say, quotes: readonly Pick<Quote, "unclear">[]): string | undefined {
  const reasons = new Map<string, string>();
  for (const { unclear } of quotes)
    if (unclear && !reasons.has(unclear.id)) reasons.set(unclear.id, unclearReason(say, unclear));
  return reasons.size > 0 ? [...reasons.values()].join(". ") : undefined;
}
