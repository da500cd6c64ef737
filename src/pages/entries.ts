import type { PrintedDate } from "../site/dates.ts";
import { printDate } from "../site/dates.ts";
import { memoByObject } from "../site/memo.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { termSlug } from "../site/speaker-book.ts";
import { shortName } from "../site/speaker-words.ts";
import type { Entry, Link, Voice } from "./records.ts";
import type { ArticleSummary } from "./summary.ts";

const wordsPerMinute = 238;

export function articleHref({ base }: Newsroom, slug: string): string {
  return `${base}articles/${slug}/`;
}

/** An article as lists show it. */
export const makeEntry: (newsroom: Newsroom, summary: ArticleSummary) => Entry = memoByObject(entryOf);

function entryOf(newsroom: Newsroom, summary: ArticleSummary): Entry {
  const { say, site } = newsroom;
  const { headline, standfirst, language, quotes, speakers } = summary;
  const source = sourceName(summary);
  const date = listDate(newsroom, summary);
  return {
    href: articleHref(newsroom, summary.slug),
    headline,
    ...(language === site.language ? {} : { language }),
    ...(standfirst ? { standfirst } : {}),
    ...(date ? { date } : {}),
    ...(source ? { source } : {}),
    length: lengthOf(newsroom, summary.words),
    ...(summary.removed.words > 0 ? { removed: say("entry.removed", { n: summary.removed.words }) } : {}),
    ...(summary.draft ? { draft: true as const } : {}),
    topics: topicLinks(newsroom, summary),
    voices: makeVoices(newsroom, summary),
    ...(quotes.length > 0
      ? {
          quoted: `${say("quotes", { n: quotes.length })}, ${say("speakers", { n: speakers.length })}`,
        }
      : {}),
  };
}

/** 'Who is quoted, and where': most words first is not the point, the order of speaking is. */
export function makeVoices(newsroom: Newsroom, summary: ArticleSummary): readonly Voice[] {
  const { say } = newsroom;
  const href = articleHref(newsroom, summary.slug);
  return summary.speakers.map((speaker) => {
    const quotes = summary.quotes.filter((quote) => quote.speaker === speaker.id);
    const { name } = newsroom.speakers.find(speaker, summary.slug);
    const words = say("words", { n: speaker.words });
    return {
      name,
      short: shortName(name, speaker),
      href: `${href}#${quotes[0]?.parts[0]?.id ?? ""}`,
      words,
      quotes: say("quotes", { n: quotes.length }),
      path: speaker.marks.map(({ start, end }) => `M${start} 0h${end - start}v10H${start}z`).join(""),
    };
  });
}

/** The section and the first topics: what stands above a headline. */
export function topicLinks({ base }: Newsroom, { section, tags }: ArticleSummary, most = 3): readonly Link[] {
  const links = [
    ...(section ? [{ text: section, href: `${base}sections/${termSlug(section)}/` }] : []),
    ...tags.map((tag) => ({ text: tag, href: `${base}topics/${termSlug(tag)}/` })),
  ];
  const seen = new Set<string>();
  const unique = links.filter(({ text }) => {
    const key = termSlug(text);
    return key !== "" && !seen.has(key) && seen.add(key);
  });
  return unique.slice(0, most);
}

export function sourceName({ source }: ArticleSummary): string | undefined {
  return source?.name ?? source?.host;
}

export function lengthOf({ say }: Newsroom, words: number): string {
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return `${say("words", { n: words })}, ${say("minutes", { n: minutes })}`;
}

/** The day published, else the day saved, said as such. */
function listDate(newsroom: Newsroom, { published, saved }: ArticleSummary): PrintedDate | undefined {
  if (published) return printDate(newsroom, published);
  if (!saved) return undefined;
  const date = printDate(newsroom, saved);
  return { ...date, text: newsroom.say("entry.saved", { date: date.text }) };
}

export function entryLink(newsroom: Newsroom, { headline, slug }: ArticleSummary): Link {
  return { text: headline, href: articleHref(newsroom, slug) };
}
