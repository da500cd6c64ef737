import { generateAtomFeed, generateJsonFeed, generateOpml } from "feedsmith";
import { json } from "../escape/json-script.ts";
import { escapeXml, xmlCharacters } from "../escape/xml.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { instantOf } from "../site/schedule.ts";
import { withoutOverrides } from "../site/text-direction.ts";
import { newestFirst } from "./archive-pages.ts";
import { isFromDesk } from "./desk.ts";
import { articleHref, topicLinks } from "./entries.ts";
import { quotesOf, type SaidQuote, type SpeakerFile } from "./gather-speakers.ts";
import type { SiteFile } from "./site-file.ts";
import type { ArticleSummary, QuoteSummary } from "./summary.ts";

export const entriesInFeed = 30;

/** One entry of a feed, of an article or of a quotation. Texts are plain, `html` is safe to print. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly html?: string;
  readonly authors: readonly string[];
  readonly published?: Date;
  /** Atom wants a date of everything: updated, published or saved; what has none of them is in no feed. */
  readonly updated: Date;
  readonly topics: readonly string[];
  readonly source?: string;
  /** Absolute address of the picture. */
  readonly image?: string;
}

/** Atom wants a date also of a feed without entries. This one is no article's. */
const noEntries = Date.UTC(2000, 0, 1);

/** Where the feeds below a path are. */
export function feedPaths(path: string): readonly string[] {
  return [`${path}feed.xml`, `${path}feed.json`];
}

/** Makes `feed.xml` and `feed.json` below a path. */
export function feedFiles(
  newsroom: Newsroom,
  path: string,
  title: string,
  entries: readonly FeedEntry[],
): readonly SiteFile[] {
  const { base, site } = newsroom;
  const home = absolute(newsroom, base + path);
  const times = entries.map(({ updated }) => updated.getTime());
  const newest = new Date(times.length > 0 ? Math.max(...times) : noEntries);
  const atom = generateAtomFeed({
    id: permanentId(newsroom, base + path),
    title: text(title),
    subtitle: text(site.tagline),
    updated: newest,
    authors: [{ name: plain(site.masthead) }],
    links: [
      { href: `${home}feed.xml`, rel: "self", type: "application/atom+xml" },
      { href: home, rel: "alternate", type: "text/html" },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: text(entry.title),
      updated: entry.updated,
      ...(entry.published ? { published: entry.published } : {}),
      ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name: plain(name) })) } : {}),
      links: [
        { href: entry.url, rel: "alternate", type: "text/html" },
        ...(entry.source ? [{ href: entry.source, rel: "via" }] : []),
        ...(entry.image ? [{ href: entry.image, rel: "enclosure", type: imageType(entry.image) }] : []),
      ],
      categories: entry.topics.map((term) => ({ term: plain(term) })),
      ...(entry.summary ? { summary: text(entry.summary) } : {}),
      ...(entry.html ? { content: { type: "html", value: xmlCharacters(entry.html) } } : {}),
    })),
  });
  const items = generateJsonFeed({
    title: plain(title),
    description: plain(site.tagline),
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: site.language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: plain(entry.title),
      ...(entry.source ? { external_url: entry.source } : {}),
      ...(entry.image ? { image: entry.image } : {}),
      ...(entry.summary ? { summary: plain(entry.summary) } : {}),
      ...(entry.html ? { content_html: entry.html } : { content_text: plain(entry.summary ?? entry.title) }),
      ...(entry.published ? { date_published: entry.published } : {}),
      ...(entry.published && entry.updated > entry.published ? { date_modified: entry.updated } : {}),
      authors: entry.authors.map((name) => ({ name: plain(name) })),
      tags: entry.topics.map(plain),
    })),
  });
  return [
    { path: `${path}feed.xml`, content: atom },
    { path: `${path}feed.json`, content: `${json(items)}\n` },
  ];
}

/** Whether an article has a date that a feed can give it. */
export function hasFeedDate({ published, updated, saved }: ArticleSummary): boolean {
  return (updated ?? published ?? saved) !== undefined;
}

/** An article as a feed carries it; `html` for the newest of the site's own feed. */
export function articleEntry(newsroom: Newsroom, summary: ArticleSummary, html?: string): FeedEntry {
  const { headline, standfirst, author, published, updated, saved, source, speakers } = summary;
  const { timeZone } = newsroom.site;
  const names = speakers.map((speaker) => newsroom.speakers.find(speaker, summary.slug).name);
  const quoted = names.length > 0 ? newsroom.say("feeds.quoted", { names: names.join(", ") }) : undefined;
  const href = articleHref(newsroom, summary.slug);
  return {
    id: permanentId(newsroom, href),
    url: absolute(newsroom, href),
    title: headline,
    ...(standfirst || quoted ? { summary: [standfirst, quoted].filter(Boolean).join(" ") } : {}),
    ...(html ? { html: quoted ? `${html}<p>${escapeXml(quoted)}</p>` : html } : {}),
    authors: author,
    ...(published ? { published: instantOf(published, timeZone) } : {}),
    updated: instantOf((updated ?? published ?? saved)!, timeZone),
    topics: topicLinks(newsroom, summary, 20).map((link) => link.text),
    ...(source?.url ? { source: source.url } : {}),
    ...(summary.picture ? { image: absolute(newsroom, summary.picture.url) } : {}),
  };
}

function imageType(address: string): string {
  const ending = /\.(\w+)$/.exec(address)?.[1]?.toLowerCase() ?? "jpeg";
  return `image/${ending === "jpg" ? "jpeg" : ending === "svg" ? "svg+xml" : ending}`;
}

/** What a speaker said, a quotation an entry, with the words around it. */
export function speakerEntries(newsroom: Newsroom, file: SpeakerFile): readonly FeedEntry[] {
  const { name } = file;
  const said: SaidQuote[] = [];
  for (const each of quotesOf({
    ...file,
    seen: file.seen.filter(({ summary }) => !summary.draft && hasFeedDate(summary)),
  })) {
    if (said.push(each) === entriesInFeed) break;
  }
  return said.map(({ summary, quote }) => {
    const entry = articleEntry(newsroom, summary);
    const id = quote.parts[0]!.id;
    return {
      ...entry,
      id: `${entry.id}#${id}`,
      url: `${entry.url}#${id}`,
      title: newsroom.say("feeds.quote-title", { name, headline: summary.headline }),
      html: quoteHtml(quote),
      authors: [name],
    };
  });
}

/** The newest articles of a list, without their text. */
export function listEntries(newsroom: Newsroom, articles: readonly ArticleSummary[]): readonly FeedEntry[] {
  return articles
    .filter(hasFeedDate)
    .slice(0, entriesInFeed)
    .map((summary) => articleEntry(newsroom, summary));
}

/** The newest articles, which the site's own feed carries; notes from the desk only where there is nothing else. */
export function feedArticles(
  newsroom: Newsroom,
  summaries: readonly ArticleSummary[],
): readonly ArticleSummary[] {
  const dated = summaries.filter((summary) => !summary.draft && hasFeedDate(summary));
  const news = dated.filter((summary) => !isFromDesk(newsroom, summary));
  return newestFirst(newsroom, news.length > 0 ? news : dated).slice(0, entriesInFeed);
}

/** `/feeds.opml`: every feed of the site, to be taken over by a reader in one go. */
export function opmlFile(
  newsroom: Newsroom,
  groups: readonly {
    readonly name: string;
    readonly feeds: readonly { readonly name: string; readonly path: string }[];
  }[],
): SiteFile {
  const { base, site } = newsroom;
  const outline = ({ name, path }: { name: string; path: string }) => ({
    text: plain(name),
    title: plain(name),
    type: "rss",
    xmlUrl: absolute(newsroom, `${base}${path}feed.xml`),
    htmlUrl: absolute(newsroom, base + path),
  });
  const content = generateOpml({
    head: { title: plain(site.masthead) },
    body: {
      outlines: [
        outline({ name: site.masthead, path: "" }),
        ...groups
          .filter(({ feeds }) => feeds.length > 0)
          .map(({ name, feeds }) => ({ text: plain(name), outlines: feeds.map(outline) })),
      ],
    },
  });
  return { path: "feeds.opml", content };
}

function quoteHtml({ before, after, parts }: QuoteSummary): string {
  const words = parts.map(
    ({ text: words, between }) => `<b>${escapeXml(words)}</b>${escapeXml(between ?? " ")}`,
  );
  const gap = after && !/^[,;:.]/.test(after) ? " " : "";
  const around = [before ? `${escapeXml(before)} ` : "", ...words, gap + escapeXml(after ?? "")];
  return `<p>${around.join("").trim()}</p>`;
}

/** Permanent and unique even where the site's address is not known yet. */
export function permanentId(newsroom: Newsroom, url: string): string {
  return newsroom.origin === undefined ? `urn:quotidian:${encodeURI(url)}` : absolute(newsroom, url);
}

function text(value: string): { value: string } {
  return { value: plain(value) };
}

/** Titles, names and summaries without what a careless reader would take for markup, or be turned around by. */
function plain(value: string): string {
  return withoutOverrides(xmlCharacters(value)).replaceAll("<", "‹").replaceAll(">", "›");
}
