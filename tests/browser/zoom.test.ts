import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { barriers, loadAxe } from "./barriers.ts";
import { chromiumArguments, findChromium, howToInstall } from "./find-chromium.ts";
import { layoutFaults, sidewaysScroll } from "./layout.ts";
import { type Served, serve } from "./serve.ts";

const executablePath = findChromium();
const skipped = !executablePath && !process.env["CI"];
if (skipped) console.warn(`${howToInstall}; the browser tests are skipped`);

const article = `---
title: The wall
image: wall.jpg
alt: A grey wall with a crack.
caption: The wall on Monday.
credit: Mara Quay
---
“It was late,” said Mara Quay.

![A map of the quay](tall.jpg "The quay in 1900")

[![A sign](sign.jpg)](https://sign.example/)
`;

describe.skipIf(skipped)("a picture in full", () => {
  let folder = "";
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    if (!executablePath) throw new Error(howToInstall);
    folder = mkdtempSync(join(tmpdir(), "quotidian-zoom-"));
    mkdirSync(join(folder, "articles"));
    const draw = (name: string, width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: "#887766" } })
        .jpeg()
        .toFile(join(folder, "articles", name));
    await draw("wall.jpg", 1600, 900);
    await draw("tall.jpg", 900, 1400);
    await draw("sign.jpg", 800, 600);
    writeFileSync(join(folder, "articles/wall.md"), article);
    await build({ articles: join(folder, "articles"), output: join(folder, "site"), cache: ".cache" });
    served = await serve(join(folder, "site"));
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const withPage = async (
    options: Parameters<Browser["newContext"]>[0],
    use: (page: Page) => Promise<void>,
  ) => {
    const context = await browser.newContext(options);
    const problems: string[] = [];
    context.on("weberror", (error) => problems.push(error.error().message));
    try {
      const page = await context.newPage();
      await page.goto(`${served.origin}/articles/wall/`);
      if (options?.javaScriptEnabled !== false) await page.waitForSelector(".to-list", { state: "attached" });
      await use(page);
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  };
  const picture = (page: Page) => page.getByRole("button", { name: "Enlarge: A grey wall with a crack." });
  const dialog = (page: Page) => page.getByRole("dialog", { name: "A grey wall with a crack." });

  test("opens by key and by pointer, with its caption, and gives the focus back", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      const before = (await picture(page).boundingBox())!;
      await picture(page).focus();
      await page.keyboard.press("Enter");
      await dialog(page).waitFor();
      expect(await dialog(page).locator("p").textContent()).toMatch(/The wall on Monday\..*Mara Quay/);
      const shown = (await dialog(page).locator("img").boundingBox())!;
      expect(shown.width).toBeGreaterThan(before.width);
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.getAttribute("alt"))).toBe(
        "A grey wall with a crack.",
      );
      await picture(page).click();
      await dialog(page).getByRole("button", { name: "Close" }).click();
      await dialog(page).waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Enlarge: A map of the quay" }).click();
      await page.getByRole("dialog", { name: "A map of the quay" }).locator("img").click();
      expect(await page.locator("dialog").count()).toBe(0);
      // A picture that is a link leads where it did.
      expect(await page.getByRole("button", { name: /A sign/ }).count()).toBe(0);
    });
  });

  test.each(["light", "dark"] as const)("has no barrier, and fits, %s", async (colorScheme) => {
    await withPage({ colorScheme, bypassCSP: true }, async (page) => {
      await loadAxe(page);
      const faults = async (what: string) => {
        for (const width of [320, 390, 820, 1440]) {
          await page.setViewportSize({ width, height: 700 });
          expect([...(await barriers(page)), ...(await layoutFaults(page))], `${what} ${width}`).toEqual([]);
          expect(await sidewaysScroll(page)).toBeUndefined();
        }
      };
      await faults("closed");
      await picture(page).click();
      await dialog(page).waitFor();
      await faults("open");
    });
  });

  test("is not offered without a script", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("img[role], img[tabindex]").count()).toBe(0);
      expect(await page.locator(".body img").first().isVisible()).toBe(true);
    });
  });
});
