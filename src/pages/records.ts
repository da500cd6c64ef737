import type { PrintedDate } from "../site/dates.ts";
import type { Picture } from "../site/picture.ts";
import type { ProseRun } from "./passages.ts";

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
  "saved",
  "offline",
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

export interface PageLink {
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
  /** The page's own address where it is known; `canonical` may be an original's. */
  readonly address?: string;
  readonly noindex?: true;
  /** Its policy lets WebAssembly run: the search page alone. */
  readonly runsWasm?: true;
  readonly department?: Department;
  readonly feeds?: readonly FeedLink[];
  /** The same in other forms. */
  readonly alternates?: readonly { readonly href: string; readonly type: string }[];
  /** JSON-LD graph. */
  readonly graph?: readonly object[];
  /** What networks and messengers show of the page where its link is shared. */
  readonly share?: Share;
}

/** Open Graph, https://ogp.me, and what Twitter cards add. */
export interface Share {
  readonly picture?: SharePicture;
  /** Missing: the page is no article. */
  readonly article?: {
    readonly published?: string;
    readonly modified?: string;
  };
}

export interface SharePicture {
  /** Absolute. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface FeedLink extends PageLink {
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
  /** The line of the unclear speakers. */
  readonly unclear?: true;
  /** Says little beside many others: not in the short list. */
  readonly minor?: true;
}

/** Who is quoted in an article, on one line: all marks, and up to three names. */
export interface Voices {
  /** Named speakers' marks as an SVG path on a strip of 1000 by 10. */
  readonly named: string;
  readonly unclear: string;
  readonly names: readonly string[];
  /** 'and 2 more' */
  readonly more?: string;
}

/** An article in a list. */
export interface Entry {
  readonly href: string;
  readonly headline: string;
  readonly language?: string;
  /** 'Spanish', where it is not the site's. */
  readonly inLanguage?: string;
  readonly standfirst?: string;
  readonly date?: PrintedDate;
  readonly source?: string;
  readonly length: string;
  readonly draft?: true;
  /** 'Draft', 'Appears on 3 May 2026' */
  readonly badge?: string;
  /** 'Corrected' */
  readonly corrected?: string;
  readonly topics: readonly PageLink[];
  readonly strip: Voices;
  /** The front matter's, where it is shown. */
  readonly picture?: Picture & { readonly alt: string };
}

/** An article that opens a page: each speaker has a line. */
export interface Opening extends Entry {
  readonly voices: readonly Voice[];
  /** 'and 12 more' */
  readonly moreVoices?: string;
  /** '8 quotes, 4 speakers' */
  readonly quoted?: string;
  readonly removed?: string;
}

/** Who said a quotation that stands outside of its article. */
export interface Source {
  readonly name: string;
  readonly href?: string;
  readonly role?: string;
  readonly unclear?: true;
  /** Why the speaker is unclear. */
  readonly why?: string;
}

/** A short quotation by itself, on the front page. */
export interface QuoteCard {
  /** Verbatim, with its marks. */
  readonly text: string;
  readonly language?: string;
  /** How far its first mark hangs out of the column. */
  readonly hang: "wide" | "narrow" | "none";
  readonly speaker: Source;
  readonly article: PageLink;
  readonly href: string;
}

/** What one speaker said, in the sentences that hold it. */
export interface Statement {
  readonly id: string;
  /** Verbatim runs of the article; what has a `quote` is said by the speaker. */
  readonly paragraphs: readonly (readonly ProseRun[])[];
  readonly language?: string;
  readonly speaker: Source;
  readonly occasion?: string;
  /** 'Paragraph 2 of 14' */
  readonly paragraph: string;
  /** The quotation in its article. */
  readonly href: string;
}

/** Statements of one article, under its headline. */
export interface Said {
  readonly article: PageLink;
  readonly language?: string;
  readonly source?: string;
  readonly date?: PrintedDate;
  readonly statements: readonly Statement[];
}

/** A speaker in a list. */
export interface Person {
  /** What stands before the family name: 'Mara'; empty where there is nothing. */
  readonly given: string;
  /** The word by which the list is sorted, and what follows it. */
  readonly name: string;
  readonly href: string;
  readonly role?: string;
  readonly count: number;
  readonly quotes: string;
  /** Length of the bar, in thousandths: 50 quotations and more are all of it. */
  readonly bar: number;
}

/** A topic, section, place or series in a list. */
export interface Term extends PageLink {
  readonly count: number;
  readonly articles: string;
}

export interface Pager {
  readonly label: string;
  readonly newer?: string;
  readonly older?: string;
}
