import { escapeXml } from "../escape/xml.ts";
import { machineDate } from "../site/dates.ts";
import { absolute } from "../site/newsroom.ts";
import { articleHref } from "./entries.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteRecords } from "./site-records.ts";

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
  if (origin !== undefined) robots.push(`Sitemap: ${origin}${base}sitemap.xml`);
  const files: SiteFile[] = [{ path: "robots.txt", content: `${robots.join("\n")}\n` }];
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
  const { savedPages, timeZone } = newsroom.site;
  for (const summary of summaries) {
    const elsewhere = summary.source?.url !== undefined && (savedPages.canonical || savedPages.noindex);
    if (elsewhere || summary.draft) continue;
    const changed = summary.updated ?? summary.published;
    const url = absolute(newsroom, articleHref(newsroom, summary.slug));
    yield changed ? { url, changed: machineDate(changed, timeZone) } : { url };
  }
  for (const { places } of pages) {
    for (const { url, noindex } of places) if (!noindex) yield { url: absolute(newsroom, url) };
  }
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

function wrap(name: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${name}>\n`,
  ].join("\n");
}
