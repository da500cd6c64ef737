import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { htmlValidator } from "../pages/html-validator.ts";
import { barriers, loadAxe } from "./barriers.ts";
import { buildSite } from "./built-site.ts";
import { fixtureSite, withoutBrowser } from "./fixture-site.ts";
import { layoutFaults, misplaced, sidewaysScroll } from "./layout.ts";

const base = "/news/";
const article = "articles/harbour-wall/";

/** What a reader brings about on a page, and a script or a choice shows. */
interface State {
  readonly name: string;
  readonly path: string;
  /** Where it is to be met; 1440 px wide. */
  readonly width?: number;
  /** Brings it about, once the page is loaded. */
  readonly enter: (page: Page) => Promise<unknown>;
  /** What opens: it holds the focus, Escape closes it. */
  readonly dialog?: string;
  /** What tells it where colours are forced. */
  readonly forced: (page: Page) => Promise<boolean>;
}

const underlined = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).textDecorationLine === "underline" && each.checkVisibility()),
    );
const everyOf = async (page: Page, selector: string) => {
  const lines = await underlined(page, selector);
  return lines.length > 0 && lines.every(Boolean);
};
const noneOf = async (page: Page, selector: string) => {
  const lines = await underlined(page, selector);
  return lines.length > 0 && !lines.some(Boolean);
};
/** A frame, or all of the window. */
const framed = (selector: string) => (page: Page) =>
  page.locator(selector).evaluate((element) => {
    const { borderTopWidth, borderTopStyle, borderInlineStartStyle } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const frame = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle === "solid";
    return frame || borderInlineStartStyle === "solid" || (width >= innerWidth && height >= innerHeight);
  });
const visible = (selector: string) => (page: Page) => page.locator(selector).first().isVisible();
const choose = (value: string) => async (page: Page) => {
  await page.click(".aa");
  await page.check(`input[value=${value}]`);
  await page.keyboard.press("Escape");
};
const cite = async (page: Page) => {
  await page.locator("button", { hasText: "Cite" }).last().click();
  await page.waitForSelector(".cite");
};

const states: readonly State[] = [
  {
    name: "the reading list",
    path: "saved/",
    enter: (page) => page.waitForSelector(".saved-list"),
    forced: visible(".saved-list a"),
  },
  {
    name: "what a device has without a network",
    path: "offline/",
    enter: (page) => page.waitForSelector(".saved-list"),
    forced: visible(".saved-list a"),
  },
  {
    name: "what was read, in a list",
    path: "topics/storms/",
    enter: (page) => page.waitForSelector(".was-read"),
    forced: visible(".was-read"),
  },
  {
    name: "the keys",
    path: article,
    enter: (page) => page.keyboard.press("?").then(() => page.waitForSelector(".keys")),
    dialog: ".keys",
    forced: framed(".keys"),
  },
  {
    name: "the player",
    path: article,
    enter: (page) =>
      page
        .getByRole("button", { name: "Listen" })
        .click()
        .then(() => page.waitForSelector(".listening")),
    forced: framed(".listening"),
  },
  {
    name: "a picture in full",
    path: "articles/a-wall/",
    enter: (page) =>
      page
        .getByRole("button", { name: /^Enlarge/ })
        .click()
        .then(() => page.waitForSelector(".zoom")),
    dialog: ".zoom",
    forced: framed(".zoom"),
  },
  {
    name: "the citations of a quotation",
    path: article,
    enter: cite,
    dialog: ".cite",
    forced: framed(".cite"),
  },
  {
    name: "the citations on a speaker's page",
    path: "speakers/piet-lorne/",
    enter: cite,
    dialog: ".cite",
    forced: framed(".cite"),
  },
  {
    name: "a search with its results",
    path: "search/?q=gale",
    enter: (page) => page.waitForSelector(".results blockquote"),
    forced: async (page) => {
      const marked = await page
        .locator(".results mark")
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      return marked !== ground && everyOf(page, ".results .quote:not(.unclear)");
    },
  },
  {
    name: "marks as a line",
    path: article,
    enter: choose("line"),
    forced: (page) => everyOf(page, ".body .quote"),
  },
  { name: "no marks", path: article, enter: choose("none"), forced: (page) => noneOf(page, ".body .quote") },
  {
    name: "one voice followed",
    path: article,
    enter: (page) => page.check("#v1"),
    forced: async (page) => (await everyOf(page, ".body .quote.v1")) && noneOf(page, ".body .quote:not(.v1)"),
  },
  {
    name: "only what was said",
    path: article,
    enter: (page) => page.check("#only"),
    forced: (page) => everyOf(page, ".body .quote"),
  },
  {
    name: "who said what",
    path: article,
    enter: (page) => page.click(".open-who"),
    dialog: "#who",
    forced: framed("#who"),
  },
  {
    name: "the reader's settings",
    path: article,
    enter: (page) => page.click(".aa"),
    dialog: "#reading",
    forced: framed("#reading"),
  },
  {
    name: "the menu",
    path: article,
    width: 390,
    enter: (page) => page.click(".menu"),
    dialog: "#menu",
    forced: framed("#menu"),
  },
];

describe.skipIf(withoutBrowser)("what a reader can bring about", () => {
  const { address, withPage } = fixtureSite(base, async () => {
    const folder = mkdtempSync(join(tmpdir(), "quotidian-states-"));
    cpSync("tests/fixtures/site", folder, { recursive: true });
    const settings = readFileSync(join(folder, "site.yml"), "utf8");
    writeFileSync(join(folder, "site.yml"), `${settings}\noffline: true\n`);
    const wall = { create: { width: 1600, height: 900, channels: 3, background: "#887766" } } as const;
    await sharp(wall).jpeg().toFile(join(folder, "wall.jpg"));
    const front =
      "title: A wall\nimage: wall.jpg\nalt: A grey wall.\ncaption: The wall on Monday.\npublished: 2026-01-05";
    writeFileSync(join(folder, "a-wall.md"), `---\n${front}\n---\n“It was late,” said Mara Quay.\n`);
    const built = await buildSite(folder, { base });
    rmSync(folder, { recursive: true });
    return built;
  });
  /** Saves two articles, of which one was read. */
  const readAndSave = async (page: Page) => {
    for (const path of ["articles/tide-table-1/", article]) {
      await page.goto(address(path));
      await page.getByRole("checkbox", { name: "Save for later" }).check();
    }
    await page.locator(".body > :last-child").scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("quotidian:/news/")))
      .toContain('"read":[{');
  };
  const arrive = async (page: Page, { path }: State) => {
    await page.addInitScript(prepareReader);
    if (/^(?:saved|offline|topics)/.test(path)) await readAndSave(page);
    await page.goto(address(path));
    await page.waitForSelector(".to-list", { state: "attached" });
  };

  test.each(states)("$name: no barrier, fits, is seen in any colours, and nothing shifts", async (state) => {
    const { width = 1440, enter, forced } = state;
    const options = { bypassCSP: true, viewport: { width, height: 900 } };
    await withPage(options, async (page) => {
      await arrive(page, state);
      await enter(page);
      await page.waitForTimeout(200);
      const shift = await page.evaluate(() => (window as unknown as { readonly shift: number }).shift);
      expect(shift).toBeLessThan(0.005);
      const { results } = await htmlValidator().validateString(await page.content());
      expect(
        results.flatMap(({ messages }) =>
          messages
            // A picture is pressed itself: a button around it would move it.
            .filter(({ ruleId }) => ruleId !== "prefer-native-element")
            .map(({ message, selector }) => `${selector}: ${message}`),
        ),
      ).toEqual([]);
      await loadAxe(page);
      const faults: string[] = [];
      for (const [colorScheme, at] of [
        ["light", width],
        ["light", 320],
        ["dark", 320],
        ["dark", width],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: at, height: 900 });
        const found = [...(await barriers(page)), ...(await layoutFaults(page)), ...(await misplaced(page))];
        const wide = await sidewaysScroll(page);
        if (wide) found.push(wide);
        faults.push(...found.map((fault) => `${colorScheme}, ${at}: ${fault}`));
      }
      expect(faults).toEqual([]);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ forcedColors: "active" });
      expect(await forced(page)).toBe(true);
    });
  });

  test.each(states.filter(({ dialog }) => dialog))(
    "$name: keeps the focus, and Escape gives it back",
    async (state) => {
      await withPage({ viewport: { width: state.width ?? 1440, height: 900 } }, async (page) => {
        await arrive(page, state);
        await state.enter(page);
        const inside = () =>
          page.evaluate(
            (dialog) =>
              document.activeElement?.closest(dialog) != null || document.activeElement === document.body,
            state.dialog!,
          );
        const open = () => page.locator(state.dialog!).filter({ visible: true }).count();
        const modal = await page
          .locator(state.dialog!)
          .evaluate((element) => element.matches("dialog:modal"));
        const stops = await page.locator(`${state.dialog} :is(a, button, input)`).count();
        expect(stops).toBeGreaterThan(0);
        for (let stop = 0; stop < 3; stop++) {
          await page.keyboard.press("Tab");
          if (modal || stop === 0) expect(await inside(), `stop ${stop}`).toBe(true);
        }
        await page.keyboard.press("Escape");
        expect(await open()).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("DIALOG");
      });
    },
  );

  test.each(["none", "dark"] as const)(
    "is not there without a script, and leaves nothing behind: %s",
    async (scheme) => {
      await withPage(
        {
          javaScriptEnabled: false,
          colorScheme: scheme === "dark" ? "dark" : "light",
          viewport: { width: 390, height: 844 },
        },
        async (page) => {
          for (const path of [article, "saved/", "offline/", "search/", "articles/a-wall/"]) {
            await page.goto(address(path));
            expect(
              await page.locator("dialog, .listening, .was-read, .aa:visible, .save:visible").count(),
              path,
            ).toBe(0);
            expect(await page.locator("h1").isVisible(), path).toBe(true);
            expect(await sidewaysScroll(page), path).toBeUndefined();
          }
        },
      );
    },
  );

  test("a quotation is shared with its words, its speaker and its address", async () => {
    await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      await arrive(page, states.find(({ path }) => path === article)!);
      await page.locator(".voice > a").last().click();
      await page.locator(".cite").getByRole("button", { name: "Share" }).click();
      const [shared] = await page.evaluate(
        () => (window as unknown as { shared: { text: string; url: string }[] }).shared,
      );
      expect(shared!.text).toMatch(/^“.+” – Tomas Brandt$/);
      expect(shared!.url).toMatch(/\/articles\/harbour-wall\/#q-[\w-]+$/);
    });
  });
});

/** Runs in a page before its scripts: a voice to read with, a way to share, and what shifts. */
function prepareReader(): void {
  const record = { shift: 0, shared: [] as unknown[] };
  Object.assign(window, record);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as readonly { hadRecentInput: boolean; value: number }[])
      if (!entry.hadRecentInput) (window as unknown as typeof record).shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: "en-GB", localService: true }],
    speak: () => {},
    cancel: () => {},
  });
  Object.defineProperty(window, "speechSynthesis", { value: speechSynthesis });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(navigator, "share", {
    value: async (shared: unknown) => {
      (window as unknown as typeof record).shared.push(shared);
    },
  });
}
