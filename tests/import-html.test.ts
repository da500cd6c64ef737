import { describe, expect, test } from "vitest";
import { decodeHtml } from "../src/import/html/decode-html.ts";
import { type ImportedHtml, readHtml } from "../src/import/html/read-html.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";

const sentences = [
  "The harbour wall of Quaytown was closed to all boats on Monday after divers had found cracks in its footing, the board said.",
  "“We will not open it before Easter,” said Mara Quay, the harbour master, who had walked along it every day for thirty years.",
  "The council will meet in the old customs house on Friday and hear what three engineers have to say about the cost of it.",
  "Nobody was hurt when the stones fell, and the ferry to the island leaves from the northern quay until the work is done.",
];
const story = sentences.map((sentence) => `<p>${sentence}</p>`).join("\n");

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

function pageOf({ head = "", before = "", body = story, after = "" }: Parts): string {
  return `<!doctype html><html lang="en"><head><title>Harbour wall closed | The Courier</title>${head}</head><body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Harbour wall closed</h1>${before}<div class="story">${body}</div></article>${after}</main>
<footer>© The Courier</footer></body></html>`;
}

function read(parts: Parts): ImportedHtml {
  const page = readHtml(pageOf(parts), { source: "https://courier.example/wall" });
  if (typeof page === "string") throw new Error(page);
  return page;
}

/** What readers see: what the build keeps of it. */
function shown(parts: Parts): readonly string[] {
  const { blocks, removals, placed } = analyzeArticle(read(parts).markdown, "a.md");
  const out = new Set([...removals, ...placed].map(({ block }) => block));
  return blocks.filter((_, index) => !out.has(index)).map(({ text }) => text);
}

test("takes the article and nothing of the page around it", () => {
  expect(
    shown({
      after:
        "<section class='comments'><p>First to comment here, and it was about time that somebody did so.</p></section>",
    }),
  ).toEqual(sentences);
});

describe("what a page sets apart goes into the file with what the page calls it, and the build decides", () => {
  test.each([
    ["newsletter", '<div class="newsletter-signup"><p>Get our morning briefing in your inbox.</p></div>'],
    [
      "related",
      '<aside class="related-stories"><h3>More</h3><p><a href="/a">Seven boats that changed the harbour</a></p></aside>',
    ],
    ["advertisement", '<div class="ad-slot"><p>Paint for every boat</p></div>'],
    ["donation", '<section id="donation-box"><p>Help us to report on.</p></section>'],
    ["sidebar", "<aside><p>Tide tables are on page four.</p></aside>"],
  ])("%s", (sign, box) => {
    const body = story.replace("</p>\n<p>The council", `</p>${box}<p>The council`);
    const { markdown } = read({ body });
    expect(markdown).toContain(`<!-- page: ${sign} -->`);
    const { blocks, removals } = analyzeArticle(markdown, "a.md");
    expect(removals.every(({ block }) => blocks[block]!.page === sign)).toBe(true);
    expect(shown({ body })).toEqual(sentences);
  });

  test.each([
    '<div class="subscriber-content">STORY</div>',
    '<div class="content-with-sidebar has-ads">STORY</div>',
    '<section class="newsletter-article related-layout">STORY</section>',
  ])("but %s is how the article itself is called", (box) => {
    expect(shown({ body: box.replace("STORY", story) })).toEqual(sentences);
  });
});

test("headings, lists, quotes, tables, links and figures stay what they are", () => {
  const { markdown } = read({
    body: `${story}<h2>What it costs</h2><p>The three parts of it, by the reckoning of the board:</p><ul><li>stones, cut in Northport</li><li>divers and their boat</li></ul>
<blockquote><p>It is older than all of us.</p></blockquote>
<table><tr><th>Part</th><th>Cost</th></tr><tr><td>Stones</td><td>4,000</td></tr><tr><td>Boat</td><td>900</td></tr></table>
<figure><img src="/wall.jpg" width="800" alt="The wall"><figcaption>The wall at noon. Photo: Ana Diaz</figcaption></figure>
<p>More is to be read in <a href="/plan?utm_source=mail&amp;id=4">the plan of the board</a>, which was <strong>not</strong> published before this week.</p>`,
  });
  expect(markdown).toContain("\n## What it costs\n");
  expect(markdown).toContain("\n- stones, cut in Northport\n- divers and their boat\n");
  expect(markdown).toContain("\n> It is older than all of us.\n");
  expect(markdown).toMatch(/\| Stones \| 4,000 \|/);
  expect(markdown).toContain(
    '<img src="https://courier.example/wall.jpg" alt="The wall">\n<figcaption>The wall at noon. Photo: Ana Diaz</figcaption>',
  );
  expect(markdown).toContain("[the plan of the board](https://courier.example/plan?id=4)");
  expect(markdown).toContain("**not**");
});

describe("short lines at both ends of a text are of it where they stand as its paragraphs do", () => {
  const first = (html: string) => shown({ before: "<p>By Mara Quay</p>", body: html + story });
  test.each([
    ["a short sentence above", first("<p>It was cold.</p>"), ["It was cold.", ...sentences]],
    [
      "some words above",
      first("<p>Quaytown, at the old wall</p>"),
      ["Quaytown, at the old wall", ...sentences],
    ],
    ["a line behind", shown({ body: `${story}<p>He is 91</p>` }), [...sentences, "He is 91"]],
    [
      "a sentence behind a box",
      shown({ body: `${story}<aside class="newsletter"><p>Get our briefing.</p></aside><p>She waited.</p>` }),
      [...sentences, "She waited."],
    ],
    [
      "paragraphs in boxes of one name",
      shown({
        body: `${sentences.map((each) => `<div class="part"><p>${each}</p></div>`).join("")}<div class="part"><p>She waited.</p></div>`,
      }),
      [...sentences, "She waited."],
    ],
    // Beside each the same signs, where the line is the page's.
    ["the writer's office", first("<p>By Mara Quay</p><p>Harbour desk, Quaytown office</p>"), sentences],
    ["a label of the page", first("<p>Opinion</p>"), sentences],
    [
      "'Read on:' and what it leads to",
      shown({ body: `${story}<p>Read on:</p><p><a href="/a">Seven boats that changed us</a></p>` }),
      sentences,
    ],
    [
      "a line in a box of another name",
      shown({ body: `${story}<div class="foot-note"><p>Our other pages</p></div>` }),
      sentences,
    ],
    ["the byline", shown({ body: `${story}<p>By Mara Quay</p>` }), sentences],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("an anchor of a heading says nothing of it; the name of a box does", () => {
    const crosshead = '<h3 id="nav_costs_0">What it costs</h3>';
    expect(shown({ body: story.replace("<p>The council", `${crosshead}<p>The council`) })).toContain(
      "What it costs",
    );
    const menu = '<div id="nav_costs_0"><h3>All pages</h3></div>';
    expect(shown({ body: story.replace("<p>The council", `${menu}<p>The council`) })).toEqual(sentences);
  });
});

describe("fields, and where each was found", () => {
  const ld = (article: object) =>
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...article })}</script>`;
  const field = (parts: Parts, key: string) =>
    new RegExp(`^(?:# ${key}: .*\\n)?${key}:.*(?:\\n {2}- .*)*`, "m").exec(read(parts).markdown)?.[0];

  test("takes no date of a box beside the article", () => {
    const time = '<time datetime="2020-01-01">1 January 2020</time>';
    const box = `<aside><a href="/b">Ten beaches for the winter</a>${time}</aside>`;
    expect(field({ body: `${box}${story}` }, "published")).toBeUndefined();
    expect(field({ body: `<p>${time}</p>${story}` }, "published")).toContain("2020-01-01");
  });

  test.each(["by its headline", "by its address"])(
    "of several articles in the data takes the page's own, %s",
    (how) => {
      const other = { author: { name: "Tom Reed" }, datePublished: "2020-01-01", publisher: "Coast" };
      const own = { author: { name: "Mara Quay" }, datePublished: "2026-01-18" };
      const foreign = {
        ...other,
        headline: "Ten beaches for the winter",
        url: "https://coast.example/beaches",
      };
      const mine =
        how === "by its headline"
          ? { ...own, headline: "Harbour wall closed" }
          : { ...own, url: "https://coast.example/wall" };
      const head = `<link rel="canonical" href="https://coast.example/wall">${ld(foreign)}${ld(mine)}`;
      expect(field({ head }, "author")).toContain("Mara Quay");
      expect(field({ head }, "published")).toContain("2026-01-18");
    },
  );

  test.each([
    [{}, "title", "title: Harbour wall closed # h1"],
    [{}, "lang", "lang: en # html lang"],
    [
      { head: ld({ author: [{ "@type": "Person", name: "Mara Quay" }, { name: "Tom Reed" }] }) },
      "author",
      "# author: JSON-LD author\nauthor:\n  - Mara Quay\n  - Tom Reed",
    ],
    [
      { head: '<meta name="author" content="By Mara Quay and Tom Reed">' },
      "author",
      "# author: author\nauthor:\n  - Mara Quay\n  - Tom Reed",
    ],
    [
      { before: '<p class="byline">By Mara Quay, Harbour Correspondent</p>' },
      "author",
      "# author: byline\nauthor:\n  - Mara Quay",
    ],
    [
      {
        head: '<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier">',
      },
      "author",
      undefined,
    ],
    [
      { head: ld({ datePublished: "2026-03-14T18:30:00+01:00" }) },
      "published",
      "published: 2026-03-14T18:30:00+01:00 # JSON-LD datePublished",
    ],
    [
      { head: '<meta property="article:published_time" content="2026-03-14T18:30:00Z">' },
      "published",
      "published: 2026-03-14T18:30:00Z # article:published_time",
    ],
    [{ before: '<time datetime="2026-03-14">Saturday</time>' }, "published", "published: 2026-03-14 # time"],
    [
      { before: "<p>Published on Saturday, 14 March 2026, 6.30pm GMT</p>" },
      "published",
      "published: 2026-03-14T18:30Z # text",
    ],
    [{ before: "<p>03/02/2026</p>" }, "published", undefined],
    // A byline of several elements, a link to the author's page, a field of its own, the first words.
    [
      { before: '<div class="article-byline"><span>Mara Quay</span> <span>Tom Reed</span></div>' },
      "author",
      "# author: byline\nauthor:\n  - Mara Quay\n  - Tom Reed",
    ],
    [
      { before: '<p>News <a href="/authors/mara-quay">Mara Quay</a> 14.03.2026</p>' },
      "author",
      "# author: byline\nauthor:\n  - Mara Quay",
    ],
    [
      {
        after:
          "<ul><li>Tides</li><li>Boats</li><li>Weather</li><li>Ferries</li><li>Harbour</li><li><strong>Auteur</strong> Mara Quay</li></ul>",
      },
      "author",
      "# author: field of the page\nauthor:\n  - Mara Quay",
    ],
    [
      { before: "<p>MARA QUAY</p><p>mara.quay@courier.example</p>" },
      "author",
      "# author: byline\nauthor:\n  - MARA QUAY",
    ],
    [
      { body: story.replace("<p>The harbour", "<p><b>By Mara Quay</b>: The harbour") },
      "author",
      "# author: first words\nauthor:\n  - Mara Quay",
    ],
    [
      { body: `${story}<p>By Mara Quay</p><p>${sentences[0]}</p>` },
      "author",
      "# author: line of the text\nauthor:\n  - Mara Quay",
    ],
    // Two such lines belong to two pieces; a name alone belongs to anybody.
    [
      {
        body: `${story}<p>By Mara Quay</p><p>${sentences[0]}</p><p>By Tom Reed</p><p>${sentences[1]}</p>`,
      },
      "author",
      undefined,
    ],
    [{ before: "<p>Mara Quay</p>" }, "author", undefined],
    [{ before: "<p>Press Agency</p><p>desk@courier.example</p>" }, "author", undefined],
    // Over a date, a line that begins as a person's name is one; a place is none.
    [
      { before: "<p>Elena Quay</p><p>Saturday, 14 March 2026</p>" },
      "author",
      "# author: byline\nauthor:\n  - Elena Quay",
    ],
    [{ before: "<p>Port Quay</p><p>Saturday, 14 March 2026</p>" }, "author", undefined],
    [{ before: "<p>Victoria Harbour</p><p>Saturday, 14 March 2026</p>" }, "author", undefined],
    [{ before: "<p>Florence Cathedral</p><p>Saturday, 14 March 2026</p>" }, "author", undefined],
    [{ before: "<p>Elena Quay</p><p>It was cold.</p>" }, "author", undefined],
    // Brackets within a name are of it, behind it they are not.
    ...["[Text] (Bild)", "(Quaytown (Ost))", "(The Courier) for AFP"].map(
      (behind): [Parts, string, string] => [
        { head: ld({ author: { name: `Mara Quay ${behind}` } }) },
        "author",
        "# author: JSON-LD author\nauthor:\n  - Mara Quay",
      ],
    ),
    [
      { head: ld({ author: { name: "Robert (Bob) Quay" } }) },
      "author",
      "# author: JSON-LD author\nauthor:\n  - Robert (Bob) Quay",
    ],
    [
      { head: ld({ author: { name: "Mara Quay (Quaytown)" } }) },
      "author",
      "# author: JSON-LD author\nauthor:\n  - Mara Quay",
    ],
    // A section is no publication; a publication of a like name is.
    [
      {
        head: `<meta property="og:site_name" content="The Courier Sport"><meta property="article:section" content="Sport">${ld({ publisher: { name: "The Courier" } })}`,
      },
      "site",
      "site: The Courier # JSON-LD publisher",
    ],
    [
      {
        head: `<meta property="og:site_name" content="The Courier Island"><meta property="article:section" content="Sport">${ld({ publisher: { name: "The Courier" } })}`,
      },
      "site",
      "site: The Courier Island # og:site_name",
    ],
    [
      { head: '<meta property="article:tag" content="Stone &amp;amp; sand, tides; boats">' },
      "tags",
      "# tags: article:tag\ntags:\n  - Stone & sand\n  - tides\n  - boats",
    ],
    [
      { head: ld({ keywords: ["Quaytown, harbour of", "tides"] }) },
      "tags",
      "# tags: JSON-LD keywords\ntags:\n  - Quaytown, harbour of\n  - tides",
    ],
    // An account is nobody's name, nor is a publisher by its host.
    [{ head: '<meta name="author" content="mquay">' }, "author", undefined],
    [
      { head: '<meta name="author" content="Harbour News Group (www.courier.example)">' },
      "author",
      undefined,
    ],
    [
      {
        head:
          ld({ author: { "@id": "#p" } }) +
          ld({ "@type": "NewsMediaOrganization", "@id": "#p", name: "Quay Media" }),
      },
      "author",
      undefined,
    ],
    // Who put it on the page is not who the page names twice.
    [
      {
        head: `${ld({ author: { name: "Otto Web" } })}<meta name="parsely-author" content="Mara Quay">`,
        before: '<p>By <a rel="author" href="/mara">Mara Quay</a></p>',
      },
      "author",
      "# author: parsely-author\nauthor:\n  - Mara Quay",
    ],
    [
      {
        head: ld({ author: { name: "Otto Web" } }),
        before: '<p>By <a rel="author" href="/mara">Mara Quay</a></p>',
      },
      "author",
      "# author: JSON-LD author\nauthor:\n  - Otto Web",
    ],
    // The day of the place where it is printed.
    [
      {
        head: ld({ datePublished: "2026-03-15T00:47:31Z" }),
        before: "<p>March 14, 2026, 6:47 PM</p>",
      },
      "published",
      "published: 2026-03-14T18:47:31-06:00 # JSON-LD datePublished",
    ],
    [
      { head: ld({ datePublished: "2026-03-15T00:47:31Z" }), before: "<p>March 14, 2026</p>" },
      "published",
      "published: 2026-03-14 # JSON-LD datePublished",
    ],
    [
      { head: ld({ datePublished: "2026-03-14T12:00:00Z" }), before: "<p>Updated March 15, 2026</p>" },
      "published",
      "published: 2026-03-14T12:00:00Z # JSON-LD datePublished",
    ],
    [
      { head: ld({ datePublished: "2026-03-14T12:00:00Z" }), before: "<p>April 2, 2026</p>" },
      "published",
      "published: 2026-03-14T12:00:00Z # JSON-LD datePublished",
    ],
    [
      { head: '<link rel="canonical" href="https://courier.example/2026/03/14/wall">' },
      "published",
      undefined,
    ],
    [
      { before: '<story-stamp publishdate="2026-03-14T17:38:06Z"></story-stamp>' },
      "published",
      "published: 2026-03-14T17:38:06Z # data attribute",
    ],
    [
      { before: '<span class="published-date">20260314183000</span>' },
      "published",
      "published: 2026-03-14 # text",
    ],
    [{ before: "<span>20260314183000</span>" }, "published", undefined],
    [
      { head: ld({ datePublished: "2026-03-14T23:00:00-05:00", dateModified: "2026-03-15T04:00:00Z" }) },
      "updated",
      undefined,
    ],
    [
      { head: '<meta property="article:section" content="Harbour">' },
      "section",
      "section: Harbour # article:section",
    ],
    [
      { head: '<meta property="og:description" content="Divers found cracks in its footing.">' },
      "standfirst",
      "standfirst: Divers found cracks in its footing. # og:description",
    ],
  ] as const)("%j: %s", (parts, key, expected) => {
    expect(field(parts, key)).toBe(expected);
  });

  test("JSON-LD with a slip is read all the same, and what is no JSON is passed over", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle",\n"author":{"name":"Mara Quay"},}</script><script type="application/ld+json">{{{</script>';
    expect(field({ head }, "author")).toContain("Mara Quay");
  });

  test("a text in another language than the page says is told by its words", () => {
    const german =
      "<p>Die Hafenmauer von Quaytown ist seit Montag für alle Boote gesperrt, weil Taucher Risse in ihrem Fuß gefunden haben.</p>".repeat(
        4,
      );
    expect(field({ body: german }, "lang")).toMatch(/^lang: de # text/);
  });
});

test("a text that scripts show later is read, too", () => {
  const html = pageOf({ body: "" }).replace("</main>", `</main><div hidden id="S:0">${story}</div>`);
  const page = readHtml(html);
  expect(typeof page === "string" ? page : page.markdown).toContain("The council will meet");
});

test.each([
  ["an empty page", ""],
  ["a login", "<h1>Log in</h1><form><input name=user><button>Go</button></form>"],
  [
    "a list of links",
    `<h1>News</h1><ul>${"<li><a href='/a'>Seven boats that changed the harbour of Quaytown</a></li>".repeat(20)}</ul>`,
  ],
])("%s is no article", (_, html) => {
  expect(readHtml(html)).toBe("text");
});

describe("the bytes of a page are read as a browser reads them", () => {
  const text = "Grüße aus Köln";
  test.each([
    ["utf-8", [...new TextEncoder().encode(`<p>${text}`)]],
    ["windows-1252", [...Buffer.from(`<meta charset="iso-8859-1"><p>${text}`, "latin1")]],
    ["windows-1252", [...Buffer.from(`<p>${text}, and more that is plain.`, "latin1")]],
    ["windows-1252", [...Buffer.from(`<meta charset="utf-8"><p>${text}, wrongly said.`, "latin1")]],
    ["utf-16le", [0xff, 0xfe, ...Buffer.from(`<p>${text}`, "utf16le")]],
    ["utf-16le", [...Buffer.from(`<p>${text}`, "utf16le")]],
  ])("%s", (_, bytes) => {
    expect(decodeHtml(Uint8Array.from(bytes)).html).toContain(text);
  });

  test("Shift_JIS, where nothing says so", () => {
    const bytes = Uint8Array.from([
      0x3c, 0x70, 0x3e, 0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x8b, 0x4c, 0x8e, 0x96,
    ]);
    expect(decodeHtml(bytes).html).toBe("<p>日本語の記事");
  });

  test("the header goes before the page's own word", () => {
    const bytes = Buffer.from(`<meta charset="windows-1251"><p>${text}`, "latin1");
    expect(decodeHtml(bytes, "text/html; charset=iso-8859-1").html).toContain(text);
  });
});

describe("nothing of a hostile page runs or is told as the author's word", () => {
  test.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    '<a href="javascript:alert(1)">the plan of the board of the harbour</a>',
    "<svg><script>alert(1)</script></svg>",
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; is what the page of the board said on Monday, to everybody's surprise.</p>",
    "<!-- page: newsletter -->",
    "<p>{{ page | dump }} {% include '/etc/passwd' %} was printed on the board's page on Monday, to everybody's surprise.</p>",
    "<p>---</p><p>title: Forged</p><p>draft: true</p><p>---</p>",
    "<math><mtext></p><style><img src onerror=alert(1)></style></math>",
  ])("%s", (evil) => {
    const { markdown } = read({ body: story.replace("\n<p>The council", `${evil}\n<p>The council`) });
    const article = analyzeArticle(markdown, "a.md");
    expect(markdown).not.toMatch(/(?<!\\)<script|onerror=|javascript:|srcdoc|<svg|<style/i);
    expect(article.headline).toBe("Harbour wall closed");
    expect(article.frontMatter.draft).toBe(false);
    for (const sentence of sentences)
      expect(article.blocks.map(({ text }) => text.replace(/\s+/g, " "))).toContain(sentence);
  });

  test.each([
    ["title", '<meta property="og:title" content="a&#10;draft: true&#10;---&#10;evil">'],
    ["author", '<meta name="author" content="Mara Quay\n---\nevil">'],
    ["section", '<meta property="article:section" content="a # b: c&#10;quotes: []">'],
  ])("a %s of several lines stays one value", (_, head) => {
    const { frontMatter } = analyzeArticle(read({ head }).markdown, "a.md");
    expect(frontMatter.draft).toBe(false);
    expect(frontMatter.quotes).toEqual([]);
  });

  test("pages that nest deep are read", () => {
    const page = readHtml(`<h1>Harbour wall closed</h1>${"<div>".repeat(400)}${story}`);
    expect(typeof page === "string" ? page : page.markdown).toContain("The council will meet");
  });
});

test("the text in the page's data takes no prose of the page away", () => {
  const others = [
    "The lock keeper counted nine boats in the basin at dusk, two of them without a light.",
    ...sentences.slice(0, 2).map((each) => each.replace(/Quay/g, "Lock")),
  ];
  const data = (texts: readonly string[]) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: texts.join("\n\n") })}</script>`;
  expect(shown({ head: data([...sentences.slice(0, 2), ...others]) })).toEqual(sentences);
  // Where the page shows only the beginning, the data's text is the article.
  const begin = sentences
    .slice(0, 2)
    .map((each) => `<p>${each}</p>`)
    .join("");
  expect(shown({ head: data([...sentences, ...others]), body: begin })).toEqual([...sentences, ...others]);
});

test.each([
  [
    "a gallery",
    '<figure><figure><img src="/a.jpg"><figcaption>The wall at dawn, seen from the quay.</figcaption></figure><figure><img src="/b.jpg"><figcaption>The wall at dusk, seen from the ferry.</figcaption></figure></figure>',
    ["The wall at dawn, seen from the quay.", "The wall at dusk, seen from the ferry.", "/a.jpg", "/b.jpg"],
  ],
  [
    "a figure with a quote",
    '<figure><img src="/a.jpg"><blockquote>The stones have moved by a hand.</blockquote><figcaption>Ilse Brandt measured it.</figcaption><ul class="share"><li><a href="/s">Send it on</a></li></ul></figure>',
    ["The stones have moved by a hand.", "Ilse Brandt measured it.", "/a.jpg"],
  ],
  [
    "a figure with a sentence beside its caption",
    '<figure><img src="/a.jpg"><p>The stones have moved by a hand.</p><figcaption>The wall at noon.</figcaption></figure>',
    ["The stones have moved by a hand.", "The wall at noon.", "/a.jpg"],
  ],
])("above the text, %s stays whole", (_, figure, parts) => {
  for (const place of [{ before: figure }, { body: figure + story }]) {
    const { markdown } = read(place);
    for (const part of parts) expect(markdown.split(part)).toHaveLength(2);
    expect(markdown).not.toMatch(/^caption:|Send it on/m);
  }
});

test("words beside the caption of the picture above the text are its credit", () => {
  const { markdown } = read({
    before:
      '<figure><img src="/a.jpg"><span>Ana Diaz/Seabild</span><figcaption>The wall at noon.</figcaption></figure>',
  });
  expect(markdown).toMatch(/^caption: The wall at noon\. # figure\ncredit: Ana Diaz\/Seabild # figure$/m);
});

describe("the standfirst that readers see goes before the description for machines", () => {
  const head = '<meta name="description" content="All about walls in Quaytown.">';
  const deck = "Divers found cracks, and the board will not wait for the spring";
  const standfirstOf = (before: string) =>
    /^standfirst: (.*) # (.*)$/m.exec(read({ head, before }).markdown)?.slice(1);
  test.each([
    ["a heading under the headline", `<h2>${deck}</h2>`, [deck, "page"]],
    ["a class that says so", `<div class="wall-dek"><p>${deck}</p></div>`, [deck, "page"]],
    // Beside each the same place with other words, or the same name on something else.
    ["a kicker", "<h2>Harbour</h2>", ["All about walls in Quaytown.", "description"]],
    ["a caption", `<p class="caption">${deck}</p>`, ["All about walls in Quaytown.", "description"]],
    [
      "a teaser",
      `<aside class="summary"><p>${deck}</p></aside>`,
      ["All about walls in Quaytown.", "description"],
    ],
    [
      "the headline again",
      "<h2>Harbour wall closed to boats</h2>",
      ["All about walls in Quaytown.", "description"],
    ],
  ])("%s", (_, before, expected) => {
    expect(standfirstOf(before)).toEqual(expected);
  });

  test("a heading that comes again in the text is its first crosshead", () => {
    const crosshead = "Why three divers went down at night in May";
    const page = (mark: string, other: string, byline = "") => {
      const [first, second, ...more] = sentences.map((each) => `<p>${each}</p>`);
      const body = `<h1>Harbour wall closed</h1><h2${mark}>${crosshead}</h2>${byline}${first}${second}<h2${other}>What it costs</h2>${more.join("")}`;
      const read = readHtml(
        `<!doctype html><html lang="en"><body><article>${body}</article></body></html>`,
        {},
      );
      return typeof read === "string" ? read : read.markdown;
    };
    for (const mark of ["", ' class="subhead"']) {
      expect(page(mark, mark)).toContain(`\n## ${crosshead}\n`);
      expect(page(mark, mark)).not.toContain("standfirst:");
    }
    // Of another class, or with the byline between it and the text, it is the standfirst.
    for (const other of [page(' class="dek"', ""), page("", "", "<p>By Mara Quay</p>")]) {
      expect(other).toContain(`standfirst: ${crosshead} # page`);
      expect(other).not.toContain("## Why");
    }
  });

  test("the points of a list under the headline open the text", () => {
    const before =
      "<ul><li>Divers found four cracks in the wall</li><li>The ferry leaves from the north</li></ul>";
    expect(shown({ before })).toEqual([
      "Divers found four cracks in the wall",
      "The ferry leaves from the north",
      ...sentences,
    ]);
    const menu = '<ul class="menu"><li>Divers found four cracks in the wall</li></ul>';
    expect(shown({ before: menu })).toEqual(sentences);
  });
});

describe("credits stay, of the text and of its pictures", () => {
  test.each([
    ["an agency in a box of its own", '<div class="sign">mq/Reuters</div>', "mq/Reuters"],
    ["sources in a foot", "<footer>Sources: AP, harbour board</footer>", "Sources: AP, harbour board"],
    ["the credit of a teaser", '<div class="related">Photo: Ana Diaz</div>', undefined],
    ["the foot of the page", "<footer>© The Courier 2026</footer>", undefined],
    ["a sentence on an agency", "<div>Reuters was not told of it</div>", undefined],
  ])("%s", (_, after, expected) => {
    const body = `<div class="text">${story}</div>${after}`;
    expect(shown({ body }).slice(sentences.length)).toEqual(expected === undefined ? [] : [expected]);
  });

  test("a credit within the text is a caption, whatever its box is called", () => {
    const box = (words: string) =>
      story.replace("<p>The council", `<div class="author-meta"><p>${words}</p></div><p>The council`);
    expect(read({ body: box("Photo: Ana Diaz") }).markdown).toContain(
      "<figcaption>Photo: Ana Diaz</figcaption>",
    );
    expect(read({ body: box("Ana Diaz, two days ago") }).markdown).not.toContain("Ana Diaz");
  });
});

describe("the picture above the text", () => {
  const fields = (before: string, head = "") =>
    [...read({ before, head }).markdown.matchAll(/^(image|alt|caption|credit): (.*) # figure$/gm)].map(
      ([, key, value]) => `${key}: ${value}`,
    );
  const image = "image: https://courier.example/wall.jpg";
  test.each([
    [
      "in a box that is no figure",
      '<div class="top"><img src="/wall.jpg"><p class="caption">The wall at noon.</p><span class="credit">Ana Diaz</span></div>',
      [image, "caption: The wall at noon.", "credit: Ana Diaz"],
    ],
    [
      "with its caption behind the figure",
      '<div><figure><img src="/wall.jpg"></figure><figcaption>The wall at noon.</figcaption></div>',
      [image, "caption: The wall at noon."],
    ],
    [
      "in a set of sizes only",
      '<figure><img width="100" srcset="/small.jpg 320w, /wall.jpg 1200w"><figcaption>The wall at noon.</figcaption></figure>',
      [image, "caption: The wall at noon."],
    ],
    [
      "in a set of one size",
      '<figure><img width="100" srcset="/wall.jpg 1200w"><figcaption>The wall at noon.</figcaption></figure>',
      [image, "caption: The wall at noon."],
    ],
    [
      "in a noscript beside a placeholder",
      '<figure><img src="data:image/gif;base64,R0"><noscript><img src="/wall.jpg"></noscript><figcaption>The wall at noon.</figcaption></figure>',
      [image, "caption: The wall at noon."],
    ],
    [
      "in the link that opens it in full",
      '<figure><a href="/wall.jpg"><img src="data:image/gif;base64,R0"></a><figcaption>The wall at noon.</figcaption></figure>',
      [image, "caption: The wall at noon."],
    ],
    [
      "but not a portrait beside the byline",
      '<div class="author-box"><figure><img src="/mara.jpg"></figure></div>',
      [],
    ],
    ["nor an icon", '<figure><img src="/icon.png" width="48"></figure>', []],
    ["nor a drawing", '<figure><img src="/mark.svg"></figure>', []],
    ["nor a counter in a noscript", '<noscript><img src="/count.gif" width="1" height="1"></noscript>', []],
  ])("%s", (_, before, expected) => {
    expect(fields(before)).toEqual(expected);
  });

  test("a picture between paragraphs of the text stays between them", () => {
    const figure = '<figure><img src="/wall.jpg"><figcaption>The wall at noon.</figcaption></figure>';
    const { markdown } = read({ body: story.replace("</p>\n<p>“We", `</p>${figure}<p>“We`) });
    expect(markdown).toMatch(/said\.\n\n<figure>[\s\S]*<\/figure>\n\n“We will/);
  });

  test("of a picture without words, the one that the page names is the article's", () => {
    const head = '<meta property="og:image" content="https://courier.example/harbour.jpg">';
    expect(fields('<figure><img src="/mara.jpg"></figure>', head)).toEqual([]);
    expect(read({ before: '<figure><img src="/mara.jpg"></figure>', head }).markdown).toContain(
      "/harbour.jpg",
    );
  });

  test("pictures within the text are found where a script would load them", () => {
    const lazy =
      '<p><noscript><img src="/a.jpg"></noscript></p><a href="/b.jpg"><span><img src="data:,"></span></a><p><img data-srcset="/c.jpg 800w"></p>';
    const { markdown } = read({ body: story.replace("<p>The council", `${lazy}<p>The council`) });
    for (const name of ["a", "b", "c"]) expect(markdown).toContain(`https://courier.example/${name}.jpg`);
    const pair = (name: string) =>
      `<img src="data:,"><noscript><img src="/${name}.jpg"></noscript><p>${sentences[1]}</p>`;
    const each = read({ body: `${story}${pair("d")}${pair("e")}` }).markdown;
    for (const name of ["d", "e"]) expect(each.split(`https://courier.example/${name}.jpg`)).toHaveLength(2);
    const link = '<p><a href="/plan.html"><img src="data:,"></a></p>';
    expect(read({ body: story.replace("<p>The council", `${link}<p>The council`) }).markdown).not.toContain(
      "plan",
    );
  });
});

test.each([
  [
    "https://web.archive.org/web/20260314183000/https://courier.example/wall?id=4",
    "https://courier.example/wall?id=4",
  ],
  ["https://web.archive.org/about", "https://web.archive.org/about"],
  [
    "https://courier.example/web/20260314183000/https://other.example/",
    "https://courier.example/web/20260314183000/https://other.example/",
  ],
])("a page that an archive keeps is from where it was published: %s", (canonical, source) => {
  const html = pageOf({ head: `<link rel="canonical" href="${canonical}">` });
  const page = readHtml(html);
  expect(typeof page === "string" ? page : page.markdown).toContain(`\nsource: ${source} # canonical\n`);
});

test("links of an archived page lead to the pages themselves, its pictures stay in the archive", () => {
  const at = "/web/20260314183000";
  const head = `<link rel="canonical" href="https://web.archive.org${at}/https://courier.example/wall">`;
  const { markdown } = read({
    head,
    body: `${story}<p>More is in <a href="${at}/https://board.example/plan">the plan of the board</a>, which was told on Monday to all who came to the quay.</p><img src="${at}im_/https://courier.example/wall.jpg"><p>${sentences[0]}</p>`,
  });
  expect(markdown).toContain("(https://board.example/plan)");
  expect(markdown).toContain(`(https://web.archive.org${at}im_/https://courier.example/wall.jpg)`);
});

test("a path that only looks like the archive's stays as it is", () => {
  const path = "/web/20260314/https://board.example/plan";
  const linked = (href: string) =>
    `<p>More is in <a href="${href}">the plan of the board</a>, which was told on Monday to all who came to the quay.</p>`;
  const { markdown } = read({ body: `${story}${linked(path)}${linked(`https://other.example${path}`)}` });
  expect(markdown).toContain(`(https://courier.example${path})`);
  expect(markdown).toContain(`(https://other.example${path})`);
});

describe("a first letter that is set large", () => {
  const open = (html: string) => shown({ body: html + story })[0];
  const rest =
    "ow the wall is closed, and the boats lie in the northern basin until the stones are set again.";
  test.each([
    [`<p><span class="dropcap">N</span>${rest}</p>`, `N${rest}`],
    [`<p><b class="dropcap">“N</b>${rest}”</p>`, `“N${rest}”`],
    [`<p><b class="dropcap"><span>N</span></b><span>${rest}</span></p>`, `N${rest}`],
    // A blank in the markup, or the break before a paragraph, may part two words.
    [`<p><span class="dropcap">A</span> wall ${rest}</p>`, `A wall ${rest}`],
    [`<p><span class="dropcap">A </span>wall ${rest}</p>`, `A wall ${rest}`],
    [`<p><span class="dropcap">A</span>\n<span>wall ${rest}</span></p>`, `A wall ${rest}`],
    [`<p><span class="dropcap">A</span><span> wall ${rest}</span></p>`, `A wall ${rest}`],
    [`<p><span class="dropcap">“I</span> am there n${rest}”</p>`, `“I am there n${rest}”`],
    [`<p><span class="dropcap">W</span> Gdańsku n${rest}</p>`, `W Gdańsku n${rest}`],
    [`<div class="drop-cap">A</div>wall ${rest}`, `A wall ${rest}`],
    [`<div class="drop-cap">A</div>\n<p>wall ${rest}</p>`, `A wall ${rest}`],
    // No class says that it is a first letter.
    [`<p><span>N</span> ${rest}</p>`, `N ${rest}`],
    [`<p><span class="initials">N</span> ${rest}</p>`, `N ${rest}`],
  ])("%s", (html, expected) => {
    expect(open(html)).toBe(expected);
  });
});

test("spaces at the ends of emphasis and links stand outside of their marks; those of code stay", () => {
  const { markdown } = read({
    body: `${story}<p>It is <em> very </em>cold, <strong>Quay: </strong>said, and <a href="/a"> the plan </a>of it was read by all who came to the quay.</p><pre><code>  two
four
</code></pre><p>${sentences[0]}</p>`,
  });
  expect(markdown).toContain(
    "It is *very* cold, **Quay:** said, and [the plan](https://courier.example/a) of it",
  );
  expect(markdown).not.toContain("&#x20;");
  expect(markdown).toContain("\n  two\nfour\n");
});

test("a caption keeps no dash from before its credit", () => {
  const { markdown } = read({
    before:
      '<figure><img src="/a.jpg"><figcaption>The wall at noon. – <span class="credit">Ana Diaz</span></figcaption></figure>',
  });
  expect(markdown).toMatch(/^caption: The wall at noon\. # figure\ncredit: Ana Diaz # figure$/m);
});

describe("a title over its part of the text stays", () => {
  const link = (words: string) => `<p><a href="/${words.length}">${words}</a></p>`;
  const towns = [
    "Northport buys a ferry",
    "Marsh sells its lock",
    "Quaytown mends a wall",
    "Reedham opens a mill",
  ];
  const count = (body: string) => shown({ body }).filter((text) => towns.includes(text)).length;

  test("lines that are links and take turns with paragraphs are titles; further apart they lead away", () => {
    expect(
      count(story + towns.map((town, index) => `${link(town)}<p>${sentences[index]}</p>`).join("")),
    ).toBe(4);
    expect(
      count(towns.map((town) => `<p>${sentences.join("</p><p>")}</p>${link(town)}`).join("") + story),
    ).toBe(0);
    expect(count(`${story}${link(towns[0]!)}<p>${sentences[0]}</p>`)).toBe(0);
  });

  test("a crosshead over an advertisement stays where others of its kind head the text", () => {
    const box = '<div class="advert"><p>Paint for every boat</p></div>';
    const crosshead = "<h2>What it costs</h2>";
    const [first, second, third] = sentences.map((each) => `<p>${each}</p>`);
    expect(shown({ body: `${first}<h2>Stones</h2>${second}${crosshead}${box}${third}` })).toContain(
      "What it costs",
    );
    const links = '<div class="related"><p><a href="/a">Seven boats that changed us</a></p></div>';
    expect(shown({ body: `${first}${second}<h2>More on this</h2>${links}${third}` })).not.toContain(
      "More on this",
    );
  });

  test("a whole sentence that is one link is of the text; a line without an end leads away", () => {
    const at = (words: string) =>
      shown({ body: story.replace("<p>The council", `${link(words)}<p>The council`) });
    const sentence = "The plan of the board was printed on Monday for all who came to the quay.";
    expect(at(sentence)).toContain(sentence);
    expect(at("The plan of the board for all who came to the quay on Monday and Tuesday")).toEqual(sentences);
  });

  test("a quotation between headline and text is of the text", () => {
    const quote = "<blockquote>Why do we wait?</blockquote>";
    expect(shown({ body: `<div>${quote}</div>${story}` })[0]).toBe("Why do we wait?");
    expect(shown({ body: `<div class="share">${quote}</div>${story}` })).toEqual(sentences);
  });
});

test("what a page prints beside the article is told as left out, and what the front matter holds is not", () => {
  const { leftOut } = read({
    before:
      '<h2>Divers found cracks in the footing of it</h2><figure><img src="/a.jpg"><figcaption>The wall at noon.</figcaption></figure>',
  });
  expect(leftOut).toEqual([
    { text: "Home", why: "navigation" },
    { text: "Sport", why: "navigation" },
    { text: "© The Courier", why: "footer" },
  ]);
});

test("a day in numbers is read as the publisher's country writes it, where English alone does not say", () => {
  const html = pageOf({ before: "<p class='date'>Published 03/04/2026</p>" });
  const dateAt = (source: string) => {
    const page = readHtml(html, { source });
    return typeof page === "string" ? page : page.metadata.published?.value;
  };
  expect(dateAt("https://courier.example.co.uk/wall")).toBe("2026-04-03");
  expect(dateAt("https://courier.example/wall")).toBeUndefined();
});

describe("a short sentence beside the paragraphs is of the text, wherever it stands", () => {
  const lede = "<p>The wall is shut.</p>";
  const last = "<p>Nine boats lie in it.</p>";
  const links = '<ul><li><a href="/a">Seven boats that changed the harbour town</a></li></ul>';
  const isWhole = (parts: Parts) => {
    const { markdown, leftOut } = read(parts);
    const isKept = (text: string) => markdown.includes(text);
    return { isKept, left: leftOut.map(({ text }) => text) };
  };

  test.each([
    ["over a crosshead", `${lede}<h2>What was found</h2>${story}`],
    [
      "over a card beside the paragraphs",
      `${lede}<div><div><h4>Who pays?</h4></div><div><p>The board pays.</p></div></div>${story}`,
    ],
    ["over a box of links", `${lede}<aside class="related"><h3>Related</h3>${links}</aside>${story}`],
  ])("first, %s", (_, body) => {
    const { isKept } = isWhole({ body });
    expect(isKept("The wall is shut.")).toBe(true);
    if (body.includes("The board pays.")) expect(isKept("The board pays.")).toBe(true);
  });

  test("first, in the article, over its first section; over a box without a crosshead it is of the head", () => {
    const page = (box: string) =>
      readHtml(`<html lang="en"><head><title>Harbour wall closed</title></head><body><main><article>
<h1>Harbour wall closed</h1>${lede}<section>${box}${story}</section></article></main></body></html>`);
    const left = (box: string) => {
      const found = page(box);
      return typeof found === "string" ? [found] : found.leftOut.map(({ text }) => text);
    };
    expect(left("<h2>What was found</h2>")).toEqual([]);
    expect(left("")).toEqual(["The wall is shut."]);
  });

  test("a line over the byline is of the head", () => {
    expect(isWhole({ body: `${lede}<p>By Mara Quay</p>${story}` }).left).toContain("The wall is shut.");
  });

  test.each([
    ["a box of links", `<section class="x"><h3>More on this story</h3>${links}</section>`],
    ["links under a heading", `<h3>More on this story</h3>${links}`],
    [
      "a newsletter's field",
      '<div class="nl"><h3>The Quay Morning</h3><form><input type="email"><button>Sign up</button></form></div>',
    ],
    ["what is called related", `<aside class="related"><h3>Related</h3>${links}</aside>`],
  ])("last, behind %s; the box is not of what readers see", (_, box) => {
    const seen = shown({ body: `${story}${box}${last}` });
    expect(seen).toEqual([...sentences, "Nine boats lie in it."]);
  });

  test.each([
    [
      "teasers",
      '<div class="list"><h3>More</h3><div><h4><a href="/a">Seven boats that changed the harbour town</a></h4><p>They all came back.</p></div></div>',
    ],
    ["the author", "<h3>About the author</h3><p>Mara Quay lives by the sea.</p>"],
    ["a menu", '<ul class="menu"><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul>'],
    ["cookies", '<div class="cookie-banner"><h3>Cookies</h3><p>We use them.</p></div>'],
  ])("words behind the text in a box of its own, or over the author, stay out: %s", (_, box) => {
    expect(shown({ body: `${story}${box}` })).toEqual(sentences);
  });

  test.each([
    ["sections", "<h2>Why it matters</h2><p>The wall is old.</p><h2>What next</h2><p>Stay away.</p>"],
    ["facts in pairs", "<dl><dt>Cost of the wall</dt><dd>41,000 pounds</dd></dl>"],
    ["a note that opens", "<details><summary>Background</summary><p>It was built in 1902.</p></details>"],
  ])("short %s at the end stay", (_, body) => {
    const words = body.split(/<[^>]*>/).filter((text) => text !== "");
    const { isKept } = isWhole({ body: story + body });
    for (const text of words) expect(isKept(text)).toBe(true);
  });

  test("facts in an aside at the end go with what the page calls them; one that leads away is left out", () => {
    const facts = read({ body: `${story}<aside><h4>In numbers</h4><p>Six weeks; nine years.</p></aside>` });
    expect(facts.markdown).toContain("<!-- page: sidebar -->\n\n#### In numbers\n\nSix weeks; nine years.");
    expect(read({ body: `${story}<aside><h4>More</h4>${links}</aside>` }).markdown).not.toContain(
      "Seven boats",
    );
  });
});

describe("the notes that the marks of a text lead to stand behind it", () => {
  const marked = (mark: string) =>
    `${story}<p>The wall was built in 1902.<sup><a id="r1" href="#fn1">${mark}</a></sup></p>`;

  test.each([
    ["a list", '<hr><ol><li id="fn1">It was mended in 1950. <a href="#r1">back</a></li></ol>'],
    ["a line under a heading", '<h2>Notes</h2><p id="fn1">[1] It was mended in 1950.</p>'],
    ["a paragraph of an entry", '<ol><li id="fn1"><p>It was mended in 1950.</p></li></ol>'],
    ["an aside", '<aside><p><a id="fn1"></a>It was mended in 1950.</p></aside>'],
  ])("in %s", (_, notes) => {
    const { markdown } = read({ body: `${marked("1")}${notes}` });
    expect(markdown).toContain("It was mended in 1950.");
    if (notes.includes("<h2>")) expect(markdown).toContain("## Notes");
  });

  test("what a link of words leads to is none, and no comment is", () => {
    const comment = '<section class="comments"><p id="fn1">It was mended in 1950.</p></section>';
    expect(read({ body: marked("1"), after: comment }).markdown).not.toContain("mended");
    const more = '<div class="boats"><p id="fn1">Boats</p></div>';
    expect(read({ body: marked("see boats") + more }).markdown).not.toContain("Boats");
  });

  test("a list of sources under a heading stays; a list of links is left out", () => {
    const sources =
      '<h2>Sources</h2><ul><li>Accounts of the board</li><li><a href="/c">Census of 1931</a></li></ul>';
    const { markdown } = read({ body: story + sources });
    expect(markdown).toContain("## Sources\n\n- Accounts of the board\n- [Census of 1931]");
    const links =
      '<h2>Sources</h2><ul><li><a href="/b">Seven boats came</a></li><li><a href="/c">Two left</a></li></ul>';
    expect(read({ body: story + links }).markdown).not.toContain("Seven boats");
  });
});

describe("a picture and what the page calls its caption right behind it are one figure", () => {
  const image = '<img src="https://courier.example/pier.jpg" alt="A pier">';
  const caption = '<p class="legend">The pier on Tuesday. © Lea Marsh</p>';

  test.each([
    ["img", image],
    ["amp-img", '<amp-img src="https://courier.example/pier.jpg" alt="A pier"></amp-img>'],
    ["a link around it", `<a href="/pier">${image}</a>`],
  ])("above the text, beside the paragraphs: %s", (_, picture) => {
    const { metadata } = read({ body: `${picture} ${caption}${story}` });
    expect([metadata.image?.value, metadata.caption?.value, metadata.credit?.value]).toEqual([
      "https://courier.example/pier.jpg",
      "The pier on Tuesday.",
      "© Lea Marsh",
    ]);
  });

  test("within the text, in a box of their own", () => {
    const box = `<div class="wp-caption">${image}<p class="wp-caption-text">The pier on Tuesday.</p></div>`;
    const { markdown } = read({ body: `${story}${box}<p>She waited by the pier all night.</p>` });
    expect(markdown).toContain(
      '<figure>\n<img src="https://courier.example/pier.jpg" alt="A pier">\n<figcaption>The pier on Tuesday.</figcaption>\n</figure>',
    );
    expect(markdown.split("<figure>")).toHaveLength(2);
  });

  test("but a paragraph behind a picture is no caption, and a caption behind a paragraph makes no figure of it", () => {
    const { markdown, metadata } = read({ body: `${image}${story}` });
    expect(metadata.caption).toBeUndefined();
    for (const text of sentences) expect(markdown).toContain(text);
    expect(read({ body: `${story}<p>She waited all night.</p>${caption}` }).markdown).toContain(
      "She waited all night.",
    );
  });

  test("a credit that touches the sentence of a caption is parted from it; a name within a sentence is not", () => {
    const figure = (words: string) =>
      `${story}<figure>${image}<figcaption>${words}</figcaption></figure><p>She waited.</p>`;
    expect(read({ body: figure("Waves of eight metres.<span>LEA MARSH</span>") }).markdown).toContain(
      "Waves of eight metres. LEA MARSH",
    );
    expect(read({ body: figure("Waves off St<b>Ives</b>") }).markdown).toContain("off St");
    expect(read({ body: figure("Waves off St<b>Ives</b>") }).markdown).not.toContain("St <b>");
  });
});

test("a line behind the text that says who wrote and who took the pictures stays; labels of the page do not", () => {
  const line = (words: string) => read({ body: `${story}<p class="byline">${words}</p>` }).markdown;
  expect(line("Words: Mara Lund. Pictures: Jo Reed")).toContain("Words: Mara Lund. Pictures: Jo Reed");
  expect(line("Category: Harbours")).not.toContain("Category");
});

describe("the entries of a live blog are of the text, each with its time, however short", () => {
  const entry = (time: string, head: string, text: string) =>
    `<article class="entry"><time datetime="2026-03-14T${time}:00Z">${time}</time><h2>${head}</h2><p>${text}</p></article>`;
  const entries = [
    entry("12:31", "Bridge shut", "The bridge has been shut, police said."),
    entry(
      "09:10",
      "Ferries stay in port",
      "All ferries stay in port until Sunday, the harbour master of Quaytown said.",
    ),
  ];
  const live = (before: string, after = "") =>
    readHtml(
      `<html lang="en"><head><title>Storm: all that is known</title></head><body><main><h1>Storm: all that is known</h1>${before}<div>${entries.join("")}</div>${after}</main></body></html>`,
    );
  const bodyOf = (page: ReturnType<typeof live>) =>
    typeof page === "string" ? page : page.markdown.replace(/^---[\s\S]*?---\s+/, "").trim();
  const whole = [
    "12:31",
    "## Bridge shut",
    "The bridge has been shut, police said.",
    "09:10",
    "## Ferries stay in port",
    "All ferries stay in port until Sunday, the harbour master of Quaytown said.",
  ].join("\n\n");

  test("right under the headline", () => {
    expect(bodyOf(live("<p class='byline'>By Mara Lund</p>"))).toBe(whole);
  });

  test("under a paragraph that opens them", () => {
    const opening =
      "The storm came at noon on Friday, and nobody had expected it so soon in the year, they said.";
    expect(bodyOf(live(`<p>${opening}</p>`))).toBe(`${opening}\n\n${whole}`);
  });

  test("but articles that their headings lead to are others", () => {
    const teaser = (head: string) =>
      `<article class="card"><time datetime="2026-03-13">13 March</time><h2><a href="/a">${head}</a></h2><p>They all came back to the harbour on that day.</p></article>`;
    const after = `<div>${teaser("Seven boats that changed the harbour")}${teaser("Two walls that changed the town")}</div>`;
    expect(shown({ after })).toEqual(sentences);
  });
});
