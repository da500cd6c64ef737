import type { Article } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import type { TextRange } from "../article/span.ts";
import { isParagraph, leftOut } from "../article/visible-blocks.ts";
import { wordsIn } from "../article/visible-words.ts";
import { anchorOf } from "../site/anchor.ts";
import { printedSpeakers } from "../site/printed-speakers.ts";
import { contextOf } from "./context.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { ArticleSummary, Mark, QuotePart, QuoteSummary, RemovedSummary } from "./summary.ts";

const thousand = 1000;

/** Takes from an article what other pages show of it. */
export function summarise(article: Article): ArticleSummary {
  const { frontMatter, publisher } = article;
  const out = leftOut(article);
  const kept = article.blocks.map((_, index) => index).filter((index) => !out.has(index));
  const quotes = summariseQuotes(article, kept);
  const passages = passagesOf(article);
  const { published, updated, expires, saved, section, series, standfirst } = frontMatter;
  const source = {
    ...(frontMatter.source ? { url: frontMatter.source } : {}),
    ...(publisher.name ? { name: publisher.name } : {}),
    ...(publisher.host ? { host: publisher.host } : {}),
  };
  return {
    slug: article.slug,
    headline: article.headline,
    ...defined({ standfirst, published, updated, expires, saved, section, series }),
    author: frontMatter.author,
    tags: frontMatter.tags,
    places: frontMatter.places,
    draft: frontMatter.draft,
    lead: frontMatter.lead,
    corrections: frontMatter.corrections,
    aliases: frontMatter.aliases,
    language: article.language,
    ...(Object.keys(source).length > 0 ? { source } : {}),
    words: article.words,
    paragraphs: kept.filter((index) => isParagraph(article.blocks[index]!)).length,
    removed: summariseRemovals(article),
    ...summariseSpeakers(article, kept, quotes, passages),
    counts: {
      quotes: quotes.length,
      named: quotes.filter(({ speaker }) => speaker !== undefined).length,
      passages: passages.length,
    },
    quotes,
    passages,
  };
}

function summariseRemovals({ removals, blocks }: Article): RemovedSummary {
  const words = removals.reduce((sum, { block }) => sum + wordsIn(blocks[block]?.text ?? ""), 0);
  return { words, labels: [...new Set(removals.map(({ label }) => label))].sort() };
}

function summariseSpeakers(
  article: Article,
  kept: readonly number[],
  quotes: readonly QuoteSummary[],
  passages: readonly Passage[],
): Pick<ArticleSummary, "speakers" | "unclear"> {
  const before = new Map<number, number>();
  let length = 0;
  for (const index of kept) {
    before.set(index, length);
    length += article.blocks[index]!.text.length;
  }
  const at = (block: number, offset: number) =>
    Math.round((((before.get(block) ?? 0) + offset) * thousand) / Math.max(1, length));
  const speakers = new Map<string | undefined, { words: number; marks: Mark[] }>();
  for (const { speaker, range } of article.quotes) {
    const own = speakers.get(speaker) ?? { words: 0, marks: [] };
    own.words += wordsIn(textOf(article, range));
    const start = at(range.block, range.start);
    own.marks.push({ start, end: Math.max(start + 1, at(range.block, range.end)) });
    speakers.set(speaker, own);
  }
  return {
    speakers: printedSpeakers(article).flatMap(({ id, name, kind, aliases, role }) => {
      const own = speakers.get(id);
      if (!own) return [];
      const theirs = ({ speaker }: { readonly speaker?: string }) => speaker === id;
      const counts = { quotes: quotes.filter(theirs).length, passages: passages.filter(theirs).length };
      return [{ id, name, kind, aliases, ...defined({ role }), ...own, ...counts }];
    }),
    unclear: speakers.get(undefined) ?? { words: 0, marks: [] },
  };
}

function summariseQuotes(article: Article, kept: readonly number[]): readonly QuoteSummary[] {
  const place = new Map(kept.map((index, position) => [index, position]));
  let paragraph = 0;
  const numbers = new Map(
    kept.map((index) => {
      if (isParagraph(article.blocks[index]!)) paragraph++;
      return [index, Math.max(1, paragraph)];
    }),
  );
  const groups = new Map<string, Quote[]>();
  for (const quote of article.quotes) {
    const group = groups.get(quote.group);
    if (group) group.push(quote);
    else groups.set(quote.group, [quote]);
  }
  const prose = (index: number | undefined) =>
    index !== undefined && article.blocks[index]!.kind === "paragraph" ? index : undefined;
  return [...groups].map(([group, spans]) => {
    const first = spans[0]!;
    const last = spans.at(-1)!;
    const position = place.get(first.range.block) ?? 0;
    const end = place.get(last.range.block) ?? position;
    const occasion = spans.find((span) => span.occasion)?.occasion;
    const beside = defined({ previous: prose(kept[position - 1]), next: prose(kept[end + 1]) });
    return {
      group,
      kind: first.kind,
      parts: spans.map((span, index) => ({
        ...partOf(article, span, spans[index + 1]),
        paragraph: numbers.get(span.range.block) ?? 1,
      })),
      ...defined({ speaker: first.speaker, unclear: first.unclear }),
      confidence: first.confidence,
      rule: first.rule,
      ...(occasion ? { occasion: textOf(article, occasion) } : {}),
      ...contextOf(article, first.range, last.range, beside),
      paragraph: numbers.get(first.range.block) ?? 1,
      words: spans.reduce((sum, { range }) => sum + wordsIn(textOf(article, range)), 0),
    };
  });
}

function partOf(article: Article, span: Quote, next: Quote | undefined): Omit<QuotePart, "paragraph"> {
  const sameBlock = next !== undefined && next.range.block === span.range.block;
  const between = sameBlock
    ? textOf(article, { block: span.range.block, start: span.range.end, end: next.range.start })
    : undefined;
  return { id: anchorOf(span), text: textOf(article, span.range), ...defined({ between }) };
}

function textOf({ blocks }: Article, { block, start, end }: TextRange): string {
  return blocks[block]?.text.slice(start, end) ?? "";
}

/** Leaves out what is undefined, so that a summary is the same after a trip through JSON. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
