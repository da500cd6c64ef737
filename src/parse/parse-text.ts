import type { ParsedArticle } from "../article/article.ts";
import { hostOf } from "../article/host.ts";
import { parsePlainText } from "./body/plain-text.ts";
import { readBody } from "./body/read-body.ts";
import { noFrontMatter } from "./front-matter/fields.ts";

/** What is known of a text that comes without front matter. */
export interface TextOptions {
  /** `text`: a paragraph is a line, or a run of lines between blank ones. Default: `markdown`. */
  readonly format?: "text" | "markdown" | undefined;
  /** BCP 47. Default: `en`. */
  readonly language?: string | undefined;
  readonly headline?: string | undefined;
  /** Host or address of the page it comes from. */
  readonly source?: string | undefined;
}

/** Reads a bare text into what an article file is read into. Its tree is not made: it is not for printing. */
export function parseText(
  text: string,
  { format = "markdown", language = "en", headline, source }: TextOptions,
): ParsedArticle {
  const blocks = format === "text" ? parsePlainText(text) : readBody(text).blocks;
  return {
    path: "",
    slug: "",
    headline: headline ?? "",
    language,
    publisher: source === undefined ? {} : { host: hostOf(source) },
    frontMatter: noFrontMatter,
    source: text,
    tree: { type: "root", children: [] },
    blocks,
    placed: [],
    diagnostics: [],
  };
}
