import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../src/io/build/build.ts";
import { importPages } from "../src/io/commands/import.ts";

const seed = new URL("../../shared/seed/", import.meta.url);
const slug = "iraq-condemns-us-for-drone-assassination-of-militia-group-commander";

interface GoldQuote {
  readonly text: string;
  readonly speaker: {
    readonly resolved: string;
    readonly accept: readonly string[] | null;
    readonly role: string;
  };
}

describe.skipIf(!existsSync(seed))("the saved page it all began with (needs the development data)", () => {
  const page = existsSync(seed) ? readFileSync(new URL("000_e4782c04c093bb79.txt", seed), "utf8") : "";
  const paragraphs = page.split(/\n\n+/);
  const boilerplate = [0, 18, 19, 20, 21].map((index) => paragraphs[index]!);
  const kept = paragraphs.filter((paragraph) => !boilerplate.includes(paragraph));
  let folder = "";
  let html = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "quotidian-seed-"));
    const articles = join(folder, "articles");
    const file = new URL("000_e4782c04c093bb79.txt", seed);
    expect(await importPages([file.pathname], { articles, site: "Truthout" })).toBe(0);
    await build({ articles, output: join(folder, "site"), cache: ".cache", siteUrl: "https://news.example" });
    html = readFileSync(join(folder, `site/articles/${slug}/index.html`), "utf8");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const words = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

  test("is imported whole: the body has every paragraph", () => {
    const source = readFileSync(join(folder, `articles/${slug}.md`), "utf8");
    for (const paragraph of paragraphs) expect(source).toContain(paragraph);
    expect(source).toContain(`title: ${paragraphs[1]}\nstandfirst: ${paragraphs[2]}\n`);
  });

  test("is shown without its boilerplate, and with everything else", () => {
    const { document } = parseHTML(html);
    const removed = [...document.querySelectorAll("del, s")].map((node) => words(node.textContent)).join(" ");
    for (const node of document.querySelectorAll("aside, script, style")) node.remove();
    const shown = words(document.querySelector("main")?.textContent);
    for (const paragraph of kept) expect(shown).toContain(words(paragraph));
    for (const paragraph of boilerplate) {
      expect(shown).not.toContain(words(paragraph));
      expect(removed).toContain(words(paragraph));
    }
  });

  test("leaves its boilerplate out of reader modes and feeds", () => {
    const { document } = parseHTML(html);
    const article = new Readability(document as never).parse();
    const read = words(article?.textContent);
    for (const paragraph of kept.slice(3)) expect(read).toContain(words(paragraph));
    const feeds = ["feed.xml", "feed.json"].map((file) => readFileSync(join(folder, "site", file), "utf8"));
    for (const paragraph of boilerplate) {
      expect(read).not.toContain(words(paragraph));
      for (const feed of feeds) expect(feed).not.toContain(paragraph.slice(0, 40));
    }
  });

  test("has each of its eleven quotations marked, named and linked to the speaker's page", () => {
    const gold = JSON.parse(readFileSync(new URL("quotes.jsonl", seed), "utf8")).quotes as GoldQuote[];
    const { document } = parseHTML(html);
    const data = JSON.parse(readFileSync(join(folder, `site/articles/${slug}/quotes.json`), "utf8"));
    const said = JSON.stringify(data);
    const marks = [...document.querySelectorAll(".body .quote")];
    expect(marks.map((mark) => words(mark.textContent))).toEqual(gold.map(({ text }) => words(text)));
    for (const [index, { speaker }] of gold.entries()) {
      const id = marks[index]!.getAttribute("data-speaker");
      const link = document.querySelector(`a[href$="/speakers/${id}/"]`);
      expect(link, `${speaker.resolved}: ${id}`).toBeTruthy();
      expect(existsSync(join(folder, `site/speakers/${id}/index.html`))).toBe(true);
      const names = [speaker.resolved, ...(speaker.accept ?? [])].map((name) => name.replace(/^The /, ""));
      expect(names).toContain(words(link?.textContent).replace(/^The /, ""));
      if (speaker.role) expect(said.toLowerCase()).toContain(speaker.role.toLowerCase());
    }
  });
});
