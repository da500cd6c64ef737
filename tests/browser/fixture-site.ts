import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { type BuiltSite, buildSite } from "./built-site.ts";
import { chromiumArguments, findChromium, howToInstall } from "./find-chromium.ts";
import { type Served, serve } from "./serve.ts";

const executablePath = findChromium();

/** Away from CI a machine may do without a browser; there, a missing one is a failure that says what to do. */
export const withoutBrowser = !executablePath && !process.env["CI"];
if (withoutBrowser) console.warn(`${howToInstall}; the browser tests are skipped`);

export type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** A site in a browser, as long as the tests of a suite run. */
export interface FixtureSite {
  /** Where it was built. */
  readonly folder: () => string;
  readonly origin: () => string;
  readonly address: (path: string) => string;
  /**
   * Lends a page of a fresh context. Afterwards nothing in it may have failed, been refused by the page's policy, or
   * have asked another host.
   */
  readonly withPage: (
    options: ContextOptions,
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ) => Promise<void>;
}

/** Builds a site, serves it under `base` and opens a browser, before the tests of a suite; that of the fixtures, else `build`'s. */
export function fixtureSite(
  base = "/",
  build: () => Promise<BuiltSite> = () => buildSite("tests/fixtures/site", { base }),
): FixtureSite {
  let site: BuiltSite;
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    if (!executablePath) throw new Error(howToInstall);
    site = await build();
    served = await serve(site.folder, base);
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await site?.remove();
  });
  return {
    folder: () => site.folder,
    origin: () => served.origin,
    address: (path) => `${served.origin}${base}${path}`,
    withPage: (options, use) => withPage(browser, served.origin, options, use),
  };
}

/** Opens a page in a context of its own; fails on errors, on what the pages' policy forbids, and on another host that is asked. */
export async function withPage(
  browser: Browser,
  origin: string,
  options: ContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const problems: string[] = [];
  context.on("weberror", (error) => problems.push(error.error().message));
  context.on("console", (message) => {
    if (/Content Security|TrustedScript/.test(message.text())) problems.push(message.text());
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(origin)) problems.push(`asks ${request.url()}`);
  });
  try {
    await use(await context.newPage(), context);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}
