import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { shardOf } from "../../src/pages/search-shards.ts";
import { chromiumArguments, findChromium, howToInstall } from "./find-chromium.ts";
import { type Served, serve } from "./serve.ts";

const executablePath = findChromium();
const skipped = !executablePath && !process.env["CI"];
if (skipped) console.warn(`${howToInstall}; the browser tests are skipped`);

/** More than one index holds. */
const articles = 501;
const slugOf = (number: number) => `tide-${number}`;

describe.skipIf(skipped)("a site with more than one index, below a path", () => {
  let folder = "";
  let browser: Browser;
  let served: Served;
  const write = (number: number, more = "") =>
    writeFileSync(
      join(folder, "articles", `${slugOf(number)}.md`),
      `---\ntitle: Tide ${number}\ntags: [Tides]\nlanguage: en\npublished: 2026-03-04\n---\n“The word${number} was late,” said Mara Quay.${more}\n`,
    );
  const run = () =>
    build({
      articles: join(folder, "articles"),
      output: join(folder, "site"),
      cache: ".cache",
      base: "/news/",
    });
  beforeAll(async () => {
    if (!executablePath) throw new Error(howToInstall);
    folder = mkdtempSync(join(tmpdir(), "quotidian-search-"));
    mkdirSync(join(folder, "articles"));
    writeFileSync(join(folder, "articles/site.yml"), "language: de\n");
    for (let number = 0; number < articles; number++) write(number);
    await run();
    served = await serve(join(folder, "site"), "/news/");
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is searched as one, and its links lead to articles", async () => {
    const ofFirst = Array.from({ length: articles }, (_, number) => number).find(
      (number) => shardOf(slugOf(number), 2) === 0,
    )!;
    const ofSecond = Array.from({ length: articles }, (_, number) => number).find(
      (number) => shardOf(slugOf(number), 2) === 1,
    )!;
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() !== "log") problems.push(message.text());
    });
    for (const number of [ofFirst, ofSecond]) {
      await page.goto(`${served.origin}/news/search/?q=word${number}`);
      await page.waitForSelector(".results blockquote");
      const link = page.locator(".results a.hit").first();
      expect(await link.getAttribute("href")).toBe(`/news/articles/${slugOf(number)}/`);
    }
    await page.goto(`${served.origin}/news/search/?topic=Tides`);
    await page.waitForSelector(".results a.hit");
    const choice = page.locator("select[name=topic] option", { hasText: `Tides (${articles})` });
    await choice.waitFor({ state: "attached" });
    expect(
      await page.locator("select[name=language] option", { hasText: `Englisch (${articles})` }).count(),
    ).toBe(1);
    // As the pages print it.
    const [time] = await page.locator(".results time").all();
    expect([await time!.textContent(), await time!.getAttribute("datetime")]).toEqual([
      "4. März 2026",
      "2026-03-04",
    ]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("an edit makes one index anew, and the site is the one of a cold build", async () => {
    const hashes = () =>
      JSON.parse(readFileSync(join(folder, "site/build.json"), "utf8")).files as Record<string, string>;
    const numberOf = (name: string) => statSync(join(folder, "site/pagefind", name)).ino;
    const before = ["0/pagefind-entry.json", "1/pagefind-entry.json"].map(numberOf);
    write(7, " The pier was closed.");
    await run();
    const after = ["0/pagefind-entry.json", "1/pagefind-entry.json"].map(numberOf);
    expect(after.filter((ino, shard) => ino !== before[shard])).toHaveLength(1);
    expect(readdirSync(join(folder, "site/pagefind"))).toEqual(["0", "1"]);
    const warm = hashes();
    rmSync(join(folder, "site"), { recursive: true });
    await run();
    expect(hashes()).toEqual(warm);
  });
});
