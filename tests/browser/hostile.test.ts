import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { hostileArticles } from "../trust/hostile-articles.ts";
import { hostileSiteArticles, writeHostileSite } from "../trust/hostile-own-site.ts";
import { chromiumArguments, findChromium, howToInstall } from "./find-chromium.ts";
import { type Served, serve } from "./serve.ts";

/** `HOSTILE=all` builds one article a payload and place. */
const articles = hostileArticles(process.env["HOSTILE"] !== "all");

let folder: string;
let site: string;
let browser: Browser | undefined;
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  site = join(folder, "site");
  writeHostileSite(folder);
  for (const [index, { source }] of articles.entries()) {
    writeFileSync(join(folder, "articles", `${index}.md`), source);
  }
  await build({
    articles: join(folder, "articles"),
    pages: join(folder, "pages"),
    static: join(folder, "static"),
    templates: join(folder, "templates"),
    output: site,
    cache: ".cache",
    siteUrl: "https://site.example",
  });
  const executablePath = findChromium();
  if (!executablePath && process.env["CI"]) throw new Error(howToInstall);
  // A route of playwright's would switch the cache off; names that do not resolve keep the machine out of it too.
  const args = [...chromiumArguments, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
  if (executablePath) browser = await chromium.launch({ executablePath, args });
  served = await serve(site);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = (ending: string) =>
  (readdirSync(site, { recursive: true }) as string[]).filter((path) => path.endsWith(ending)).sort();
const textOf = (path: string) => readFileSync(join(site, path), "utf8");

test("every hostile article is published, none ends the build", () => {
  expect(files("index.html").filter((path) => /^articles\/[^/]+\/index/.test(path))).toHaveLength(
    articles.length + hostileSiteArticles,
  );
});

test("what looks like a template is printed as it was written", () => {
  const pages = files(".html").map(textOf);
  expect(pages.some((page) => page.includes("{{ 7 * 7 }}"))).toBe(true);
  expect(pages.some((page) => page.includes("{% include "))).toBe(true);
  expect(pages.some((page) => page.includes("root:x:0:0"))).toBe(false);
});

/** Opens pages of the site, and says what ran, what was asked of other hosts and what the policy refused. */
async function problemsOf(pages: readonly string[], bypassCSP: boolean): Promise<readonly string[]> {
  const context = await browser!.newContext({ bypassCSP });
  const problems: string[] = [];
  const open = async (page: Page, part: number) => {
    let at = "";
    page.on("request", (request) => {
      const { origin, href } = new URL(request.url());
      if (origin !== served.origin) problems.push(`${at}: request for ${href.slice(0, 100)}`);
    });
    page.on("console", (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(`${at}: ${message.text()}`);
    });
    page.on("dialog", (dialog) => {
      problems.push(`${at}: dialog`);
      return dialog.dismiss();
    });
    page.on("pageerror", (error) => problems.push(`${at}: ${error.message}`));
    for (const path of pages.filter((_, index) => index % 2 === part)) {
      at = path;
      const address = `${served.origin}/${path.replace(/index\.html$/, "")}`;
      await page.goto(address, { waitUntil: "load" });
      if (page.url() !== address) problems.push(`${path}: the page left for ${page.url()}`);
      problems.push(...(await page.evaluate(inspectPage)).map((problem) => `${path}: ${problem}`));
    }
  };
  await Promise.all([0, 1].map(async (part) => open(await context.newPage(), part)));
  await context.close();
  return problems.slice(0, 20);
}

// Away from CI a machine may do without; there, a missing browser is a failure that says what to do.
describe.skipIf(!findChromium() && !process.env["CI"])("pages in a browser", () => {
  test.each([
    ["off", true],
    ["on", false],
  ])(
    "with the policy %s: nothing runs, nothing is loaded from elsewhere, nothing is refused",
    async (_, off) => {
      // Old addresses leave at once: that is what they are for.
      const pages = files(".html").filter((path) => !textOf(path).includes('http-equiv="refresh"'));
      expect(pages.length).toBeGreaterThan(articles.length);
      expect(await problemsOf(pages, off)).toEqual([]);
    },
  );

  test("a page that is not ours shows that each fault would be seen", async () => {
    const bad = '<!doctype html><img src=x onerror="window.hacked=1"><img src="//evil.example/x.png">';
    writeFileSync(join(site, "bad.html"), bad);
    const off = (await problemsOf(["bad.html"], true)).join("\n");
    expect(off).toMatch(/request for http:\/\/evil\.example/);
    expect(off).toMatch(/a script ran/);
    expect((await problemsOf(["bad.html"], false)).join("\n")).toMatch(/Content Security Policy/);
    rmSync(join(site, "bad.html"));
  });

  test("feeds and lists are XML that a browser reads", async () => {
    const page = await browser!.newPage();
    for (const path of [...files(".xml"), ...files(".opml")]) {
      const fault = await page.evaluate((text) => {
        const read = new DOMParser().parseFromString(text, "application/xml");
        return read.querySelector("parsererror")?.textContent ?? "";
      }, textOf(path));
      expect(`${path} ${fault}`).toBe(`${path} `);
    }
    await page.close();
  });
});

test("data parse, and no cell is a formula", () => {
  for (const path of files(".json")) expect(() => JSON.parse(textOf(path)), path).not.toThrow();
  for (const line of textOf("quotes.jsonl").trimEnd().split("\n")) JSON.parse(line);
  const rows = textOf("quotes.csv");
  expect(
    rows
      .replace(/"(?:[^"]|"")*"/g, "x")
      .split("\r\n")
      .slice(1),
  ).not.toContainEqual(expect.stringMatching(/[^x,]/));
  expect(rows).not.toMatch(/(?:^|,|\n)"?\s*[=+@]/);
  for (const path of files(".html")) {
    for (const [, data] of textOf(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(() => JSON.parse(data!), path).not.toThrow();
    }
  }
});

/** Runs in the page. */
function inspectPage(): string[] {
  const problems: string[] = [];
  if ("hacked" in window) problems.push("a script ran");
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/i.test(name)) problems.push(`attribute ${name}`);
      if (
        /^(?:href|src|action|formaction|data|xlink:href)$/i.test(name) &&
        /^\s*(?:javascript|data|vbscript):/i.test(value)
      ) {
        problems.push(`address ${value}`);
      }
    }
    if (
      element.localName === "script" &&
      !element.hasAttribute("src") &&
      element.getAttribute("type") !== "application/ld+json"
    ) {
      problems.push("inline script");
    }
    if (/^(?:iframe|object|embed|base|style)$/.test(element.localName)) problems.push(element.localName);
  }
  for (const name of ["getElementById", "body", "documentElement", "cookie"]) {
    if ((document as unknown as Record<string, unknown>)[name] instanceof HTMLInputElement)
      problems.push(`shadowed ${name}`);
  }
  return problems;
}
