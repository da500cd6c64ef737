import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, loadAxe } from "./barriers.ts";
import { type ContextOptions, fixtureSite, withoutBrowser } from "./fixture-site.ts";
import { layoutFaults, sidewaysScroll } from "./layout.ts";

const base = "/news/";

describe.skipIf(withoutBrowser)("keys", () => {
  const { address, ...site } = fixtureSite(base);

  const withPage = (path: string, options: ContextOptions, use: (page: Page) => Promise<void>) =>
    site.withPage({ viewport: { width: 1440, height: 900 }, ...options }, async (page) => {
      await open(page, path);
      await use(page);
    });
  const open = async (page: Page, path: string) => {
    await page.goto(address(path));
    await page.waitForSelector(".to-list", { state: "attached" });
  };
  const press = async (page: Page, keys: string) => {
    for (const key of keys.split(" ")) await page.keyboard.press(key);
  };
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { id, textContent, tagName } = document.activeElement!;
      return tagName === "BODY" ? "" : id || textContent!.trim();
    });
  const said = (page: Page) => page.locator("[role=status]").textContent();

  test("lead from quote to quote, seen and said, with what stands before it in view", async () => {
    await withPage("articles/harbour-wall/", {}, async (page) => {
      await press(page, "j");
      expect(await focused(page)).toBe("q-has-run-out-of-winters-to");
      expect(await said(page)).toBe("Quote 1 of 6: Mara Quay");
      await press(page, "j j");
      expect(await said(page)).toBe("Quote 3 of 6: Tomas Brandt");
      const { top, outline } = await page.evaluate(() => ({
        top: document.activeElement!.getBoundingClientRect().top,
        outline: getComputedStyle(document.activeElement!).outlineStyle,
      }));
      expect(top).toBeGreaterThan(150);
      expect(top).toBeLessThan(600);
      expect(outline).toBe("solid");
      await press(page, "k");
      expect(await said(page)).toBe("Quote 2 of 6: Quay");
      await press(page, "k k");
      expect(await said(page)).toBe("No further quote");
      // Who scrolled on goes on from there.
      await page.locator("#q-they-sent-us-the-drawings-on").scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await press(page, "k");
      expect(await said(page)).toBe("Quote 6 of 6: Brandt");
    });
  });

  test("lead from one standing quote to the next, and down the rows of a list", async () => {
    await withPage("speakers/piet-lorne/", {}, async (page) => {
      await press(page, "j");
      expect(await said(page)).toMatch(/^Quote 1 of \d+: Piet Lorne$/);
      await open(page, "topics/harbour/");
      await press(page, "n n");
      const rows = await page.locator("main :is(h2, h3) a").allTextContents();
      expect(await focused(page)).toBe(rows[1]);
      await press(page, "p");
      expect(await focused(page)).toBe(rows[0]);
    });
  });

  test("lead to the older and the newer article", async () => {
    await withPage("articles/tide-table-3/", {}, async (page) => {
      const older = await page.locator(".parts [rel=next]").last().getAttribute("href");
      await press(page, "n");
      await page.waitForURL(`${site.origin()}${older}`);
      await page.waitForSelector(".to-list", { state: "attached" });
      await press(page, "p");
      await page.waitForURL(address("articles/tide-table-3/"));
    });
  });

  test("lead to the search, also with Ctrl", async () => {
    for (const key of ["/", "Control+k"]) {
      await withPage("articles/harbour-wall/", {}, async (page) => {
        await press(page, key);
        expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
        expect(await page.locator(".find input").inputValue()).toBe("");
      });
    }
    await withPage("articles/harbour-wall/", { viewport: { width: 390, height: 844 } }, async (page) => {
      await press(page, "/");
      await page.waitForURL(address("search/"));
    });
  });

  test("rest in a field, with other keys held down, and under what is open", async () => {
    await withPage("articles/harbour-wall/", {}, async (page) => {
      await page.locator(".find input").focus();
      await page.keyboard.type("jnk?/");
      expect(await page.locator(".find input").inputValue()).toBe("jnk?/");
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await press(page, "Control+j Alt+j Meta+n Shift+J");
      await page.click(".aa");
      await press(page, "j n");
      await press(page, "Escape");
      await page.locator(".open-who").click();
      await press(page, "j");
      expect(await said(page)).toBe("");
      expect(await page.locator("dialog").count()).toBe(0);
      expect(page.url()).toBe(address("articles/harbour-wall/"));
    });
  });

  test("are told in a dialog, and switched off for good", async () => {
    await withPage("articles/harbour-wall/", {}, async (page) => {
      await press(page, "?");
      const dialog = page.getByRole("dialog", { name: "Keys" });
      await dialog.waitFor();
      expect(await dialog.locator("dd").allTextContents()).toHaveLength(6);
      await press(page, "Escape");
      await dialog.waitFor({ state: "detached" });
      await page.click(".aa");
      await page.getByRole("radio", { name: "Off" }).check();
      await press(page, "Escape");
      for (const turn of ["now", "after a reload"]) {
        await press(page, "j ?");
        expect(await said(page), turn).toBe("");
        expect(await page.locator("dialog").count(), turn).toBe(0);
        await open(page, "articles/harbour-wall/");
      }
      // One key with Ctrl is no single key; the dialog has a button.
      await press(page, "Control+k");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
      await page.click(".aa");
      expect(await page.getByRole("radio", { name: "Off" }).isChecked()).toBe(true);
      await page.getByRole("button", { name: "Show the keys" }).click();
      await dialog.waitFor();
      await press(page, "Escape");
      await page.click(".aa");
      await page.getByRole("radio", { name: "On", exact: true }).check();
      await press(page, "Escape j");
      expect(await said(page)).toMatch(/^Quote 1/);
    });
  });

  test.each(["light", "dark"] as const)("show no barrier and fit, %s", async (colorScheme) => {
    await withPage("articles/harbour-wall/", { colorScheme, bypassCSP: true }, async (page) => {
      await loadAxe(page);
      const faults = async (what: string, width: number) => {
        await page.setViewportSize({ width, height: 700 });
        const found = [...(await barriers(page)), ...(await layoutFaults(page))];
        expect(found, `${what} at ${width}`).toEqual([]);
        expect(await sidewaysScroll(page)).toBeUndefined();
      };
      await press(page, "j");
      for (const width of [320, 1440]) await faults("a quote", width);
      await press(page, "?");
      await page.waitForSelector("dialog");
      for (const width of [320, 390, 1440]) await faults("the dialog", width);
      await press(page, "Escape");
      await page.click(".aa");
      for (const width of [320, 390, 1440]) await faults("the settings", width);
    });
  });
});
