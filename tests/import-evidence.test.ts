import { describe, expect, test } from "vitest";
import { type ImportedHtml, readHtml } from "../src/import/html/read-html.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";

/** What of a page is its article's, and what is another's: each case beside one with the same signs and another meaning. */

const sentences = [
  "The harbour wall of Quaytown was closed to all boats on Monday after divers had found cracks in its footing, the board said.",
  "“We will not open it before Easter,” said Mara Quay, the harbour master, who had walked along it every day for thirty years.",
  "The council will meet in the old customs house on Friday and hear what three engineers have to say about the cost of it.",
  "Nobody was hurt when the stones fell, and the ferry to the island leaves from the northern quay until the work is done.",
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

interface Parts {
  readonly note?: string;
  readonly head?: string;
  readonly under?: string;
  readonly body?: string;
  readonly after?: string;
}

function pageOf({
  note = "",
  head = "",
  under = "",
  body = paragraphs(sentences),
  after = "",
}: Parts): string {
  return `<!doctype html>${note}<html lang="en"><head><title>Harbour wall closed | The Courier</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="https://courier.example/news">News</a></nav>
<main><article><h1>Harbour wall closed</h1>${under}<div class="story">${body}</div></article>${after}</main>
<footer>© The Courier</footer></body></html>`;
}

function read(parts: Parts, source: string | undefined = "https://courier.example/news/wall"): ImportedHtml {
  const page = readHtml(pageOf(parts), source === undefined ? {} : { source });
  if (typeof page === "string") throw new Error(`no ${page}`);
  return page;
}

const authorsOf = (parts: Parts) => read(parts).metadata.authors?.value ?? [];

function shown(parts: Parts): readonly string[] {
  const { blocks, removals, placed } = analyzeArticle(read(parts).markdown, "a.md");
  const out = new Set([...removals, ...placed].map(({ block }) => block));
  return blocks.filter((_, index) => !out.has(index)).map(({ text }) => text);
}

const data = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe("a name beside another article's headline is not the author's", () => {
  const title = '<h3><a href="/ferry">A ferry for the island is bought</a></h3>';
  test.each([
    [
      "a second `article`",
      `<article><h2><a href="/ferry">A ferry is bought at last</a></h2><p class="byline">By Tom Reed</p></article>`,
    ],
    [
      "a box of links",
      `<section><h3>More from the coast</h3><div>${title}<p>By Tom Reed</p></div></section>`,
    ],
    ["a link of `rel=author`", `<article>${title}<a rel="author" href="/tom">Tom Reed</a></article>`],
    [
      "microdata",
      `<div itemscope itemtype="https://schema.org/NewsArticle">${title}<b itemprop="author">Tom Reed</b></div>`,
    ],
    ["a name over its headline", `<div><p>Author: Tom Reed</p>${title}</div>`],
    [
      "cards",
      `<div><a href="/ferry">${title.replaceAll(/<\/?a[^>]*>/g, "")}</a><span>By Tom Reed</span></div>`,
    ],
    [
      "an article that follows whole",
      `<article><h1>A ferry for the island</h1><p>By Tom Reed</p>${paragraphs(sentences.map((each) => each.replace("harbour", "island")))}</article>`,
    ],
    [
      "comments of readers",
      `<section class="comments"><p itemprop="author">Tom Reed</p><p>It was about time.</p></section>`,
    ],
  ])("%s", (_, after) => {
    expect(authorsOf({ after })).toEqual([]);
    expect(authorsOf({ after, under: '<p class="byline">By Mara Lund</p>' })).toEqual(["Mara Lund"]);
  });

  test("one within the text goes with its teaser", () => {
    const [first, ...others] = sentences;
    const teaser = `<article>${title}<p class="by">By Tom Reed</p><p>The council of the island bought it on Tuesday for two million, after ten years of talk.</p></article>`;
    const parts = { body: paragraphs([first!]) + teaser + paragraphs(others) };
    expect(authorsOf(parts)).toEqual([]);
    expect(shown(parts)).toEqual(sentences);
  });

  test.each([
    ["on the last line", { body: `${paragraphs(sentences)}<p>By Mara Lund</p>` }],
    ["under the text", { after: "<footer><p>Author: Mara Lund</p></footer>" }],
    ["under a heading that says so", { after: "<div><h3>About the author</h3><p>By Mara Lund</p></div>" }],
    [
      "behind links to other articles",
      { after: `<div>${title}</div><div><a rel="author" href="/lund">Mara Lund</a></div>` },
    ],
    [
      "over a link to more of hers",
      { after: '<div><p>By Mara Lund</p><a href="/lund">All articles of Mara Lund</a></div>' },
    ],
  ])("her own name stays: %s", (_, parts) => {
    expect(authorsOf(parts)).toEqual(["Mara Lund"]);
  });

  test("updates of a live blog are no teasers, though each leads to itself", () => {
    const updates = sentences.map(
      (text, index) =>
        `<article><h3><a href="#u${index}">The harbour wall at ${index + 8} o'clock</a></h3><p>${text}</p></article>`,
    );
    const titles = sentences.map((_, index) => `The harbour wall at ${index + 8} o'clock`);
    expect(shown({ body: updates.join("") })).toEqual(expect.arrayContaining([...sentences, ...titles]));
  });
});

describe("JSON-LD counts where it is about this page", () => {
  const lund = '<p class="byline">By Mara Lund</p><time datetime="2026-03-14">14 March</time>';
  const tom = { author: { "@type": "Person", name: "Tom Reed" }, datePublished: "2024-01-02" };

  test("not with another address and another headline", () => {
    const foreign = {
      "@type": "NewsArticle",
      headline: "A ferry is bought",
      url: "https://courier.example/ferry",
      ...tom,
    };
    const { authors, published } = read({ head: data(foreign), under: lund }).metadata;
    expect([authors?.value, published?.value]).toEqual([["Mara Lund"], "2026-03-14"]);
  });

  test.each([
    ["the same headline", { headline: "Harbour wall is closed", url: "https://courier.example/amp/1" }],
    ["the same address", { headline: "Cracks!", url: "https://www.courier.example/news/wall/" }],
    [
      "the same name below another section",
      { headline: "Cracks!", mainEntityOfPage: "https://courier.example/coast/wall" },
    ],
    ["no address but the site's", { headline: "Cracks in an old thing", url: "https://courier.example/" }],
    [
      "the page's own text",
      { headline: "Cracks!", url: "https://courier.example/7", articleBody: sentences.join(" ") },
    ],
  ])("but with %s", (_, said) => {
    const { authors, published } = read({ head: data({ "@type": "NewsArticle", ...said, ...tom }) }).metadata;
    expect([authors?.value, published?.value]).toEqual([["Tom Reed"], "2024-01-02"]);
  });

  test.each([
    ["an address by number", "/news/48213", "Divers call off the Easter traffic of boats"],
    ["a headline for search", "/a/quaytown-harbour-easter", "Quaytown: what the Easter traffic has to know"],
  ])("with another headline and %s, where nothing on the page speaks for another", (_, path, headline) => {
    const said = { "@type": "NewsArticle", headline, url: `https://courier.example${path}`, ...tom };
    const found = read({ head: data(said) }).metadata;
    expect([found.authors?.value, found.published?.value]).toEqual([["Tom Reed"], "2024-01-02"]);
    // A link of the page to it, or an article of the page's own beside it.
    const after = `<aside><a href="https://courier.example${path}">${headline}</a></aside>`;
    expect(read({ head: data(said), after }).metadata).not.toHaveProperty("authors");
    const own = { "@type": "NewsArticle", headline: "Harbour wall closed", datePublished: "2026-03-14" };
    expect(read({ head: data([said, own]) }).metadata).not.toHaveProperty("authors");
  });

  test("a byline with the author of the data speaks for it", () => {
    const said = { "@type": "NewsArticle", headline: "Cracks!", url: "https://courier.example/7", ...tom };
    const under = '<p class="byline">By Tom Reed</p>';
    expect(read({ head: data(said), under }).metadata.published?.value).toBe("2024-01-02");
  });

  test.each([
    [
      "as words",
      data({ "@type": "NewsArticle", headline: "Harbour wall closed", author: "Coast Media Group" }),
    ],
    [
      "as a person",
      data({
        "@type": "NewsArticle",
        headline: "Harbour wall closed",
        author: { "@type": "Person", name: "The Evening Star" },
      }),
    ],
    [
      "an agency",
      data({ "@type": "NewsArticle", headline: "Harbour wall closed", author: { name: "Reuters" } }),
    ],
    ["in `meta`", '<meta name="author" content="Coast Media Group">'],
  ])("a publication gives way to a printed name: %s", (_, head) => {
    expect(authorsOf({ head, under: lund })).toEqual(["Mara Lund"]);
  });

  test.each(["An Nguyen", "Le Minh Tran"])(
    "a person whose name begins as an article does not: %s",
    (name) => {
      const said = {
        "@type": "NewsArticle",
        headline: "Harbour wall closed",
        author: { "@type": "Person", name },
      };
      expect(authorsOf({ head: data(said), under: lund })).toEqual([name]);
      expect(authorsOf({ head: `<meta name="author" content="${name}">`, under: lund })).toEqual([name]);
    },
  );

  test("a person of the data does not, nor a body where no name is printed", () => {
    const person = data({ "@type": "NewsArticle", headline: "Harbour wall closed", author: "Grace House" });
    expect(authorsOf({ head: person, under: lund })).toEqual(["Grace House"]);
    expect(authorsOf({ head: '<meta name="author" content="Coast Media Group">' })).toEqual([
      "Coast Media Group",
    ]);
  });
});

describe("the author and date of the article beside links that are no teasers of another", () => {
  const next = '<a href="/ferry">A ferry for the island is bought</a>';
  test.each([
    [
      "the foot of the article with a link to the next",
      `<footer><div>By <a rel="author" href="/who/tom">Tom Reed</a>, <time datetime="2026-03-14">14 March</time></div><div>${next}</div></footer>`,
    ],
    [
      "an aside with a link to all that the author has written",
      `<aside><p>By Tom Reed, <time datetime="2026-03-14">14 March</time></p><p><a href="/author/tom">All articles of our harbour correspondent</a></p></aside>`,
    ],
  ])("%s", (_, box) => {
    const { authors, published } = read({ body: `${paragraphs(sentences)}${box}` }).metadata;
    expect([authors?.value, published?.value]).toEqual([["Tom Reed"], "2026-03-14"]);
  });

  test("a long name that is itself the link", () => {
    const box = '<aside><a rel="author" href="/who/mm">Maria-Magdalena Quayhouse</a></aside>';
    expect(authorsOf({ after: box })).toEqual(["Maria-Magdalena Quayhouse"]);
  });

  test("but a teaser within the same aside keeps its own name", () => {
    const box = `<aside><div><h3>${next}</h3><p>By Tom Reed</p></div></aside>`;
    expect(authorsOf({ after: box })).toEqual([]);
  });
});

describe("words of a byline that are no names", () => {
  const meta = (name: string) => ({ head: `<meta name="author" content="${name}">` });
  test.each(["Contributing Writer", "Science Writer", "Senior Science Writer"])("an office: %s", (name) => {
    expect(authorsOf(meta(name))).toEqual([]);
  });

  test.each([
    ["Elena Reed Writer", ["Elena Reed"]],
    ["Robert E Reed", ["Robert E Reed"]],
    ["Elena Reed and Tom Field", ["Elena Reed", "Tom Field"]],
  ])("but a person with one, an initial, two persons: %s", (name, names) => {
    expect(authorsOf(meta(name))).toEqual(names);
  });

  test.each([
    '<a href="/tag/strike">Writers Guild Strike</a>',
    '<a href="/plain">Text Only Version</a>',
    "<p>Text Only Version</p>",
  ])("a subject behind a word that labels bylines too: %s", (line) => {
    expect(authorsOf({ after: `<div>${line}</div>` })).toEqual([]);
    expect(authorsOf({ after: "<div><p>Author Elena Reed</p></div>" })).toEqual(["Elena Reed"]);
    expect(authorsOf({ after: "<div><p><b>Author</b> Ysolde Reed</p></div>" })).toEqual(["Ysolde Reed"]);
  });
});

describe("a teaser right under the headline that leads nowhere is the standfirst", () => {
  const words = "Divers found cracks in its footing; it stays shut until Easter at least.";
  test.each([
    ["a paragraph", `<p class="article-teaser">${words}</p>`],
    ["a box", `<div class="teaser"><p>${words}</p></div>`],
    ["behind the byline", `<p class="byline">By Mara Lund</p><p class="teaser">${words}</p>`],
    ["a line of its own", '<span class="item__teaser">It stays shut until Easter at least.</span>'],
  ])("%s", (_, under) => {
    expect(read({ under }).metadata.standfirst?.value).toContain("until Easter at least.");
  });

  test.each([
    [
      "leads away",
      `<div class="teaser"><h4><a href="/ferry">A ferry for the island</a></h4><p>${words}</p></div>`,
    ],
    ["has a headline of its own", `<div class="teaser"><h4>A ferry for the island</h4><p>${words}</p></div>`],
    [
      "stands under other words",
      `<p class="note">The council has put all of its papers on show.</p><div class="teaser"><p>${words}</p></div>`,
    ],
  ])("none is one that %s", (_, under) => {
    expect(read({ under }).metadata.standfirst).toBeUndefined();
  });
});

describe("a first paragraph in a box of its own that is called so is the standfirst", () => {
  const words = "Divers found cracks in its footing on Monday, and it stays shut until Easter at least.";

  test.each(["article-excerpt", "entry__subtitle", "standfirst"])("%s", (name) => {
    const parts = { under: `<header><p class="${name}">${words}</p></header>` };
    expect(read(parts).metadata.standfirst?.value).toBe(words);
    expect(shown(parts)).toEqual(sentences);
  });

  test.each([
    ["beside the others", { body: `<p class="excerpt">${words}</p>${paragraphs(sentences)}` }],
    ["called the text's first words", { under: `<div class="story-intro"><p>${words}</p></div>` }],
    [
      "that is all",
      { under: `<div class="excerpt"><p>${words} ${sentences[0]} ${sentences[2]}</p></div>`, body: "" },
    ],
  ])("but none %s", (_, parts) => {
    expect(read(parts).metadata.standfirst).toBeUndefined();
    expect(shown(parts)[0]).toContain(words);
  });
});

describe("a brief is an article, however short", () => {
  const brief =
    "<p>The harbour wall of Quaytown was closed to all boats on Monday.</p><p>Divers had found cracks.</p>";
  const page = (body: string, head = "") =>
    readHtml(
      `<html lang="en"><head><title>Harbour wall closed</title>${head}</head><body>${body}</body></html>`,
    );

  test.each([
    ["in an `article`", `<article><h1>Harbour wall closed</h1>${brief}</article>`],
    [
      "with a date",
      `<main><h1>Harbour wall closed</h1><time datetime="2026-03-14">14 March</time>${brief}</main>`,
    ],
    ["with an author", `<main><h1>Harbour wall closed</h1><p class="byline">By Mara Lund</p>${brief}</main>`],
    [
      "over a newsletter",
      `<article><h1>Harbour wall closed</h1>${brief}</article><form><input type="email"></form>`,
    ],
    ["that names a day, right under the headline", `<h1>Harbour wall closed</h1>${brief}`],
    ["the same in a box", `<div class="story"><h1>Harbour wall closed</h1>${brief}</div>`],
  ])("%s", (_, body) => {
    expect(page(body)).toMatchObject({ headline: "Harbour wall closed" });
  });

  test.each([
    "Contributing: Jo Reed, The Quay Agency",
    "— Mara Lund in Quaytown",
    "Von unserer Mitarbeiterin Mara Lund",
  ])("a line under it that says whose it is stays: %s", (line) => {
    const read = page(`<article><h1>Harbour wall closed</h1>${brief}<p>${line}</p></article>`);
    expect(read).toMatchObject({ headline: "Harbour wall closed" });
  });

  test.each([
    [
      "a page that was not found",
      `<main><h1>Not found</h1><p>The page that you were looking for was not found. It may have been moved.</p></main>`,
    ],
    [
      "the same in an `article`",
      `<article class="error404"><h1>Not found</h1><p>The page that you were looking for was not found. It may have been moved.</p></article>`,
    ],
    [
      "a search",
      `<article><h1>Not found</h1><p>We cannot find what you are looking for. Perhaps searching can help.</p><form><input type="search"></form></article>`,
    ],
    [
      "a login",
      `<article><h1>Log in</h1><p>Please log in with your address to read on. It is free and takes a minute.</p><form><input type="password"></form></article>`,
    ],
    [
      "a wall",
      `<article><h1>Harbour wall closed</h1>${brief}<div class="paywall"><p>Read on for one a month.</p></div></article>`,
    ],
    [
      "a beginning",
      `<article><h1>Harbour wall closed</h1><p>The harbour wall of Quaytown was closed on Monday. Divers had found…</p></article>`,
    ],
    [
      "a beginning with the rest of a sentence under it",
      `<article><h1>Harbour wall closed</h1>${brief}<p>The board told the</p></article>`,
    ],
    [
      "a page that was moved",
      `<h1>Harbour wall closed</h1><p>The page you are looking for is no longer here.</p><p>Please try another.</p>`,
    ],
    [
      "a page without scripts",
      "<h1>Harbour wall closed</h1><p>Please switch on JavaScript to read this page. It needs it to show its contents.</p>",
    ],
  ])("none is %s", (_, body) => {
    expect(page(body)).toBe("text");
  });
});

describe("the address is this article's own", () => {
  const sourceOf = (head: string, note = "") => readHtml(pageOf({ head, note }));
  const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
  const og = (address: string) => `<meta property="og:url" content="${address}">`;
  const wall = "https://courier.example/news/wall";

  test.each([
    ["the site", canonical("https://courier.example/") + og(wall)],
    ["its index", canonical("https://courier.example/index.html") + og(wall)],
    ["a section that holds it", canonical("https://courier.example/news/") + og(wall)],
    [
      "where the menu leads",
      canonical("https://courier.example/news") + og("https://courier.example/w/wall"),
    ],
  ])("not %s", (_, head) => {
    expect(sourceOf(head)).toMatchObject({
      metadata: { source: { value: expect.stringMatching(/\/wall$/), from: "og:url" } },
    });
  });

  test.each([
    ["above its own pages", wall, og(`${wall}/2`)],
    ["above its form for phones", wall, og(`${wall}/amp`)],
    ["by number", "https://courier.example/?p=77", og(wall)],
  ])("but one that stands %s", (_, address, other) => {
    expect(sourceOf(canonical(address) + other)).toMatchObject({ metadata: { source: { value: address } } });
  });

  test.each([
    [
      "the headline at the end of a trail in a menu",
      canonical("https://courier.example/w/wall"),
      "Harbour wall closed",
    ],
    [
      "what two fields agree on",
      canonical("https://courier.example/w/wall") + og("https://courier.example/w/wall"),
      "The wall",
    ],
  ])("but %s", (_, head, words) => {
    const trail = `<nav><a href="/">Home</a><ul><li><a href="https://courier.example/w/wall">${words}</a></li></ul></nav>`;
    expect(readHtml(pageOf({ head, under: trail }))).toMatchObject({
      metadata: { source: { value: "https://courier.example/w/wall", from: "canonical" } },
    });
  });

  test("nor the site where nothing else is named", () => {
    const page = sourceOf(canonical("https://courier.example/"));
    expect(page).not.toHaveProperty("metadata.source");
  });

  test.each([
    ["a browser", `<!-- saved from url=(0031)${wall}?utm_source=x -->`],
    [
      "an extension",
      `<!--\n Page saved with SingleFile \n url: ${wall} \n saved date: Sat Mar 14 2026 18:30:11 GMT+0100 (CET)\n-->`,
    ],
  ])("%s notes it at the top of what it saves", (_, note) => {
    expect(sourceOf("", note)).toMatchObject({ metadata: { source: { value: wall, from: "saved from" } } });
    expect(sourceOf(canonical(`${wall}-two`), note)).toMatchObject({
      metadata: { source: { value: `${wall}-two` } },
    });
  });

  test("and when it was saved", () => {
    const note = `<!-- Page saved with SingleFile url: ${wall} saved date: Sat Mar 14 2026 18:30:11 GMT+0100 -->`;
    expect(sourceOf("", note)).toMatchObject({
      markdown: expect.stringContaining("saved: 2026-03-14T18:30:11+01:00"),
    });
  });

  test("relative addresses are relative to what the page says", () => {
    const body = `${paragraphs(sentences)}<p>Read the <a href="report.pdf">report</a> of the three engineers before the council meets on Friday.</p>`;
    const linkIn = (head: string) => /\((https:[^)]*report.pdf)\)/.exec(read({ head, body }).markdown)?.[1];
    expect(linkIn("")).toBe("https://courier.example/news/report.pdf");
    expect(linkIn('<base href="/files/">')).toBe("https://courier.example/files/report.pdf");
  });
});

describe("what stands behind or within the text, and the page calls nothing", () => {
  const bio =
    "Tom Reed is the harbour correspondent of The Courier. He has written about boats and their people since 2009.";
  const portrait = '<img src="/tom.jpg" width="80" height="80" alt="Tom Reed">';
  const byTom = '<p class="byline">By Tom Reed</p>';
  const all = paragraphs(sentences);

  test.each([
    ["with a portrait", { body: `${all}<div>${portrait}<p>${bio}</p></div>` }],
    ["under a heading", { under: byTom, body: `${all}<div><h4>About the author</h4><p>${bio}</p></div>` }],
    [
      "under the name",
      {
        under: byTom,
        body: `${all}<div><strong>Tom Reed</strong><p>${bio.replace("Tom Reed", "He")}</p></div>`,
      },
    ],
    ["in italics", { under: byTom, body: `${all}<div><p><em>${bio}</em></p></div>` }],
    [
      "of two",
      {
        under: '<p class="byline">By Tom Reed and Ann Lee</p>',
        body: `${all}<div>${portrait}<p>${bio}</p></div><div><p><a href="/ann">Ann Lee</a>${bio.replace("Tom Reed", "")}</p></div>`,
      },
    ],
  ])("a box about the author is left out: %s", (_, parts) => {
    expect(shown(parts)).toEqual(sentences);
    expect(read(parts).leftOut).toContainEqual(expect.objectContaining({ why: "biography" }));
  });

  const ofMara = bio.replace("Tom Reed", "Mara Quay").replace("He", "She");
  test.each([
    [
      "about one of whom the text tells",
      { body: `${all}<div><img src="/mara.jpg" alt="Mara Quay"><p>${ofMara}</p></div>` },
      ofMara,
    ],
    ["about another than the author", { under: byTom, body: `${all}<div><p>${ofMara}</p></div>` }, ofMara],
    [
      "in a box of its own without portrait, link or heading",
      {
        under: byTom,
        body: `${all}<div><p>Tom Reed, who wrote this report, was led off the quay by two officers on Tuesday, and let go in the evening.</p></div>`,
      },
      "Tom Reed, who wrote this report, was led off the quay by two officers on Tuesday, and let go in the evening.",
    ],
    ["that is set upright", { under: byTom, body: `${all}<div><p>${bio}</p></div>` }, bio],
    ["that is a paragraph of the text", { under: byTom, body: `${all}<p>${bio}</p>` }, bio],
    [
      "within the text",
      {
        under: byTom,
        body: `${paragraphs(sentences.slice(0, 2))}<div><p>${bio}</p></div>${paragraphs(sentences.slice(2))}`,
      },
      bio,
    ],
  ])("but none %s", (_, parts, kept) => {
    expect(shown(parts)).toContain(kept);
  });

  test("nor those whom the article presents one after another", () => {
    const stands = (name: string) =>
      `${name} has sat on the council for nine years and wants the wall to be mended before the winter.`;
    const names = ["Anna Lowell", "Peter Marsh", "Susan Field"];
    const cards = names.map(
      (name) => `<section><img src="/p.jpg" alt="${name}"><h2>${name}</h2><p>${stands(name)}</p></section>`,
    );
    const out = shown({ body: all + cards.join("") });
    expect(out).toEqual(expect.arrayContaining(names.map(stands)));
    const rows = `<div>${cards[0]}${cards[1]}</div>`;
    expect(shown({ body: all + rows })).toEqual(expect.arrayContaining(names.slice(0, 2).map(stands)));
  });

  const note = (link: string) =>
    `<p>The post <a href="${link}">Harbour wall closed</a> appeared first on <a href="https://courier.example">The Courier</a>.</p>`;
  test("nor the note that blog systems put behind a text for feeds", () => {
    expect(shown({ body: all + note("https://courier.example/news/wall/?utm_source=rss") })).toEqual(
      sentences,
    );
    expect(shown({ body: all + note("https://books.example/wall") })).toHaveLength(sentences.length + 1);
  });

  test("but a last line that leads to another paper's report of that headline stays, where the address is not known", () => {
    const body = all + note("https://books.example/wall");
    const page = readHtml(pageOf({ body }));
    expect(page).toMatchObject({ markdown: expect.stringContaining("appeared first on") });
  });

  const pitch =
    "<h3>The week on the coast</h3><p>Every Friday the best of our reporting, and nothing else, in five minutes.</p>";
  const within = (box: string) => ({
    body: paragraphs(sentences.slice(0, 2)) + box + paragraphs(sentences.slice(2)),
  });
  test.each([
    ["a field for an address", `<div>${pitch}<input type="email"><button>Go</button></div>`],
    ["a form with one", `<div>${pitch}<form><input name="email"><input type="submit"></form></div>`],
    [
      "a field further down",
      `<section><div>${pitch}</div><div><div><label>E-mail <input type="email"></label></div></div></section>`,
    ],
  ])("an invitation to a newsletter is told by %s", (_, box) => {
    expect(read(within(box)).markdown).toContain("<!-- page: newsletter -->");
    expect(shown(within(box))).toEqual(sentences);
  });

  test.each([
    ["several paragraphs", paragraphs(sentences.slice(0, 2))],
    ["a quotation", "<p>“It stays shut,” she said again.</p>"],
    ["a long paragraph without a heading", paragraphs(sentences.slice(2, 3))],
  ])("a bare field takes nothing of the text beside it for an invitation: %s", (_, beside) => {
    const field = '<div><input type="email"><button>Sign up</button></div>';
    const body = `${paragraphs(sentences)}<div>${beside}${field}</div>${paragraphs(sentences)}`;
    expect(read({ body }).markdown).not.toContain("<!-- page:");
  });

  test("nor where it ends the part of the text that a page loads at once", () => {
    const field = '<div><input type="email"><button>Sign up</button></div>';
    const part = (name: string) => paragraphs(sentences.map((each) => `${name}: ${each}`));
    const body = `${part("One")}<div>${part("Two").split("</p>").slice(0, 3).join("</p>")}</p>${field}</div>${part("Three")}${part("Four")}`;
    expect(shown({ body })).toEqual(shown({ body: body.replace(field, "") }));
    expect(shown({ body })).toHaveLength(15);
  });

  test("a form around the whole article is none, nor one that asks for a text", () => {
    expect(shown({ body: `<form>${all}<input type="email"></form>` })).toEqual(sentences);
    const ask =
      '<div><p>Did you see the stones fall on Monday? Tell us of it.</p><textarea></textarea><input type="email"></div>';
    expect(read(within(ask)).markdown).toContain("<!-- page: form -->");
  });
});

describe("captions of pictures that open large, and of films", () => {
  const within = (box: string) => ({
    body: paragraphs(sentences.slice(0, 2)) + box + paragraphs(sentences.slice(2)),
  });
  const wall = '<img src="/w.jpg" width="800" height="600">';
  const caption = "The wall at noon on Monday.";

  test.each([
    ["a lightbox", `<div class="lightbox"><figure>${wall}<figcaption>${caption}</figcaption></figure></div>`],
    ["a slide", `<div class="slider"><div>${wall}<div class="slide-caption">${caption}</div></div></div>`],
    [
      "a film",
      `<figure class="player"><video src="/w.mp4"></video><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      "a player",
      `<div class="video-player"><span>00:00 / 01:20</span><p class="caption">${caption}</p></div>`,
    ],
  ])("stay: %s", (_, box) => {
    expect(shown(within(box))).toContain(caption);
  });

  test.each([
    [
      "leads away",
      '<div class="carousel"><figure><img src="/f.jpg"><figcaption><a href="/f">A ferry for the island is bought</a></figcaption></figure></div>',
    ],
    [
      "is a button",
      '<div class="player"><p class="caption">Play again</p><p>Up next: a ferry for the island</p></div>',
    ],
  ])("none is one that %s", (_, box) => {
    expect(shown(within(box)).filter((text) => text.trim() !== "")).toEqual(sentences);
  });

  test("the same picture with the same caption stands once, with another one twice", () => {
    const figure = (words: string) => `<figure>${wall}<figcaption>${words}</figcaption></figure>`;
    const count = (box: string) => read(within(box)).markdown.split("/w.jpg").length - 1;
    expect(count(`${figure(caption)}<div class="lightbox">${figure(caption)}</div>`)).toBe(1);
    expect(count(figure(caption) + figure("The same wall, from the quay."))).toBe(2);
  });

  test("a caption and its credit in boxes of their own stay parted", () => {
    const figure = `<figure>${wall}<figcaption><div>${caption}</div><div>Photo: Ana Diaz</div></figcaption></figure>`;
    expect(read(within(figure)).markdown).toContain(`${caption} Photo: Ana Diaz`);
  });
});
