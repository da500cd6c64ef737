export type { Article, AttributedArticle, ParsedArticle, StrippedArticle } from "./article/article.ts";
export type { Block } from "./article/block.ts";
export { ArticleError, type Diagnostic, formatDiagnostic, type Severity } from "./article/diagnostic.ts";
export type { Manuscript } from "./article/manuscript.ts";
export type { Quote } from "./article/quote.ts";
export { type Removal, type RemovalLabel, removalLabels } from "./article/removal.ts";
export type { Span, TextRange } from "./article/span.ts";
export type { Speaker } from "./article/speaker.ts";
export {
  type Attribution,
  findQuotes,
  type KnownSpeaker,
  type QuoteOrder,
  type UnclearOrder,
} from "./attribute/attribute.ts";
export { explain } from "./check/explain.ts";
export { inspect } from "./check/lint-article.ts";
export { parsePlainText } from "./parse/body/plain-text.ts";
export { parseArticle } from "./parse/parse.ts";
export { analyzeLine } from "./pipeline/analyze-text.ts";
export { analyzeArticle, type Desk, emptyDesk } from "./pipeline/pipeline.ts";
export { findRemovals, type Repetition, type StripOrders } from "./strip/strip.ts";
