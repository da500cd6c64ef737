import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { barriers, loadAxe } from "./barriers.ts";
import { buildSite } from "./built-site.ts";
import { type ContextOptions, fixtureSite, withoutBrowser } from "./fixture-site.ts";
import { layoutFaults, sidewaysScroll } from "./layout.ts";

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

describe.skipIf(withoutBrowser)("a picture in full", () => {
  const site = fixtureSite("/", async () => {
    const folder = mkdtempSync(join(tmpdir(), "quotidian-zoom-"));
    const draw = (name: string, width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: "#887766" } })
        .jpeg()
        .toFile(join(folder, name));
    await draw("wall.jpg", 1600, 900);
    await draw("tall.jpg", 900, 1400);
    await draw("sign.jpg", 800, 600);
    writeFileSync(join(folder, "wall.md"), article);
    const built = await buildSite(folder);
    rmSync(folder, { recursive: true });
    return built;
  });
  const withPage = (options: ContextOptions, use: (page: Page) => Promise<void>) =>
    site.withPage(options, async (page) => {
      await page.goto(site.address("articles/wall/"));
      if (options.javaScriptEnabled !== false) await page.waitForSelector(".to-list", { state: "attached" });
      await use(page);
    });
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
      await page.locator("dialog").waitFor({ state: "detached" });
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
