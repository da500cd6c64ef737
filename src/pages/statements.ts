import { printDate } from "../site/dates.ts";
import { listedRole } from "../site/listed-role.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { pointsBack } from "../site/points-back.ts";
import { plainReason } from "../site/unclear-reason.ts";
import { wordsFor } from "../site/wording.ts";
import { articleHref, entryLink, sourceName } from "./entries.ts";
import { groupBy } from "./group-by.ts";
import type { Passage } from "./passages.ts";
import type { QuoteCard, Said, Source, Statement } from "./records.ts";
import type { ArticleSummary, QuotePart, QuoteSummary } from "./summary.ts";

/** One passage of an article, to be shown elsewhere. */
export interface SaidIn {
  readonly summary: ArticleSummary;
  readonly passage: Passage;
}

/** A passage as it stands outside of its article: the article's own sentences, with what was said marked in them. */
export function makeStatement(newsroom: Newsroom, { summary, passage }: SaidIn): Statement {
  const quotes = passage.groups.flatMap((group) => summary.quotes.filter((quote) => quote.group === group));
  const [quote] = quotes;
  const id = passage.paragraphs.flat().find((segment) => segment.quote)?.quote ?? quote!.parts[0]!.id;
  const occasion = quotes.find((each) => each.occasion)?.occasion;
  return {
    id,
    paragraphs: passage.paragraphs,
    ...(summary.language === newsroom.site.language ? {} : { language: summary.language }),
    speaker: { ...speakerSource(newsroom, summary, passage.speaker), ...whyUnclear(newsroom, quotes) },
    ...(occasion ? { occasion } : {}),
    paragraph: newsroom.say("quote.paragraph", {
      paragraph: quote!.paragraph,
      paragraphs: summary.paragraphs,
    }),
    href: `${articleHref(newsroom, summary.slug)}#${id}`,
  };
}

function whyUnclear({ say }: Newsroom, quotes: readonly QuoteSummary[]): { readonly why?: string } {
  const why = plainReason(say, quotes);
  return why ? { why } : {};
}

/** Statements under the headlines of their articles, in the order given. */
export function saidByArticle(newsroom: Newsroom, said: readonly SaidIn[]): readonly Said[] {
  return [...groupBy(said, ({ summary }) => summary)].map(([summary, passages]) => {
    const source = sourceName(summary);
    const date = summary.published ?? summary.saved;
    return {
      article: entryLink(newsroom, summary),
      ...(summary.language === newsroom.site.language ? {} : { language: summary.language }),
      ...(source ? { source } : {}),
      ...(date ? { date: printDate(newsroom, date) } : {}),
      statements: passages.map((passage) => makeStatement(newsroom, passage)),
    };
  });
}

/** Who said it, as pages name them: in lists what the operator says goes first, in the article what it says itself. */
export function speakerSource(
  newsroom: Newsroom,
  summary: ArticleSummary,
  id: string | undefined,
  place: "list" | "article" = "list",
): Source {
  const speaker = summary.speakers.find((each) => each.id === id);
  if (!speaker) return { name: newsroom.say("note.unclear"), unclear: true };
  const { slug, name, entry } = newsroom.speakers.find(speaker, summary.slug);
  const worded = { role: speaker.role, language: summary.language };
  const role =
    place === "article"
      ? (speaker.role ?? wordsFor(entry?.role, newsroom.site.language))
      : listedRole(newsroom.site.language, entry?.role, [worded]);
  return {
    name,
    ...(slug ? { href: `${newsroom.base}speakers/${slug}/` } : {}),
    ...(role ? { role } : {}),
  };
}

/** A quotation by itself, as poster or card. */
export function makeQuoteCard(
  newsroom: Newsroom,
  summary: ArticleSummary,
  { quote, part }: CardQuote,
): QuoteCard {
  const href = articleHref(newsroom, summary.slug);
  return {
    text: part.text,
    ...(summary.language === newsroom.site.language ? {} : { language: summary.language }),
    speaker: speakerSource(newsroom, summary, quote.speaker),
    article: entryLink(newsroom, summary),
    hang: /^[“„«‘]/u.test(part.text) ? "wide" : /^["']/.test(part.text) ? "narrow" : "none",
    href: `${href}#${part.id}`,
  };
}

export interface CardQuote {
  readonly quote: QuoteSummary;
  readonly part: QuotePart;
}

const sentence = /^[\p{Pi}\p{Ps}"'„«»]?\s?\p{Lu}.*[.!?…]\s?["”’»“‘\p{Pf}]?$/su;

/**
 * Quotations of named speakers that can stand alone, in the order of the text: whole sentences of so many words.
 *
 * Each begins with a capital and ends with a full stop, and none begins with a word that points back ('That', 'But').
 */
export function cardQuotes(
  summary: ArticleSummary,
  words: { readonly least: number; readonly most: number },
): readonly CardQuote[] {
  const named = new Set(summary.speakers.filter(({ kind }) => kind !== "unnamed").map(({ id }) => id));
  return summary.quotes.flatMap((quote) => {
    if (quote.speaker === undefined || !named.has(quote.speaker) || quote.kind === "block") return [];
    return quote.parts.flatMap((part) => {
      const count = part.text.split(/\s+/).length;
      if (count < words.least || count > words.most || part.text.includes("\n")) return [];
      return sentence.test(part.text) && !pointsBack(part.text, summary.language) ? [{ quote, part }] : [];
    });
  });
}
