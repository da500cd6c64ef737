import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, loadAxe } from "./barriers.ts";
import { buildSite } from "./built-site.ts";
import { type ContextOptions, fixtureSite, withoutBrowser } from "./fixture-site.ts";
import { layoutFaults, sidewaysScroll } from "./layout.ts";

const article = "articles/harbour-wall/";

/** What a browser has to speak with: it says nothing by itself, `next` ends what is said. */
interface Speech {
  readonly said: { readonly text: string; readonly lang: string; readonly voice: string }[];
  canceled: number;
  readonly next: () => void;
  readonly comeLate: () => void;
}
type Stubbed = Window & { readonly speech: Speech };

describe.skipIf(withoutBrowser)("listening", () => {
  const harbour = fixtureSite();
  const cracks = fixtureSite("/", async () => {
    const folder = mkdtempSync(join(tmpdir(), "quotidian-listen-"));
    const text = [
      "---\ntitle: Cracks in the quay\n---",
      "“The tide was late,” said Mara Quay, the harbour master.",
      "“We saw it,” a campaign official said.",
      "“The wall is cracked,” the report says.",
      "“We will repair it,” the Quaytown Harbour Authority said in a statement.",
      "“Who knows.” Nobody answered.",
    ];
    writeFileSync(join(folder, "cracks.md"), `${text.join("\n\n")}\n`);
    const built = await buildSite(folder);
    rmSync(folder, { recursive: true });
    return built;
  });

  const withPage = (
    voices: readonly { readonly lang: string; readonly localService: boolean }[] | "late" | "none",
    options: ContextOptions,
    use: (page: Page) => Promise<void>,
    { site, path } = { site: harbour, path: article },
  ) =>
    site.withPage({ viewport: { width: 1440, height: 900 }, ...options }, async (page) => {
      await page.addInitScript(stubSpeech, voices);
      await page.goto(site.address(path));
      await page.waitForSelector(".to-list", { state: "attached" });
      await use(page);
    });
  const english = [
    { lang: "de-DE", localService: true },
    { lang: "en-US", localService: false },
    { lang: "en_GB", localService: true },
  ];
  const said = (page: Page) => page.evaluate(() => (window as unknown as Stubbed).speech.said);
  const next = (page: Page) => page.evaluate(() => (window as unknown as Stubbed).speech.next());
  const marked = (page: Page) =>
    page.evaluate(() => {
      const [range] = (CSS.highlights.get("listening") ?? []) as Iterable<Range>;
      return range?.toString();
    });
  const listen = (page: Page) => page.getByRole("button", { name: "Listen" });

  test("says the speaker's name before each quotation, and marks the sentence", async () => {
    await withPage(english, {}, async (page) => {
      await listen(page).click();
      await page.waitForSelector(".listening");
      const texts: string[] = [];
      for (let turn = 0; turn < 300 && (await page.locator(".listening").count()) > 0; turn++) {
        const last = (await said(page)).at(-1)!;
        texts.push(last.text);
        expect(last).toMatchObject({ lang: "en", voice: "en_GB" });
        if (last.text === "Mara Quay" && texts.length < 40)
          expect(await page.locator(".listening p").textContent()).toBe("Mara Quay");
        const sentence = (await marked(page))!;
        expect(sentence.length).toBeGreaterThan(0);
        // What is said lies in the sentence that is marked, or it is a name.
        if (!sentence.includes(last.text)) expect(last.text).toMatch(/^\p{Lu}\S+ \p{Lu}\S+$/u);
        await next(page);
      }
      expect(texts[0]).toMatch(/^Council votes to rebuild/);
      const at = texts.indexOf("Mara Quay");
      expect(texts.slice(at - 1, at + 2)).toEqual([
        "Mara Quay, the mayor of Quaytown, said after the vote that the town",
        "Mara Quay",
        "“has run out of winters to wait for a better plan than this one.”",
      ]);
      const names = /^(?:Mara Quay|Tomas Brandt|Ines Halloran|Piet Lorne)$/;
      expect(texts.filter((text) => names.test(text))).toEqual([
        "Mara Quay",
        "Mara Quay",
        "Tomas Brandt",
        "Ines Halloran",
        "Piet Lorne",
        "Tomas Brandt",
      ]);
      // Every word of the article was said, and no note.
      const spoken = texts.join(" ").replace(/\s+/g, " ");
      const paragraphs = await page.locator(".body > p, .said > p").allTextContents();
      const missing = paragraphs
        .flatMap((text) => text.split(/\s+/))
        .filter((word) => !spoken.includes(word));
      expect(missing).toEqual([]);
      expect(spoken).not.toContain("Copy");
      expect(await marked(page)).toBeUndefined();
    });
  });

  test("says who is no person and has no name, and that a speaker is unclear", async () => {
    await withPage(
      english,
      {},
      async (page) => {
        await listen(page).click();
        await page.waitForSelector(".listening");
        for (let turn = 0; turn < 50 && (await page.locator(".listening").count()) > 0; turn++)
          await next(page);
        const texts = (await said(page)).map(({ text }) => text);
        const before = (quote: string) => texts[texts.findIndex((each) => each.startsWith(quote)) - 1];
        expect(before("“The tide")).toBe("Mara Quay");
        expect(before("“We saw")).toBe("a campaign official");
        expect(before("“The wall")).toBe("the report");
        expect(before("“We will")).toBe("Quaytown Harbour Authority");
        expect(before("“Who knows")).toBe("Speaker unclear");
        expect(texts.filter((each) => each === "Speaker unclear")).toHaveLength(1);
      },
      { site: cracks, path: "articles/cracks/" },
    );
  });

  test("waits, goes on from the sentence's beginning, and stops", async () => {
    await withPage(english, {}, async (page) => {
      await listen(page).click();
      await page.waitForSelector(".listening");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Pause");
      await next(page);
      const before = await said(page);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Go on");
      // The browser tells the end of what was broken off, too.
      await next(page);
      expect(await said(page)).toHaveLength(before.length);
      await page.keyboard.press("Enter");
      const after = await said(page);
      expect(after).toHaveLength(before.length + 1);
      expect(after.at(-1)).toEqual(before.at(-1));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.locator(".listening").count()).toBe(0);
      expect(await marked(page)).toBeUndefined();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Listen");
      await next(page);
      expect(await said(page)).toHaveLength(after.length);
    });
  });

  test("follows the text, and falls silent when the page is left", async () => {
    await withPage(english, { viewport: { width: 390, height: 844 } }, async (page) => {
      await listen(page).click();
      await page.waitForSelector(".listening");
      for (let turn = 0; turn < 30; turn++) await next(page);
      const top = await page.evaluate(() => {
        const [range] = CSS.highlights.get("listening")! as unknown as Iterable<Range>;
        return range!.getBoundingClientRect().top;
      });
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(800);
      const count = await page.evaluate(() => {
        const { speech } = window as unknown as Stubbed;
        const before = speech.canceled;
        dispatchEvent(new Event("pagehide"));
        return speech.canceled - before;
      });
      expect(count).toBe(1);
    });
  });

  test.each([
    ["only voices of another language", [{ lang: "fr-FR", localService: true }]],
    ["only voices that would be sent the text", [{ lang: "en-US", localService: false }]],
    ["no voices", []],
    ["no speech", "none" as const],
  ])("is not offered where there are %s", async (_, voices) => {
    await withPage(voices, {}, async (page) => {
      expect(await listen(page).count()).toBe(0);
    });
  });

  test("is not offered in a browser that has no voices, as this one", async () => {
    await harbour.withPage({}, async (page) => {
      await page.goto(harbour.address(article));
      await page.waitForSelector(".to-list", { state: "attached" });
      const voices = await page.evaluate(
        () => speechSynthesis.getVoices().filter((voice) => voice.localService).length,
      );
      expect(await listen(page).count()).toBe(voices === 0 ? 0 : 1);
    });
  });

  test("comes when the voices come, and moves nothing", async () => {
    for (const width of [390, 1440]) {
      await withPage("late", { viewport: { width, height: 900 } }, async (page) => {
        expect(await listen(page).count()).toBe(0);
        // A face that comes late moves a line by a hair: that is another matter.
        await page.evaluate(async () => {
          await document.fonts.ready;
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        });
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
              }).observe({ type: "layout-shift" });
              (window as unknown as Stubbed).speech.comeLate();
              setTimeout(() => done(sum), 400);
            }),
        );
        expect(await listen(page).count()).toBe(1);
        expect(shift).toBe(0);
      });
    }
  });

  test.each(["light", "dark"] as const)("shows no barrier and fits, %s", async (colorScheme) => {
    await withPage(english, { colorScheme, bypassCSP: true }, async (page) => {
      await loadAxe(page);
      await listen(page).click();
      await page.waitForSelector(".listening");
      for (let turn = 0; turn < 9; turn++) await next(page);
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const found = [...(await barriers(page)), ...(await layoutFaults(page))];
        expect(found, `at ${width}`).toEqual([]);
        expect(await sidewaysScroll(page)).toBeUndefined();
      }
    });
  });
});

/** Runs in the page, before its scripts. */
function stubSpeech(
  voices: readonly { readonly lang: string; readonly localService: boolean }[] | "late" | "none",
): void {
  let known = Array.isArray(voices) ? voices : [];
  let now: EventTarget | undefined;
  const target = new EventTarget();
  const speech: Speech = {
    said: [],
    canceled: 0,
    next: () => now?.dispatchEvent(new Event("end")),
    comeLate: () => {
      known = [{ lang: "en-GB", localService: true }];
      target.dispatchEvent(new Event("voiceschanged"));
    },
  };
  class Utterance extends EventTarget {
    lang = "";
    voice: { readonly lang: string } | null = null;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const speechSynthesis = {
    getVoices: () => known,
    addEventListener: target.addEventListener.bind(target),
    speak: (utterance: Utterance) => {
      now = utterance;
      const { text, lang, voice } = utterance;
      speech.said.push({ text, lang, voice: voice?.lang ?? "" });
    },
    cancel: () => {
      speech.canceled++;
    },
  };
  const value = voices === "none" ? undefined : speechSynthesis;
  Object.defineProperty(window, "speechSynthesis", { value });
  Object.assign(window, { speech, SpeechSynthesisUtterance: Utterance });
}
