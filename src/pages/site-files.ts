import { json } from "../escape/json-script.ts";
import { headersFile, redirectsFile } from "../hosts/site-headers.ts";
import { absolute } from "../site/newsroom.ts";
import { articleEntry, feedArticles, feedFiles, listEntries, opmlFile, speakerEntries } from "./feeds.ts";
import { llmsFile } from "./llms.ts";
import type { PrintedArticle } from "./printed-article.ts";
import { csvHeader, csvLine, quoteData } from "./quote-data.ts";
import type { SiteFile } from "./site-file.ts";
import type { Edition } from "./site-records.ts";
import { sitemapFiles } from "./sitemap.ts";

/** Feeds that a reader would take over in one go: beyond that a list is of no use to anybody. */
const feedsInList = 1000;

/** Makes `removed.json` and `quotes.json` of one article. */
export function articleFiles(article: PrintedArticle, { newsroom, bySlug }: Edition): readonly SiteFile[] {
  const summary = bySlug.get(article.slug);
  if (!summary) return [];
  const path = `articles/${article.slug}/`;
  const url = absolute(newsroom, newsroom.base + path);
  const removed = article.removed.map(({ text, label, rule, reason, span }) => ({
    text,
    label,
    rule,
    reason,
    span,
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
  /** Prints the body of an article by its slug as a feed carries it: the newest are. */
  feedBodyOf: (slug: string) => string | undefined,
): Generator<SiteFile> {
  const { newsroom, speakers, terms } = edition;
  yield* feedFiles(
    newsroom,
    "",
    newsroom.site.masthead,
    feedArticles(edition.summaries).map((summary) =>
      articleEntry(newsroom, summary, newsroom.site.feeds === "full" ? feedBodyOf(summary.slug) : undefined),
    ),
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
  yield llmsFile(edition);
  const moves = edition.moved.map(({ url, to }) => ({ from: encodeURI(url), to }));
  yield { path: "_headers", content: headersFile(newsroom.base) };
  yield { path: "_redirects", content: redirectsFile(moves) };
  yield* quoteFiles(edition);
}

function* quoteFiles({ newsroom, summaries }: Edition): Generator<SiteFile> {
  const data = summaries.filter(({ draft }) => !draft).flatMap((summary) => quoteData(newsroom, summary));
  const lines = data.map((datum) => json(datum));
  yield { path: "quotes.json", content: `[\n${lines.join(",\n")}\n]\n` };
  yield { path: "quotes.jsonl", content: lines.map((line) => `${line}\n`).join("") };
  yield { path: "quotes.csv", content: `${[csvHeader, ...data.map(csvLine)].join("\r\n")}\r\n` };
}
