import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { installedFaces } from "../../src/io/build/card-fonts.ts";
import { cardDrawer } from "../../src/io/build/draw-card.ts";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { type ShareCard, siteCards } from "../../src/pages/cards.ts";
import { makeSiteRecords } from "../../src/pages/site-records.ts";
import { summarise } from "../../src/pages/summarise.ts";
import type { ArticleSummary } from "../../src/pages/summary.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { noAssets } from "../../src/site/asset-places.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { siteSchema } from "../../src/site/settings/site.ts";

const strings = await readStrings(["templates"], "en");
const cache = mkdtempSync(join(tmpdir(), "cards-"));
afterAll(() => rmSync(cache, { recursive: true }));

const said =
  "“The tide was late on Tuesday,” said Mara Quay, the harbour master. “We waited for an hour on the wall.”";

function summaryOf(slug: string, title: string, body: string): ArticleSummary {
  return summarise({
    ...analyzeArticle(`---\ntitle: ${title}\n---\n\n${body}\n`, `${slug}.md`),
    html: "",
    words: 100,
  });
}

function cardsOf(summaries: readonly ArticleSummary[], settings: object): ReadonlyMap<string, ShareCard> {
  const newsroom = makeNewsroom(siteSchema.parse(settings), [], strings);
  const { speakers, keyOf } = makeSiteRecords(newsroom, summaries);
  return new Map(siteCards(newsroom, summaries, speakers, keyOf).map(({ path, make }) => [path, make()]));
}

const url = "https://example.org/news";

test("a card shows the first quotation that can stand alone, else the headline", () => {
  const cards = cardsOf(
    [summaryOf("quay", "The tide", said), summaryOf("calm", "Nothing was said", "The sea was calm.")],
    { url },
  );
  expect([...cards.keys()]).toEqual(["card.png", "articles/quay/card.png", "articles/calm/card.png"]);
  expect(cards.get("articles/quay/card.png")).toEqual({
    kind: "quotation",
    text: "“We waited for an hour on the wall.”",
    name: "Mara Quay",
    line: "harbour master",
    masthead: "Quotidian",
  });
  expect(cards.get("articles/calm/card.png")).toMatchObject({ kind: "headline", text: "Nothing was said" });
});

test("a speaker who has a feed has a card", () => {
  const summaries = ["a", "b", "c"].map((slug) => summaryOf(slug, `The tide ${slug}`, said));
  expect(cardsOf(summaries, { url }).get("speakers/mara-quay/card.png")?.text).toBe("Mara Quay");
  expect(cardsOf(summaries.slice(1), { url }).has("speakers/mara-quay/card.png")).toBe(false);
});

test("there is none without an address, where the setting says so, or where our faces lack a letter", () => {
  const summaries = [summaryOf("quay", "The tide", said)];
  expect(cardsOf(summaries, {}).size).toBe(0);
  expect(cardsOf(summaries, { url, cards: false }).size).toBe(0);
  expect([...cardsOf([summaryOf("tide", "潮の話", said)], { url }).keys()]).toEqual(["card.png"]);
});

describe("in Arabic", () => {
  const faces = installedFaces();
  const headline = "ميناء الرصيف يغلق الجدار";

  test("a card is drawn from the right, in letters and not in boxes", async () => {
    const draw = cardDrawer(cache);
    const inkOf = async (text: string, left: number) => {
      const drawn = await draw({ kind: "headline", text, masthead: "Quay", language: "ar" });
      const part = { left, top: 20, width: 600, height: 280 };
      const half = await sharp(drawn).extract(part).png().toBuffer();
      return (await sharp(half).stats()).channels[0]!.mean;
    };
    expect(await inkOf("مم", 600)).toBeLessThan((await inkOf("مم", 0)) - 1);
    expect(await inkOf("مم", 600)).not.toBeCloseTo(await inkOf("لل", 600), 2);
  });

  test("an article has one, and its page names it", () => {
    const newsroom = makeNewsroom(siteSchema.parse({ url }), [], strings, noAssets, { cardFaces: faces });
    const summary = summaryOf("mina", headline, "الجدار مغلق.");
    const { speakers, keyOf } = makeSiteRecords(newsroom, [summary]);
    const cards = siteCards(newsroom, [summary], speakers, keyOf);
    const card = cards.find(({ path }) => path === "articles/mina/card.png")!.make();
    expect(card).toMatchObject({ kind: "headline", text: headline, language: summary.language });
  });

  test.each([
    ["combining marks", "الجدارُ مغلقٌ"],
    ["Hindi, whose vowels are marks", "बंदरगाह की दीवार"],
    ["letters that the face lacks", "ڄاڻ"],
    ["a script that no face here has", "ღამე"],
  ])("there is none for %s", (_, text) => {
    expect(faces.has(text)).toBe(false);
  });

  test.each([headline, "چهار گزارش می‌ماند", `${headline}، 2026: “Quay”`])("there is one for %s", (text) => {
    expect(faces.has(text)).toBe(true);
  });
});

test("a page names its card with its full address", () => {
  const newsroom = makeNewsroom(siteSchema.parse({ url }), [], strings);
  const { pages } = makeSiteRecords(newsroom, [summaryOf("quay", "The tide", said)]);
  const front = pages.find(({ kind }) => kind === "front")!;
  expect([...front.make()][0]?.share?.picture).toEqual({
    url: "https://example.org/news/card.png",
    width: 1200,
    height: 630,
    alt: "Quotidian",
  });
});

test("a card is drawn once, with its text on it", async () => {
  const card: ShareCard = {
    kind: "quotation",
    text: "“We waited.”",
    name: "Mara Quay",
    masthead: "Quotidian",
  };
  const drawn = await cardDrawer(cache)(card);
  const empty = await cardDrawer(cache)({ ...card, text: " ", name: " " });
  expect(await sharp(drawn).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  const inkOf = async (bytes: Uint8Array) => (await sharp(bytes).greyscale().stats()).channels[0]!.mean;
  expect(await inkOf(drawn)).toBeLessThan(await inkOf(empty));
  const kept = readdirSync(join(cache, "cards")).length;
  expect(Buffer.from(await cardDrawer(cache)(card))).toEqual(Buffer.from(drawn));
  expect(readdirSync(join(cache, "cards"))).toHaveLength(kept);
});
