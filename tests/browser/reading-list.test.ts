import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, loadAxe } from "./barriers.ts";
import { fixtureSite, withoutBrowser } from "./fixture-site.ts";
import { layoutFaults, misplaced, sidewaysScroll } from "./layout.ts";

const base = "/news/";
const first = "articles/harbour-wall/";
const second = "articles/tide-table-1/";

describe.skipIf(withoutBrowser)("the reading list", () => {
  const { address, withPage } = fixtureSite(base);

  const save = async (page: Page, path: string) => {
    await page.goto(address(path));
    await page.getByRole("checkbox", { name: "Save for later" }).check();
  };
  const headlines = (page: Page, list: string) => page.locator(`.${list}-list h3`).allTextContents();

  test("holds what was saved, newest first, and lets go of it", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await save(page, first);
      await save(page, second);
      await page.reload();
      const box = page.getByRole("checkbox", { name: "Save for later" });
      await box.waitFor();
      expect(await box.isChecked()).toBe(true);
      await box.uncheck();
      await box.check();
      await page.locator(".tools").getByRole("link", { name: "Reading list" }).click();
      await page.waitForURL(address("saved/"));
      await page.locator(".saved-list").waitFor();
      expect(await headlines(page, "saved")).toEqual([
        expect.stringMatching(/^Tide table, part 1:/),
        "Council votes to rebuild the harbour wall after two winters of storms",
      ]);
      expect(await page.locator(".saved-list .meta b").last().textContent()).toBe("Coast Observer");
      await page.getByRole("button", { name: /^Take off: Tide table, part 1/ }).click();
      expect(await headlines(page, "saved")).toHaveLength(1);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      await page
        .getByRole("link", { name: /^Council votes/ })
        .first()
        .click();
      await box.uncheck();
      await page.goto(address("saved/"));
      await page.getByText("Nothing is saved yet.").waitFor();
    });
  });

  test("marks in lists what was read to its end, and moves nothing with it", async () => {
    await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      const shift = () => page.evaluate(() => (window as unknown as { shift: number }).shift);
      await page.goto(address(first));
      await page.getByRole("checkbox", { name: "Save for later" }).waitFor();
      expect(await shift()).toBe(0);
      await page.goto(address("topics/storms/"));
      await page.locator(".foot .to-list").waitFor();
      expect(await page.locator(".was-read").count()).toBe(0);
      await page.goto(address(first));
      await page.locator(".body > :last-child").scrollIntoViewIfNeeded();
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem("quotidian:/news/")))
        .toContain("harbour-wall");
      await page.goto(address("topics/storms/"));
      await page.locator(".was-read").first().waitFor();
      expect(await shift()).toBe(0);
      expect(await page.locator(":is(.entry, .opening):has(.was-read)").allTextContents()).toEqual([
        expect.stringContaining("Council votes"),
      ]);
      await page.goto(address("saved/"));
      await page.locator(".read-list").waitFor();
      expect(await headlines(page, "read")).toHaveLength(1);
      expect(await shift()).toBe(0);
      await page.getByRole("button", { name: "Forget what I have read" }).click();
      expect(await page.locator(".read-list").count()).toBe(0);
    });
  });

  test.each(["light", "dark"] as const)(
    "has no barrier and fits at any width and size, %s",
    async (colorScheme) => {
      await withPage({ colorScheme, bypassCSP: true }, async (page) => {
        await save(page, second);
        await save(page, first);
        await page.locator(".body > :last-child").scrollIntoViewIfNeeded();
        for (const path of [first, "saved/", "", "topics/storms/"]) {
          await page.goto(address(path));
          await page.locator(".foot .to-list").waitFor();
          await loadAxe(page);
          for (const width of [320, 390, 640, 820, 1440]) {
            await page.setViewportSize({ width, height: 900 });
            const faults = [
              ...(await barriers(page)),
              ...(await layoutFaults(page)),
              ...(await misplaced(page)),
            ];
            expect(faults, `${path} at ${width}`).toEqual([]);
          }
          await page.setViewportSize({ width: 320, height: 512 });
          await page.evaluate(() => {
            document.documentElement.dataset["size"] = "150";
          });
          expect(await sidewaysScroll(page), path).toBeUndefined();
        }
      });
    },
  );

  test("is out of sight where nothing can be kept, and its page says so", async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("Denied", "SecurityError");
          },
        });
      });
      await page.goto(address(first), { waitUntil: "networkidle" });
      expect(await page.getByRole("checkbox", { name: "Save for later" }).count()).toBe(0);
      expect(await page.locator(".to-list").count()).toBe(0);
      await page.goto(address("saved/"));
      await page.getByText("This browser keeps nothing").waitFor();
    });
  });

  test("takes nothing over that others wrote into the storage", async () => {
    await withPage({}, async (page) => {
      await page.goto(address("saved/"));
      for (const kept of [
        "no JSON",
        "null",
        "[]",
        JSON.stringify({ saved: "all", read: [null, 3, { path: "javascript:alert(1)", headline: "x" }] }),
        JSON.stringify({ saved: [{ path: "articles/../../x/", headline: "x" }, { path: "articles/a/" }] }),
      ]) {
        await page.evaluate((value) => localStorage.setItem("quotidian:/news/", value), kept);
        await page.reload();
        await page.getByText("Nothing is saved yet.").waitFor();
        expect(await page.locator(".kept a").count(), kept).toBe(0);
      }
    });
  });

  test("shows nothing without a script, and its page leads to the lists", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address(first));
      expect(await page.locator(".tools").isVisible()).toBe(false);
      expect(await page.locator("a[href$='/saved/']").count()).toBe(0);
      await page.goto(address("saved/"));
      await page.getByRole("link", { name: "Archive" }).last().click();
      expect(page.url()).toBe(address("archive/"));
    });
  });

  test("tells other open pages", async () => {
    await withPage({}, async (page, context) => {
      await save(page, first);
      const other = await context.newPage();
      await other.goto(address("saved/"));
      await other.locator(".saved-list").waitFor();
      expect(await headlines(other, "saved")).toHaveLength(1);
      await page.getByRole("checkbox", { name: "Save for later" }).uncheck();
      await other.getByText("Nothing is saved yet.").waitFor();
    });
  });
});
