import { hostOf } from "../article/host.ts";
import { dayOf, type PrintedDate, printDate } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { entryLink, topicLinks } from "./entries.ts";
import { passagesOfSpeaker, quotesOf, type SpeakerFile } from "./gather-speakers.ts";
import { groupBy } from "./group-by.ts";
import { typeOfSpeaker } from "./json-ld.ts";
import { feedLinks, hasFeed, leafTitle, makePage, paginate } from "./page.ts";
import type { PageLink, PageRecord, Pager, QuoteCard, Said } from "./records.ts";
import { cardPaths, cardPicture } from "./share-picture.ts";
import { cardQuotes, makeQuoteCard, saidByArticle } from "./statements.ts";
import { lazySummary } from "./summary.ts";

export interface SpeakerRecord extends PageRecord {
  readonly name: string;
  /** What articles call them, each verbatim, with the first that does. */
  readonly described: readonly Description[];
  /** The role that the operator gives. It goes before those of the articles. */
  readonly role?: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly years: readonly YearStrip[];
  readonly topics: readonly PageLink[];
  /** Who else is quoted in the same articles. */
  readonly beside: readonly PageLink[];
  readonly sameAs: readonly PageLink[];
  /** The quotation of a speaker who has only one, shown at full size. */
  readonly poster?: QuoteCard;
  readonly said: readonly Said[];
  readonly pager?: Pager;
}

export interface Description {
  readonly words: string;
  /** Where it is not the site's. */
  readonly language?: string;
  readonly article: PageLink;
  readonly date?: PrintedDate;
}

/** A year with a mark for each article that quotes the speaker. */
export interface YearStrip {
  readonly year: string;
  readonly quotes: string;
  readonly marks: readonly { readonly x: number; readonly text: string; readonly href: string }[];
}

const topicsShown = 6;
const besideShown = 8;
const describedShown = 6;

/** `/speakers/SLUG/`: what one speaker said, newest first, in the sentences that hold it. */
export function speakerPages(newsroom: Newsroom, file: SpeakerFile): readonly SpeakerRecord[] {
  const { say } = newsroom;
  const { name, quotes, seen } = file;
  const path = `speakers/${file.slug}/`;
  const words = seen.reduce((sum, { speaker }) => sum + speaker.words, 0);
  const aliases = aliasesOf(file);
  const facts = [
    { label: say("speaker.quotes"), value: say("number", { n: quotes }) },
    { label: say("speaker.words"), value: say("number", { n: words }) },
    { label: say("speaker.articles"), value: say("number", { n: seen.length }) },
    ...(aliases.length > 0 ? [{ label: say("speaker.also"), value: aliases.join("; ") }] : []),
  ];
  const described = describedIn(newsroom, file);
  const poster = posterOf(newsroom, file);
  const card = hasFeed(newsroom, seen.length)
    ? cardPicture(newsroom, cardPaths.speaker(file), name)
    : undefined;
  return paginate(newsroom, path, passagesOfSpeaker(file)).map(({ entries, number, path: leaf, pager }) =>
    makePage(newsroom, leaf, {
      title: leafTitle(newsroom, name, number),
      description: say("speaker.description", { name, n: quotes, masthead: newsroom.site.masthead }),
      department: "speakers" as const,
      ...(hasFeed(newsroom, seen.length) ? { feeds: feedLinks(newsroom, path, name) } : {}),
      ...(number === 1 ? { graph: [speakerThing(newsroom, file)] } : {}),
      ...(card ? { share: { picture: card } } : {}),
      name,
      described,
      ...(file.ownRole ? { role: file.ownRole } : {}),
      facts,
      years: number === 1 ? yearsOf(newsroom, file) : [],
      topics: topicsOf(newsroom, file),
      beside: besideOf(newsroom, file),
      sameAs: file.sameAs.map((href) => ({ href, text: hostOf(href) })),
      ...(poster ? { poster } : {}),
      said: saidByArticle(newsroom, entries),
      ...(pager ? { pager } : {}),
    }),
  );
}

function describedIn(newsroom: Newsroom, { seen }: SpeakerFile): readonly Description[] {
  const found = new Map<string, Description>();
  for (const { summary, speaker } of seen) {
    const { role } = speaker;
    if (!role || found.has(role.toLowerCase())) continue;
    const date = summary.published ?? summary.saved;
    found.set(role.toLowerCase(), {
      words: role,
      ...(summary.language === newsroom.site.language ? {} : { language: summary.language }),
      article: entryLink(newsroom, summary),
      ...(date ? { date: printDate(newsroom, date) } : {}),
    });
  }
  return [...found.values()].slice(0, describedShown);
}

/** The quotation of a speaker who has only one, where it can stand alone. */
function posterOf(newsroom: Newsroom, file: SpeakerFile): QuoteCard | undefined {
  if (file.quotes !== 1) return undefined;
  const [only] = quotesOf(file);
  if (!only) return undefined;
  const { summary, quote } = only;
  const [card] = cardQuotes(
    lazySummary(summary, () => ({ quotes: [quote], passages: [] })),
    { least: 3, most: 40 },
  );
  return card && makeQuoteCard(newsroom, summary, card);
}

const yearsShown = 12;

/** The newest years between the first and the last article, with a mark for each article; none where there is one. */
function yearsOf(newsroom: Newsroom, { seen }: SpeakerFile): readonly YearStrip[] {
  const dated = seen.flatMap(({ summary, speaker }) => {
    const date = summary.published;
    return date === undefined ? [] : [{ summary, speaker, day: dayOf(newsroom, date) }];
  });
  if (dated.length < 2) return [];
  const byYear = groupBy(dated, ({ day }) => day.slice(0, 4));
  const last = Number(dated[0]!.day.slice(0, 4));
  const first = Math.max(Number(dated.at(-1)!.day.slice(0, 4)), last - yearsShown + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    const articles = byYear.get(year) ?? [];
    const quotes = articles.reduce((sum, { speaker }) => sum + speaker.marks.length, 0);
    return {
      year,
      quotes: newsroom.say("passages", { n: quotes }),
      marks: articles.map(({ summary, day }) => ({
        x: Math.round(((Date.parse(day) - Date.parse(`${year}-01-01`)) / 86_400_000 / 366) * 976),
        text: summary.headline,
        href: entryLink(newsroom, summary).href,
      })),
    };
  });
}

function topicsOf(newsroom: Newsroom, { seen }: SpeakerFile): readonly PageLink[] {
  return mostFrequent(seen.flatMap(({ summary }) => topicLinks(newsroom, summary, 6))).slice(0, topicsShown);
}

function besideOf(newsroom: Newsroom, { seen, slug }: SpeakerFile): readonly PageLink[] {
  const links = seen.slice(0, 200).flatMap(({ summary }) =>
    summary.speakers.flatMap((speaker) => {
      const place = newsroom.speakers.find(speaker, summary.slug);
      if (!place.slug || place.slug === slug) return [];
      return [{ text: place.name, href: `${newsroom.base}speakers/${place.slug}/` }];
    }),
  );
  return mostFrequent(links).slice(0, besideShown);
}

/** Each address once, most frequent first, in the order given where as frequent. */
function mostFrequent(links: readonly PageLink[]): readonly PageLink[] {
  return [...groupBy(links, ({ href }) => href).values()]
    .sort((a, b) => b.length - a.length)
    .map(([first]) => first!);
}

function aliasesOf({ seen, name }: SpeakerFile): readonly string[] {
  const names = new Set(seen.flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]));
  names.delete(name);
  return [...names]
    .filter((alias) => /\p{Lu}/u.test(alias))
    .sort()
    .slice(0, 12);
}

function speakerThing(newsroom: Newsroom, { name, kind, slug, sameAs }: SpeakerFile): object {
  return {
    "@type": typeOfSpeaker(kind),
    name,
    url: `${newsroom.origin ?? ""}${newsroom.base}speakers/${slug}/`,
    ...(sameAs.length > 0 ? { sameAs } : {}),
  };
}
