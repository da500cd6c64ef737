import type { Root } from "hast";
import type { Diagnostic } from "./diagnostic.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Manuscript } from "./manuscript.ts";
import type { Quote } from "./quote.ts";
import type { Removal } from "./removal.ts";
import type { Speaker } from "./speaker.ts";

/** A block of the body that says what the page prints elsewhere: headline, standfirst, caption, byline or date. */
export interface Placed {
  /** Index into the article's `blocks`. */
  readonly block: number;
  readonly as: "headline" | "standfirst" | "caption" | "byline" | "date";
}

/** An article as it was read: its file, its front matter and its blocks. */
export interface ParsedArticle extends Manuscript {
  /** As the command was given it, with `/`: what messages name. */
  readonly path: string;
  /** The permanent name in `/articles/SLUG/`. */
  readonly slug: string;
  readonly headline: string;
  readonly frontMatter: FrontMatter;
  /** The whole file as text; spans are offsets into it. */
  readonly source: string;
  /** Elements of the body; inline leaves carry `data.block`. Not sanitised. */
  readonly tree: Root;
  /** Blocks that the page prints elsewhere: the body must not say them twice. */
  readonly placed: readonly Placed[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface StrippedArticle extends ParsedArticle {
  readonly removals: readonly Removal[];
}

export interface AttributedArticle extends StrippedArticle {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/** An article ready to be put on a page. */
export interface Article extends AttributedArticle {
  /** The body, sanitised, with its quotations marked. The only text a template may print unescaped. */
  readonly html: string;
  /** Words a reader reads: headline, standfirst and page furniture not counted. */
  readonly words: number;
}
