import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "../../src/hosts/security.ts";
import { build } from "../../src/io/build/build.ts";
import { hasCaddy, startCaddy } from "../trust/caddy.ts";
import { hasNginx, type Server, startNginx } from "../trust/nginx.ts";
import { chromiumArguments, findChromium } from "./find-chromium.ts";

const servers = [
  { name: "nginx", there: hasNginx, start: startNginx },
  { name: "Caddy", there: hasCaddy, start: startCaddy },
];
const cases = servers.flatMap((server) => ["/", "/news/"].map((base) => ({ ...server, base })));
for (const { name, there } of servers) {
  test.skipIf(there)(
    `${name} is not on this machine: its configuration is not tried (apt-get install nginx-light caddy)`,
    () => {},
  );
}

describe.each(cases.filter(({ there }) => there))(
  "$name with the printed configuration, under $base",
  ({ base, start }) => {
    let folder: string;
    let server: Server;
    const paths = () => (readdirSync(join(folder, "site"), { recursive: true }) as string[]).sort();

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "hosted-"));
      const output = join(folder, "site");
      await build({ articles: "articles", output, cache: ".cache", base });
      const moves = [{ from: `${base}gr%C3%B6%C3%9Fe/`, to: `${base}about/` }];
      server = await start(output, base, moves);
    });
    afterAll(async () => {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const get = (path: string) => fetch(`${server.origin}${base}${path}`, { redirect: "manual" });

    test("every answer carries every header, once", async () => {
      for (const path of ["", "about/", "feed.xml", "nowhere/", "quotes.csv", "about"]) {
        const { headers } = await get(path);
        for (const [name, value] of Object.entries(securityHeaders))
          expect(headers.get(name), path).toBe(value);
      }
    });

    test("assets with a hash are kept, all else is asked for again; errors are not kept", async () => {
      const asset = paths().find((path) => /^assets\/.*\.css$/.test(path))!;
      expect((await get(asset)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect((await get("")).headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect((await get("assets/x.0123456789.css")).headers.get("cache-control")).toBeNull();
    });

    test("types, the page for what is missing, old addresses, folders without their slash", async () => {
      expect((await get("")).headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect((await get("quotes.csv")).headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const missing = await get("nowhere/");
      expect([missing.status, (await missing.text()).includes("<main")]).toEqual([404, true]);
      const old = await get("gr%C3%B6%C3%9Fe/");
      expect([old.status, old.headers.get("location")]).toEqual([301, `${base}about/`]);
      expect((await get("about")).headers.get("location")).toBe(`${base}about/`);
      const posted = await fetch(server.origin + base, { method: "POST" });
      expect([403, 405]).toContain(posted.status);
      expect((await get("..%2f..%2fetc/passwd")).status).not.toBe(200);
    });

    test("every link of every page resolves", async () => {
      const answers = new Map<string, number>();
      for (const path of paths().filter((name) => name.endsWith(".html"))) {
        const page = `${server.origin}${base}${path.replace(/index\.html$/, "")}`;
        const html = await (await fetch(page)).text();
        for (const [, address] of html.matchAll(/(?:href|src)="([^"#]*)/g)) {
          const url = new URL(address!.replaceAll("&amp;", "&"), page);
          if (url.origin !== server.origin || answers.has(url.href)) continue;
          const { status, body } = await fetch(url);
          await body?.cancel();
          answers.set(url.href, status);
        }
      }
      expect(answers.size).toBeGreaterThan(40);
      expect([...answers].filter(([, status]) => status !== 200)).toEqual([]);
    });

    test.skipIf(!findChromium())(
      "no page has an error in the console, and all read without JavaScript",
      async () => {
        const browser = await chromium.launch({
          executablePath: findChromium()!,
          args: [...chromiumArguments],
        });
        const problems: string[] = [];
        for (const javaScriptEnabled of [true, false]) {
          const context = await browser.newContext({ javaScriptEnabled });
          const page = await context.newPage();
          page.on("console", (message) => {
            if (["error", "warning"].includes(message.type()))
              problems.push(`${page.url()}: ${message.text()}`);
          });
          page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
          for (const path of ["", "about/", "search/", "quotes/", "archive/", "speakers/"]) {
            await page.goto(`${server.origin}${base}${path}`, { waitUntil: "load" });
            expect((await page.locator("main").innerText()).length).toBeGreaterThan(20);
          }
        }
        await browser.close();
        expect(problems).toEqual([]);
      },
    );
  },
);
