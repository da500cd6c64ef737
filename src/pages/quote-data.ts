import { csvRow } from "../escape/csv.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { unclearReason } from "../site/unclear-reason.ts";
import { articleHref } from "./entries.ts";

import type { ArticleSummary } from "./summary.ts";

/** One quoted span as data. Spans of one quotation share `group`. */
export interface QuoteDatum {
  readonly id: string;
  readonly group: string;
  /** Verbatim, with its marks. */
  readonly text: string;
  readonly url: string;
  readonly speaker: {
    readonly name: string;
    readonly slug?: string;
    readonly kind: string;
    readonly role?: string;
  } | null;
  /** Why the speaker is unclear; there where `speaker` is null. */
  readonly unclear?: { readonly id: string; readonly reason: string };
  readonly confidence: number;
  readonly rule: string;
  readonly kind: string;
  readonly occasion?: string;
  readonly paragraph: number;
  readonly before?: string;
  readonly after?: string;
  readonly article: {
    readonly slug: string;
    readonly headline: string;
    readonly language: string;
    readonly published?: string;
    readonly source?: string;
  };
}

/** The `quotes.json` of one article: what its quotations have in common is said once. */
export function articleQuotes(newsroom: Newsroom, summary: ArticleSummary): object {
  const data = quoteData(newsroom, summary);
  const url = absolute(newsroom, articleHref(newsroom, summary.slug));
  return {
    article: { url, ...data[0]?.article },
    quotes: data.map(({ article: _, ...datum }) => datum),
  };
}

/** Lists the quoted spans of one article in the order of its text. */
export function quoteData(newsroom: Newsroom, summary: ArticleSummary): readonly QuoteDatum[] {
  const { slug, headline, language, published, source } = summary;
  const href = absolute(newsroom, articleHref(newsroom, slug));
  const article = {
    slug,
    headline,
    language,
    ...(published ? { published } : {}),
    ...(source?.url ? { source: source.url } : {}),
  };
  return summary.quotes.flatMap((quote) => {
    const { group, kind, unclear, confidence, rule, occasion, before, after } = quote;
    const speaker = speakerOf(newsroom, summary, quote.speaker);
    return quote.parts.map(({ id, text, paragraph }) => ({
      id,
      group,
      text,
      url: `${href}#${id}`,
      speaker,
      ...(unclear ? { unclear: { id: unclear.id, reason: unclearReason(newsroom.say, unclear) } } : {}),
      confidence,
      rule,
      kind,
      ...(occasion ? { occasion } : {}),
      paragraph,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      article,
    }));
  });
}

function speakerOf(
  newsroom: Newsroom,
  summary: ArticleSummary,
  id: string | undefined,
): QuoteDatum["speaker"] {
  const speaker = summary.speakers.find((candidate) => candidate.id === id);
  if (!speaker) return null;
  const { name, slug } = newsroom.speakers.find(speaker, summary.slug);
  const { role } = speaker;
  return { name, ...(slug ? { slug } : {}), kind: speaker.kind, ...(role ? { role } : {}) };
}

export const csvHeader = csvRow([
  "id",
  "group",
  "text",
  "speaker",
  "role",
  "occasion",
  "headline",
  "published",
  "source",
  "url",
  "confidence",
  "rule",
  "unclear",
]);

export function csvLine({
  id,
  group,
  text,
  speaker,
  unclear,
  occasion,
  article,
  url,
  confidence,
  rule,
}: QuoteDatum): string {
  return csvRow([
    id,
    group,
    text,
    speaker?.name ?? "",
    speaker?.role ?? "",
    occasion ?? "",
    article.headline,
    article.published ?? "",
    article.source ?? "",
    url,
    String(confidence),
    rule,
    unclear?.reason ?? "",
  ]);
}
