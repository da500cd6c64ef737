import type { Manuscript } from "../model/manuscript.ts";
import type { Quote } from "../model/quote.ts";
import type { Speaker } from "../model/speaker.ts";

/** The author's last word on one quotation, from the front matter's `quotes:`. */
export interface QuoteOrder {
  /** How the quotation begins, without its mark. */
  readonly text: string;
  /** Who said it; `false` marks the span as no quotation of anybody's. */
  readonly speaker: string | false;
}

/** A person or organisation that the site's speakers.yml knows. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Attribution {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/**
 * Finds every quotation in the blocks that were not removed, and who said it.
 *
 * Linear in the length of the text. A speaker that is not certain enough is left out.
 */
export function findQuotes(
  _manuscript: Manuscript,
  _removed: ReadonlySet<number> = new Set(),
  _orders: readonly QuoteOrder[] = [],
  _known: readonly KnownSpeaker[] = [],
): Attribution {
  return { quotes: [], speakers: [] };
}
