import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { cardDrawer } from "../../src/io/build/draw-card.ts";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { type ShareCard, siteCards } from "../../src/pages/cards.ts";
import { makeSiteRecords } from "../../src/pages/site-records.ts";
import { summarise } from "../../src/pages/summarise.ts";
import type { ArticleSummary } from "../../src/pages/summary.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
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
  expect(readdirSync(join(cache, "cards"))).toHaveLength(2);
  expect(Buffer.from(await cardDrawer(cache)(card))).toEqual(Buffer.from(drawn));
});
