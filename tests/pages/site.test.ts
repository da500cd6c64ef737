import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseFeed as parseWithRowan } from "@rowanmanning/feed-parser";
import { parseFeed, parseOpml } from "feedsmith";
import { parseHTML } from "linkedom";
import RssParser from "rss-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite } from "../browser/built-site.ts";
import { htmlValidator } from "./html-validator.ts";

const articles = "tests/fixtures/site";
const kilobyte = 1000;

describe.each([
  { base: "/", options: {} },
  { base: "/news/", options: { base: "/news/" } },
])("a site under $base", ({ base, options }) => {
  let site: BuiltSite;
  let files: readonly string[];
  const read = (file: string) => readFileSync(join(site.folder, file), "utf8");
  const pages = () => files.filter((file) => extname(file) === ".html");

  beforeAll(async () => {
    site = await buildSite(articles, options);
    files = readdirSync(site.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(site.folder.length + 1)
          .replaceAll("\\", "/"),
      );
  });
  afterAll(() => site.remove());

  test("has every address", () => {
    const expected = [
      "index.html",
      "articles/harbour-wall/index.html",
      "articles/harbour-wall/removed.json",
      "articles/harbour-wall/quotes.json",
      "speakers/index.html",
      "speakers/mara-quay/index.html",
      "speakers/mara-quay/page/2/index.html",
      "speakers/mara-quay/feed.xml",
      "speakers/mara-quay/feed.json",
      "topics/index.html",
      "topics/harbour/page/2/index.html",
      "topics/harbour/feed.xml",
      "sections/town/index.html",
      "sections/town/feed.json",
      "places/quaytown/index.html",
      "series/the-tide-table/index.html",
      "archive/index.html",
      "archive/2026/03/index.html",
      "archive/undated/index.html",
      "quotes/index.html",
      "search/index.html",
      "corrections/index.html",
      "about/index.html",
      "feed.xml",
      "feed.json",
      "feeds.opml",
      "sitemap.xml",
      "robots.txt",
      "404.html",
      "quotes.json",
      "quotes.jsonl",
      "quotes.csv",
    ];
    expect(files).toEqual(expect.arrayContaining(expected));
    expect(files.filter((file) => file.startsWith("articles/draft"))).toEqual([]);
  });

  test("has valid HTML on every page", async () => {
    const validator = htmlValidator();
    const problems: string[] = [];
    for (const file of pages()) {
      const { results } = await validator.validateString(read(file), file);
      for (const { messages } of results) {
        for (const { line, message, ruleId } of messages)
          problems.push(`${file}:${line} ${message} [${ruleId}]`);
      }
    }
    expect(problems).toEqual([]);
  });

  test("leads nowhere that is not there", () => {
    const ids = new Map(pages().map((file) => [file, idsOf(read(file))]));
    const broken = pages().flatMap((file) => {
      const { document } = parseHTML(read(file));
      const links = [...document.querySelectorAll("[href], [src]")].map(
        (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
      );
      return links
        .filter((link) => !resolves(link, file, ids, files, base))
        .map((link) => `${file}: ${link}`);
    });
    expect([...new Set(broken)]).toEqual([]);
  });

  test("describes every page that is there to be read, for search engines and shared links", () => {
    const without = pages().filter((page) => {
      const { document } = parseHTML(read(page));
      const leadsOn = document.querySelector("meta[http-equiv=refresh]") !== null;
      return !leadsOn && !document.querySelector("meta[name=description]")?.getAttribute("content");
    });
    expect(without).toEqual([]);
  });

  test("asks no other host for anything and has no inline code or style", () => {
    for (const file of pages()) {
      const { document } = parseHTML(read(file));
      for (const element of document.querySelectorAll(
        "[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]",
      )) {
        const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
        expect(address.startsWith(base), `${file} loads ${address}`).toBe(true);
      }
      expect(document.querySelectorAll("[style], style, iframe, [onclick], [onerror]").length).toBe(0);
      for (const script of document.querySelectorAll("script:not([src])")) {
        expect(script.getAttribute("type")).toBe("application/ld+json");
        JSON.parse(script.textContent);
      }
    }
  });

  test("prints what an article says, and runs none of it", () => {
    const html = read("articles/hostile/index.html");
    const { document } = parseHTML(html);
    expect(document.querySelector("h1")?.textContent).toBe(
      "A headline with <b>tags</b>, “quotes” & {{ 7 * 7 }}",
    );
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("javascript:");
    expect(document.querySelectorAll("#q-forged, .body .note b").length).toBe(1);
    expect(document.querySelector(".quote em")?.textContent).toBe("both");
  });

  test.each(["", "speakers/mara-quay/", "topics/harbour/", "sections/town/"])(
    "has feeds at '%s' that three parsers read",
    async (path) => {
      const atom = read(`${path}feed.xml`);
      const json = read(`${path}feed.json`);
      const { format, feed } = parseFeed(atom);
      expect(format).toBe("atom");
      const entries = (feed as { entries: readonly { id: string }[] }).entries;
      const other = await new RssParser().parseString(atom);
      const third = parseWithRowan(atom);
      expect(other.items.length).toBe(entries.length);
      expect(third.items.length).toBe(entries.length);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(parseFeed(json).format).toBe("json");
      expect(JSON.parse(json).items.length).toBe(entries.length);
      expect(third.items.every(({ url }) => url?.startsWith(`https://courier.example${base}articles/`))).toBe(
        true,
      );
    },
  );

  test("carries no removed text in feeds, data or the list of feeds", () => {
    for (const file of ["feed.xml", "feed.json", "quotes.json", "feeds.opml"]) {
      expect(read(file)).not.toMatch(/donate today|favourite network/);
    }
    expect(parseOpml(read("feeds.opml")).body?.outlines?.length).toBeGreaterThan(1);
  });

  test("gives a reader mode every paragraph and none of the removed text", () => {
    for (const slug of readdirSync(join(site.folder, "articles"))) {
      const html = read(`articles/${slug}/index.html`);
      const { document } = parseHTML(html);
      const notes = [...document.querySelectorAll(".note")];
      for (const note of notes) note.remove();
      const paragraphs = [...document.querySelectorAll(".body > p, .said > p")].map(words);
      const article = new Readability(parseHTML(html).document, { charThreshold: 100 }).parse();
      const text = squeeze(article?.textContent ?? "");
      for (const paragraph of paragraphs) expect(text, slug).toContain(paragraph);
      for (const note of notes) expect(text, slug).not.toContain(words(note));
      expect(text).not.toMatch(/donate today|favourite network|Skip to content/);
    }
  });

  test("keeps within its budget before fonts", () => {
    const html = read("articles/harbour-wall/index.html");
    const [style = ""] = files.filter((file) => /^assets\/quotidian\..*\.css$/.test(file));
    const scripts = files.filter((file) => /^assets\/(?:early|quotidian)\..*\.js$/.test(file));
    const shell = html
      .replace(/<div class="body"[\s\S]*?<\/article>/, "")
      .replace(/<section id="who"[\s\S]*?<\/section>/, "");
    const css = packed(read(style));
    const javascript = scripts.reduce((sum, file) => sum + packed(read(file)), 0);
    expect(packed(shell) + css).toBeLessThanOrEqual(11 * kilobyte);
    expect(packed(html) + css + javascript).toBeLessThanOrEqual(14.6 * kilobyte);
    // What comes after the page, before anything is pressed.
    const [tools = ""] = files.filter((file) => /^assets\/tools\..*\.js$/.test(file));
    expect(javascript + packed(read(tools))).toBeLessThanOrEqual(10 * kilobyte);
  });

  test("says what is not known, and where a saved page comes from", () => {
    const { document } = parseHTML(read("articles/harbour-wall/index.html"));
    const unknown = [...document.querySelectorAll(".unknown")].map(({ textContent }) => textContent);
    expect(unknown).toEqual(["No byline in the saved page", "No date in the saved page"]);
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://coast.example/news/harbour-wall",
    );
    expect(document.querySelector(".copy a")?.textContent).toBe("Read it at Coast Observer");
    expect(document.querySelectorAll(".removed s").length).toBe(3);
  });

  test("names the speaker of every quotation in the machine's form", () => {
    const { document } = parseHTML(read("articles/harbour-wall/index.html"));
    const graph = JSON.parse(document.querySelector("script[type='application/ld+json']")!.textContent)[
      "@graph"
    ];
    const quotations = graph[0].hasPart;
    expect(quotations.length).toBe(11);
    expect(quotations[0].spokenByCharacter.name).toBe("Mara Quay");
    expect(document.querySelectorAll(".quote[id]").length).toBe(11);
  });

  test("tells a role as the words of an article, and not as a quotation", () => {
    const { document } = parseHTML(read("speakers/mara-quay/index.html"));
    const described = document.querySelector(".described")!;
    expect(described.querySelector("p")?.textContent).toBe("Described in articles as");
    expect(described.querySelectorAll("li .words").length).toBeGreaterThan(0);
    for (const each of described.querySelectorAll("li")) {
      expect(each.querySelector("a")?.getAttribute("href")).toContain("/articles/");
    }
    expect(described.querySelector("q")).toBeNull();
    expect(described.textContent).not.toMatch(/[“”„«»"]/);
  });

  test("leads an old address to the new one", () => {
    expect(read("speakers/mayor-quay/index.html")).toContain(`url=${base}speakers/mara-quay/`);
  });
});

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));
}

function resolves(
  link: string,
  from: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: readonly string[],
  base: string,
): boolean {
  if (/^(?:https?|mailto):/.test(link)) return true;
  const [path = "", fragment] = link.split("#");
  const own = `${base}${from}`.replace(/index\.html$/, "");
  const target = path === "" ? own : path;
  if (!target.startsWith(base)) return false;
  const file = target.slice(base.length);
  const page = file === "" || file.endsWith("/") ? `${file}index.html` : file;
  if (!files.includes(page)) return false;
  return fragment === undefined || ids.get(page)?.has(fragment) === true;
}

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function words(element: { readonly textContent: string | null }): string {
  return squeeze(element.textContent ?? "");
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
