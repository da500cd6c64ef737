import { expect, test } from "vitest";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { makeSiteRecords } from "../../src/pages/site-records.ts";
import { sitemapFiles } from "../../src/pages/sitemap.ts";
import { summarise } from "../../src/pages/summarise.ts";
import type { ArticleSummary } from "../../src/pages/summary.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { siteSchema } from "../../src/site/settings/site.ts";

const strings = await readStrings(["templates"], "en");
const url = "https://paper.example/news";

function summaryOf(slug: string, lines: string): ArticleSummary {
  const article = analyzeArticle(
    `---\ntitle: Quay & wall ${slug}\n${lines}\n---\n\nThe tide was late.\n`,
    `${slug}.md`,
  );
  return summarise({ ...article, html: "", words: 4 });
}

function filesOf(settings: object, summaries: readonly ArticleSummary[]): ReadonlyMap<string, string> {
  const newsroom = makeNewsroom(siteSchema.parse({ masthead: "The <Quay>", ...settings }), [], strings);
  const records = makeSiteRecords(newsroom, summaries);
  return new Map(sitemapFiles(records).map(({ path, content }) => [path, content]));
}

const day = (date: string, lines = "") => `published: ${date}\n${lines}`;
const articles = [
  summaryOf("newest", day("2026-02-05T18:00+02:00")),
  summaryOf("day-before", day("2026-02-04")),
  summaryOf("too-old", day("2026-02-03T15:59Z")),
  summaryOf("portuguese", day("2026-02-05", "lang: pt-BR")),
  summaryOf("taiwan", day("2026-02-05", "lang: zh-TW")),
  summaryOf("undated", ""),
  summaryOf("updated-only", "updated: 2026-02-05"),
  summaryOf("saved-page", day("2026-02-05", "source: https://courier.example/wall")),
  summaryOf("desk", day("2026-02-05", "section: From the desk")),
  summaryOf("draft", day("2026-02-05", "draft: true")),
];

test("the news sitemap has the articles of the two days before the newest one, newest first", () => {
  const news = filesOf({ url, newsSitemap: true }, articles).get("sitemap-news.xml")!;
  const slugs = [...news.matchAll(/<loc>https:\/\/paper\.example\/news\/articles\/([^/]+)\/<\/loc>/g)].map(
    ([, slug]) => slug,
  );
  expect(slugs).toEqual(["newest", "portuguese", "taiwan", "day-before"]);
  expect(news).toContain(
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
  );
  expect(news).toContain(
    "<news:news><news:publication><news:name>The &lt;Quay&gt;</news:name><news:language>en</news:language></news:publication>" +
      "<news:publication_date>2026-02-05T18:00+02:00</news:publication_date><news:title>Quay &amp; wall newest</news:title></news:news>",
  );
  expect([...news.matchAll(/<news:language>([^<]+)/g)].map(([, tag]) => tag)).toEqual([
    "en",
    "pt",
    "zh-tw",
    "en",
  ]);
});

test("a saved page is in it where the site does not point to its original", () => {
  const settings = { url, newsSitemap: true, savedPages: { canonical: false } };
  expect(filesOf(settings, articles).get("sitemap-news.xml")).toContain("/articles/saved-page/");
});

test("robots.txt names it; without the setting or an address there is none", () => {
  const line = `Sitemap: ${url}/sitemap-news.xml`;
  expect(filesOf({ url, newsSitemap: true }, articles).get("robots.txt")!.split("\n")).toContain(line);
  for (const settings of [{ url }, { newsSitemap: true }]) {
    const files = filesOf(settings, articles);
    expect([...files.keys()]).toEqual(["robots.txt", "sitemap.xml"]);
    expect(files.get("robots.txt")).not.toContain("news.xml");
  }
});

test("a site without a date has an empty one", () => {
  const news = filesOf({ url, newsSitemap: true }, [summaryOf("undated", "")]).get("sitemap-news.xml")!;
  expect(news).not.toContain("<url>");
});

test("past 50,000 addresses the sitemap is a list of several, and no address is lost", () => {
  const [one] = articles;
  const many = Array.from({ length: 50_001 }, (_, index) => ({ ...one!, slug: `quay-${index}` }));
  const newsroom = makeNewsroom(siteSchema.parse({ url }), [], strings);
  const records = { ...makeSiteRecords(newsroom, articles), summaries: many, pages: [] };
  const files = new Map(sitemapFiles(records).map(({ path, content }) => [path, content]));
  expect([...files.keys()]).toEqual(["robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
  const locations = (path: string) =>
    [...files.get(path)!.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
  expect(locations("sitemap.xml")).toEqual([`${url}/sitemap-1.xml`, `${url}/sitemap-2.xml`]);
  const counts = ["sitemap-1.xml", "sitemap-2.xml"].map((path) => locations(path).length);
  expect(counts).toEqual([50_000, 1]);
  expect(new Set([...locations("sitemap-1.xml"), ...locations("sitemap-2.xml")]).size).toBe(50_001);
  const few = { ...records, summaries: many.slice(1) };
  expect(sitemapFiles(few).map(({ path }) => path)).toEqual(["robots.txt", "sitemap.xml"]);
});
