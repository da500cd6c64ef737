import { json } from "../escape/json-script.ts";
import { headersFile, redirectsFile } from "../hosts/site-headers.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { articleMarkdown } from "./article-markdown.ts";
import {
  articleEntry,
  entriesInFeed,
  feedArticles,
  feedFiles,
  feedPaths,
  listEntries,
  opmlFile,
  speakerEntries,
} from "./feeds.ts";
import type { SpeakerFile } from "./gather-speakers.ts";
import { llmsFile } from "./llms.ts";
import { hasFeed } from "./page.ts";
import { type FileGroup, madeFile } from "./page-group.ts";
import type { PrintedArticle } from "./printed-article.ts";
import { articleQuotes } from "./quote-data.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteRecords } from "./site-records.ts";
import { sitemapFiles } from "./sitemap.ts";
import type { ArticleSummary } from "./summary.ts";
import { isFed, type TermFile } from "./term-pages.ts";

/** Feeds that a reader would take over in one go: beyond that a list is of no use to anybody. */
const feedsInList = 1000;

/** Where `removed.json`, `quotes.json` and `index.md` of one article are: only where there is something in them. */
export function articleFilePaths(
  { site }: Newsroom,
  { slug, removed, counts }: ArticleSummary,
): readonly string[] {
  const path = `articles/${slug}/`;
  return [
    ...(site.markdown ? [`${path}index.md`] : []),
    ...(removed.labels.length > 0 ? [`${path}removed.json`] : []),
    ...(counts.quotes > 0 ? [`${path}quotes.json`] : []),
  ];
}

/** Makes them. */
export function articleFiles(
  article: PrintedArticle,
  summary: ArticleSummary,
  newsroom: Newsroom,
): readonly SiteFile[] {
  const url = absolute(newsroom, `${newsroom.base}articles/${article.slug}/`);
  const removed = article.removed.map(({ text, label, rule, reason, span }) => ({
    text,
    label,
    rule,
    reason,
    span,
  }));
  return articleFilePaths(newsroom, summary).map((path) => {
    if (path.endsWith(".md")) return { path, content: articleMarkdown(newsroom, article, summary) };
    const data = path.endsWith("removed.json") ? { article: url, removed } : articleQuotes(newsroom, summary);
    return { path, content: `${json(data)}\n` };
  });
}

/**
 * Feeds, sitemap and robots.txt.
 *
 * `feedBodyOf` prints the body of an article as a feed carries it: the newest are.
 */
export function siteFiles(
  records: SiteRecords,
  feedBodyOf: (slug: string) => string | undefined,
): readonly FileGroup[] {
  const { newsroom, speakers, terms, moved } = records;
  const fed = terms.filter((file) => isFed(newsroom, file));
  const heard = speakers.filter(({ seen }) => hasFeed(newsroom, seen.length));
  const moves = moved.map(({ url, to }) => ({ from: encodeURI(url), to }));
  return [
    siteFeed(records, feedBodyOf),
    ...heard.map((file) => speakerFeed(records, file)),
    ...fed.map((file) => termFeed(records, file)),
    madeFile("feeds.opml", () => listOfFeeds(newsroom, heard, fed)),
    ...sitemapFiles(records).map(({ path, content }) => madeFile(path, () => content)),
    madeFile("llms.txt", () => llmsFile(records)),
    madeFile("_headers", () => headersFile(newsroom.base)),
    madeFile("_redirects", () => redirectsFile(moves)),
  ];
}

function siteFeed(
  { newsroom, summaries, keyOf }: SiteRecords,
  bodyOf: (slug: string) => string | undefined,
): FileGroup {
  const articles = feedArticles(newsroom, summaries);
  return {
    paths: feedPaths(""),
    madeOf: () => articles.map(keyOf),
    make: () =>
      feedFiles(
        newsroom,
        "",
        newsroom.site.masthead,
        articles.map((summary) =>
          articleEntry(newsroom, summary, newsroom.site.feeds === "full" ? bodyOf(summary.slug) : undefined),
        ),
      ),
  };
}

function speakerFeed({ newsroom, keyOf }: SiteRecords, file: SpeakerFile): FileGroup {
  const path = `speakers/${file.slug}/`;
  return {
    paths: feedPaths(path),
    madeOf: () => [
      file.slug,
      file.name,
      file.seen.map(({ summary, speaker }) => [keyOf(summary), speaker.id]),
    ],
    make: () => feedFiles(newsroom, path, file.name, speakerEntries(newsroom, file)),
  };
}

function termFeed({ newsroom, keyOf }: SiteRecords, { kind, slug, label, articles }: TermFile): FileGroup {
  const path = `${kind}/${slug}/`;
  const published = articles.filter(({ draft }) => !draft);
  return {
    paths: feedPaths(path),
    madeOf: () => [path, label, published.slice(0, entriesInFeed).map(keyOf)],
    make: () => feedFiles(newsroom, path, label, listEntries(newsroom, published)),
  };
}

function listOfFeeds(newsroom: Newsroom, speakers: readonly SpeakerFile[], fed: readonly TermFile[]): string {
  const groups = (["sections", "topics"] as const).map((kind) => ({
    name: newsroom.say(`nav.${kind}`),
    feeds: fed
      .filter((term) => term.kind === kind)
      .slice(0, feedsInList)
      .map(({ slug, label }) => ({ name: label, path: `${kind}/${slug}/` })),
  }));
  const people = speakers
    .slice(0, feedsInList)
    .map(({ slug, name }) => ({ name, path: `speakers/${slug}/` }));
  return opmlFile(newsroom, [...groups, { name: newsroom.say("nav.speakers"), feeds: people }]).content;
}
