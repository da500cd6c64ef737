import { printDate } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { roleOf } from "../site/speaker-words.ts";
import { unclearReason } from "../site/unclear-reason.ts";
import { asLine } from "./context.ts";
import { articleHref, sourceName } from "./entries.ts";
import type { Statement } from "./records.ts";
import type { ArticleSummary, QuotePart, QuoteSummary } from "./summary.ts";

/** A quotation as it stands outside of its article. Verbatim: never shortened, joined or bracketed. */
export function makeStatement(
  newsroom: Newsroom,
  summary: ArticleSummary,
  quote: QuoteSummary,
  /** Shows this part alone: a whole sentence of a quotation in several. */
  only?: QuotePart,
): Statement {
  const { say, site } = newsroom;
  const source = sourceName(summary);
  const date = summary.published ?? summary.saved;
  const parts = only ? [only] : quote.parts;
  const id = parts[0]!.id;
  const after = only || quote.after === undefined ? undefined : asLine(quote.after);
  const href = articleHref(newsroom, summary.slug);
  return {
    id,
    kind: quote.kind,
    parts: only
      ? [{ text: only.text }]
      : parts.map(({ text, between = "" }) => {
          const line = asLine(between);
          return line ? { text, between: line } : { text };
        }),
    ...(summary.language === site.language ? {} : { language: summary.language }),
    speaker: speakerOf(newsroom, summary, quote),
    article: { text: summary.headline, href },
    ...(source ? { source } : {}),
    ...(date ? { date: printDate(newsroom, date) } : {}),
    ...(quote.occasion ? { occasion: quote.occasion } : {}),
    paragraph: say("quote.paragraph", { paragraph: quote.paragraph, paragraphs: summary.paragraphs }),
    ...(quote.before && !only ? { before: quote.before } : {}),
    ...(after ? { after } : {}),
    href: `${href}#${id}`,
  };
}

function speakerOf(newsroom: Newsroom, summary: ArticleSummary, quote: QuoteSummary): Statement["speaker"] {
  const speaker = summary.speakers.find(({ id }) => id === quote.speaker);
  if (!speaker) {
    const { say } = newsroom;
    return {
      name: say("note.unclear"),
      ...(quote.unclear ? { why: unclearReason(say, quote.unclear) } : {}),
    };
  }
  const { slug, name, entry } = newsroom.speakers.find(speaker, summary.slug);
  const role = roleOf(speaker) ?? entry?.role;
  return {
    name,
    ...(slug ? { href: `${newsroom.base}speakers/${slug}/` } : {}),
    ...(role ? { role } : {}),
  };
}

/** Short quotations that can stand alone: whole sentences first, then whole quotations. */
export function standingQuotes(
  summary: ArticleSummary,
  words: { readonly least: number; readonly most: number },
): readonly { readonly quote: QuoteSummary; readonly part: QuotePart; readonly score: number }[] {
  const found = summary.quotes.flatMap((quote) =>
    quote.speaker === undefined || quote.kind === "block"
      ? []
      : quote.parts.flatMap((part) => {
          const count = part.text.split(/\s+/).length;
          if (count < words.least || count > words.most || part.text.includes("\n")) return [];
          const sentence = /^\P{L}?\p{Lu}/u.test(part.text);
          const ended = /[.!?]["”’»“]?$/u.test(part.text);
          if (!sentence && quote.parts.length > 1) return [];
          return [{ quote, part, score: (sentence ? 2 : 0) + (ended ? 1 : 0) }];
        }),
  );
  return found.sort((a, b) => b.score - a.score);
}
