import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ArticleError, formatDiagnostic } from "../src/diagnostic.ts";
import { parseArticle } from "../src/parse/parse.ts";

const fixtures = new URL("fixtures/parse/", import.meta.url);
const names = readdirSync(fixtures);
const sourceOf = (name: string) => readFileSync(new URL(`${name}/input.md`, fixtures), "utf8");

function outcome(source: string) {
  try {
    const { frontMatter, headline, slug, publisher, language, blocks, placed, diagnostics } = parseArticle(
      source,
      "input.md",
    );
    const shown = blocks.map(({ segments: _, span, ...block }) => ({
      ...block,
      source: source.slice(span.start, span.end),
    }));
    const said = diagnostics.map(formatDiagnostic);
    return { headline, slug, publisher, language, frontMatter, blocks: shown, placed, diagnostics: said };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { diagnostics: error.diagnostics.map(formatDiagnostic) };
  }
}

describe("parseArticle", () => {
  test.each(names)("%s", async (name) => {
    const json = `${JSON.stringify(outcome(sourceOf(name)), undefined, 2)}\n`;
    await expect(json).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/expected.json`, fixtures)));
  });

  test.each(names.filter((name) => name.startsWith("blocks--")))(
    "%s: segments are the source's own characters",
    (name) => {
      const source = sourceOf(name);
      const article = parseArticle(source, "input.md");
      for (const { text, segments } of article.blocks) {
        for (const segment of segments) {
          expect(source.slice(segment.source, segment.source + segment.length)).toBe(
            text.slice(segment.text, segment.text + segment.length),
          );
        }
      }
    },
  );

  test("an article survives structuredClone", () => {
    const article = parseArticle(sourceOf("blocks--every-kind"), "input.md");
    expect(structuredClone(article)).toEqual(article);
  });

  test("front matter is never run", () => {
    expect(() => parseArticle(sourceOf("front-matter--script"), "input.md")).toThrow(/language `js`/);
  });
});
