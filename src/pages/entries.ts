import type { PrintedDate } from "../site/dates.ts";
import { printDate } from "../site/dates.ts";
import { isLeftOver, printedLabel } from "../site/labels.ts";
import { languageName } from "../site/language-name.ts";
import { memoByObject } from "../site/memo.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { printedHeadline } from "../site/printed-headline.ts";
import { termSlug } from "../site/speaker-book.ts";
import { shortName } from "../site/speaker-words.ts";
import { badgeOf } from "./badge.ts";
import type { Entry, Opening, PageLink, Voice, Voices } from "./records.ts";
import type { ArticleSummary, Mark, SpeakerSummary } from "./summary.ts";

const wordsPerMinute = 238;

export function articleHref({ base }: Newsroom, slug: string): string {
  return `${base}articles/${slug}/`;
}

/** An article as lists show it. */
export const makeEntry: (newsroom: Newsroom, summary: ArticleSummary) => Entry = memoByObject(entryOf);

function entryOf(newsroom: Newsroom, summary: ArticleSummary): Entry {
  const { site } = newsroom;
  const { standfirst, language } = summary;
  const source = sourceName(summary);
  const { badge, dated } = badgeOf(newsroom, summary);
  // 'Appears on 3 May 2026' is its date already.
  const date = dated ? undefined : listDate(newsroom, summary);
  const inLanguage = languageName(language, site.language);
  return {
    href: articleHref(newsroom, summary.slug),
    headline: printedHeadline(summary),
    ...(language === site.language ? {} : { language }),
    ...(inLanguage ? { inLanguage } : {}),
    ...(standfirst ? { standfirst } : {}),
    ...(date ? { date } : {}),
    ...(source ? { source } : {}),
    length: lengthOf(newsroom, summary.words),
    ...(summary.draft ? { draft: true as const } : {}),
    ...(badge ? { badge } : {}),
    ...(summary.corrections.length > 0 ? { corrected: newsroom.say("entry.corrected") } : {}),
    topics: topicLinks(newsroom, summary),
    strip: stripOf(newsroom, summary),
  };
}

/** An article that opens a page. */
export function makeOpening(newsroom: Newsroom, summary: ArticleSummary): Opening {
  const { say } = newsroom;
  const { counts, speakers, removed, picture } = summary;
  return {
    ...makeEntry(newsroom, summary),
    voices: makeVoices(newsroom, summary),
    ...moreVoices(newsroom, summary),
    ...(counts.quotes > 0
      ? { quoted: `${say("quotes", { n: counts.quotes })}, ${say("speakers", { n: speakers.length })}` }
      : {}),
    ...(removed.words > 0 ? { removed: say("entry.removed", { n: removed.words }) } : {}),
    ...(picture ? { picture } : {}),
  };
}

const namesInStrip = 3;

/** All speakers on one line, the one who speaks most first. */
export function stripOf(newsroom: Newsroom, { speakers, unclear, slug }: ArticleSummary): Voices {
  const unnamed = ({ kind }: SpeakerSummary) => Number(kind === "unnamed");
  const byWords = [...speakers].sort((a, b) => unnamed(a) - unnamed(b) || b.words - a.words);
  const names = byWords.map((speaker) => {
    const { name, entry } = newsroom.speakers.find(speaker, slug);
    return shortName(name, speaker, entry);
  });
  const more = names.length - namesInStrip;
  return {
    named: pathOf(speakers.flatMap(({ marks }) => marks)),
    unclear: pathOf(unclear.marks),
    names: names.slice(0, namesInStrip),
    ...(more > 0 ? { more: newsroom.say("entry.more", { n: more }) } : {}),
  };
}

function pathOf(marks: readonly Mark[]): string {
  return marks.map(({ start, end }) => `M${start} 0h${end - start}v10H${start}z`).join("");
}

/** Speakers in 'Who is quoted, and where' before the rest is only counted. */
const voicesShown = 4;

export function moreVoices(
  { say }: Newsroom,
  { speakers }: ArticleSummary,
): { readonly moreVoices?: string } {
  const more = speakers.length - voicesShown;
  return more > 0 ? { moreVoices: say("entry.more", { n: more }) } : {};
}

/** 'Who is quoted, and where': in the order of speaking, not by number of words. */
export function makeVoices(newsroom: Newsroom, summary: ArticleSummary): readonly Voice[] {
  const { say } = newsroom;
  const href = articleHref(newsroom, summary.slug);
  const voice = (id: string | undefined, words: number, marks: readonly Mark[]) => {
    const quotes = summary.quotes.filter((quote) => quote.speaker === id);
    return {
      href: `${href}#${quotes[0]?.parts[0]?.id ?? ""}`,
      words: say("words", { n: words }),
      quotes: say("quotes", { n: quotes.length }),
      path: pathOf(marks),
    };
  };
  const { unclear, speakers } = summary;
  const major = new Set([...speakers].sort((a, b) => b.words - a.words).slice(0, voicesShown));
  const nobody = say("note.unclear");
  return [
    ...speakers.map((speaker) => {
      const { name, entry } = newsroom.speakers.find(speaker, summary.slug);
      return {
        name,
        short: shortName(name, speaker, entry),
        ...voice(speaker.id, speaker.words, speaker.marks),
        ...(major.has(speaker) ? {} : { minor: true as const }),
      };
    }),
    ...(unclear.marks.length > 0
      ? [
          {
            name: nobody,
            short: nobody,
            unclear: true as const,
            ...voice(undefined, unclear.words, unclear.marks),
          },
        ]
      : []),
  ];
}

/** The section and the first topics: what stands above a headline. */
export function topicLinks(
  { base }: Newsroom,
  { section, tags }: ArticleSummary,
  most = 3,
): readonly PageLink[] {
  const links = [
    ...(section && !isLeftOver(termSlug(section)) ? [{ kind: "sections", text: section }] : []),
    ...tags.map((text) => ({ kind: "topics", text })),
  ];
  const seen = new Set<string>();
  const unique = links.filter(({ text }) => {
    const key = termSlug(text);
    return key !== "" && !seen.has(key) && seen.add(key);
  });
  return unique
    .slice(0, most)
    .map(({ kind, text }) => ({ text: printedLabel(text), href: `${base}${kind}/${termSlug(text)}/` }));
}

export function sourceName({ source }: ArticleSummary): string | undefined {
  return source?.name ?? source?.host;
}

export function lengthOf({ say }: Newsroom, words: number): string {
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return say("joined", { first: say("words", { n: words }), second: say("minutes", { n: minutes }) });
}

/** The day published, else the day saved, said as such. */
function listDate(newsroom: Newsroom, { published, saved }: ArticleSummary): PrintedDate | undefined {
  if (published) return printDate(newsroom, published);
  if (!saved) return undefined;
  const date = printDate(newsroom, saved);
  return { ...date, text: newsroom.say("entry.saved", { date: date.text }) };
}

export function entryLink(newsroom: Newsroom, summary: ArticleSummary): PageLink {
  return { text: printedHeadline(summary), href: articleHref(newsroom, summary.slug) };
}
