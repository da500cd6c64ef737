export { analyzeLine } from "./analyze.ts";
export {
  type Attribution,
  findQuotes,
  type KnownSpeaker,
  type QuoteOrder,
  type UnclearOrder,
} from "./attribute/attribute.ts";
export { ArticleError, type Diagnostic, formatDiagnostic, type Severity } from "./diagnostic.ts";
export { explain } from "./explain.ts";
export { inspect } from "./inspect.ts";
export type { Article, AttributedArticle, ParsedArticle, StrippedArticle } from "./model/article.ts";
export type { Block } from "./model/block.ts";
export type { Manuscript } from "./model/manuscript.ts";
export type { Quote } from "./model/quote.ts";
export { type Removal, type RemovalLabel, removalLabels } from "./model/removal.ts";
export type { Span, TextRange } from "./model/span.ts";
export type { Speaker } from "./model/speaker.ts";
export { parseArticle } from "./parse/parse.ts";
export { parsePlainText } from "./parse/plain-text.ts";
export { analyzeArticle, type Desk, emptyDesk } from "./pipeline.ts";
export { findRemovals, type Repetition, type StripOrders } from "./strip/strip.ts";
