import type { TextRange } from "./span.ts";
import type { Speaker } from "./speaker.ts";

/** `direct`: whole sentences; `mixed`: words inside a sentence of the reporter's; `block`: set off without marks. */
export type QuoteKind = "direct" | "mixed" | "block";

/** One quoted span. A quotation broken by 'she said' or by a paragraph is several with one `group`. */
export interface Quote {
  /** Made of the quote's own words, so that edits elsewhere leave it. Unique within the article. */
  readonly id: string;
  /** Parts of one quotation share it. */
  readonly group: string;
  readonly kind: QuoteKind;
  /** With its marks. */
  readonly range: TextRange;
  /** The words that signal it: 'said', 'according to'. */
  readonly cue?: TextRange;
  /** The words that name the speaker there: 'she', 'the mayor'. */
  readonly mention?: TextRange;
  /** The article's words for when and where it was said: 'in a statement early Thursday'. */
  readonly occasion?: TextRange;
  /** Missing: 'Speaker unclear'. */
  readonly speaker?: Speaker["id"];
  /** The name that would have been taken if it had to be: measured, never shown. */
  readonly guess?: string;
  /** Calibrated probability that the speaker is right, 0 to 1. */
  readonly confidence: number;
  /** Id of the rule or model that decided. */
  readonly rule: string;
}
