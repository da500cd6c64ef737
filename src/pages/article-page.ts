import type { PrintedDate } from "../site/dates.ts";
import { machineDate, printDate } from "../site/dates.ts";
import { absolute, type Newsroom, type Picture } from "../site/newsroom.ts";
import { printedHeadline } from "../site/printed-headline.ts";
import { termSlug } from "../site/speaker-book.ts";
import { type Direction, directionOf } from "../site/text-direction.ts";
import { type Copy, copyOf } from "./article-copy.ts";
import { type Fact, factsOf } from "./article-facts.ts";
import { type Figure, figureOf } from "./article-figure.ts";
import { type Removed, removedOf } from "./article-removed.ts";
import { type SeriesPart, seriesOf } from "./article-series.ts";
import { badgeOf } from "./badge.ts";
import { bookPaths } from "./book-paths.ts";
import { makeVoices, moreVoices, stripOf, topicLinks } from "./entries.ts";
import { groupBy } from "./group-by.ts";
import { articleGraph } from "./json-ld.ts";
import { openingWords } from "./opening-words.ts";
import { makePage } from "./page.ts";
import type { PrintedArticle } from "./printed-article.ts";
import { makeReadOn, type ReadOn } from "./read-on.ts";
import type { PageLink, PageRecord, Share, Source, Statement, Voice, Voices } from "./records.ts";
import { cardPaths, cardPicture } from "./share-picture.ts";
import type { SiteRecords } from "./site-records.ts";
import { makeStatement, speakerSource } from "./statements.ts";
import type { ArticleSummary } from "./summary.ts";

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
    readonly figure?: Figure;
    readonly voices: readonly Voice[];
    readonly moreVoices?: string;
    readonly strip: Voices;
    readonly places: readonly PageLink[];
    readonly series?: SeriesPart;
  };
  readonly quoted?: {
    readonly quotes: string;
    readonly speakers: string;
    readonly who: readonly { readonly speaker: Source; readonly statements: readonly Statement[] }[];
  };
  readonly removed?: Removed;
  readonly readOn: ReadOn;
  readonly copy: Copy;
}

/** What the page of an article shows of others, and of its own picture. Plain data: threads are sent it. */
export interface ArticleBeside {
  /** The front matter's image where it lies beside the article. */
  readonly picture?: Picture | undefined;
  readonly series?: SeriesPart | undefined;
  readonly readOn: ReadOn;
}

/** Finds what the page of an article shows of others. */
export function articleBeside(
  summary: ArticleSummary,
  records: SiteRecords,
  picture: Picture | undefined,
): ArticleBeside {
  const readOn = makeReadOn(records.newsroom, records.neighbours(summary));
  return { picture, series: seriesOf(summary, records), readOn };
}

/** Makes the page of one article. */
export function articlePage(
  article: PrintedArticle,
  summary: ArticleSummary,
  newsroom: Newsroom,
  { picture, series, readOn }: ArticleBeside,
): ArticleRecord {
  const { site, base } = newsroom;
  const { frontMatter } = article;
  const headline = printedHeadline(article);
  const path = `articles/${article.slug}/`;
  const saved = frontMatter.source !== undefined;
  const standfirst = frontMatter.standfirst;
  const description = standfirst ?? openingWords(article.text);
  const figure = figureOf(article, newsroom, picture);
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
    readOn,
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
