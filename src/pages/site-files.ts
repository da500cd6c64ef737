import type { Article } from "../article/article.ts";
import { json } from "../escape/json-script.ts";
import { headersFile, redirectsFile } from "../hosts/site-headers.ts";
import { renderForFeed } from "../render/render.ts";
import type { Newsroom, Surroundings } from "../site/newsroom.ts";
import { articleEntry, feedFiles, feedLimit, listEntries, opmlFile, speakerEntries } from "./feeds.ts";
import { absolute } from "./page.ts";
import { csvHeader, csvLine, quoteData } from "./quote-data.ts";
import { searchIndex } from "./search-index.ts";
import type { SiteFile } from "./site-file.ts";
import type { Edition } from "./site-records.ts";
import { sitemapFiles } from "./sitemap.ts";

/** Feeds that a reader would take over in one go: beyond that a list is of no use to anybody. */
const feedsInList = 1000;

/** Makes `removed.json` and `quotes.json` of one article. */
export function articleFiles(article: Article, { newsroom, bySlug }: Edition): readonly SiteFile[] {
  const summary = bySlug.get(article.slug);
  if (!summary) return [];
  const path = `articles/${article.slug}/`;
  const url = absolute(newsroom, newsroom.base + path);
  const removed = article.removals.map(({ block, label, rule, reason }) => ({
    text: article.blocks[block]?.text ?? "",
    label,
    rule,
    reason,
    span: article.blocks[block]?.span,
  }));
  return [
    { path: `${path}removed.json`, content: `${json({ article: url, removed }, 2)}\n` },
    {
      path: `${path}quotes.json`,
      content: `${json({ article: url, quotes: quoteData(newsroom, summary) }, 2)}\n`,
    },
  ];
}

/** Makes feeds, sitemap, robots.txt and the quotations as data, one at a time. */
export function* siteFiles(
  edition: Edition,
  /** Finds an article by its slug: the newest are carried in the feeds. */
  articleOf: (slug: string) => Article | undefined,
  aroundOf: (article: Article) => Surroundings = () => ({}),
): Generator<SiteFile> {
  const { newsroom, speakers, terms } = edition;
  const published = edition.summaries.filter(({ draft }) => !draft);
  yield* feedFiles(
    newsroom,
    "",
    newsroom.site.masthead,
    feedLimit(published).map((summary) => {
      const article = articleOf(summary.slug);
      // Addresses in a feed are read away from the site.
      const away = { ...newsroom, base: absolute(newsroom, newsroom.base) };
      return articleEntry(
        newsroom,
        summary,
        article && renderForFeed(article, away, readAway(newsroom, aroundOf(article))),
      );
    }),
  );
  for (const file of speakers) {
    yield* feedFiles(newsroom, `speakers/${file.slug}/`, file.name, speakerEntries(newsroom, file));
  }
  const fed = terms.filter(({ kind }) => kind === "topics" || kind === "sections");
  for (const { kind, slug, label, articles } of fed) {
    const entries = listEntries(
      newsroom,
      articles.filter(({ draft }) => !draft),
    );
    yield* feedFiles(newsroom, `${kind}/${slug}/`, label, entries);
  }
  yield opmlFile(newsroom, [
    ...(["sections", "topics"] as const).map((kind) => ({
      name: newsroom.say(`nav.${kind}`),
      feeds: fed
        .filter((term) => term.kind === kind)
        .slice(0, feedsInList)
        .map(({ slug, label }) => ({ name: label, path: `${kind}/${slug}/` })),
    })),
    {
      name: newsroom.say("nav.speakers"),
      feeds: speakers.slice(0, feedsInList).map(({ slug, name }) => ({ name, path: `speakers/${slug}/` })),
    },
  ]);
  yield* sitemapFiles(edition);
  const moves = edition.moved.map(({ url, to }) => ({ from: encodeURI(url), to }));
  yield { path: "_headers", content: headersFile(newsroom.base) };
  yield { path: "_redirects", content: redirectsFile(moves) };
  yield* quoteFiles(edition);
  yield { path: "search/index.json", content: json(searchIndex(edition)) };
}

/** What lies around an article, by addresses that hold away from the site. */
function readAway(newsroom: Newsroom, { articleUrl, noteUrl, picture }: Surroundings): Surroundings {
  return {
    articleUrl: (file) => {
      const url = articleUrl?.(file);
      return url === undefined ? undefined : absolute(newsroom, url);
    },
    noteUrl: (name) => {
      const url = noteUrl?.(name);
      return url === undefined ? undefined : absolute(newsroom, url);
    },
    picture: (path) => {
      const found = picture?.(path);
      return found && { ...found, url: absolute(newsroom, found.url) };
    },
  };
}

function* quoteFiles({ newsroom, summaries }: Edition): Generator<SiteFile> {
  const data = summaries.filter(({ draft }) => !draft).flatMap((summary) => quoteData(newsroom, summary));
  const lines = data.map((datum) => json(datum));
  yield { path: "quotes.json", content: `[\n${lines.join(",\n")}\n]\n` };
  yield { path: "quotes.jsonl", content: lines.map((line) => `${line}\n`).join("") };
  yield { path: "quotes.csv", content: `${[csvHeader, ...data.map(csvLine)].join("\r\n")}\r\n` };
}
