import fc from "fast-check";
import type { Element, ElementContent } from "hast";
import { expect, test } from "vitest";
import { printSanitised } from "../../src/render/print.ts";
import { printPlain } from "../../src/render/print-plain.ts";

const words = fc.oneof(
  fc.constantFrom("The tide was late.", "a & b", "5 < 6 > 4", "“we”", "\n", " ", "&amp;", "\0", "'\"`"),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const addresses = fc.constantFrom(
  ..."https://example.org/?a=1&b=2|http://x|mailto:a@example.org|tel:1|#x-note|/speakers/mara-quay/|//example.org".split(
    "|",
  ),
  ..."javascript:alert(1)|JAVASCRIPT:alert(1)|java\nscript:x|data:text/html,x|HTTPS://x|:x|?a:b|a/b:c|\\x|".split(
    "|",
  ),
);
const properties = fc.record(
  {
    className: fc.oneof(
      fc.array(
        fc.constantFrom(..."said note box voice quote v1 v10 unclear role how evil table embed".split(" ")),
        {
          maxLength: 3,
        },
      ),
      fc.constantFrom("voice", "evil"),
    ),
    id: words,
    href: addresses,
    title: words,
    rel: fc.oneof(
      fc.constantFrom<(string | number)[]>(["external", "nofollow"], [], ["a b"], ["x", 1]),
      words,
    ),
    dataSpeaker: words,
    dataEvil: words,
    onClick: words,
    style: words,
    dir: fc.constantFrom("auto", "rtl"),
    role: fc.constantFrom("note", "button"),
    start: fc.constantFrom("3", 3),
    src: addresses,
    hidden: fc.constant(true),
    lang: fc.constantFrom("de", undefined, null),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Element["properties"]>;
const tags = fc.constantFrom(
  ..."p p p em strong a a span span aside div blockquote br br code h2 h3 ul ol li b i u sub sup small".split(
    " ",
  ),
  ..."script style img svg math td table section details pre iframe template h1 input P __proto__".split(" "),
);
const node = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words.map((value): ElementContent => ({ type: "text", value })),
    fc
      .tuple(tags, fc.oneof(fc.constant({}), properties), fc.array(tie("node"), { maxLength: 3 }))
      .map(
        ([tagName, given, children]): Element => ({ type: "element", tagName, properties: given, children }),
      ),
    fc.constant<ElementContent>({ type: "comment", value: "x" }),
  ),
})).node;

test("what is printed directly is what remark-html prints", () => {
  let direct = 0;
  fc.assert(
    fc.property(fc.array(node, { maxLength: 3 }), (nodes) => {
      const printed = printPlain(nodes);
      if (printed === undefined) return;
      direct++;
      expect(printed.trim()).toBe(printSanitised(nodes));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 3000) },
  );
  expect(direct).toBeGreaterThan(100);
});

const paragraph = (properties: Element["properties"], tagName = "span"): readonly ElementContent[] => [
  {
    type: "element",
    tagName: "p",
    properties: {},
    children: [{ type: "element", tagName, properties, children: [{ type: "text", value: "Q & A" }] }],
  },
];

test("bodies of words, links and marked quotations are printed directly", () => {
  expect(printPlain(paragraph({ className: ["quote", "v1"], id: "q-a", dataSpeaker: "mara-quay" }))).toBe(
    '<p><span class="quote v1" id="q-a" data-speaker="mara-quay">Q &#x26; A</span></p>',
  );
  expect(printPlain(paragraph({ href: "https://example.org/?a&b" }, "a"))).toBe(
    '<p><a href="https://example.org/?a&#x26;b">Q &#x26; A</a></p>',
  );
});

test.each([
  ["a script", {}, "script"],
  ["an address that runs", { href: "javascript:alert(1)" }, "a"],
  ["a handler", { onClick: "alert(1)" }, "span"],
  ["a class that is not the site's", { className: ["evil"] }, "span"],
  ["a picture", { src: "https://example.org/a.png" }, "img"],
])("%s is for the sanitiser to judge", (_, given, tagName) => {
  expect(printPlain(paragraph(given, tagName))).toBeUndefined();
});
