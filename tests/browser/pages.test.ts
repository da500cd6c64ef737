import { beforeAll, describe, expect, test } from "vitest";
import { barriers, loadAxe } from "./barriers.ts";
import { fixtureSite, withoutBrowser } from "./fixture-site.ts";
import { brokenStatements, driftingNotes, layoutFaults, misplaced, sidewaysScroll } from "./layout.ts";
import { pageTypes } from "./page-types.ts";

const widths = [320, 390, 820, 1440];
const base = "/news/";

describe.skipIf(withoutBrowser)("in a browser", () => {
  const { address, folder, withPage } = fixtureSite(base);
  let types: Readonly<Record<string, string>>;
  beforeAll(() => {
    types = pageTypes(folder());
  });

  test.each(["light", "dark"] as const)(
    "has no barrier, no sideways scroll and no error on any page type, %s",
    { timeout: 600_000 },
    async (colorScheme) => {
      await withPage({ colorScheme, bypassCSP: true }, async (page) => {
        const problems: string[] = [];
        const here = () => new URL(page.url()).pathname;
        page.on("console", (message) => {
          // The page for what is not there is served as such, and the browser says so.
          if (message.type() === "error" && !here().endsWith("/404.html"))
            problems.push(`${here()} ${message.text()}`);
        });
        page.on("pageerror", (error) => problems.push(`${here()} ${error.message}`));
        for (const [name, path] of Object.entries(types)) {
          await page.goto(address(path), { waitUntil: "networkidle" });
          await loadAxe(page);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            problems.push(...(await barriers(page)).map((problem) => `${name} at ${width}: ${problem}`));
            const wide = await sidewaysScroll(page);
            if (wide) problems.push(`${name} at ${width}: ${wide}`);
          }
        }
        expect(problems).toEqual([]);
      });
    },
  );

  test("has no narrow box, nothing outside of the page and no statement that breaks off, at any width", {
    timeout: 600_000,
  }, async () => {
    await withPage({}, async (page) => {
      const problems: string[] = [];
      for (const [name, path] of Object.entries(types)) {
        await page.goto(address(path));
        for (const width of [320, 390, 560, 700, 820, 927, 1024, 1184, 1440, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const faults = [...(await layoutFaults(page)), ...(await misplaced(page))];
          problems.push(...faults.map((fault) => `${name} at ${width}: ${fault}`));
        }
        problems.push(...(await brokenStatements(page)).map((text) => `${name}: ${text}`));
      }
      expect(problems).toEqual([]);
    });
  });

  test("sees each of these faults", async () => {
    await withPage({ viewport: { width: 390, height: 800 }, bypassCSP: true }, async (page) => {
      await page.goto(address("archive/"));
      await page.evaluate(() => {
        const add = (html: string, style: string) => {
          const box = document.createElement("div");
          box.innerHTML = html;
          box.setAttribute("style", style);
          document.body.append(box);
        };
        add("Words that break letter by letter", "width: 1em; overflow-wrap: anywhere");
        add("Words outside of the page", "position: relative; left: 300px; width: 200px");
        add("<div class=statement><blockquote>“It was late,”</blockquote></div>", "");
        add(
          "<div class=said><aside class=note style='float:right'>Name</aside><p>a</p></div>",
          "margin-top: 2em",
        );
        document.querySelector<HTMLElement>(".note")!.style.marginTop = "40px";
        add("<section><h2>Follow</h2></section>", "");
        add("<figure class=shot style='padding-top:9px'><img alt=''></figure>", "");
        add(
          "<ol class=voices><li><a><b>Name</b><span class=words style='position:relative;top:4em'>3</span></a></ol>",
          "",
        );
        add("A name that has no room", "width: 90px; overflow: hidden; white-space: nowrap");
        add("<ol class=voices style='grid-template-columns: 1fr 1fr'><li>One</li><li>Two</li></ol>", "");
        add("<p class=heard><svg></svg></p>", "");
        add(`<aside class=note>${"<p class=voice><b>Name</b><a>Link</a></p>".repeat(3)}</aside>`, "");
        add("<div class=body><figure class=shot><img style='margin-left: 40px' alt=''></figure></div>", "");
        add("<div class=wrap style='padding-left: 99px'>Words</div>", "");
        add("<article class=opening style='padding-top: 90px'><div>Words</div></article>", "");
        document.querySelector<HTMLElement>(".months span")!.style.translate = "0 9px";
        document.querySelector("main")!.style.minHeight = "3000px";
      });
      expect((await layoutFaults(page)).join("\n")).toMatch(
        /narrow: .*\n.*outside of the page[\s\S]*cut off: .*no room/,
      );
      expect(await brokenStatements(page)).toHaveLength(1);
      expect(await driftingNotes(page)).toHaveLength(1);
      expect(await misplaced(page)).toHaveLength(11);
    });
  });

  test("keeps every note beside its paragraph", async () => {
    await withPage({}, async (page) => {
      for (const path of ["articles/harbour-wall/", "articles/crowded-margin/"]) {
        await page.goto(address(path));
        for (const width of [390, 940, 1200, 1440, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await driftingNotes(page), `${path} at ${width}`).toEqual([]);
        }
      }
    });
  });

  test("sets a first visit in our faces", async () => {
    for (let visit = 0; visit < 3; visit++) {
      await withPage({ viewport: { width: 390, height: 900 } }, async (page) => {
        await page.route(/\.woff2$/, async (route) => {
          await new Promise((done) => setTimeout(done, 400));
          await route.continue();
        });
        await page.goto(address("articles/harbour-wall/"), { waitUntil: "networkidle" });
        await page.evaluate(() => document.fonts.ready);
        const faces = await page.evaluate(() =>
          [...document.fonts]
            .filter((face) => face.status === "loaded")
            .map((face) => face.family.replaceAll('"', "")),
        );
        expect(faces).toEqual(expect.arrayContaining(["Newsreader", "Newsreader Display", "Libre Franklin"]));
      });
    }
  });

  test("shows a quotation with what stands before it when it is read in context", async () => {
    await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      const [quote] = await page
        .goto(address("articles/harbour-wall/"))
        .then(() => page.locator(".quote[id]").evaluateAll((all) => all.slice(3).map(({ id }) => id)));
      await page.goto(address(`articles/harbour-wall/#${quote}`));
      const top = await page.locator(`#${quote}`).evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(150);
      expect(top).toBeLessThan(600);
    });
  });

  test("copies, shares and cites a quotation on a phone", async () => {
    await withPage(
      { viewport: { width: 390, height: 844 }, permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        await page.goto(address("articles/harbour-wall/"));
        await page.locator(".voice > a").last().click();
        await page.waitForSelector(".cite");
        expect(await page.locator(".cite h3").allTextContents()).toEqual([
          "As text",
          "APA",
          "Chicago",
          "BibTeX",
          "Wikipedia",
        ]);
        await page.locator(".cite section button").first().click();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
          /^“It can be .*” – Tomas Brandt/,
        );
      },
    );
  });

  test("follows one voice, and reads only what was said, without a script", async () => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(address("articles/harbour-wall/"));
      const marked = () =>
        page
          .locator(".body .quote")
          .evaluateAll(
            (all) =>
              all.filter((each) => getComputedStyle(each).backgroundColor !== "rgba(0, 0, 0, 0)").length,
          );
      const all = await marked();
      await page.check("#v1");
      expect(await marked()).toBeLessThan(all);
      expect(await marked()).toBeGreaterThan(0);
      const height = await page.locator(".body").evaluate((body) => body.clientHeight);
      await page.check("#only");
      expect(await page.locator(".body").evaluate((body) => body.clientHeight)).toBeLessThan(height * 0.7);
      expect(await page.locator(".quote").first().isVisible()).toBe(true);
    });
  });

  test("stays clean with what a click opens", async () => {
    await withPage({ bypassCSP: true, viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto(address(types["article"]!));
      await loadAxe(page);
      for (const opener of [".menu", ".aa", ".bar button"]) {
        await page.click(opener);
        expect(await barriers(page), opener).toEqual([]);
        await page.keyboard.press("Escape");
      }
    });
  });

  test("fits at 200 and 400 per cent, and at the reader's largest text", async () => {
    await withPage({ deviceScaleFactor: 2 }, async (page) => {
      for (const [name, path] of Object.entries(types)) {
        await page.goto(address(path));
        for (const [width, size] of [
          [640, "100"],
          [320, "100"],
          [320, "150"],
          [1440, "150"],
        ] as const) {
          await page.setViewportSize({ width, height: 512 });
          await page.evaluate((value) => {
            document.documentElement.dataset["size"] = value;
          }, size);
          expect(await sidewaysScroll(page), `${name} at ${width}, text ${size} %`).toBeUndefined();
        }
      }
    });
  });

  test("gives the keyboard everything that can be clicked", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      for (const name of ["front", "article", "speaker", "search"]) {
        await page.goto(address(types[name]!));
        const reached = new Set<string>();
        const count = await page.evaluate(() => {
          const all = [
            ...document.querySelectorAll(
              "a[href], button, input:not([type=radio]:not(:checked)), summary, [tabindex='0']",
            ),
          ];
          const seen = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
          for (const [index, element] of seen.entries()) element.setAttribute("data-stop", String(index));
          return seen.length;
        });
        for (let stop = 0; stop < count + 5; stop++) {
          await page.keyboard.press("Tab");
          const at = await page.evaluate(() => {
            const element = document.activeElement;
            const outline = element && getComputedStyle(element).outlineStyle;
            return { stop: element?.getAttribute("data-stop"), outline };
          });
          if (at.stop == null) continue;
          reached.add(at.stop);
          expect(at.outline, `${name}: stop ${at.stop} shows no focus`).not.toBe("none");
        }
        expect(reached.size, name).toBe(count);
      }
    });
  });

  test("can be read without a script, the sheet included", async () => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto(address("articles/harbour-wall/"));
      expect(await page.locator(".body > p").first().isVisible()).toBe(true);
      expect(await page.locator(".note b").first().textContent()).toBe("Mara Quay");
      expect(await page.locator(".aa").isVisible()).toBe(false);
      await page.click(".bar button");
      expect(await page.locator("#who h3").count()).toBe(4);
      expect(await page.locator("#who").isVisible()).toBe(true);
      await page.click("#who header button");
      await page.click(".menu");
      expect(await page.locator("#menu a").first().isVisible()).toBe(true);
    });
  });

  test("keeps what the reader sets, and sets it before the first paint", async () => {
    await withPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" }, async (page) => {
      await page.goto(address("articles/harbour-wall/"));
      await page.click(".aa");
      await page.check("input[value=dark]");
      await page.check("input[value='125']");
      await page.reload({ waitUntil: "commit" });
      await page.waitForSelector("body", { state: "attached" });
      const { theme, size } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect({ theme, size }).toEqual({ theme: "dark", size: "125" });
      await page.waitForLoadState("load");
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        "rgb(20, 22, 26)",
      );
      await page.click(".aa");
      expect(await page.isChecked("input[value=dark]")).toBe(true);
      await page.check("input[value=auto]");
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBeUndefined();
    });
  });

  test.each([0, 1500])(
    "never shifts with fonts and script %d ms late, and paints text first",
    async (late) => {
      for (const width of [390, 1440]) {
        await withPage({ viewport: { width, height: 900 } }, async (page) => {
          // The script that adds to the page, too: what it adds has its place already.
          await page.route(/\.woff2$|\/quotidian\.\w+\.js$/, async (route) => {
            await new Promise((done) => setTimeout(done, late));
            await route.continue();
          });
          await page.addInitScript(() => {
            const record = { shift: 0, largest: "" };
            Object.assign(window, { record });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                record.shift += (entry as unknown as { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                record.largest = (entry as unknown as { element?: Element }).element?.tagName ?? "";
              }
            }).observe({ type: "largest-contentful-paint", buffered: true });
          });
          for (const path of ["", "articles/harbour-wall/", "speakers/mara-quay/"]) {
            await page.goto(address(path), { waitUntil: "networkidle" });
            await page.waitForTimeout(300);
            const { shift, largest } = await page.evaluate(
              () => (window as unknown as { record: { shift: number; largest: string } }).record,
            );
            // Only what a late face moves within a line: nothing that a reader sees.
            expect(shift, `${path} at ${width}`).toBeLessThan(0.005);
            expect(largest).toMatch(/^(?:H[12]|P|LI|BLOCKQUOTE|A|DIV)$/);
          }
        });
      }
    },
  );

  test("marks quotations where colours are forced", async () => {
    await withPage({ forcedColors: "active" }, async (page) => {
      await page.goto(address("articles/harbour-wall/"));
      const line = await page.evaluate(
        () => getComputedStyle(document.querySelector(".quote")!).textDecorationLine,
      );
      expect(line).toBe("underline");
    });
  });

  test("cites a quotation with its speaker, on its article and on the speaker's page", async () => {
    await withPage({ bypassCSP: true, viewport: { width: 1440, height: 900 } }, async (page) => {
      for (const path of ["articles/harbour-wall/", "speakers/piet-lorne/"]) {
        await page.goto(address(path));
        await loadAxe(page);
        await page.locator("button", { hasText: "Cite" }).last().click();
        await page.waitForSelector(".cite");
        const forms = await page.locator(".cite p").allTextContents();
        expect(forms[0]).toMatch(/^“.*” – \w+ \w+, in “Council votes .*”, Coast Observer\. http/);
        expect(forms[3]).toContain("title = {Council votes");
        expect(await barriers(page), path).toEqual([]);
        await page.keyboard.press("Escape");
        await page.waitForSelector(".cite", { state: "detached" });
      }
    });
  });

  test("finds what was said, with its speaker first and the hit marked, and keeps the search in the address", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      await page.goto(address("articles/harbour-wall/"));
      await page.waitForSelector(".to-list", { state: "attached" });
      await page.keyboard.press("Control+k");
      await page.keyboard.type("gale");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".results blockquote");
      expect(page.url()).toBe(address("search/?q=gale"));
      expect(await page.locator(".results .who b").first().textContent()).toBe("Piet Lorne");
      expect(await page.locator(".results .quote mark").first().textContent()).toMatch(/^gale/);
      await page.fill("#q", "quay");
      await page.waitForSelector(".results h2:has-text('Speakers')");
      const people = await page.locator(".results h2:has-text('Speakers') + ul > li").count();
      expect(await page.locator(".results h2:has-text('Speakers') small").textContent()).toBe(String(people));
      expect(await page.inputValue(".find input")).toBe("quay");
      expect(await page.locator(".results a.hit").first().textContent()).toBe("Mara Quay");
      await page.goto(address("search/?speaker=Tomas+Brandt"));
      await page.waitForSelector(".results blockquote");
      expect(new Set(await page.locator(".results .who b").allTextContents())).toEqual(
        new Set(["Tomas Brandt"]),
      );
      // Removed text is not indexed.
      await page.goto(address("search/?q=tax-deductible"));
      await page.waitForSelector(".results > p");
      expect(await page.locator(".results a").count()).toBe(0);
      expect(problems).toEqual([]);
    });
  });

  test("leads from the search page to the archive without a script", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address("search/?q=tide"));
      expect(await page.locator(".search form").isVisible()).toBe(false);
      await page.click(".search .directory a");
      expect(page.url()).toBe(address("archive/"));
    });
  });

  test("lets WebAssembly run on the search page alone", async () => {
    await withPage({}, async (page) => {
      const runs = (path: string) =>
        page.goto(address(path)).then(() =>
          page.evaluate(() =>
            WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
              () => true,
              () => false,
            ),
          ),
        );
      expect([await runs("search/"), await runs("articles/harbour-wall/")]).toEqual([true, false]);
    });
  });
});
