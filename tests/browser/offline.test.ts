import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { htmlValidator } from "../pages/html-validator.ts";
import { barriers, loadAxe } from "./barriers.ts";
import { chromiumArguments, findChromium, howToInstall } from "./find-chromium.ts";
import { type ContextOptions, withoutBrowser, withPage } from "./fixture-site.ts";
import { layoutFaults, sidewaysScroll } from "./layout.ts";
import { type Served, serve } from "./serve.ts";

const executablePath = findChromium();

const base = "/news/";
const first = "articles/harbour-wall/";
const second = "articles/tide-table-1/";
const third = "articles/tide-table-2/";

describe.skipIf(withoutBrowser)("without a network", () => {
  let folder = "";
  let served: Served;
  let browser: Browser;
  const output = () => join(folder, "site");
  const settings = (offline: boolean, tagline = "News of the quay.") => {
    const file = join(folder, "articles/site.yml");
    const kept = readFileSync("tests/fixtures/site/site.yml", "utf8").replace(/^tagline:.*\n/m, "");
    writeFileSync(file, `${kept}\noffline: ${offline}\ntagline: ${tagline}\n`);
  };
  const run = () =>
    build({
      articles: join(folder, "articles"),
      output: output(),
      cache: ".cache",
      base,
      now: new Date("2040-01-01"),
    });
  beforeAll(async () => {
    if (!executablePath) throw new Error(howToInstall);
    folder = mkdtempSync(join(tmpdir(), "quotidian-offline-"));
    cpSync("tests/fixtures/site", join(folder, "articles"), { recursive: true });
    settings(true);
    await run();
    served = await serve(output(), base);
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const address = (path: string) => `${served.origin}${base}${path}`;
  const withContext = (
    options: ContextOptions,
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ) => withPage(browser, served.origin, options, use);
  const controlled = (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  /** A page is there, and what it leaves on the device is there too. */
  const visit = async (page: Page, path: string) => {
    await page.goto(address(path));
    await controlled(page);
    await expect
      .poll(() => page.evaluate((url) => caches.match(url).then((found) => found?.status), address(path)))
      .toBe(200);
  };
  /** The server is gone for a time: the browser's own switch would leave this machine’s addresses alone. */
  const withoutServer = async (act: () => Promise<void>) => {
    const port = Number(new URL(served.origin).port);
    await served.close();
    try {
      await act();
    } finally {
      served = await serve(output(), base, port);
    }
  };

  test("what was read and saved is there, with its style, and the rest says so", async () => {
    await withContext({ viewport: { width: 390, height: 844 } }, async (page) => {
      await visit(page, first);
      await page.getByRole("checkbox", { name: "Save for later" }).check();
      await visit(page, second);
      await page.locator(".body > :last-child").scrollIntoViewIfNeeded();
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem("quotidian:/news/")))
        .toContain('"read":[{');
      await withoutServer(async () => {
        for (const path of [first, second]) {
          await page.goto(address(path));
          expect(await page.locator(".body p").first().isVisible()).toBe(true);
          const face = await page.evaluate(() => getComputedStyle(document.querySelector("h1")!).fontFamily);
          expect(face).toContain("Newsreader");
          await page.evaluate(() => document.fonts.ready);
          expect(await page.evaluate(() => document.fonts.check("560 20px 'Newsreader Display'"))).toBe(true);
          await page.getByRole("checkbox", { name: "Save for later" }).waitFor();
        }
        await page.goto(address(third));
        await page.getByRole("heading", { name: "No network" }).waitFor();
        expect(page.url()).toBe(address(third));
        await page.locator(".saved-list").waitFor();
        await page
          .getByRole("link", { name: /^Council votes/ })
          .first()
          .click();
        await page.waitForURL(address(first));
        await page.goto(address("saved/"));
        await page.locator(".read-list").waitFor();
      });
      await page.goto(address(third));
      expect(await page.locator("h1").textContent()).toMatch(/^Tide table, part 2/);
    });
  });

  test("the page for it shows only what is on the device, has no barrier and fits", async () => {
    await withContext(
      { viewport: { width: 390, height: 844 }, bypassCSP: true, colorScheme: "dark" },
      async (page) => {
        await visit(page, first);
        await page.getByRole("checkbox", { name: "Save for later" }).check();
        await page.evaluate(() => {
          const lists = JSON.parse(localStorage.getItem("quotidian:/news/")!) as { saved: object[] };
          lists.saved.push({ path: "articles/never-seen/", headline: "Never seen" });
          localStorage.setItem("quotidian:/news/", JSON.stringify(lists));
        });
        await withoutServer(async () => {
          await page.goto(address(third));
          await page.locator(".saved-list").waitFor();
          expect(await page.locator(".kept").textContent()).not.toContain("Never seen");
          await loadAxe(page);
          for (const width of [320, 390, 1440]) {
            await page.setViewportSize({ width, height: 800 });
            expect([...(await barriers(page)), ...(await layoutFaults(page))], String(width)).toEqual([]);
            expect(await sidewaysScroll(page)).toBeUndefined();
          }
        });
      },
    );
  });

  test("the search says that it did not load", async () => {
    await withContext({}, async (page) => {
      await visit(page, first);
      await visit(page, "search/");
      await withoutServer(async () => {
        await page.goto(address("search/"));
        await page.fill("#q", "gale");
        await page.getByText("The search did not load.").waitFor();
      });
      await page.fill("#q", "gales");
      await page.locator(".results blockquote").first().waitFor();
    });
  });

  test("a front page of the device is never shown while there is a network", async () => {
    await withContext({}, async (page) => {
      await visit(page, "");
      await visit(page, first);
      settings(true, "A new line under the name.");
      await run();
      await page.goto(address(""));
      expect(await page.content()).toContain("A new line under the name.");
      // What is on the device is the new one from then on.
      await withoutServer(async () => {
        await page.goto(address(""));
        expect(await page.content()).toContain("A new line under the name.");
      });
    });
  });

  /** Addresses of the pages on the device, below the origin. */
  const keptPages = (page: Page, site: string) =>
    page.evaluate(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => url.slice(location.origin.length)).sort();
    }, `quotidian:${site}:pages`);

  test("a page opened with a query is there without it, and with another", async () => {
    await withContext({}, async (page) => {
      await page.goto(address(`${first}?utm_source=letter`));
      await page.getByRole("checkbox", { name: "Save for later" }).check();
      await expect.poll(() => keptPages(page, base)).toContain(base + first);
      await controlled(page);
      await page.goto(address(`${second}index.html?utm_source=letter`));
      await expect.poll(() => keptPages(page, base)).toEqual([base + first, base + second, `${base}saved/`]);
      await withoutServer(async () => {
        for (const query of ["", "?from=feed"]) {
          await page.goto(address(first + query));
          expect(await page.locator("h1").textContent()).toMatch(/^Council votes/);
          await page.goto(address(second + query));
          expect(await page.locator("h1").textContent()).toMatch(/^Tide table, part 1/);
        }
        await page.goto(address(third));
        await page.locator(".saved-list").waitFor();
      });
    });
  });

  test("a picture of the site's own, without a hash in its name, is there too, and fresh with a network", async () => {
    const picture = join(output(), "own.svg");
    const draw = (width: number) =>
      writeFileSync(picture, `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"/>`);
    const page = join(output(), third, "index.html");
    const html = readFileSync(page, "utf8");
    draw(20);
    writeFileSync(page, html.replace("<h1", '<img class="own" src="/news/own.svg" alt=""><h1'));
    try {
      await withContext({}, async (tab) => {
        const width = () => tab.locator(".own").evaluate((image) => (image as HTMLImageElement).naturalWidth);
        await visit(tab, third);
        await withoutServer(async () => {
          await tab.goto(address(third));
          expect(await width()).toBe(20);
        });
        draw(30);
        await tab.goto(address(third));
        expect(await width()).toBe(30);
        await withoutServer(async () => {
          await tab.goto(address(third));
          expect(await width()).toBe(30);
        });
      });
    } finally {
      writeFileSync(page, html);
      rmSync(picture);
    }
  });

  test("an article that was taken down does not stay on the device, the others do", async () => {
    await withContext({}, async (page) => {
      await visit(page, first);
      await visit(page, second);
      const stands = join(output(), second);
      const away = join(folder, "taken-down");
      renameSync(stands, away);
      try {
        await page.goto(address(second));
        await expect.poll(() => keptPages(page, base)).toEqual([base + first, `${base}saved/`]);
      } finally {
        renameSync(away, stands);
      }
    });
  });

  test("a first visit to an address that leads nowhere keeps the rest", async () => {
    await withContext({}, async (page) => {
      await page.goto(address("articles/never-there/"));
      await expect.poll(() => keptPages(page, base)).toEqual([`${base}saved/`]);
      const assets = () =>
        page.evaluate(async () => (await (await caches.open("quotidian:/news/:assets")).keys()).length);
      await expect.poll(assets).toBeGreaterThan(2);
    });
  });

  test("under '/' it leaves alone what is another's, downloads, and what the host forbids", async () => {
    const root = join(folder, "root");
    mkdirSync(join(folder, "pages"), { recursive: true });
    writeFileSync(join(folder, "pages/imprint.md"), "---\ntitle: Imprint\n---\n\nThe Quay Courier.\n");
    await build({
      articles: join(folder, "articles"),
      pages: join(folder, "pages"),
      output: root,
      cache: ".cache",
      now: new Date("2040-01-01"),
    });
    cpSync(output(), join(root, "news"), { recursive: true });
    mkdirSync(join(root, "admin/secret"), { recursive: true });
    writeFileSync(join(root, "admin/secret/index.html"), "<!doctype html><title>Ledger</title>");
    writeFileSync(join(root, "assets/notice.json"), '"old"');
    const cacheControl: Record<string, string> = {
      "speakers/": "private, no-store",
      "assets/notice.json": "no-cache",
    };
    const both = await serve(root, "/", 0, cacheControl);
    try {
      await withContext({}, async (page, context) => {
        context.removeAllListeners("request");
        const go = (path: string) => page.goto(`${both.origin}/${path}`);
        const names = () => page.evaluate(async () => (await caches.keys()).sort());
        await go(`news/${first}`);
        await expect.poll(() => keptPages(page, "/news/")).toContain(`/news/${first}`);
        await expect.poll(async () => (await names()).length).toBe(3);
        const ofNews = await names();
        await go(first);
        await expect.poll(() => keptPages(page, "/")).toContain(`/${first}`);
        await controlled(page);
        await expect.poll(async () => (await names()).length).toBe(6);
        expect(await names()).toEqual(expect.arrayContaining(ofNews));
        const notice = () =>
          page.evaluate(() => fetch("/assets/notice.json").then((answer) => answer.text()));
        expect(await notice()).toBe('"old"');
        writeFileSync(join(root, "assets/notice.json"), '"new"');
        expect(await notice()).toBe('"new"');
        for (const path of [
          "admin/secret/",
          "feed.json",
          `${first}quotes.json`,
          "speakers/",
          "imprint/",
          "",
          "archive/",
        ])
          await go(path);
        await expect
          .poll(() => keptPages(page, "/"))
          .toEqual(["/", "/archive/", `/${first}`, "/imprint/", "/saved/"]);
        cacheControl["archive/"] = "no-store";
        await go("archive/");
        await expect.poll(() => keptPages(page, "/")).not.toContain("/archive/");
        await both.close();
        await go("speakers/");
        await page.getByRole("heading", { name: "No network" }).waitFor();
        await go("imprint/");
        expect(await page.locator("h1").textContent()).toBe("Imprint");
        await expect(go("admin/secret/")).rejects.toThrow("ERR_CONNECTION_REFUSED");
      });
    } finally {
      await both.close();
    }
  });

  test("leaves nothing behind once the setting is taken back", async () => {
    await withContext({}, async (page) => {
      await visit(page, first);
      await page.getByRole("checkbox", { name: "Save for later" }).check();
      const left = () =>
        page.evaluate(async () => ({
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          caches: (await caches.keys()).filter((name) => name.startsWith("quotidian:")).length,
        }));
      expect(await left()).toEqual({ workers: 1, caches: 3 });
      await page.evaluate(() => caches.open("of another site"));
      settings(false);
      try {
        await run();
        await page.goto(address(second));
        await expect.poll(left).toEqual({ workers: 0, caches: 0 });
        expect(await page.evaluate(() => caches.keys())).toEqual(["of another site"]);
        await page.goto(address("saved/"));
        await page.locator(".saved-list").waitFor();
        expect((await page.request.get(address("offline-worker.js"))).status()).toBe(404);
        expect((await page.request.get(address("offline/"))).status()).toBe(404);
      } finally {
        settings(true);
        await run();
      }
    });
  });

  test("is made of the same bytes, warm and cold, and of valid HTML", async () => {
    const files = ["offline-worker.js", "offline/index.html", "index.html"];
    const read = (site: string) => files.map((file) => readFileSync(join(site, file), "utf8"));
    const warm = read(output());
    const cold = join(folder, "cold");
    await build({
      articles: join(folder, "articles"),
      output: cold,
      cache: join(folder, "cache"),
      base,
      now: new Date("2040-01-01"),
    });
    expect(read(cold)).toEqual(warm);
    const { results } = await htmlValidator().validateString(warm[1]!);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
