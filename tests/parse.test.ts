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

describe("a slip in YAML is told where it was made, with what was expected", () => {
  test.each([
    ["title: Ferry: the last", "2:8", "Unexpected `: ` in a value, expected quotes around the value"],
    ["title: @quay", "2:8", "Unexpected `@` at the start of a value, expected quotes around the value"],
    ['title: "Ferry\nsite: Quay', "2:8", 'Unexpected `"` that is never closed, expected `"`'],
    ["site: Quay\ntags: [a, b\nlang: en", "3:7", "Unexpected `[` that is never closed, expected `]`"],
    [
      'title: "No" is no',
      "2:13",
      "Unexpected `is no` behind the end of a value, expected quotes around all of it, of a kind that is not in it",
    ],
    ["title: Quay\ntitle: Wall", "3:1", "Unexpected second `title`, expected each key once"],
    ["tags:\n\t- a", "3:1", "Unexpected tab before a key or an entry, expected spaces"],
    [
      "tags:\n  - a\n  lang: en",
      "4:1",
      "Unexpected indentation, expected keys and entries of a list in line",
    ],
    ["- a\ntitle: Quay", "3:1", "Unexpected `title: Quay`, expected `key: words`"],
    ["title: Quay\nsite:Wall", "3:1", "Unexpected `site:Wall`, expected `key: words`"],
    [
      'title: "C:\\Quay"',
      "2:11",
      "Unexpected `\\Q` in double quotes, expected single quotes, or `\\\\` for a backslash",
    ],
    ["%YAML 1.2", "2:1", "Unexpected YAML (directives end mark is expected), expected lines of `key: words`"],
    [`tags: ${"[".repeat(200)}`, "2:1", "Unexpected depth of YAML, expected plain values"],
  ])("%j", (yaml, place, reason) => {
    const { diagnostics } = outcome(`---\n${yaml}\n---\n`);
    expect(diagnostics).toEqual([`input.md:${place} error ${reason} [front-matter/yaml]`]);
  });
});
