import type { AttributedArticle } from "../article/article.ts";
import type { RemovalLabel } from "../article/removal.ts";
import type { Span, TextRange } from "../article/span.ts";
import { sourceOf } from "../parse/body/source-place.ts";

/** What was found in a text. Every place is a span of the text as it was given. */
export interface TextAnalysis {
  readonly removed: readonly RemovedSpan[];
  /** The passages quoted, in the order of the text. */
  readonly quotes: readonly QuotedSpan[];
}

export interface RemovedSpan extends Span {
  readonly label: RemovalLabel;
  readonly rule: string;
  readonly reason: string;
}

export interface QuotedSpan extends Span {
  /** Passages of one quote share it. */
  readonly group: string;
  readonly cue: Span | null;
  /** `null`: the speaker is unclear. */
  readonly speaker: {
    readonly id: string;
    readonly name: string;
    readonly role: string | null;
    readonly affiliation: string | null;
    readonly mention: Span | null;
    readonly confidence: number;
    readonly rule: string;
  } | null;
  /** Why the speaker is unclear; `null` where there is one. */
  readonly unclear: { readonly id: string; readonly reason: string } | null;
  /** The name that would have been taken if it had to be: for measuring, never to be shown. */
  readonly guess: string | null;
}

/** Tells what was found in an article by places in its source. */
export function describeFindings({ blocks, removals, quotes, speakers }: AttributedArticle): TextAnalysis {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const place = (range: TextRange) => sourceOf(blocks[range.block]!, range.start, range.end);
  return {
    removed: removals.map(({ block, label, rule, reason }) => ({
      ...blocks[block]!.span,
      label,
      rule,
      reason,
    })),
    quotes: quotes.map((quote) => {
      const speaker = quote.speaker === undefined ? undefined : byId.get(quote.speaker);
      return {
        ...place(quote.range),
        group: quote.group,
        cue: quote.cue ? place(quote.cue) : null,
        speaker: speaker
          ? {
              id: speaker.id,
              name: speaker.name,
              role: speaker.role ?? null,
              affiliation: speaker.affiliation ?? null,
              mention: quote.mention ? place(quote.mention) : null,
              confidence: quote.confidence,
              rule: quote.rule,
            }
          : null,
        unclear: quote.unclear ? { id: quote.unclear.id, reason: quote.unclear.reason } : null,
        guess: quote.guess ?? null,
      };
    }),
  };
}
