import { expect, test } from "vitest";
import { hasError } from "../src/article/diagnostic.ts";
import type { FrontMatter } from "../src/article/front-matter.ts";
import { pictureReferences } from "../src/check/picture-references.ts";
import { parseArticle, readArticle } from "../src/parse/parse.ts";

/** A front matter as some tool writes it, and what it states. */
type Shape = readonly [string, Partial<FrontMatter>];

const day = "2026-02-03";
const instant = "2026-02-03T18:30:00Z";

/** Each way of writing a value, under each name that its key has. */
const under = (
  keys: string,
  values: readonly (readonly [string, Partial<FrontMatter>])[],
): readonly Shape[] =>
  keys
    .split(" ")
    .flatMap((key) =>
      values.map(
        ([value, states]) => [`${key}:${value.startsWith("\n") ? "" : " "}${value}`, states] as const,
      ),
    );

const dates: readonly (readonly [string, string])[] = [
  ["2026-02-03", day],
  ['"2026-02-03"', day],
  ["2026-2-3", day],
  ["2026/02/03", day],
  ["2026.02.03", day],
  ["03.02.2026", day],
  ["3 February 2026", day],
  ["3rd Feb 2026", day],
  ["February 3, 2026", day],
  ['"Feb. 3, 2026"', day],
  ["Tue, 03 Feb 2026 18:30:00 GMT", "2026-02-03T18:30:00Z"],
  ["Tue, 03 Feb 2026 18:30:00 +0000", "2026-02-03T18:30:00Z"],
  ["3. Februar 2026", day],
  ["3 février 2026", day],
  ["3 de febrero de 2026", day],
  ["13/02/2026", "2026-02-13"],
  ["02/13/2026", "2026-02-13"],
  [instant, instant],
  ["2026-02-03T18:30:00.000Z", "2026-02-03T18:30:00.000Z"],
  ["2026-02-03 18:30:00 -0500", "2026-02-03T18:30:00-05:00"],
  ["2026-02-03 18:30:00 +01:00", "2026-02-03T18:30:00+01:00"],
  ["2026-02-03T18:30:11 (UTC +01:00)", "2026-02-03T18:30:11+01:00"],
  ["2026-02-03 18:30 CET", "2026-02-03T18:30+01:00"],
  ["2026-02-03T18:30", "2026-02-03T18:30"],
  ["2026-02-03 18:30", "2026-02-03T18:30"],
  ["\n  - 2026-02-03", day],
];
const authors: readonly (readonly [string, readonly string[]])[] = [
  ["Mara Quay", ["Mara Quay"]],
  ['"Mara Quay"', ["Mara Quay"]],
  ["[Mara Quay]", ["Mara Quay"]],
  ["[Mara Quay, Tom Reed]", ["Mara Quay", "Tom Reed"]],
  ["\n  - Mara Quay\n  - Tom Reed", ["Mara Quay", "Tom Reed"]],
  ["Mara Quay and Tom Reed", ["Mara Quay", "Tom Reed"]],
  ["Mara Quay, Tom Reed und Ilse von der Brandt", ["Mara Quay", "Tom Reed", "Ilse von der Brandt"]],
  ["Mara Quay, Tom Reed", ["Mara Quay", "Tom Reed"]],
  ["Mara Quay / Tom Reed", ["Mara Quay", "Tom Reed"]],
  ["By Mara Quay", ["Mara Quay"]],
  ["Di Marco Quay", ["Di Marco Quay"]],
  ["Mara Quay, New York", ["Mara Quay, New York"]],
  ["Tom Reed, Paris Bureau", ["Tom Reed, Paris Bureau"]],
  ["Quay, Mara", ["Quay, Mara"]],
  ["Reed and Lorne", ["Reed and Lorne"]],
  ["Centre for Coast and Sea Studies", ["Centre for Coast and Sea Studies"]],
  ["[[Mara Quay]], [[Tom Reed]]", ["Mara Quay", "Tom Reed"]],
  ['"[[Mara Quay]], [[people/tom|Tom Reed]]"', ["Mara Quay", "Tom Reed"]],
  ['"[[Mara Quay]] and [[Tom Reed]]"', ["Mara Quay", "Tom Reed"]],
  ["[[Mara Quay]]", ["Mara Quay"]],
  ['"[[Mara Quay]]"', ["Mara Quay"]],
  ['"[[people/mara|Mara Quay]]"', ["Mara Quay"]],
  ['\n  - "[[Mara Quay]]"', ["Mara Quay"]],
  ["{ name: Mara Quay, url: https://a.example }", ["Mara Quay"]],
  ["\n  name: Mara Quay\n  email: mara@a.example", ["Mara Quay"]],
  ["\n  - name: Mara Quay\n    bio: Reporter\n  - name: Tom Reed", ["Mara Quay", "Tom Reed"]],
  ["\n  mara:\n    name: Mara Quay", ["Mara Quay"]],
  ["{ first: Mara, last: Quay }", ["Mara Quay"]],
  ["Mara Quay; Tom Reed", ["Mara Quay", "Tom Reed"]],
  ["Mara Quay <mara@a.example>", ["Mara Quay"]],
  ["'[Mara Quay](https://a.example)'", ["Mara Quay"]],
];
const sources: readonly (readonly [string, Partial<FrontMatter>])[] = [
  ["https://a.example/wall", { source: "https://a.example/wall" }],
  ['"https://a.example/wall"', { source: "https://a.example/wall" }],
  ["<https://a.example/wall>", { source: "https://a.example/wall" }],
  ["www.a.example/wall", { source: "https://www.a.example/wall" }],
  ["'[The wall](https://a.example/wall)'", { source: "https://a.example/wall" }],
  ["[https://a.example/wall]", { source: "https://a.example/wall" }],
  ["\n  - https://a.example/wall\n  - https://b.example", { source: "https://a.example/wall" }],
  ["{ name: The Courier, url: https://a.example/wall }", { source: "https://a.example/wall" }],
];
const pictures: readonly (readonly [string, Partial<FrontMatter>])[] = [
  ["wall.jpg", { image: "wall.jpg" }],
  ["/assets/wall.jpg", { image: "/assets/wall.jpg" }],
  ["[wall.jpg, quay.jpg]", { image: "wall.jpg" }],
  ['"[[wall.jpg]]"', { image: "wall.jpg" }],
  ["{ path: wall.jpg, alt: A wall }", { image: "wall.jpg", alt: "A wall" }],
  [
    "{ src: wall.jpg, caption: The wall, credit: Ana Diaz }",
    { image: "wall.jpg", caption: "The wall", credit: "Ana Diaz" },
  ],
  ["{ url: https://a.example/wall.jpg }", { image: "https://a.example/wall.jpg" }],
  ["\n  feature: wall.jpg", { image: "wall.jpg" }],
];

const shapes: readonly Shape[] = [
  ...under(
    "published date Date publishDate publish_date date_published datePublished published_at pubDate",
    dates.map(([written, published]) => [written, { published }]),
  ),
  ...under(
    "author authors byline creator Author",
    authors.map(([written, author]) => [written, { author }]),
  ),
  ...under("source source_url url link canonical_url original", sources),
  ...under("image cover featured_image featuredImage thumbnail images", pictures),
  ...under("lastmod updated last_modified_at modified dateModified", [
    ["2026-02-04", { updated: "2026-02-04" }],
    ["2026-02-04 08:00:00 +0000", { updated: "2026-02-04T08:00:00Z" }],
  ]),
  ...under("created saved clipped date_saved", [
    ["2026-02-04", { saved: "2026-02-04" }],
    ["2026-02-04T08:00:00Z", { saved: "2026-02-04T08:00:00Z" }],
  ]),
  ...under("description summary excerpt subtitle standfirst dek", [
    ["Divers found cracks.", { standfirst: "Divers found cracks." }],
    [">\n  Divers found\n  cracks.", { standfirst: "Divers found cracks." }],
  ]),
  ...under("category section", [["Harbour", { section: "Harbour" }]]),
  ...under("categories", [
    ["[Harbour, Tides]", { section: "Harbour", tags: ["Tides"] }],
    ["Harbour", { section: "Harbour" }],
  ]),
  ...under("tags keywords topics", [
    ["[wall, tides]", { tags: ["wall", "tides"] }],
    ["wall, tides", { tags: ["wall", "tides"] }],
    ["\n  - wall\n  - tides", { tags: ["wall", "tides"] }],
    ["['#wall', tides]", { tags: ["wall", "tides"] }],
    ['"#wall #tides"', { tags: ["wall", "tides"] }],
    ["#wall #tides", { tags: ["wall", "tides"] }],
    ["['#wall #tides', quay]", { tags: ["wall", "tides", "quay"] }],
    ["C# and F#", { tags: ["C# and F#"] }],
    ["# what it is about", { tags: [] }],
    ["\n  - wall\n  -", { tags: ["wall"] }],
  ]),
  ...under("draft private unpublished hidden", [
    ["true", { draft: true }],
    ["yes", { draft: true }],
    ["false", { draft: false }],
  ]),
  ...under("publish published", [
    ["false", { draft: true }],
    ["true", { draft: false }],
    ["yes", { draft: false }],
    ["no", { draft: true }],
  ]),
  ["status: draft", { draft: true }],
  ["status: published", { draft: false }],
  ["permalink: /2026/wall/", { aliases: ["/2026/wall/"] }],
  ["permalink: /:year/:title/", { aliases: [] }],
  ["permalink: /:year-:month/wall/", { aliases: [] }],
  ["permalink: /news/wall-:title/", { aliases: [] }],
  ["permalink: /news/score-2:1/", { aliases: ["/news/score-2:1/"] }],
  ["permalink: mailto:desk@courier.example", { aliases: [] }],
  ["permalink: false", { draft: true }],
  ["url: /2026/wall/", { aliases: ["/2026/wall/"], source: undefined }],
  ["lang: en_US", { lang: "en-US" }],
  ["locale: de_DE.UTF-8", { lang: "de-DE" }],
  ["source: The Courier, Page 15", { site: "The Courier, Page 15", source: undefined }],
  ["source: 'The Courier: Page 15'", { site: "The Courier: Page 15" }],
  ["date: Invalid date\nauthor: Mara Quay", { published: undefined, author: ["Mara Quay"] }],
  ["date: 2026-02-30\nauthor: Mara Quay", { published: undefined, author: ["Mara Quay"] }],
  ["date: 3/2/2026\nauthor: Mara Quay", { published: undefined, author: ["Mara Quay"] }],
  [
    "standfirst: Ferry: the last\nauthor: Mara Quay",
    { standfirst: "Ferry: the last", author: ["Mara Quay"] },
  ],
  ["author: @mara\ndate: 2026-02-03", { author: ["@mara"], published: day }],
  ["tags: [a, b\nauthor: Mara Quay", { tags: [], author: ["Mara Quay"] }],
  ["layout: post\nweight: 10\ncssclasses: [wide]\ntoc: true\nauthor: Mara Quay", { author: ["Mara Quay"] }],
  ["draft: perhaps", { draft: true }],
];

test(`${shapes.length} shapes of front matter: none stops a build, none loses what it states`, () => {
  expect(shapes.length).toBeGreaterThan(400);
  const lost: unknown[] = [];
  for (const [yaml, states] of shapes) {
    const { frontMatter, diagnostics } = readArticle(
      `---\ntitle: Wall\n${yaml}\n---\n\nThe wall is shut.\n`,
      "a.md",
      "en",
    );
    const read = Object.fromEntries(
      Object.keys(states).map((key) => [key, frontMatter[key as keyof FrontMatter]]),
    );
    if (hasError(diagnostics) || JSON.stringify(read) !== JSON.stringify({ ...states }))
      lost.push([yaml, states, read]);
  }
  expect(lost).toEqual([]);
});

test.each([
  ["blank lines above", "\n\n---\ntitle: Wall\nauthor: Mara Quay\n---\nText.\n"],
  ["a byte order mark", "\uFEFF---\ntitle: Wall\nauthor: Mara Quay\n---\nText.\n"],
  ["TOML", '+++\ntitle = "Wall"\nauthor = "Mara Quay"\ndate = 2026-02-03T18:30:00Z\n+++\nText.\n'],
  ["JSON", '{\n  "title": "Wall",\n  "author": "Mara Quay"\n}\n\nText.\n'],
  ["JSON between lines", '---json\n{ "title": "Wall", "author": "Mara Quay" }\n---\nText.\n'],
  ["no closing line", "---\ntitle: Wall\nauthor: Mara Quay\n\nText.\n"],
])("%s", (_, source) => {
  const { frontMatter, headline, blocks } = readArticle(source, "a.md", "en");
  expect([headline, frontMatter.author, blocks.map(({ text }) => text)]).toEqual([
    "Wall",
    ["Mara Quay"],
    ["Text."],
  ]);
});

test.each(["2026-02-30", "2025-06-31T18:30:00Z"])("TOML's impossible day %s is no other day", (day) => {
  const { frontMatter, diagnostics } = parseArticle(
    `+++\ntitle = "Wall"\ndate = ${day}\n+++\nText.\n`,
    "a.md",
  );
  expect(frontMatter.published).toBeUndefined();
  expect(diagnostics.map(({ reason }) => reason)).toEqual([
    expect.stringContaining(`Unexpected date \`${day}\``),
  ]);
});

test.each([
  ["# The wall\n\nText.\n", "The wall"],
  ["---\nauthor: Mara Quay\n---\n\n# The wall\n\nText.\n", "The wall"],
  ["---\nauthor: Mara Quay\n---\n\nText.\n", "Harbour wall shut"],
  ["Text.\n", "Harbour wall shut"],
  ["---\n\nText between two rules.\n\n---\n\nMore.\n", "Harbour wall shut"],
])("without a title: %j", (source, headline) => {
  expect(readArticle(source, "notes/2026-02-03-harbour-wall-shut.md", "en").headline).toBe(headline);
});

test("a time without a zone is doubted on a saved page only: a site's own is of its zone", () => {
  const reasons = (lines: string) =>
    parseArticle(`---\ntitle: Wall\n${lines}---\n\nText.\n`, "wall.md").diagnostics.map(
      ({ reason }) => reason,
    );
  expect(reasons("published: 2026-02-03 08:15\n")).toEqual([]);
  expect(reasons("published: 2026-02-03 08:15\nsource: https://a.example/wall\n")).toEqual([
    "Unexpected published `2026-02-03T08:15` without a time zone, expected one such as `Z` or `+01:00`: it is read in the `timeZone` of the settings",
  ]);
  expect(reasons("published: 2026-02-03 08:15Z\nsource: https://a.example/wall\n")).toEqual([]);
});

test("a slip in one line of the YAML leaves each other value's problem where it stands", () => {
  const source =
    "---\ntitle: Wall\nsummary: A colon: here\npublished: Invalid date\ntags: [a, b\nlang: x-yyyyyyyyyyyyy\n---\n\nText.\n";
  const places = parseArticle(source, "wall.md").diagnostics.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
  expect(places.sort()).toEqual([
    "3:10 front-matter/yaml",
    "4:12 front-matter/published",
    "5:7 front-matter/yaml",
    "6:7 front-matter/lang",
  ]);
});

test("an address made by a pattern is told; a path and `false` are not", () => {
  const codes = (line: string) =>
    parseArticle(`---\ntitle: Wall\n${line}\n---\n\nText.\n`, "wall.md").diagnostics.map(({ code }) => code);
  expect(codes("permalink: /:year/:title/")).toEqual(["front-matter/permalink"]);
  expect(codes('permalink: "/news/{{ slug }}/"')).toEqual(["front-matter/permalink"]);
  expect(codes("permalink: /2026/wall/")).toEqual([]);
  expect(codes("permalink: /news/score-2:1/")).toEqual([]);
});

test("a picture of a note from elsewhere is its author's where its path does not begin at a root", () => {
  const owned = (reference: string) =>
    pictureReferences(
      parseArticle(
        `---\ntitle: Wall\nsource: https://a.example/wall\n---\n\nText ![](${reference}).\n`,
        "wall.md",
      ),
    ).map(({ own }) => own);
  expect([owned("wall.jpg"), owned("notes/wall.jpg"), owned("/i/wall.jpg")]).toEqual([
    [true],
    [true],
    [false],
  ]);
});

test("a word that says whether hides no date that cannot be read", () => {
  const read = (lines: string) => readArticle(`---\ntitle: Wall\n${lines}\n---\n\nText.\n`, "a.md", "en");
  const broken = read('published: "yes"\ndate: 2026-13-45');
  expect(broken.diagnostics.map(({ reason }) => reason)).toEqual([expect.stringContaining("`2026-13-45`")]);
  expect(read('published: "yes"\ndate: 2026-02-03').frontMatter?.published).toBe(day);
});

test.each([
  "https://desk:secret@courier.example/wall",
  "https://desk@courier.example/wall",
  "https:courier.example/wall",
  "https:/courier.example/wall",
])("an address with a name and password, or without its slashes, is no source: %s", (source) => {
  const { frontMatter, diagnostics } = parseArticle(
    `---\ntitle: Quay\nsource: ${source}\n---\nThe tide was late.\n`,
    "quay.md",
    "en",
  );
  expect(frontMatter.source).toBeUndefined();
  expect(diagnostics.map(({ line, column, reason }) => [line, column, reason])).toEqual([
    [3, 9, `Unexpected source \`${source}\`, expected a web address such as https://example.org/news`],
  ]);
});

test.each([
  ["author: By Mara Quay", ["Mara Quay"]],
  ["byline: BY MARA QUAY", ["MARA QUAY"]],
  ["byline: von Mara Quay und Tom Reed", ["Mara Quay", "Tom Reed"]],
  ["author: di Stefano", ["di Stefano"]],
])("%s", (line, author) => {
  expect(readArticle(`---\ntitle: Wall\n${line}\n---\nText.\n`, "a.md", "en").frontMatter.author).toEqual(
    author,
  );
});

test("a comment over a list of topics is none of them", () => {
  const { frontMatter } = readArticle("---\ntags: #topics\n- harbour\n- tides\n---\nText.\n", "a.md", "en");
  expect(frontMatter.tags).toEqual(["harbour", "tides"]);
});
