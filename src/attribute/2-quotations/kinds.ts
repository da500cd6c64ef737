import type { QuoteKind } from "../../article/quote.ts";
import { word } from "../../language/word-classes.ts";
import { shape } from "../1-text/tokens.ts";
import type { Quotation, QuotationLayer } from "./find-quotations.ts";

/** Whether a quotation is whole sentences or words inside of the reporter's. */
export function kindOfQuotation({ tokens }: QuotationLayer, { from, to, span }: Quotation): QuoteKind {
  if (span.isBlockQuotation && !span.dialogue) return "block";
  let first = from;
  while (first < to - 1 && !(tokens.shape[first]! & (shape.word | shape.number))) first++;
  if (!(tokens.shape[first]! & shape.capital) && tokens.lower[first] !== "i")
    return span.continued ? "direct" : "mixed";
  const before = from - 1;
  if (before < 0 || tokens.paragraph[before] !== tokens.paragraph[from]) return "direct";
  const flags = tokens.shape[before]!;
  if (flags & (shape.comma | shape.colon | shape.stop | shape.mark | shape.dash | shape.close))
    return "direct";
  return tokens.word[before]! & (word.say | word.report) ? "direct" : "mixed";
}
