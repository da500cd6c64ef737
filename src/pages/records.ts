import type { PrintedDate } from "../site/dates.ts";
/** Every page type; each has a template of its name, `templates/<kind>.njk`. */
export const pageKinds = [
  "front",
  "article",
  "speakers",
  "speaker",
  "directory",
  "listing",
  "archive",
  "month",
  "quotes",
  "search",
  "corrections",
  "about",
  "own",
  "404",
  "moved",
] as const;

export type PageKind = (typeof pageKinds)[number];

/** The entry of the masthead that a page belongs to. */
export type Department =
  | "articles"
  | "speakers"
  | "topics"
  | "sections"
  | "places"
  | "series"
  | "archive"
  | "quotes"
  | "search";

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What every page has. Records are plain JSON, the same for the same input: a page's key is their hash. */
export interface PageRecord {
  /** Address on the site, base included. */
  readonly url: string;
  /** File below the output folder. */
  readonly permalink: string;
  /** For the window's title; the page's own headline is in the record of its kind. */
  readonly title: string;
  readonly language: string;
  readonly description?: string;
  /** Absolute; missing where the site's address is unknown. */
  readonly canonical?: string;
  readonly noindex?: true;
  readonly department?: Department;
  readonly feeds?: readonly FeedLink[];
  /** JSON-LD graph. */
  readonly graph?: readonly object[];
}

export interface FeedLink extends Link {
  readonly type: "application/atom+xml" | "application/feed+json";
}

/** One speaker's line in 'Who is quoted, and where'. */
export interface Voice {
  readonly name: string;
  readonly short: string;
  /** The first quotation in the text. */
  readonly href: string;
  /** '101 words' */
  readonly words: string;
  /** '3 quotes' */
  readonly quotes: string;
  /** The marks as an SVG path on a strip of 1000 by 10. */
  readonly path: string;
}

/** An article in a list. */
export interface Entry {
  readonly href: string;
  readonly headline: string;
  readonly language?: string;
  readonly standfirst?: string;
  readonly date?: PrintedDate;
  readonly source?: string;
  readonly length: string;
  readonly removed?: string;
  readonly draft?: true;
  readonly topics: readonly Link[];
  readonly voices: readonly Voice[];
  /** '8 quotes, 4 speakers' */
  readonly quoted?: string;
}

/** A quotation that stands by itself, outside of its article. */
export interface Statement {
  readonly id: string;
  readonly kind: "direct" | "mixed" | "block";
  /** Verbatim, with their marks. */
  readonly parts: readonly { readonly text: string; readonly between?: string }[];
  readonly language?: string;
  readonly speaker: {
    readonly name: string;
    readonly href?: string;
    readonly role?: string;
    /** Why the speaker is unclear. */
    readonly why?: string;
  };
  readonly article: Link;
  readonly source?: string;
  readonly date?: PrintedDate;
  readonly occasion?: string;
  /** 'Paragraph 2 of 14' */
  readonly paragraph: string;
  readonly before?: string;
  readonly after?: string;
  /** The quotation in its article. */
  readonly href: string;
}

/** A speaker in a list. */
export interface Person {
  readonly name: string;
  readonly href: string;
  readonly role?: string;
  readonly count: number;
  readonly quotes: string;
}

/** A topic, section, place or series in a list. */
export interface Term extends Link {
  readonly count: number;
  readonly articles: string;
}

export interface Pager {
  readonly label: string;
  readonly newer?: string;
  readonly older?: string;
}
