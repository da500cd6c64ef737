import type { ParsedArticle } from "../article/article.ts";
import { hostOf } from "../article/host.ts";
import { findBlocks } from "./body/blocks.ts";
import { parseMarkdown } from "./body/markdown.ts";
import { parsePlainText } from "./body/plain-text.ts";
import { restSchema } from "./front-matter/fields.ts";

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
  const blocks = format === "text" ? parsePlainText(text) : findBlocks(parseMarkdown(text), text, 0);
  return {
    path: "",
    slug: "",
    headline: headline ?? "",
    language,
    publisher: source === undefined ? {} : { host: hostOf(source) },
    frontMatter: restSchema.parse({}),
    source: text,
    tree: { type: "root", children: [] },
    blocks,
    placed: [],
    diagnostics: [],
  };
}
