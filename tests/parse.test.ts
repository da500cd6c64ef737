import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ArticleError, formatDiagnostic } from "../src/article/diagnostic.ts";
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
    ["site: Quay\ntags: [a, b\nauthor: [c]", "3:7", "Unexpected `[` that is never closed, expected `]`"],
    [
      "tags: [a,\nb]",
      "2:7",
      "Unexpected `[` whose next line is not indented, expected blanks before all lines up to `]`",
    ],
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
    ["- a\ntitle: Quay", "2:1", "Unexpected `- a`, expected `key: words`"],
    ["title: Quay\nsite:Wall", "3:1", "Unexpected `site:Wall`, expected `key: words`"],
    [
      'title: "C:\\Quay"',
      "2:11",
      "Unexpected `\\Q` in double quotes, expected single quotes, or `\\\\` for a backslash",
    ],
    [
      "%YAML 1.2",
      "2:10",
      "Unexpected YAML (Missing directives-end indicator line), expected lines of `key: words`",
    ],
    [`tags: ${"[".repeat(200)}`, "2:105", "Unexpected depth of YAML, expected plain values"],
  ])("%j", (yaml, place, reason) => {
    const { diagnostics, frontMatter } = outcome(`---\n${yaml}\n---\nText.\n`);
    const told = diagnostics.filter((line) => line.includes("[front-matter/yaml]"));
    const taken = ": the words are taken as they stand";
    expect(told.map((line) => line.replace(taken, ""))).toContain(
      `input.md:${place} warning ${reason} [front-matter/yaml]`,
    );
    // One slip costs one value: the article is there.
    expect(frontMatter?.title).toBeTruthy();
  });
});

describe("a language is a BCP 47 tag", () => {
  test.each([
    ["de", "de"],
    ["DE", "de"],
    ["deu", "de"],
    ["en-gb", "en-GB"],
    ["de_DE", "de-DE"],
    ["zh-Hant", "zh-Hant"],
    ["und", "und"],
  ])("%s is %s", (lang, tag) => {
    expect(outcome(`---\ntitle: Quay\nlang: ${lang}\n---\n\nText.\n`)).toMatchObject({
      language: tag,
      diagnostics: [],
    });
  });

  test.each(["deutsch", "german", "xx", "x-quay", "d", "de, en"])("%s is none", (lang) => {
    const reason = `Unexpected lang \`${lang}\`, expected a BCP 47 language tag such as \`de\` or \`pt-BR\``;
    expect(outcome(`---\ntitle: Quay\nlang: ${lang}\n---\n\nText.\n`)).toMatchObject({
      language: "en",
      diagnostics: [`input.md:3:7 warning ${reason} [front-matter/lang]`],
    });
  });
});

test.each([
  ["2026-02-05", "2026-02-05", false],
  ["2026-02-05", "2026-02-04", true],
  ["2026-02-05T09:00Z", "2026-02-05", false],
  ["2026-02-05", "2026-02-04T23:59:59-11:00", true],
  ["2026-02-05T09:00Z", "2026-02-05T08:59Z", true],
  ["2026-02-05T09:00+02:00", "2026-02-05T08:00Z", false],
  ["2026-02-05T09:00+0200", "2026-02-05T06:59Z", true],
])("published %s, updated %s: doubted is %s", (published, updated, doubted) => {
  const { diagnostics } = outcome(
    `---\ntitle: Quay\npublished: ${published}\nupdated: ${updated}\n---\n\nText.\n`,
  );
  const reason = `Unexpected updated \`${updated}\` before publication, expected \`${published}\` or later`;
  expect(diagnostics).toEqual(doubted ? [`input.md:4:10 warning ${reason} [front-matter/updated]`] : []);
});
