import type { AttributedArticle, ParsedArticle } from "../article/article.ts";
import { parseArticle } from "../parse/parse.ts";
import { parseText, type TextOptions } from "../parse/parse-text.ts";
import { type ArticleContext, noContext } from "./article-context.ts";
import { attributeArticle } from "./attribute-article.ts";
import { describeFindings, type TextAnalysis } from "./describe-findings.ts";
import { stripArticle } from "./strip-article.ts";

/*
 * The order of the work, said once: parse -> strip -> attribute, for an article and for a bare text alike.
 * `print-article.ts` goes on with render -> summarise, and `assemble-site.ts` makes a site of many.
 */

/**
 * Reads, strips and attributes one article file.
 *
 * Pure: the same source, path and context give the same article. `path` is what messages name, and its file name
 * makes the slug where the front matter has none. Throws `ArticleError` with every problem found.
 *
 * @example
 * const source = "---\ntitle: Quay\n---\n“The tide was late,” said Mara Quay.";
 * analyzeArticle(source, "quay.md").speakers[0]?.name; // "Mara Quay"
 */
export function analyzeArticle(
  source: string,
  path: string,
  context: ArticleContext = noContext,
): AttributedArticle {
  return analyzeParsed(parseArticle(source, path, context.language), context);
}

/** Strips and attributes an article that was read already, in a worker or beside others. */
export function analyzeParsed(article: ParsedArticle, context: ArticleContext): AttributedArticle {
  return attributeArticle(stripArticle(article, context), context);
}

/**
 * Finds what is boilerplate in a bare text, and who is quoted in it.
 *
 * Offsets are UTF-16 code units into `text`, `end` exclusive. What the command `analyze` answers a line.
 *
 * @example
 * analyzeText("“The tide was late,” said Mara Quay.").quotes[0]?.speaker?.name; // "Mara Quay"
 */
export function analyzeText(text: string, options: TextOptions = {}): TextAnalysis {
  return describeFindings(analyzeParsed(parseText(text, options), noContext));
}
