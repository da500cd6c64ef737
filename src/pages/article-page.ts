import type { RemovalLabel } from "../article/removal.ts";
import { wordsIn } from "../article/visible-words.ts";
import type { PrintedDate } from "../site/dates.ts";
import { machineDate, printDate } from "../site/dates.ts";
import { absolute, type Newsroom, type Picture } from "../site/newsroom.ts";
import { printedHeadline } from "../site/printed-headline.ts";
import { termSlug } from "../site/speaker-book.ts";
import { type Direction, directionOf } from "../site/text-direction.ts";
import { badgeOf } from "./badge.ts";
import { bookPaths } from "./book-paths.ts";
import { articleHref, entryLink, lengthOf, makeVoices, moreVoices, stripOf, topicLinks } from "./entries.ts";
import { groupBy } from "./group-by.ts";
import { articleGraph } from "./json-ld.ts";
import { licenceOf } from "./licence.ts";
import { openingWords } from "./opening-words.ts";
import { makePage } from "./page.ts";
import { reportHref } from "./plain-pages.ts";
import type { PrintedArticle } from "./printed-article.ts";
import { makeReadOn, type ReadOn } from "./read-on.ts";
import type { PageLink, PageRecord, Share, Source, Statement, Voice, Voices } from "./records.ts";
import { cardPaths, cardPicture } from "./share-picture.ts";
import type { SiteRecords } from "./site-records.ts";
import { makeStatement, speakerSource } from "./statements.ts";
import type { ArticleSummary } from "./summary.ts";
import type { TermFile } from "./term-pages.ts";

/** One line of 'About this article'. What is unknown is said to be. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly iso?: string;
  readonly unknown?: true;
  /** Leads to another site. */
  readonly external?: true;
  /** One of several dates: its label is printed on a phone too. */
  readonly labelled?: true;
}

/** What one kind of removal took out, as it was. */
export interface RemovedGroup {
  readonly name: string;
  readonly words: string;
  readonly rules: readonly string[];
  readonly why: readonly string[];
  readonly texts: readonly string[];
}

export interface ArticleRecord extends PageRecord {
  readonly article: {
    /** The body: sanitised by `render`, the only text that is printed as it is. */
    readonly html: string;
    readonly slug: string;
    readonly headline: string;
    /** Where it is not the site's. */
    readonly language?: string;
    /** Of the body, where its language is not the site's; else its first letters tell. */
    readonly direction?: Direction;
    /** Of the pages, where the body runs the other way: the article is then laid out as the body runs. */
    readonly turned?: Direction;
    readonly standfirst?: string;
    readonly draft?: true;
    /** 'Draft', 'Appears on 3 May 2026' */
    readonly badge?: string;
    /** 'Corrected on 3 May 2026': the last of its corrections. */
    readonly corrected?: PrintedDate;
    readonly topics: readonly PageLink[];
    readonly facts: readonly Fact[];
    readonly figure?: {
      readonly picture?: Picture & { readonly alt: string };
      /** How it stands beside the text. */
      readonly shape: "wide" | "narrow" | "missing";
      readonly caption?: string;
      readonly credit?: string;
      readonly note?: string;
    };
    readonly voices: readonly Voice[];
    readonly moreVoices?: string;
    readonly strip: Voices;
    readonly places: readonly PageLink[];
    readonly series?: {
      readonly name: PageLink;
      readonly part: string;
      readonly previous?: PageLink;
      readonly next?: PageLink;
    };
  };
  readonly quoted?: {
    readonly quotes: string;
    readonly speakers: string;
    readonly who: readonly { readonly speaker: Source; readonly statements: readonly Statement[] }[];
  };
  readonly removed?: {
    readonly headline: string;
    /** What was kept of the page, in thousandths of its words. */
    readonly kept: number;
    readonly open: boolean;
    readonly groups: readonly RemovedGroup[];
    readonly href: string;
  };
  readonly readOn: ReadOn;
  readonly copy: {
    readonly original?: { readonly text: string; readonly href: string };
    /** The saved file; an article of the publication's own has no copy to speak of. */
    readonly file?: string;
    /** Where there are quotes. */
    readonly data?: PageLink;
    readonly epub?: PageLink;
    readonly quotes: string;
    readonly licence?: { readonly text: string; readonly href?: string };
    readonly corrections: readonly {
      readonly date: PrintedDate;
      readonly was?: string;
      readonly now?: string;
      readonly why?: string;
    }[];
    readonly report?: string;
  };
}

/** Makes the page of one article. `picture` is the front matter's image where it lies beside the article. */
export function articlePage(article: PrintedArticle, records: SiteRecords, picture?: Picture): ArticleRecord {
  const { newsroom } = records;
  const { site, base } = newsroom;
  const summary = records.bySlug.get(article.slug);
  if (!summary) throw new Error(`Missing summary of ${article.slug}, expected the records to have it`);
  const { frontMatter } = article;
  const headline = printedHeadline(article);
  const path = `articles/${article.slug}/`;
  const saved = frontMatter.source !== undefined;
  const standfirst = frontMatter.standfirst;
  const description = standfirst ?? openingWords(article.text);
  const figure = figureOf(article, newsroom, picture);
  const series = seriesOf(summary, records);
  const voices = makeVoices(newsroom, summary).map((voice) => ({
    ...voice,
    href: voice.href.slice(voice.href.indexOf("#")),
  }));
  const removed = removedOf(article, newsroom);
  const { badge } = badgeOf(newsroom, frontMatter);
  return makePage(newsroom, path, {
    title: headline,
    ...(description ? { description } : {}),
    ...(saved && site.savedPages.canonical ? { canonical: frontMatter.source! } : {}),
    ...(frontMatter.draft || (saved && site.savedPages.noindex) ? { noindex: true as const } : {}),
    department: "articles" as const,
    ...alternatesOf(newsroom, article.slug),
    graph: articleGraph(newsroom, summary),
    share: shareOf(newsroom, summary),
    article: {
      html: article.html,
      slug: article.slug,
      headline,
      ...languageOf(article.language, site.language),
      ...(standfirst ? { standfirst } : {}),
      ...(frontMatter.draft ? { draft: true as const } : {}),
      ...(badge ? { badge } : {}),
      ...correctedOf(article, newsroom),
      topics: topicLinks(newsroom, summary, 4),
      facts: factsOf(article, newsroom),
      ...(figure ? { figure } : {}),
      voices,
      ...moreVoices(newsroom, summary),
      strip: stripOf(newsroom, summary),
      places: frontMatter.places.flatMap((place) => {
        const slug = termSlug(place);
        return slug ? [{ text: place, href: `${base}places/${slug}/` }] : [];
      }),
      ...(series ? { series } : {}),
    },
    ...(summary.counts.quotes > 0 ? { quoted: quotedOf(newsroom, summary) } : {}),
    ...(removed ? { removed } : {}),
    readOn: makeReadOn(newsroom, records.neighbours(summary)),
    copy: copyOf(article, newsroom, summary),
  });
}

/** Language and direction of an article that is not in the language of the pages. */
function languageOf(
  language: string,
  ofPages: string,
): Pick<ArticleRecord["article"], "language" | "direction" | "turned"> {
  if (language === ofPages) return {};
  const direction = directionOf(language);
  const turned = directionOf(ofPages);
  return { language, direction, ...(direction === turned ? {} : { turned }) };
}

/** The same article in forms that the settings ask for. */
function alternatesOf({ site, base }: Newsroom, slug: string): Pick<PageRecord, "alternates"> {
  const alternates = [
    ...(site.markdown ? [{ href: `${base}articles/${slug}/index.md`, type: "text/markdown" }] : []),
    ...(site.epub.articles ? [{ href: base + bookPaths.article(slug), type: "application/epub+zip" }] : []),
  ];
  return alternates.length > 0 ? { alternates } : {};
}

function correctedOf(
  { frontMatter }: PrintedArticle,
  newsroom: Newsroom,
): { readonly corrected?: PrintedDate } {
  const last = frontMatter.corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined) return {};
  const { text, ...iso } = printDate(newsroom, last);
  return { corrected: { text: newsroom.say("article.corrected", { date: text }), ...iso } };
}

function factsOf({ frontMatter, publisher, words }: PrintedArticle, newsroom: Newsroom): readonly Fact[] {
  const { say } = newsroom;
  const { source, author, published, updated, saved } = frontMatter;
  const dated = (label: string, value: string): Fact => {
    const { text, iso } = printDate(newsroom, value);
    const several = [published, updated, saved].filter(Boolean).length > 1;
    return {
      label: say(label),
      value: text,
      ...(iso ? { iso } : {}),
      ...(several ? { labelled: true as const } : {}),
    };
  };
  const name = publisher.name ?? publisher.host;
  // Only of a saved page the page says that it had none.
  const unknown = (what: "byline" | "date"): readonly Fact[] =>
    source === undefined
      ? []
      : [
          {
            label: say(what === "byline" ? "facts.byline" : "facts.published"),
            value: say(`facts.no-${what}`),
            unknown: true,
          },
        ];
  return [
    ...(source && name
      ? [{ label: say("facts.source"), value: name, href: source, external: true as const }]
      : []),
    ...(!source && name ? [{ label: say("facts.source"), value: name }] : []),
    ...(author.length > 0 ? [{ label: say("facts.byline"), value: author.join(", ") }] : unknown("byline")),
    ...(published ? [dated("facts.published", published)] : unknown("date")),
    ...(updated ? [dated("facts.updated", updated)] : []),
    ...(saved ? [dated("facts.saved", saved)] : []),
    { label: say("facts.length"), value: lengthOf(newsroom, words) },
  ];
}

function figureOf(
  { frontMatter }: PrintedArticle,
  { say }: Newsroom,
  picture: Picture | undefined,
): ArticleRecord["article"]["figure"] {
  const { caption, credit, alt, source } = frontMatter;
  if (!picture && !caption && !credit) return undefined;
  return {
    ...(picture ? { picture: { ...picture, alt: alt ?? "" } } : {}),
    // One's own article had no page that the picture is missing from.
    ...(picture || !source ? {} : { note: say("figure.missing") }),
    shape: picture ? shapeOf(picture) : "missing",
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
  };
}

/** From this width to height on a picture goes over the column of the notes too. */
const wideRatio = 1.2;

function shapeOf({ width, height }: Picture): "wide" | "narrow" {
  return width / height > wideRatio ? "wide" : "narrow";
}

/** The series of an article, and its place in it. */
export function placeInSeries(
  { series }: SiteRecords,
  summary: ArticleSummary,
):
  | {
      readonly file: TermFile;
      readonly part: number;
      readonly parts: number;
      readonly previous: ArticleSummary | undefined;
      readonly next: ArticleSummary | undefined;
    }
  | undefined {
  const file = summary.series && series.get(termSlug(summary.series));
  if (!file) return undefined;
  const index = file.articles.findIndex((part) => part.slug === summary.slug);
  const parts = file.articles.length;
  // The list has the newest first.
  return {
    file,
    part: parts - index,
    parts,
    previous: file.articles[index + 1],
    next: file.articles[index - 1],
  };
}

function seriesOf(summary: ArticleSummary, records: SiteRecords): ArticleRecord["article"]["series"] {
  const place = placeInSeries(records, summary);
  if (!place) return undefined;
  const { newsroom } = records;
  const { file, part, parts, previous, next } = place;
  return {
    name: { text: file.label, href: `${newsroom.base}series/${file.slug}/` },
    part: newsroom.say("series.part", { part, parts }),
    ...(previous ? { previous: entryLink(newsroom, previous) } : {}),
    ...(next ? { next: entryLink(newsroom, next) } : {}),
  };
}

function quotedOf(newsroom: Newsroom, summary: ArticleSummary): NonNullable<ArticleRecord["quoted"]> {
  const { say } = newsroom;
  const bySpeaker = groupBy(summary.passages, ({ speaker }) => speaker);
  const named = [...bySpeaker.keys()].filter((speaker) => speaker !== undefined);
  // Unclear speakers come last, wherever they speak.
  const keys = [...named, ...(bySpeaker.has(undefined) ? [undefined] : [])];
  const who = keys.map((key) => ({
    speaker: speakerSource(newsroom, summary, key, "article"),
    statements: bySpeaker.get(key)!.map((passage) => {
      const statement = makeStatement(newsroom, { summary, passage });
      return { ...statement, href: `#${statement.id}` };
    }),
  }));
  return {
    quotes: say("quotes", { n: summary.counts.quotes }),
    speakers: say("speakers", { n: named.length }),
    who,
  };
}

function removedOf(
  { removed: blocks, slug, words: kept }: PrintedArticle,
  newsroom: Newsroom,
): ArticleRecord["removed"] {
  const { say } = newsroom;
  const { open, hidden } = newsroom.site.removals;
  const shown = blocks.filter(({ label }) => !hidden.includes(label));
  if (shown.length === 0) return undefined;
  // Reasons are in English, with the words they are about. Pages in other languages explain the rule instead.
  const inEnglish = newsroom.site.language.split("-")[0] === "en";
  const wordsOf = (some: readonly { readonly text: string }[]) =>
    some.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const words = wordsOf(blocks);
  const groups = [...groupBy(shown, ({ label }) => label)].map(([label, removed]) => ({
    name: say(`removal.${label satisfies RemovalLabel}`),
    rules: [...new Set(removed.map(({ rule }) => rule))],
    why: [...new Set(removed.map(({ rule, reason }) => (inEnglish ? reason : say(`rules.${rule}`))))],
    words: say("number", { n: wordsOf(removed) }),
    texts: removed.map(({ text }) => text),
  }));
  return {
    headline: say("joined", {
      first: say("removed.headline", { n: words }),
      second: say("removed.pieces", { n: blocks.length }),
    }),
    kept: Math.round((kept * 1000) / Math.max(1, kept + words)),
    open,
    groups,
    href: `${articleHref(newsroom, slug)}removed.json`,
  };
}

function copyOf(article: PrintedArticle, newsroom: Newsroom, summary: ArticleSummary): ArticleRecord["copy"] {
  const { say } = newsroom;
  const { frontMatter, path, slug, publisher } = article;
  const href = articleHref(newsroom, slug);
  const name = publisher.name ?? publisher.host;
  const licence = licenceOf(frontMatter.license ?? newsroom.site.license);
  const report = reportHref(newsroom, href);
  const { quotes, named } = summary.counts;
  return {
    ...(frontMatter.source
      ? {
          original: {
            text: say("copy.read-at", { name: name ?? frontMatter.source }),
            href: frontMatter.source,
          },
        }
      : {}),
    ...(frontMatter.source ? { file: path.slice(path.lastIndexOf("/") + 1) } : {}),
    ...(newsroom.site.epub.articles
      ? { epub: { text: say("epub.download"), href: newsroom.base + bookPaths.article(slug) } }
      : {}),
    ...(quotes > 0 ? { data: { text: say("copy.download"), href: `${href}quotes.json` } } : {}),
    quotes:
      quotes === 0
        ? say("copy.no-quotes")
        : named === 0
          ? say("copy.unclear", { quotes: say("quotes", { n: quotes }) })
          : say("copy.quotes", {
              n: named,
              quotes: say("quotes", { n: quotes }),
              speakers: say("speakers", { n: summary.speakers.length }),
            }),
    ...(licence ? { licence } : {}),
    corrections: frontMatter.corrections.map(({ date, was, now, why }) => ({
      date: printDate(newsroom, date),
      ...(was ? { was } : {}),
      ...(now ? { now } : {}),
      ...(why ? { why } : {}),
    })),
    ...(report ? { report } : {}),
  };
}

/** The card, else the article's own picture; and what Open Graph says of an article. */
function shareOf(newsroom: Newsroom, summary: ArticleSummary): Share {
  const { picture: own, published, updated } = summary;
  const picture =
    cardPicture(newsroom, cardPaths.article(summary), summary.headline) ??
    (own && newsroom.origin
      ? { url: absolute(newsroom, own.url), width: own.width, height: own.height, alt: own.alt }
      : undefined);
  return {
    ...(picture ? { picture } : {}),
    article: {
      ...(published ? { published: machineDate(published, newsroom.site.timeZone) } : {}),
      ...(updated ? { modified: machineDate(updated, newsroom.site.timeZone) } : {}),
    },
  };
}
