import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../src/io/build/build.ts";

const versions = "tests/fixtures/upgrade";
let output = "";
beforeAll(() => {
  output = mkdtempSync(join(tmpdir(), "quotidian-upgrade-"));
});
afterAll(() => rmSync(output, { recursive: true, force: true }));

/** One small site of each released version, with every setting and key of its time: this version builds it. */
describe.each(readdirSync(versions))("a site of version %s", (version) => {
  const site = join(versions, version);
  const read = (path: string) => readFileSync(join(output, version, path), "utf8");

  test("builds without a problem", async () => {
    const { diagnostics, totals } = await build({
      articles: join(site, "articles"),
      pages: join(site, "pages"),
      static: join(site, "static"),
      templates: join(site, "templates"),
      output: join(output, version),
      cache: ".cache",
      now: new Date("2026-03-01T00:00:00Z"),
    });
    expect(diagnostics).toEqual([]);
    expect(totals.articles).toBeGreaterThan(0);
  }, 60_000);

  test("keeps its addresses, its settings and its own templates", () => {
    for (const path of [
      "articles/harbour/",
      "speakers/mara-quay/",
      "imprint/",
      "old/wall/",
      "topics/harbour/",
    ]) {
      expect(read(`${path}index.html`), path).toContain("<html");
    }
    expect(read("_redirects")).toContain("/news/speakers/quay/ /news/speakers/mara-quay/ 301");
    const article = read("articles/harbour/index.html");
    expect(article).toContain('<html lang="de"');
    expect(article).toContain('<p class="correction">Tuesday</p>');
    expect(article).toMatch(/<details class="removed" open>/);
    expect(article).toContain('src="/news/logo.svg"');
    expect(article).toContain("Mara Quay");
    expect(read("robots.txt")).not.toContain("Sitemap");
    const style = readdirSync(join(output, version, "assets")).find((name) =>
      /^quotidian\..*\.css$/.test(name),
    )!;
    expect(read(`assets/${style}`)).toMatch(/#8a1c1c/);
  });
});
