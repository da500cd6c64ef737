import type { Quote } from "../../article/quote.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import { kindOfQuotation } from "../2-quotations/kinds.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import type { Answer } from "./answer.ts";
import { Ids, wordsToId } from "./ids.ts";

const { mostCharacters, mostWords } = thresholds.identify;

/** Gives each quotation its id. `groups` holds the index of the first part of each: the group is named after that. */
export function identify(doc: Doc, answers: readonly Answer[], groups: readonly number[]): readonly Quote[] {
  const ids = new Ids();
  const groupIds = new Ids();
  const named = new Map<number, string>();
  return doc.quotations.map((quotation, index): Quote => {
    const words = openingOf(doc, quotation);
    const id = ids.take(words);
    const first = groups[index]!;
    if (!named.has(first)) named.set(first, groupIds.take(words));
    const { block, start, end } = quotation.span;
    const kind = kindOfQuotation(doc, quotation);
    return { id, group: named.get(first)!, kind, range: { block, start, end }, ...answers[index]! };
  });
}

function openingOf({ blocks }: Doc, { span: { block, start, end } }: Quotation): string {
  return (
    wordsToId(blocks[block]!.text.slice(start, Math.min(end, start + mostCharacters)), mostWords) || "quote"
  );
}
