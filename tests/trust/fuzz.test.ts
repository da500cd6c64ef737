import fc from "fast-check";
import { expect, test } from "vitest";
import { ArticleError } from "../../src/article/diagnostic.ts";
import { explainArticle } from "../../src/check/explain.ts";
import { lintArticle } from "../../src/check/lint-article.ts";
import { readPage } from "../../src/import/read-page.ts";
import { analyzeLine } from "../../src/pipeline/analyze-line.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";

/** Short here; `npm run trust -- fuzz` gives it an hour's worth. A seed that fails is kept as a case of its own. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 150);
const seed = process.env["FUZZ_SEED"] ? { seed: Number(process.env["FUZZ_SEED"]) } : {};

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(..."*_~`#>-+=|[]()!<>&\\\"'“”‘’«»:;.,?\n\t \r\0 ") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "\n\n",
      "\n> ",
      "\n- ",
      "\n1. ",
      "\n    ",
      "```\n",
      "---\n",
      "|a|\n|-|\n",
      "[^1]",
      "[^1]: ",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "<div>",
      "</div>",
      "<b>",
      "<!--",
      "-->",
      "<table><td>",
      "<p id=x>",
      "<svg>",
      "<br/>",
      "&amp;",
      "&#x0;",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "Mara Quay",
      " said ",
      "she said",
      "according to",
      "Mr. ",
      "CENTCOM",
      "told reporters",
      "Sign up",
      "Donate",
      "Read more",
    ),
  },
  { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));
const yaml = fc.array(
  fc.oneof(
    piece,
    fc.constantFrom(
      "title: A\n",
      "author: [",
      "tags:\n- ",
      "quotes:\n  - {",
      "}",
      "]",
      "published: ",
      "? ",
      "|\n  ",
      "<<: ",
      "&a ",
      "*a ",
    ),
  ),
  { maxLength: 30 },
);

const run = (property: (value: string) => void, value = text) =>
  fc.assert(fc.property(value, property), { numRuns, ...seed });

/** Found by runs before, each for what it showed. */
const found = {
  "a block that ended before it began": ["\n- <div>```\n", "Read more<div>[^1]<svg>"],
};

test.each(Object.entries(found))("%s", (_, bodies) => {
  for (const body of bodies) {
    const source = `---\ntitle: A\n---\n${body}`;
    for (const { span } of analyzeArticle(source, "a.md").blocks) {
      expect(span.start <= span.end && span.end <= source.length).toBe(true);
    }
    const answer = analyzeLine(JSON.stringify({ id: 1, text: body })) as Record<
      string,
      { start: number; end: number }[]
    >;
    for (const { start, end } of answer["removed"]!) expect(start <= end && end <= body.length).toBe(true);
  }
});

test("any body is analysed, its blocks and quotations lie in the source", () => {
  run((body) => {
    const source = `---\ntitle: A\n---\n${body}`;
    const article = analyzeArticle(source, "a.md");
    for (const { span, segments, text: words } of article.blocks) {
      expect(span.start >= 0 && span.start <= span.end && span.end <= source.length).toBe(true);
      for (const { text: at, source: from, length } of segments) {
        expect(source.slice(from, from + length)).toBe(words.slice(at, at + length));
      }
    }
    for (const { range, id } of article.quotes) {
      expect(article.blocks[range.block]!.text.slice(range.start, range.end).trim()).not.toBe("");
      expect(id).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
    }
    expect(structuredClone(article).path).toBe("a.md");
    for (const line of [...explainArticle(article), ...lintArticle(article).map(({ reason }) => reason)])
      expect(line).toBeTypeOf("string");
  });
});

test("any front matter ends in data or in errors that name the file", () => {
  run(
    (head) => {
      try {
        analyzeArticle(`---\n${head}\n---\nBody.`, "a.md");
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
        expect(error.message).toMatch(/^a\.md:\d+:\d+ error /m);
      }
    },
    yaml.map((pieces) => pieces.join("")),
  );
});

test("any page is imported as an article that reads again, or not at all", () => {
  run((page) => {
    const imported = readPage(page, { source: "https://example.org/a" });
    if (imported) analyzeArticle(imported.markdown, "a.md");
  });
});

test("any line is answered by the filter, offsets within the text", () => {
  run((body) => {
    for (const format of ["text", "markdown"] as const) {
      const answer = analyzeLine(JSON.stringify({ id: 1, text: body, format })) as Record<
        string,
        { start: number; end: number }[]
      >;
      for (const { start, end } of [...answer["removed"]!, ...answer["quotes"]!]) {
        expect(start >= 0 && start <= end && end <= body.length).toBe(true);
      }
    }
    expect(analyzeLine(body)).toHaveProperty("id");
  });
});
