import type { TextRange } from "./span.ts";
import type { Speaker } from "./speaker.ts";

/** `direct`: whole sentences; `mixed`: words inside a sentence of the reporter's; `block`: set off without marks. */
export type QuoteKind = "direct" | "mixed" | "block";

/** Why the speaker of a quotation is unclear. */
export interface Unclear {
  /** The manual lists them, in articles/rules-and-reasons.md. */
  readonly id: string;
  /** A sentence for a reader, without its full stop. */
  readonly reason: string;
  /** The figures in the reason, by name, for a translation of it. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** One quoted span. A quotation broken by 'she said' or by a paragraph is several with one `group`. */
interface QuotedPassage {
  /** Made of the quote's own words, so that edits elsewhere leave it. Unique within the article. */
  readonly id: string;
  /** Parts of one quotation share it. */
  readonly group: string;
  readonly kind: QuoteKind;
  /** With its marks. */
  readonly range: TextRange;
  /** The words that signal it: 'said', 'according to'. */
  readonly cue?: TextRange;
  /** The article's words for when and where it was said: 'in a statement early Thursday'. */
  readonly occasion?: TextRange;
  /** Calibrated probability that the speaker is right, 0 to 1. */
  readonly confidence: number;
  /** How the speaker was found: `cue-inverted-name`, `context-pronoun`, `author`. */
  readonly rule: string;
}

/** A quotation under which a name stands. */
export interface AttributedQuote extends QuotedPassage {
  readonly speaker: Speaker["id"];
  /** The words that name the speaker there: 'she', 'the mayor'. */
  readonly mention?: TextRange;
  readonly unclear?: undefined;
  readonly guess?: undefined;
}

/** A quotation under which 'Speaker unclear' stands, with the reason. */
export interface UnclearQuote extends QuotedPassage {
  readonly speaker?: undefined;
  readonly mention?: undefined;
  readonly unclear: Unclear;
  /** The name that would have been taken if one had to be: measured, never shown. */
  readonly guess?: string;
}

export type Quote = AttributedQuote | UnclearQuote;
