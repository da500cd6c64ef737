import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { starterFiles } from "../../src/starter/starter-files.ts";
import { chromiumArguments, findChromium, howToInstall } from "./find-chromium.ts";
import { pageTypes } from "./page-types.ts";
import { serve } from "./serve.ts";

const executablePath = findChromium();
const skipped = !executablePath && !process.env["CI"];
if (skipped) console.warn(`${howToInstall}; the browser tests are skipped`);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const languages = readdirSync(new URL("../../templates/_data/strings/", import.meta.url))
  .map((name) => name.replace(/\.yml$/, ""))
  .filter((language) => language !== "en");

/** A new site in each language, with English and German articles, a logo, a page, and one article of a later date. */
describe.skipIf(skipped).each(languages)("a site in %s", (language) => {
  let folder = "";
  let browser: Browser;
  beforeAll(async () => {
    if (!executablePath) throw new Error(howToInstall);
    folder = mkdtempSync(join(tmpdir(), "quotidian-speaks-"));
    const files = starterFiles({
      name: "Hafenbote",
      language,
      dependency: "0.1.0",
      today: "2026-02-03",
      accent: "#0b6b53",
    });
    for (const { path, content } of files) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    for (const name of ["harbour-wall.md", "hafenmauer.md", "tide-table-1.md", "tide-table-2.md"]) {
      cpSync(join("tests/fixtures/site", name), join(folder, "articles", name));
    }
    writeFileSync(
      join(folder, "articles/later.md"),
      "---\ntitle: Donaudampfschifffahrtsgesellschaftskapitänswahl\nlang: de\npublished: 2099-01-01\ncorrections: [{ date: 2026-02-03, was: A, now: B }]\n---\n\nWorte.\n",
    );
    writeFileSync(
      join(folder, "static/logo.svg"),
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"/>',
    );
    await build({
      articles: join(folder, "articles"),
      pages: join(folder, "pages"),
      static: join(folder, "static"),
      output: join(folder, "_site"),
      cache: ".cache",
      future: true,
    });
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("has no barrier and no sideways scroll on any page", { timeout: 300_000 }, async () => {
    const { origin, close } = await serve(join(folder, "_site"));
    const page = await browser.newPage({ bypassCSP: true });
    const problems: string[] = [];
    const own = starterFiles({ name: "x", language, dependency: "", today: "" }).find(({ path }) =>
      path.startsWith("pages/"),
    )!;
    const paths = [
      ...Object.values(pageTypes(join(folder, "_site"))),
      `${own.path.slice("pages/".length, -".md".length)}/`,
      "articles/later/",
    ];
    for (const path of paths) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${origin}/${path}`);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) problems.push(`/${path} is ${over} px too wide at ${width}`);
      }
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      problems.push(...violations.map((violation) => `/${path} ${violation}`));
    }
    await close();
    expect(problems).toEqual([]);
  });
});
