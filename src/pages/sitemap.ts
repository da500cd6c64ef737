import { escapeXml } from "../escape/xml.ts";
import { machineDate } from "../site/dates.ts";
import { absolute, type Newsroom } from "../site/newsroom.ts";
import { instantOf } from "../site/schedule.ts";
import { isFromDesk } from "./desk.ts";
import { articleHref } from "./entries.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteRecords } from "./site-records.ts";
import type { ArticleSummary } from "./summary.ts";

/** More addresses than a sitemap may hold are cut into several, and `sitemap.xml` lists those. */
const most = 50_000;

/**
 * Makes the sitemap and `robots.txt`.
 *
 * Pages that ask not to be indexed, and those that name an original elsewhere, are left out. Addresses must be
 * absolute: a site that does not know its own has an empty map.
 */
export function sitemapFiles(records: SiteRecords): readonly SiteFile[] {
  const { newsroom } = records;
  const { base, origin } = newsroom;
  const urls = origin === undefined ? [] : [...addresses(records)];
  const robots = ["User-agent: *", "Allow: /"];
  const news = newsroom.site.newsSitemap && origin !== undefined ? [newsSitemap(records)] : [];
  if (origin !== undefined) robots.push(`Sitemap: ${origin}${base}sitemap.xml`);
  for (const { path } of news) robots.push(`Sitemap: ${origin}${base}${path}`);
  const files: SiteFile[] = [{ path: "robots.txt", content: `${robots.join("\n")}\n` }, ...news];
  if (urls.length <= most) return [...files, { path: "sitemap.xml", content: urlset(urls) }];
  const maps: SiteFile[] = [];
  for (let at = 0; at < urls.length; at += most) {
    maps.push({ path: `sitemap-${maps.length + 1}.xml`, content: urlset(urls.slice(at, at + most)) });
  }
  const index = maps.map(({ path }) => `<sitemap><loc>${escapeXml(origin + base + path)}</loc></sitemap>`);
  return [...files, { path: "sitemap.xml", content: wrap("sitemapindex", index) }, ...maps];
}

interface Address {
  readonly url: string;
  readonly changed?: string;
}

function* addresses({ newsroom, summaries, pages }: SiteRecords): Generator<Address> {
  const { timeZone } = newsroom.site;
  for (const summary of summaries) {
    if (!isOffered(newsroom, summary)) continue;
    const changed = summary.updated ?? summary.published;
    const url = absolute(newsroom, articleHref(newsroom, summary.slug));
    yield changed ? { url, changed: machineDate(changed, timeZone) } : { url };
  }
  for (const { places } of pages) {
    for (const { url, noindex } of places) if (!noindex) yield { url: absolute(newsroom, url) };
  }
}

/** Whether search engines are to list an article: a draft, and what names an original elsewhere, is left out. */
function isOffered({ site }: Newsroom, { source, draft }: ArticleSummary): boolean {
  const { canonical, noindex } = site.savedPages;
  return !draft && !(source?.url !== undefined && (canonical || noindex));
}

/** A news sitemap takes articles of two days, and a thousand of them at most. */
const newsSpan = 2 * 86_400_000;
const mostNews = 1000;

/**
 * `sitemap-news.xml`, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 *
 * The two days end with the newest article and not with the build: the same articles give the same file, and who reads
 * it leaves out what is older by then. Notes from the desk are no news.
 */
function newsSitemap({ newsroom, summaries }: SiteRecords): SiteFile {
  const { masthead, timeZone } = newsroom.site;
  const dated = summaries.flatMap((summary) => {
    const { published } = summary;
    if (published === undefined || !isOffered(newsroom, summary) || isFromDesk(newsroom, summary)) return [];
    return [{ summary, published, time: instantOf(published, timeZone).getTime() }];
  });
  const newest = dated.reduce((latest, { time }) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  const news = dated
    .filter(({ time }) => time > newest - newsSpan)
    .sort((a, b) => b.time - a.time)
    .slice(0, mostNews)
    .map(({ summary, published }) => {
      const url = absolute(newsroom, articleHref(newsroom, summary.slug));
      const publication = `<news:name>${escapeXml(masthead)}</news:name><news:language>${newsLanguage(summary.language)}</news:language>`;
      const date = escapeXml(machineDate(published, timeZone));
      return (
        `<url><loc>${escapeXml(url)}</loc><news:news><news:publication>${publication}</news:publication>` +
        `<news:publication_date>${date}</news:publication_date><news:title>${escapeXml(summary.headline)}</news:title>` +
        "</news:news></url>"
      );
    });
  return {
    path: "sitemap-news.xml",
    content: wrap("urlset", news, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'),
  };
}

/** 'pt-BR' -> 'pt'; of Chinese alone the script is told, as `zh-cn` or `zh-tw`. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}

function urlset(urls: readonly Address[]): string {
  return wrap(
    "urlset",
    urls.map(
      ({ url, changed }) =>
        `<url><loc>${escapeXml(url)}</loc>${changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ""}</url>`,
    ),
  );
}

function wrap(name: string, lines: readonly string[], more = ""): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>`,
    ...lines,
    `</${name}>\n`,
  ].join("\n");
}
