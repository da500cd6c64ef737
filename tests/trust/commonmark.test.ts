import spec from "commonmark-spec";
import { expect, test } from "vitest";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { analyzeArticle } from "../../src/pipeline/pipeline.ts";
import { render } from "../../src/render/render.ts";
import { noAssets } from "../../src/site/asset-places.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { readSiteSettings } from "../../src/site/settings/read-settings.ts";
import { addressesInText, changes, savedFrom, wikilinks, withoutMarks } from "./commonmark-rules.ts";
import { type Node, readTree, writeTree } from "./commonmark-trees.ts";

const strings = await readStrings(["templates"], "en");
const newsroom = makeNewsroom(readSiteSettings("", "site.yml").value, [], strings, noAssets);

function page(markdown: string): string {
  const source = `---\ntitle: A\nboilerplate: off\nsource: ${savedFrom}\n---\n${markdown}`;
  return render(analyzeArticle(source, "a.md"), newsroom);
}

const tabs = (text: string) => text.replaceAll("→", "\t");

/** The tree that the specification expects, with what a page changes of it, and the names of those changes. */
function expected(html: string): { readonly tree: string; readonly changed: readonly string[] } {
  let nodes: readonly Node[] = readTree(html);
  const changed: string[] = [];
  for (const [name, change] of Object.entries(changes)) {
    const next = change(nodes);
    if (writeTree(next) !== writeTree(nodes)) changed.push(name);
    nodes = next;
  }
  return { tree: writeTree(nodes), changed };
}

const compared = spec.tests.map(({ number, markdown, html }) => {
  const { tree, changed } = expected(tabs(html));
  const printed = writeTree(withoutMarks(readTree(page(tabs(markdown)))));
  return { number, changed, same: printed === tree, tree, printed };
});

/** The examples that each change touches, all of them. */
const touched: Readonly<Record<string, string>> = {
  "scripts, styles, comments and form fields give nothing": "170-173 176-180 182-183 308-309 625-629",
  "the page has the only h1": "10 62 66-68 72 75-76 78-84 115 141 214-215 227-230 232 300",
  "a picture from elsewhere is a link that says so": "475 517 520 531 572-589 591",
  "an element that is not on the list gives its words":
    "150 152-155 159 161 163 174-175 184-186 188-189 201 491 524 536 613-615 617",
  "words that stand in no element are a paragraph":
    "21 31 151 161-166 177-178 180 186-187 344 476-477 494 613-616 630-631 642-643",
  "an attribute that is not on the list is left out": "164 169 616",
  "an address that is none of the web, of mail or of a telephone, or of no place here, gives its words":
    "150 501 596 598-599 601 613-616",
  "an address leads to the site that the article was saved from":
    "20 22-23 32-33 159 162 187 192-196 198 200 202-206 214-218 344 346 404 419 422 433 473-477 480-487 489 492 495-496 " +
    "498-507 509-510 512 514-522 526-535 538-544 549-550 553-562 564-589 591 593-595 597 600 603 630-631 642-643",
  "a link, a heading or a paragraph without words is left out":
    "79 148 334 476-477 484 487 613-616 623 630-631 642-643",
};

test("CommonMark through the article page: the same tree, but for the changes that are named", () => {
  expect(compared).toHaveLength(652);
  const different = compared.filter(({ same }) => !same);
  if (process.env["SHOW"])
    for (const { number, tree, printed } of different)
      console.log(`${number}\n${tree}\n--- printed\n${printed}`);
  expect(different.map(({ number }) => number)).toEqual([...wikilinks, ...addressesInText]);
  const words = (tree: string) => tree.replace(/<\/?a(?: [^>]*)?>/g, "");
  const bare = (tree: string) => words(tree).replace(/[![\]]/g, "");
  for (const { number, tree, printed } of different) {
    if (wikilinks.includes(number)) expect(bare(printed)).toBe(bare(tree));
    else expect(words(printed)).toBe(tree);
  }
});

test("no change touches an example that is not listed with it", () => {
  const found = Object.keys(changes).map((name) => {
    const numbers = compared.filter(({ changed }) => changed.includes(name)).map(({ number }) => number);
    return [name, ranges(numbers)];
  });
  expect(Object.fromEntries(found)).toEqual(touched);
});

/** `1 2 3 5` as `1-3 5` */
function ranges(numbers: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else parts.push({ from: number, to: number });
  }
  return parts.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(" ");
}

/** GFM's extensions and ordinary text, as a page has them. */
const cell = (words: string) => `<td>${words}</td>`;
const own: Readonly<Record<string, readonly [string, string]>> = {
  "a table with alignment": [
    "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |",
    '<table><thead><tr><th align="left">a</th><th align="center">b</th><th align="right">c</th></tr></thead>' +
      '<tbody><tr><td align="left">1</td><td align="center">2</td><td align="right">3</td></tr></tbody></table>',
  ],
  "a table with empty cells": [
    "| a | b |\n|---|---|\n|   | 2 |\n| 3 |",
    `<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>${cell("")}${cell("2")}</tr><tr>${cell("3")}${cell("")}</tr></tbody></table>`,
  ],
  "a table with bars in code": [
    "| a |\n|---|\n| `b \\| c` |",
    `<table><thead><tr><th>a</th></tr></thead><tbody><tr>${cell("<code>b | c</code>")}</tr></tbody></table>`,
  ],
  "a table that ends at a quote": [
    "| a |\n|---|\n| b |\n> c",
    `<table><thead><tr><th>a</th></tr></thead><tbody><tr>${cell("b")}</tr></tbody></table><blockquote><p>c</p></blockquote>`,
  ],
  "no table without its line of hyphens": ["| a |\n| b |", "<p>| a | | b |</p>"],
  strikethrough: ["~~gone~~ and ~gone~", "<p><del>gone</del> and <del>gone</del></p>"],
  "strikethrough of three tildes is none": ["a ~~~b~~~", "<p>a ~~~b~~~</p>"],
  "strikethrough of paragraphs": ["<del>\n\nOne.\n\nTwo.\n\n</del>", "<del><p>One.</p><p>Two.</p></del>"],
  "an address": [
    "See https://example.org/a_b_c.",
    '<p>See <a href="https://example.org/a_b_c" rel="external nofollow">https://example.org/a_b_c</a>.</p>',
  ],
  "an address with www": [
    "www.example.org!",
    '<p><a href="http://www.example.org/" rel="external nofollow">www.example.org</a>!</p>',
  ],
  "an address of mail": ["desk@example.org", '<p><a href="mailto:desk@example.org">desk@example.org</a></p>'],
  "an address in brackets": [
    "(https://example.org/a(b))",
    '<p>(<a href="https://example.org/a(b)" rel="external nofollow">https://example.org/a(b)</a>)</p>',
  ],
  "an address with an entity at its end": [
    "https://example.org/?a=b&copy;",
    '<p><a href="https://example.org/?a=b" rel="external nofollow">https://example.org/?a=b</a>©</p>',
  ],
  "a task list": ["- [x] done\n- [ ] open", "<ul><li>☑ done</li><li>☐ open</li></ul>"],
  "a footnote, called twice": [
    "A[^1] and[^1].\n\n[^1]: The note.",
    '<p>A<sup><a href="#x-fn-1" id="x-fnref-1">1</a></sup> and<sup><a href="#x-fn-1" id="x-fnref-1-2">1</a></sup>.</p>' +
      '<h2 id="x-footnote-label">Footnotes</h2><ol><li id="x-fn-1"><p>The note. <a href="#x-fnref-1">↩</a> <a href="#x-fnref-1-2">↩<sup>2</sup></a></p></li></ol>',
  ],
  "lines at the edges and side by side": ["---\n\na\n\n---\n\n---\n\n***", "<hr><p>a</p><hr><hr><hr>"],
  "empty items and quotes": [
    "- a\n-\n- c\n\n>",
    "<ul><li>a</li><li></li><li>c</li></ul><blockquote></blockquote>",
  ],
  "an unknown element inside of a sentence": ["One <x-tide>two</x-tide> three.", "<p>One two three.</p>"],
  templating: ["{{ a }} {% b %} <%= c %> #{e} $f{}", "<p>&lt;%= c %> #{e} $f{}</p>"],
  "templating in code": [
    "```njk\n{% raw %}{{ a | safe }}\n```",
    '<pre><code class="language-njk">{% raw %}{{ a | safe }}\n</code></pre>',
  ],
  mathematics: ["$a_1 < b_2$ and $x^2 > y$", "<p>$a_1 &lt; b_2$ and $x^2 > y$</p>"],
  emoji: ["👩‍👩‍👧‍👦 ❤️ 🇮🇶 :tide:", "<p>👩‍👩‍👧‍👦 ❤️ 🇮🇶 :tide:</p>"],
  "right to left": [
    "هذا نص عربي و**شيء** آخر\n\nשלום *עולם*",
    "<p>هذا نص عربي و<strong>شيء</strong> آخر</p><p>שלום <em>עולם</em></p>",
  ],
};

test.each(Object.entries(own))(
  "GFM and ordinary text through the article page: %s",
  (_, [markdown, html]) => {
    expect(writeTree(withoutMarks(readTree(page(`${markdown}\n`))))).toBe(writeTree(readTree(html)));
  },
);
