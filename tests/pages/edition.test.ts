import { describe, expect, test } from "vitest";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { asLine, contextOf } from "../../src/pages/context.ts";
import { makeOpening } from "../../src/pages/entries.ts";
import { feedArticles } from "../../src/pages/feeds.ts";
import type { FrontRecord } from "../../src/pages/front-page.ts";
import { articleGraph } from "../../src/pages/json-ld.ts";
import type { PageKind, PageRecord, QuoteCard, Said, Statement } from "../../src/pages/records.ts";
import { siteFiles } from "../../src/pages/site-files.ts";
import { makeSiteRecords, type SiteRecords } from "../../src/pages/site-records.ts";
import { summarise } from "../../src/pages/summarise.ts";
import type { ArticleSummary } from "../../src/pages/summary.ts";
import { noContext } from "../../src/pipeline/article-context.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { renderForFeed } from "../../src/render/render.ts";
import { dayOf, machineDate, printDate } from "../../src/site/dates.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { siteSchema, speakersSchema } from "../../src/site/settings/site.ts";
import { speakerSlug, termSlug } from "../../src/site/speaker-book.ts";
import { shortName } from "../../src/site/speaker-words.ts";

const strings = await readStrings(["templates"], "en");
const room = (settings: object = {}, speakers: readonly object[] = []) =>
  makeNewsroom(siteSchema.parse(settings), speakersSchema.parse(speakers), strings);

function summaryOf(slug: string, body: string, front = ""): ArticleSummary {
  const source = `---\ntitle: The tide at ${slug}\n${front}---\n\n${body}\n`;
  return summarise({ ...analyzeArticle(source, `${slug}.md`), html: "", words: 100 });
}

/** The pages of a kind. */
function pagesOf({ pages }: SiteRecords, kind: PageKind): readonly PageRecord[] {
  return pages.filter((group) => group.kind === kind).flatMap(({ make }) => [...make()]);
}

const said = "“The tide was late on Tuesday,” said Mara Quay, the harbour master. “We waited for an hour.”";

test("a summary is the same after a trip through JSON", () => {
  const summary = summaryOf("quay", said, "published: 2026-02-03\ntags: [Tides]\n");
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
});

test("a site does not depend on the order of its articles", () => {
  const summaries = ["a", "b", "c", "d"].map((slug, index) =>
    summaryOf(
      slug,
      said,
      `published: 2026-02-0${(index % 2) + 1}\ntags: [Tides, tides]\nplaces: [Quaytown]\n`,
    ),
  );
  const newsroom = room();
  const records = (list: readonly ArticleSummary[]) =>
    JSON.stringify(makeSiteRecords(newsroom, list).pages.map(({ madeOf, make }) => [madeOf?.(), ...make()]));
  expect(records([...summaries].reverse())).toBe(records(summaries));
});

test("a site of nothing has a front page and every index", () => {
  const records = makeSiteRecords(room(), []);
  expect(pagesOf(records, "front")).toHaveLength(1);
  expect(pagesOf(records, "directory").map(({ url }) => url)).toEqual([
    "/topics/",
    "/sections/",
    "/places/",
    "/series/",
  ]);
  expect(pagesOf(records, "speaker")).toEqual([]);
});

test("counts quotations, not their spans", () => {
  const summary = summaryOf("quay", said);
  expect(summary.quotes).toHaveLength(1);
  expect(summary.quotes[0]!.parts.map(({ text }) => text)).toEqual([
    "“The tide was late on Tuesday,”",
    "“We waited for an hour.”",
  ]);
  expect(summary.quotes[0]!.parts[0]!.between).toBe(" said Mara Quay, the harbour master. ");
});

test("sets a quotation into the sentences that hold it, word for word", () => {
  const body = `It rained all day. The pier was closed. ${said} Nobody came.\n\nThe boats left.`;
  const records = makeSiteRecords(room(), [summaryOf("quay", body)]);
  const { said: groups } = pagesOf(records, "quotes")[0] as unknown as { said: readonly Said[] };
  const [{ paragraphs }] = groups[0]!.statements as [Statement];
  expect(paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(""))).toEqual([said]);
  expect(paragraphs[0]!.filter(({ quote }) => quote).map(({ text }) => text)).toEqual([
    "“The tide was late on Tuesday,”",
    "“We waited for an hour.”",
  ]);
});

test.each([
  [
    "one statement of two quotations in neighbouring sentences",
    "“It rose,” said Mara Quay. She said it “fell” later.",
    1,
  ],
  [
    "two statements of two that stand apart",
    `“It rose,” said Mara Quay. ${"The pier was empty that day. ".repeat(8)}“It fell,” Quay said.`,
    2,
  ],
  [
    "one statement of a quotation over two paragraphs",
    "“It rose,” said Mara Quay. “It fell.\n\n“It rose again.”",
    1,
  ],
  [
    "a statement each of two speakers in neighbouring sentences",
    "“It rose,” said Mara Quay. “It fell,” said Piet Lorne.",
    2,
  ],
])("makes %s", (_, body, count) => {
  const records = makeSiteRecords(room(), [summaryOf("quay", body)]);
  const { said: groups } = pagesOf(records, "quotes")[0] as unknown as { said: readonly Said[] };
  const statements = groups.flatMap((group) => group.statements);
  expect(statements).toHaveLength(count);
  for (const { paragraphs } of statements) {
    for (const paragraph of paragraphs) {
      const text = paragraph.map((segment) => segment.text).join("");
      expect(body).toContain(text);
      expect(text).not.toMatch(/,["”]?$/);
    }
  }
});

test("puts on poster and cards whole quotations only, one a speaker", () => {
  const long = `“${"The tide was very late ".repeat(12)},” said Piet Lorne, a trader.`;
  const back = "“That is why we waited for an hour,” said Ines Brandt. “But nobody came to the old pier.”";
  const whole = "“We waited for an hour at the old pier,” said Mara Quay. “The tide was late for all of us.”";
  const records = makeSiteRecords(room(), [summaryOf("quay", `${long}\n\n${back}\n\n${whole}`)]);
  const { poster, cards } = pagesOf(records, "front")[0] as unknown as {
    poster: QuoteCard;
    cards: readonly QuoteCard[];
  };
  expect([poster, ...cards].map(({ text }) => text)).toEqual(["“The tide was late for all of us.”"]);
  expect(new Set(cards.map(({ speaker }) => speaker.name)).size).toBe(cards.length);
});

test("takes a French quotation, whose marks stand apart, for the poster", () => {
  const said = "« La marée était en retard pour nous tous. » C’est ce qu’a dit Mara Quay.";
  const own =
    "« Nous avons attendu une heure », a dit Mara Quay. « La marée était en retard pour nous tous. »";
  const records = makeSiteRecords(room({ language: "fr" }), [summaryOf("quay", `${own}\n\n${said}`)]);
  const { poster } = pagesOf(records, "front")[0] as unknown as { poster?: QuoteCard };
  expect(poster?.text).toBe("« La marée était en retard pour nous tous. »");
});

test("shows the pictures of the lead and of the two articles below it", () => {
  const picture = { url: "/wall.jpg", width: 600, height: 400, alt: "The wall" };
  const articles = ["a", "b", "c", "d"].map((slug) => ({ ...summaryOf(slug, said), picture }));
  const { lead, seconds, latest } = pagesOf(
    makeSiteRecords(room(), articles),
    "front",
  )[0] as unknown as FrontRecord;
  expect([lead, ...seconds].map((entry) => entry?.picture)).toEqual([picture, picture, picture]);
  expect(latest.map((entry) => entry.picture)).toEqual([undefined]);
});

test("joins a speaker over articles by name, and by the operator's list", () => {
  const other = "“The tide was early,” said Mayor Quay.";
  const articles = [summaryOf("a", said), summaryOf("b", said), summaryOf("c", other)];
  const { speakers } = makeSiteRecords(
    room({}, [{ name: "Mara Quay", aliases: ["Mayor Quay", "Quay"] }]),
    articles,
  );
  expect(speakers.map(({ slug, quotes }) => `${slug} ${quotes}`)).toEqual(["mara-quay 3"]);
});

test("keeps two people of one name apart, and hides who is hidden", () => {
  const articles = [summaryOf("a", said), summaryOf("b", said)];
  const list = [
    { name: "Mara Quay", slug: "mara-quay-trader", articles: ["b"] },
    { name: "Mara Quay", articles: [], hidden: true },
  ];
  const { speakers } = makeSiteRecords(room({}, list), articles);
  expect(speakers.map(({ slug }) => slug)).toEqual(["mara-quay-trader"]);
});

describe("a role", () => {
  const english = summaryOf("a", "“We waited,” said Mara Quay, the harbour master.", "lang: en\n");
  const german = summaryOf("b", "„Wir warteten“, sagte Mara Quay, die Hafenmeisterin.", "lang: de\n");
  const shownIn = (language: string, role?: unknown) => {
    const newsroom = room({ language }, [{ name: "Mara Quay", ...(role === undefined ? {} : { role }) }]);
    const records = makeSiteRecords(newsroom, [english, german]);
    const [speaker] = pagesOf(records, "speaker") as readonly (PageRecord & { said: readonly Said[] })[];
    const roles = speaker!.said.flatMap(({ statements }) => statements.map(({ speaker }) => speaker.role));
    return { list: records.speakers[0]!.role, said: [...new Set(roles)], page: speaker };
  };

  test("is listed as the operator says it, before what articles word", () => {
    expect(shownIn("en", "chief of the harbour")).toMatchObject({
      list: "chief of the harbour",
      said: ["chief of the harbour"],
      page: { role: "chief of the harbour" },
    });
  });

  test("is listed in the language of the pages only", () => {
    expect(shownIn("en")).toMatchObject({ list: "harbour master", said: ["harbour master", undefined] });
    expect(shownIn("de")).toMatchObject({ list: "Hafenmeisterin" });
    expect(shownIn("fr").list).toBeUndefined();
    const role = { en: "chief", de: "Leiterin", "pt-BR": "chefe" };
    expect(["en", "de-AT", "pt", "fr"].map((language) => shownIn(language, role).list)).toEqual([
      "chief",
      "Leiterin",
      "chefe",
      undefined,
    ]);
  });

  test("stands on the speaker's page in the words of each article, with its language", () => {
    expect(shownIn("en").page).toMatchObject({
      described: expect.arrayContaining([
        expect.objectContaining({ words: "harbour master" }),
        expect.objectContaining({ words: "Hafenmeisterin", language: "de" }),
      ]),
    });
  });
});

test("a speaker has a name in the language of the pages, and one address", () => {
  const name = { en: "Mara Quay", ar: "مارا كواي" };
  const summary = summaryOf("a", said);
  for (const language of ["en", "ar", "fr"]) {
    const [file] = makeSiteRecords(room({ language }, [{ name }]), [summary]).speakers;
    expect(file).toMatchObject({ slug: "mara-quay", name: language === "ar" ? name.ar : name.en });
  }
});

describe("a joined speaker", () => {
  const joined = [{ name: "Sigrid Brandt", aliases: ["S. Brandt"] }];
  const body = "“The tide was late on Tuesday,” said S. Brandt. “We waited for an hour.”";
  const shown = (text: string, speakers: readonly object[]) => {
    const source = `---\ntitle: Tide\n---\n\n${text}\n`;
    const entries = speakersSchema.parse(speakers);
    const article = analyzeArticle(source, "a.md", { ...noContext, speakers: entries });
    const summary = summarise({ ...article, html: "", words: 100 });
    const { voices, strip } = makeOpening(makeNewsroom(siteSchema.parse({}), entries, strings), summary);
    return [voices.map(({ name, short }) => `${name}, ${short}`), strip.names];
  };

  test("has the operator's name in lists, short or not, and not the wording that it replaces", () => {
    expect(shown(body, joined)).toEqual([["Sigrid Brandt, Sigrid Brandt"], ["Sigrid Brandt"]]);
    const renamed = [{ name: "Sigrid Hale", aliases: ["Sigrid Brandt"] }];
    const old = "“The tide was late,” said Sigrid Brandt. “We waited,” Brandt said.";
    expect(shown(old, renamed)).toEqual([["Sigrid Hale, Sigrid Hale"], ["Sigrid Hale"]]);
  });

  test("keeps the surname that is part of the name", () => {
    const named = `${body}\n\n“It was cold,” Brandt said.`;
    expect(shown(named, joined)).toEqual([["Sigrid Brandt, Brandt"], ["Brandt"]]);
    const both = { aliases: ["S. Brandt", "Brandt"], kind: "person" } as const;
    expect(shortName("Sigrid Brandt", both, { aliases: ["Brandt"] })).toBe("Brandt");
  });

  test("keeps an acronym of an organisation, unless it is the wording replaced", () => {
    const harbour = { aliases: ["QHA"], kind: "organization" } as const;
    expect(shortName("Quay Harbour Authority", harbour, { aliases: [] })).toBe("QHA");
    expect(shortName("Port of Quaytown", harbour, { aliases: ["QHA"] })).toBe("Port of Quaytown");
  });
});

describe("an alias of a speaker", () => {
  const other = "“The tide was early on Monday,” said Maren Quay. “We waited for an hour.”";
  const led = (speakers: readonly object[], bodies: readonly string[]) => {
    const summaries = bodies.map((body, index) => summaryOf(`a${index}`, body));
    const records = makeSiteRecords(room({}, speakers), summaries);
    return records.moved.map(({ url, to }) => `${url} ${to}`);
  };

  test("leads from the address it had to the speaker's page; a slug leaves that of the name", () => {
    const joined = { name: "Mara Quay", aliases: ["Maren Quay"] };
    expect(led([joined], [other])).toEqual(["/speakers/maren-quay/ /speakers/mara-quay/"]);
    expect(led([{ ...joined, slug: "quay", formerSlugs: ["maren-quay"] }], [other])).toEqual([
      "/speakers/maren-quay/ /speakers/quay/",
      "/speakers/mara-quay/ /speakers/quay/",
    ]);
  });

  test("leads nowhere where the address is another's or may be", () => {
    const tom = "“The wall was closed on Friday,” said Tom Reed. “We went home.”";
    const joined = { name: "Mara Quay", aliases: ["Maren Quay"] };
    const apart = [
      { ...joined, articles: ["a0"] },
      { name: "Tom Reed", formerSlugs: ["maren-quay"] },
    ];
    // Another speaker of that name, in an article that the entry is not for.
    expect(led(apart.slice(0, 1), [other, other])).toEqual([]);
    expect(led(apart, [other, tom])).toEqual(["/speakers/maren-quay/ /speakers/tom-reed/"]);
    expect(led([joined, apart[1]!], [other, tom])).toEqual(["/speakers/maren-quay/ /speakers/tom-reed/"]);
    expect(led([joined, { name: "Ada Quay", aliases: ["Maren Quay"], hidden: true }], [said])).toEqual([]);
    expect(led([{ ...joined, articles: ["a0"] }], [other])).toEqual([]);
    expect(led([{ ...joined, hidden: true }], [other])).toEqual([]);
  });
});

test("cuts lists into pages", () => {
  const articles = Array.from({ length: 12 }, (_, index) => summaryOf(`a${index}`, said, "tags: [Tides]\n"));
  const records = makeSiteRecords(room({ perPage: 5 }), articles);
  expect(pagesOf(records, "listing").map(({ url }) => url)).toEqual([
    "/topics/tides/",
    "/topics/tides/page/2/",
    "/topics/tides/page/3/",
  ]);
  expect(pagesOf(records, "listing")[1]).toMatchObject({
    pager: { newer: "/topics/tides/", older: "/topics/tides/page/3/" },
  });
});

test("takes the base from the address where the setting is silent", () => {
  expect(room({ url: "https://example.org/news" }).base).toBe("/news/");
  expect(room({ url: "https://example.org/news", base: "/paper/" }).base).toBe("/paper/");
  expect(room({}).base).toBe("/");
});

test("prints a day as that day everywhere, an instant in UTC in the site's time zone, one with an offset as it is stated", () => {
  const newsroom = room({ timeZone: "Pacific/Auckland" });
  expect(printDate(newsroom, "2026-02-07").text).toBe("February 7, 2026");
  expect(printDate(newsroom, "2026-02-07T18:30:00Z").text).toBe("February 8, 2026");
  // A time without a zone is one of the site's, on the day that is written.
  expect(printDate(newsroom, "2026-02-07T00:30").text).toBe("February 7, 2026");
  expect(printDate(newsroom, "2026-02-07T23:30").text).toBe("February 7, 2026");
  // In Auckland it was the eighth already; the paper in New York said the seventh.
  expect(printDate(newsroom, "2026-02-07T18:30:00-05:00")).toEqual({
    text: "February 7, 2026",
    iso: "2026-02-07T18:30:00-05:00",
  });
  expect(dayOf(newsroom, "2026-02-07T18:30:00-0500")).toBe("2026-02-07");
  expect(dayOf(newsroom, "2026-02-07T18:30:00+00:00")).toBe("2026-02-08");
});

test.each([
  ["2026-02-07", "2026-02-07"],
  ["2026-02-07T18:30", "2026-02-07T17:30:00Z"],
  ["2026-02-07 18:30:00", "2026-02-07T17:30:00Z"],
  ["2026-07-07T18:30", "2026-07-07T16:30:00Z"],
  ["2026-02-07T00:30", "2026-02-06T23:30:00Z"],
  ["2026-02-07T18:30:00Z", "2026-02-07T18:30:00Z"],
  ["2026-02-07T18:30:00+0100", "2026-02-07T18:30:00+01:00"],
  ["2026-02-07t18:30:00z", "2026-02-07T18:30:00Z"],
])("writes %s for machines with its time zone", (value, machine) => {
  expect(machineDate(value, "Europe/Berlin")).toBe(machine);
});

test("calls an unnamed source neither a person nor an organisation", () => {
  const summary = summaryOf("quay", said);
  const unnamed = {
    ...summary,
    speakers: summary.speakers.map((speaker) => ({ ...speaker, kind: "unnamed" as const })),
  };
  const [article] = articleGraph(room(), unnamed) as [{ hasPart: object[] }];
  expect(article.hasPart[0]).toMatchObject({ creditText: "Mara Quay" });
  expect(article.hasPart[0]).not.toHaveProperty("spokenByCharacter");
});

test("carries no drafts and no addresses of the site alone in its feeds", () => {
  const source = (slug: string, front: string) =>
    `---\ntitle: The tide at ${slug}\n${front}---\n\n${said} See [the other](b.md) and ![a gull](gull.jpg).\n`;
  const pictured =
    "published: 2026-02-03\nimage: gull.jpg\nalt: A gull.\ncaption: At noon.\ncredit: Ana Reed\n";
  const articles = [
    { ...analyzeArticle(source("a", pictured), "a.md"), html: "", words: 1 },
    {
      ...analyzeArticle(source("draft", "published: 2026-02-03\ndraft: true\n"), "draft.md"),
      html: "",
      words: 1,
    },
  ];
  const newsroom = room({ url: "https://example.org" });
  const around = {
    articleUrl: () => "/articles/b/",
    picture: () => ({ url: "/assets/gull.jpg", width: 4, height: 3 }),
  };
  const bodyOf = (slug: string) =>
    renderForFeed(articles.find((article) => article.slug === slug)!, newsroom, around);
  const groups = siteFiles(makeSiteRecords(newsroom, articles.map(summarise)), bodyOf);
  const files = groups.flatMap(({ make }) => [...make()]);
  const feeds = files.filter(({ path }) => /feed\.(?:xml|json)$/.test(path));
  for (const { path, content } of feeds) expect(content, path).not.toContain("articles/draft");
  const { items } = JSON.parse(feeds.find(({ path }) => path === "feed.json")!.content);
  expect(items[0].content_html).toContain('href="https://example.org/articles/b/"');
  expect(items[0].content_html).toContain('src="https://example.org/assets/gull.jpg"');
  expect(items[0].content_html).toMatch(
    /^<figure><img src="https:\/\/example\.org\/assets\/gull\.jpg" alt="A gull\." width="4" height="3"><figcaption>At noon\. Ana Reed<\/figcaption><\/figure>/,
  );
});

test.each([
  ["The U.S. Central Command", "us-central-command"],
  ["US Central Command", "us-central-command"],
  ["Kata’ib Hezbollah", "kataib-hezbollah"],
  ["Zoë Ångström", "zoe-angstroem"],
  ["山田太郎", "5c71-7530-592a-90ce"],
])("makes the address of %s", (name, slug) => {
  expect(speakerSlug(name)).toBe(slug);
});

test.each([
  ["C++", "c-plus-plus"],
  ["C#", "c-sharp"],
  ["C", "c"],
  ["#harbour", "harbour"],
  ["Tide + wind", "tide-wind"],
])("gives the topic %s an address of its own", (label, slug) => {
  expect(termSlug(label)).toBe(slug);
});

test("leaves what has no date out of feeds, dates what was saved by that day, and hides marks of tags", () => {
  const summaries = [
    summaryOf("undated", said),
    summaryOf("saved", said, "saved: 2026-02-05\n"),
    { ...summaryOf("tagged", said, "published: 2026-02-04\n"), headline: "The <b>tide</b>" },
  ];
  const groups = siteFiles(makeSiteRecords(room(), summaries), () => undefined);
  const files = groups.flatMap(({ make }) => [...make()]);
  const feed = files.find(({ path }) => path === "feed.xml")!.content;
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).not.toContain("1970");
  expect(feed).toContain("2026-02-05T00:00:00.000Z");
  const { items } = JSON.parse(files.find(({ path }) => path === "feed.json")!.content);
  expect(items.map(({ title }: { title: string }) => title)).toContain("The ‹b›tide‹/b›");
  expect(items[0].summary).toBe("Quoted: Mara Quay.");
});

test("titles, names and topics in feeds and their list have no marks of tags that a careless reader would run", () => {
  const mark = "<img src=x onerror=alert(1)>";
  const one = summaryOf("tide", said, "published: 2026-02-04\n");
  const tagged = { ...one, headline: mark, standfirst: mark, author: [mark], tags: [mark], section: mark };
  const newsroom = room({ masthead: mark, tagline: mark, feedsFrom: 1 });
  const groups = siteFiles(makeSiteRecords(newsroom, [tagged]), () => undefined);
  const files = groups.flatMap(({ make }) => [...make()]).filter(({ path }) => /feed/.test(path));
  expect(files.length).toBeGreaterThan(6);
  for (const { path, content } of files) {
    const texts = path.endsWith(".json") ? content : content.replaceAll("&lt;", "<");
    // What is quoted around a quotation is HTML, escaped once more.
    expect(texts.replaceAll("&amp;lt;", ""), path).not.toContain("<img");
  }
});

test("a direction override in a headline reaches no feed", () => {
  const turned = { ...summaryOf("tide", said, "published: 2026-02-04\n"), headline: "The \u202etide\u202c" };
  const groups = siteFiles(makeSiteRecords(room({ feedsFrom: 1 }), [turned]), () => undefined);
  const feeds = groups
    .flatMap(({ make }) => [...make()])
    .filter(({ path }) => /feed\.(?:xml|json)$/.test(path));
  expect(feeds.length).toBeGreaterThan(3);
  for (const { path, content } of feeds) {
    expect(content, path).not.toMatch(/[\u202a-\u202e]|\\u202/);
    expect(content, path).toContain("The tide");
  }
});

test("a feed without entries has a date that is no zero of a clock", () => {
  const undated = ["a", "b", "c"].map((slug) => summaryOf(slug, said));
  const groups = siteFiles(makeSiteRecords(room(), undated), () => undefined);
  const feeds = groups.flatMap(({ make }) => [...make()]).filter(({ path }) => path.endsWith("feed.xml"));
  expect(feeds.map(({ path }) => path)).toContain("speakers/mara-quay/feed.xml");
  for (const { content } of feeds) expect(content).toContain("<updated>2000-01-01T00:00:00.000Z</updated>");
});

test("gives labels that differ in case one address", () => {
  expect(termSlug("U.S. Military")).toBe(termSlug("u.s. military"));
});

test.each([
  ["Yehia Rasool", "person", ["Rasool", "he"], "Rasool"],
  ["U.S. Central Command", "organization", ["CENTCOM", "The Command"], "CENTCOM"],
  ["Ines Halloran", "person", [], "Ines Halloran"],
] as const)("shortens %s to a wording of the article's", (name, kind, aliases, short) => {
  expect(shortName(name, { aliases, kind })).toBe(short);
});

test.each([
  [", explica Inês Moura.", "explica Inês Moura."],
  [" — dijo Ana.", "dijo Ana."],
  [". She left.", "She left."],
  ["—dijo Ana—", "dijo Ana—"],
  ["-minded people came.", "-minded people came."],
  [" said Mara Quay.", "said Mara Quay."],
  [".", undefined],
])("prints %j behind a quotation as %j", (words, line) => {
  expect(asLine(words)).toBe(line);
});

test("does not take an abbreviation for the end of a sentence", () => {
  const text = "First one. Mr. Lorne of the U.S. Navy said “yes.”";
  const start = text.indexOf("“");
  const article = { blocks: [{ text }] } as unknown as Parameters<typeof contextOf>[0];
  const { before } = contextOf(article, { block: 0, start }, { block: 0, end: text.length }, {});
  expect(before).toBe("First one. Mr. Lorne of the U.S. Navy said");
});

test.each([1, 2, 3, 4, 11, 12, 30])("with %d articles none stands twice on the front page", (count) => {
  const summaries = Array.from({ length: count }, (_, index) => summaryOf(`n${index}`, said));
  const [front] = pagesOf(makeSiteRecords(room(), summaries), "front") as unknown as [
    { lead: { href: string }; seconds: { href: string }[]; latest: { href: string }[] },
  ];
  const shown = [front.lead, ...front.seconds, ...front.latest].map(({ href }) => href);
  expect(new Set(shown).size).toBe(shown.length);
  // Without a picture under the headline there is room for two more beside the list.
  expect(shown.length).toBe(count < 12 ? Math.min(count, 10) : 12);
});

test("a note from the desk is no news: not in the feed of the site, and no NewsArticle", () => {
  const news = summaryOf("wall", said, "published: 2026-02-03\nsection: Town\n");
  const note = summaryOf("note", said, "published: 2026-02-04\nsection: From the desk\n");
  const newsroom = room();
  const carried = (summaries: readonly ArticleSummary[]) =>
    feedArticles(newsroom, summaries).map(({ slug }) => slug);
  expect(carried([note, news])).toEqual(["wall"]);
  expect(carried([note])).toEqual(["note"]);
  const types = [note, news].map((summary) => articleGraph(newsroom, summary)[0]);
  expect(types).toMatchObject([{ "@type": "Article" }, { "@type": "NewsArticle" }]);
});

test("the front page has the sections that the settings name, in their order, and as many articles as they say", () => {
  const summaries = Array.from({ length: 12 }, (_, index) =>
    summaryOf(`n${index}`, said, `section: ${["Town", "Sea", "Sky"][index % 3]}\n`),
  );
  const settings = { front: { entries: 1, sections: ["sky", "Town", "Nowhere"] } };
  const [front] = pagesOf(makeSiteRecords(room(settings), summaries), "front") as unknown as [
    { sections: { text: string }[]; latest: unknown[] },
  ];
  expect(front.sections.map(({ text }) => text)).toEqual(["Sky", "Town"]);
  expect(front.latest).toHaveLength(1);
});
