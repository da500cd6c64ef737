import type { FrontMatter } from "../article/front-matter.ts";
import type { Quote, Unclear } from "../article/quote.ts";
import type { RemovalLabel } from "../article/removal.ts";
import type { Speaker } from "../article/speaker.ts";
import type { Picture } from "../site/picture.ts";
import type { Passage } from "./passages.ts";

/** One span of a quotation. `text` is verbatim, with its marks. */
export interface QuotePart {
  /** Its anchor on the page: `q-…` */
  readonly id: string;
  readonly text: string;
  /** The article's words between this part and the next of the same paragraph: ' said Rasool. ' */
  readonly between?: string;
  /** Counts from 1 among the article's paragraphs. */
  readonly paragraph: number;
}

/** One quotation: one or more spans by one speaker that belong together. */
export interface QuoteSummary {
  readonly group: string;
  readonly kind: Quote["kind"];
  readonly parts: readonly QuotePart[];
  /** `Speaker.id` within the article; missing: 'Speaker unclear'. */
  readonly speaker?: string;
  /** Why there is no speaker. */
  readonly unclear?: Unclear;
  readonly confidence: number;
  readonly rule: string;
  /** The article's words for when and where it was said. */
  readonly occasion?: string;
  /** The sentence before, and what leads into the quotation. */
  readonly before?: string;
  /** What follows in the quotation's own sentence, and the sentence after. */
  readonly after?: string;
  /** Counts from 1 among the article's paragraphs. */
  readonly paragraph: number;
  readonly words: number;
}

/** Where one part stands in the article: thousandths of its text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface SpeakerSummary extends Pick<Speaker, "id" | "name" | "kind" | "aliases" | "role"> {
  readonly words: number;
  readonly marks: readonly Mark[];
  /** How many of the article's quotes and passages are theirs. */
  readonly quotes: number;
  readonly passages: number;
}

export interface RemovedSummary {
  readonly words: number;
  readonly labels: readonly RemovalLabel[];
}

type Facts = Pick<
  FrontMatter,
  | "section"
  | "tags"
  | "places"
  | "series"
  | "published"
  | "updated"
  | "saved"
  | "expires"
  | "draft"
  | "lead"
  | "corrections"
  | "aliases"
>;

/** What lists show of one article, and what it adds to other pages. Plain JSON: it can be kept and merged. */
export interface ArticleFacts extends Facts {
  readonly slug: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly author: readonly string[];
  readonly language: string;
  readonly source?: { readonly url?: string; readonly name?: string; readonly host?: string };
  /** The front matter's picture, where it lies beside the article. */
  readonly picture?: Picture & { readonly alt: string };
  readonly words: number;
  readonly paragraphs: number;
  readonly removed: RemovedSummary;
  readonly speakers: readonly SpeakerSummary[];
  /** Where the quotations without a named speaker stand. */
  readonly unclear: { readonly words: number; readonly marks: readonly Mark[] };
  readonly counts: {
    readonly quotes: number;
    /** Quotes that carry a name. */
    readonly named: number;
    readonly passages: number;
  };
}

/** What was said in one article. Most of a site's bytes: it is read only where it is shown. */
export interface ArticleQuotes {
  readonly quotes: readonly QuoteSummary[];
  /** The quotations in their sentences, for pages that show them away from the article. */
  readonly passages: readonly Passage[];
}

/** All that other pages need to know of one article. Plain JSON: it can be kept and merged. */
export interface ArticleSummary extends ArticleFacts, ArticleQuotes {
  /** Stands for it and for the article it is of, where it is told whether something changed. */
  readonly key?: string;
}

/** Joins the facts of an article with its quotes, which are read only when a page shows them. */
export function lazySummary(facts: ArticleFacts, load: () => ArticleQuotes, key?: string): ArticleSummary {
  return new LazySummary(facts, load, key) as ArticleSummary & LazySummary;
}

/**
 * A class, because V8 keeps an object with getters of its own as a hash table: what is folded of 10,000 summaries took
 * twice the time.
 */
class LazySummary {
  readonly key: string | undefined;
  readonly #load: () => ArticleQuotes;

  constructor(facts: ArticleFacts, load: () => ArticleQuotes, key: string | undefined) {
    Object.assign(this, facts);
    this.key = key;
    this.#load = load;
  }

  get quotes(): ArticleQuotes["quotes"] {
    return this.#load().quotes;
  }

  get passages(): ArticleQuotes["passages"] {
    return this.#load().passages;
  }
}

/** The facts of a summary by themselves. */
export function factsIn({ quotes: _, passages: __, ...facts }: ArticleSummary): ArticleFacts {
  return facts;
}

/** Makes the key of a summary and its article. The key differs where one of them changed. */
export type SummaryKey = (summary: ArticleSummary) => unknown;
