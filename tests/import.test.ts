import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readPage } from "../src/import/read-page.ts";
import { parseArticle } from "../src/parse/parse.ts";

const fixtures = new URL("fixtures/import/", import.meta.url);

describe("readPage", () => {
  test.each(readdirSync(fixtures))("%s", async (name) => {
    const page = readFileSync(new URL(`${name}/input.txt`, fixtures), "utf8");
    const { markdown } = readPage(page)!;
    await expect(markdown).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/expected.md`, fixtures)));
    const { blocks } = parseArticle(markdown, "page.md");
    expect(blocks.map(({ text }) => text)).toEqual(page.trim().split(/\n\n+/));
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(["paragraph"]));
  });

  test("says what it was told, and invents no headline", () => {
    const told = {
      title: "Told",
      source: "https://harbour-courier.example/x",
      site: "The Harbour Courier",
      saved: "2026-02-05",
    };
    expect(
      readPage("Only one sentence stands here, and it is a rather long one with a full stop.", told)
        ?.markdown,
    ).toMatch(
      /^---\ntitle: Told\nsaved: 2026-02-05\nsource: https:\/\/harbour-courier.example\/x\nsite: The Harbour Courier\n---\n/,
    );
    expect(
      readPage("Only one sentence stands here, and it is a rather long one with a full stop."),
    ).toBeUndefined();
  });
});
