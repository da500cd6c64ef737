import type { Unclear } from "../article/quote.ts";
import type { Say } from "./phrases.ts";

/** Says why a speaker is unclear, in the language of the interface: `unclear-why.ID` of its strings. */
export function unclearReason(say: Say, { id, figures }: Unclear): string {
  return say(`unclear-why.${id}`, figures);
}
