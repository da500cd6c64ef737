import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../src/io/build/build.ts";
import type { BuildOptions } from "../src/io/build/site-input.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-kept-"));
  cpSync(new URL("../articles", import.meta.url), join(folder, "articles"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = (over: Partial<BuildOptions> = {}): BuildOptions => ({
  articles: join(folder, "articles"),
  output: join(folder, "site"),
  cache: join(folder, "cache"),
  siteUrl: "https://news.example",
  ...over,
});

function filesOf(site: string): Readonly<Record<string, string>> {
  const names = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(site, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(site, name), "latin1")]));
}

/** The site as it would be built with nothing kept. */
async function cold(name: string) {
  const fresh = options({ output: join(folder, name), cache: join(folder, `${name}-cache`) });
  await build(fresh);
  return filesOf(fresh.output);
}

describe("a build that keeps pages", () => {
  test("gives the bytes of a build that keeps none: unchanged, edited, deleted, with other settings", async () => {
    await build(options());
    await build(options());
    expect(filesOf(join(folder, "site"))).toEqual(await cold("cold-1"));

    const article = join(folder, "articles/how-a-quote-gets-its-name.md");
    writeFileSync(article, `${readFileSync(article, "utf8")}\n“It is measured,” said Mara Quay.\n`);
    await build(options());
    expect(filesOf(join(folder, "site"))).toEqual(await cold("cold-2"));

    rmSync(article);
    await build(options());
    expect(filesOf(join(folder, "site"))).toEqual(await cold("cold-3"));

    writeFileSync(join(folder, "articles/site.yml"), "masthead: The Harbour\n");
    await build(options());
    expect(filesOf(join(folder, "site"))).toEqual(await cold("cold-4"));
  });

  test("takes no page that is not the one it rendered, and survives a broken index", async () => {
    await build(options());
    const whole = filesOf(join(folder, "site"));
    writeFileSync(join(folder, "site/index.html"), "tampered");
    for (const name of readdirSync(join(folder, "cache")).filter((file) => file.startsWith("pages-"))) {
      await build(options());
      expect(filesOf(join(folder, "site"))).toEqual(whole);
      writeFileSync(join(folder, "cache", name), "{ not json");
    }
    await build(options());
    expect(filesOf(join(folder, "site"))).toEqual(whole);
  });
});
