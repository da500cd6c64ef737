/** A dated note on what an article said before. */
export interface Correction {
  readonly date: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  readonly why?: string | undefined;
}

/** The author's word on one quotation: its opening words, and who said it; `speaker: false` leaves it unclear. */
export type QuoteEntry =
  | { readonly text: string; readonly speaker: string | false }
  | { readonly text: string; readonly quote: false };

/** Front matter of an article, after the names other tools use were folded in. What each key means: articles/front-matter.md. */
export interface FrontMatter {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly author: readonly string[];
  /** ISO 8601: a day, or an instant with its offset. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly expires?: string | undefined;
  readonly saved?: string | undefined;
  readonly source?: string | undefined;
  readonly site?: string | undefined;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  readonly places: readonly string[];
  readonly series?: string | undefined;
  readonly lang?: string | undefined;
  readonly slug?: string | undefined;
  readonly image?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly alt?: string | undefined;
  readonly draft: boolean;
  readonly lead: boolean;
  readonly license?: string | undefined;
  readonly corrections: readonly Correction[];
  readonly aliases: readonly string[];
  readonly keep: readonly string[];
  readonly strip: readonly string[];
  readonly boilerplate: "off" | "on" | boolean;
  readonly quotes: readonly QuoteEntry[];
}
