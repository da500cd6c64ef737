import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Nodes } from "hast";
import { describe, expect, test } from "vitest";
import { nameHeadings } from "../src/parse/body/heading-ids.ts";
import { parseMarkdown, readMarkdown } from "../src/parse/body/markdown.ts";
import { endOf, startOf } from "../src/parse/body/offsets.ts";

/** Marks and what may stand beside them, in any order. */
const marked = fc
  .array(
    fc.constantFrom(
      ..."*|_|**|__|***|[|]|](|)|](/a)|\\|&|<|>|@|~|!|.|a|b|é|“|”|(|-|1|:|//|www|https|.org| | | |\n|\u00a0|😀|$".split(
        "|",
      ),
      "|",
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""));

/** What of a tree is used later: elements, texts and offsets. The line breaks between blocks have no place. */
function outline(node: Nodes): unknown {
  const place = [startOf(node), endOf(node)];
  if (node.type === "text") return node.value === "\n" ? "\n" : [node.value, place];
  if (node.type === "element") return [node.tagName, node.properties, place, node.children.map(outline)];
  return node.type === "root" ? node.children.map(outline) : [node.type];
}

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "The wall was closed.",
      "“The tide was late,” she said.",
      "It's a boat's boat - or so (they) say; 3,000 of it!",
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "# Heading",
      "## Heading two ##",
      "###",
      "#hash",
      "- item",
      "* item",
      "  - nested",
      "1. one",
      "1986. A year",
      "2) two",
      "> quoted",
      "> *a* quoted [b](c)",
      "> # quoted",
      "> > quoted",
      "> [!note] quoted",
      ">  quoted",
      "> - quoted",
      "---",
      "***",
      "===",
      "| a | b |",
      "| - | - |",
      "a | b",
      "`code`",
      "```",
      "~~~",
      "    indented",
      "\tindented",
      " one space",
      "*emph*",
      "**bold** text",
      "[link](https://example.org)",
      "[ref]",
      "[ref]: /url",
      "> [ref]: /url",
      "- [ref]: /url",
      "[\nref\n]: /url",
      "[^1]",
      "[^1]: note",
      "https://example.org/x",
      "www.example.org",
      "a@example.org",
      "<b>bold",
      "</b>",
      "<div>",
      "<!-- c -->",
      "&amp; &copy;",
      "a & b",
      "hard  ",
      "break\\",
      "\\*escaped\\*",
      "~~struck~~",
      "![alt](x.png)",
      "- [ ] task",
      "$5 and _x_",
      "A: b",
      "[*a* b](https://example.org/x_y_z?a=1&b=2#c)",
      "[a **b](/c) d**",
      "[a [b](c) d](e)",
      "[a](b 'c')",
      "[a](b(c)d) [](e)",
      "[www.example.org](http://www.example.org)",
      "![a](b) [a\\]b](c) [a](b%zz) [a](b%20c)",
      "*a **b* c**",
      "*a _b* c_",
      "a*b*c a_b_c _a_b_ **a**b",
      "***a*** ****",
      "*Correction: a foot_note_",
      "it closed* (“*again*”) **“a”**",
      "a \\*b *c\\* d*",
      "\\[Applause\\] \\<time\\> 5 \\& 6 < 7 > 8",
      "\\\\<b>",
      "a\\_b\\@example.org w\\ww.example.org http\\://example.org",
      "_a_@example.org @harbour a@b",
      "3.5 million",
      "-5 degrees",
      "-:",
      "a|b",
      "AT&T &amp &c; &#38;",
      "# *a* [b](c)",
      "~a~ ~ b",
      ": c",
      "+ plus",
      "\u00a0",
      "\u2028",
    ),
  },
  { weight: 6, arbitrary: marked },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
const body = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\n \n", "\n\n\n")), { maxLength: 14 })
  .map((lines) => lines.flat().join(""));

describe("prose read without the Markdown reader", () => {
  test("is what the Markdown reader makes of it", () => {
    fc.assert(
      fc.property(body, (markdown) => {
        expect(outline(parseMarkdown(markdown))).toEqual(outline(nameHeadings(readMarkdown(markdown))));
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 1500), examples: [["> > quoted\n>\n"]] },
    );
  });

  const shared = new URL("../../shared/quality/boilerplate/dev.jsonl", import.meta.url);
  test.skipIf(!existsSync(shared))(
    "is what the Markdown reader makes of saved pages (needs the development data)",
    () => {
      for (const record of readFileSync(shared, "utf8").split("\n").filter(Boolean)) {
        const { blocks } = JSON.parse(record) as { blocks: { text: string; md?: string }[] };
        const markdown = blocks.map(({ text, md }) => (md ?? text).trim()).join("\n\n");
        expect(outline(parseMarkdown(markdown))).toEqual(outline(nameHeadings(readMarkdown(markdown))));
      }
    },
  );
});
