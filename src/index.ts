export type { Article, AttributedArticle, ParsedArticle, StrippedArticle } from "./article/article.ts";
export type { Block } from "./article/block.ts";
export { ArticleError, type Diagnostic, formatDiagnostic, type Severity } from "./article/diagnostic.ts";
export type { Manuscript } from "./article/manuscript.ts";
export type { AttributedQuote, Quote, Unclear, UnclearQuote } from "./article/quote.ts";
export { type Removal, type RemovalLabel, removalLabels } from "./article/removal.ts";
export type { Span, TextRange } from "./article/span.ts";
export type { Speaker } from "./article/speaker.ts";
export {
  type AmbiguousOrder,
  type Attribution,
  findQuotes,
  type KnownSpeaker,
  type QuoteOrder,
} from "./attribute/attribute.ts";
export { explainArticle } from "./check/explain.ts";
export { lintArticle } from "./check/lint-article.ts";
export type { Totals } from "./check/totals.ts";
export type { BuildResult } from "./io/build/build.ts";
export { type BuildSiteOptions, buildSite, type RenderOptions, renderArticle } from "./io/library.ts";
export { parsePlainText } from "./parse/body/plain-text.ts";
export { parseArticle } from "./parse/parse.ts";
export type { TextOptions } from "./parse/parse-text.ts";
export { analyzeLine } from "./pipeline/analyze-line.ts";
export { type ArticleContext, noContext } from "./pipeline/article-context.ts";
export type { QuotedSpan, RemovedSpan, TextAnalysis } from "./pipeline/describe-findings.ts";
export { analyzeArticle, analyzeText } from "./pipeline/pipeline.ts";
export type { SiteSettings, SpeakerEntry } from "./site/settings/site.ts";
export { findRemovals, type Repetition, type StripOrders } from "./strip/strip.ts";
