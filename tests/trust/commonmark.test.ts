import spec from "commonmark-spec";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { readStrings } from "../../src/io/newsroom.ts";
import { noAssets } from "../../src/pages/asset-places.ts";
import { makeNewsroom } from "../../src/pages/newsroom.ts";
import { analyzeArticle } from "../../src/pipeline.ts";
import { render } from "../../src/render/render.ts";
import { readSite } from "../../src/settings/read-settings.ts";

const examples = spec.tests;
const strings = await readStrings(["templates"], "en");
const newsroom = makeNewsroom(readSite("", "site.yml").value, [], strings, noAssets);

function page(markdown: string): string {
  const source = `---\ntitle: A\nboilerplate: off\nsource: https://example.org/a/b\n---\n${markdown}`;
  return render(analyzeArticle(source, "a.md"), newsroom);
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** What sanitising takes: elements that are not on the list leave their words, these nothing. */
const silent = new Set(["script", "style", "textarea", "#comment"]);
const kept = new Set(
  "p h2 h3 h4 h5 h6 blockquote ul ol li pre code em strong a br hr del table thead tbody tr th td b i input sup sub".split(
    " ",
  ),
);

/**
 * Elements and words of HTML, without what an article page changes by design, the list that SECURITY.md gives: the
 * page has the only `h1`, no element is empty, a rule stands between two things, pictures and what else would load
 * from elsewhere are links or words, notes and marks of quotations are ours.
 */
function outline(html: string): string {
  const write = (node: Node): string => {
    if (node.nodeName === "#text") return (node.value ?? "").replace(/\s+/g, " ");
    if (silent.has(node.nodeName) || node.nodeName === "aside") return "";
    const name = node.nodeName === "h1" ? "h2" : node.nodeName;
    const inside = (node.childNodes ?? []).map(write).join("");
    if (name === "br") return "<br>";
    if (name === "hr") return "<hr>";
    if (!kept.has(name) || name === "a" || name === "p") return name === "p" ? `\n${inside}\n` : inside;
    return inside.trim() === "" ? "" : `<${name}>${inside}</${name}>`;
  };
  return write(parseFragment(html) as unknown as Node)
    .replace(/\s+/g, " ")
    .replace(/ ?(<\/?(?:h\d|blockquote|ul|ol|li|pre|table|thead|tbody|tr|th|td|hr|br)>) ?/g, "$1")
    .replace(/^(?:<hr>)+|(?:<hr>)+$|(<hr>)(?:<hr>)+/g, "$1")
    .trim();
}

/** An example whose point is an image's or an attribute's own text has no words to compare. */
const aboutPictures = (html: string) => /<img/.test(html);

test("CommonMark through the article page: the same words in the same structure", () => {
  const compared = examples.filter(({ html }) => !aboutPictures(html));
  const different = compared.filter(({ markdown, html }) => {
    const tabs = (text: string) => text.replaceAll("→", "\t");
    return outline(page(tabs(markdown))) !== outline(tabs(html));
  });
  const share = 1 - different.length / compared.length;
  if (process.env["SHOW"])
    for (const { number, markdown, html } of different)
      console.log(number, JSON.stringify(markdown), "\n", outline(html), "\n", outline(page(markdown)));
  expect(compared.length).toBeGreaterThan(600);
  expect({ share: share >= 0.98, different: different.map(({ number }) => number) }).toMatchObject({
    share: true,
  });
});

test.each([
  ["table", "| a | b |\n|---|:-:|\n| 1 | 2 |", /<table>.*<th[^>]*>a<\/th>.*<td[^>]*>2<\/td>.*<\/table>/s],
  ["table with bars in code", "| a |\n|---|\n| `b \\| c` |", /<td[^>]*><code>b \| c<\/code><\/td>/],
  ["strikethrough", "~~gone~~ and ~gone~", /<del>gone<\/del> and <del>gone<\/del>/],
  [
    "address",
    "See https://example.org/a_b_c.",
    /<a href="https:\/\/example.org\/a_b_c"[^>]*>https:\/\/example.org\/a_b_c<\/a>\./,
  ],
  ["address with www", "www.example.org!", /<a href="http:\/\/www.example.org\/"[^>]*>www.example.org<\/a>!/],
  ["mail", "desk@example.org", /<a href="mailto:desk@example.org"[^>]*>desk@example.org<\/a>/],
  ["address in brackets", "(https://example.org/a(b))", /href="https:\/\/example.org\/a\(b\)"/],
  ["footnote", "A[^1] and again[^1].\n\n[^1]: The note.", /href="#[^"]+"[^>]*>1<.*The note\./s],
  ["task list", "- [x] done\n- [ ] open", /<li[^>]*>.*done<\/li>\s*<li[^>]*>.*open<\/li>/s],
  ["templating", "{{ a }} {% b %} <%= c %> #{e}", /\{\{ a \}\} \{% b %\} &#x3C;%= c %> #\{e\}/],
  ["mathematics", "$a_1 < b_2$ and $x^2 > y$", /\$a_1 &#x3C; b_2\$ and \$x\^2 > y\$/],
  ["emoji", "👩‍👩‍👧‍👦 ❤️ 🇮🇶", /👩‍👩‍👧‍👦 ❤️ 🇮🇶/],
  ["right to left", "هذا نص عربي و**شيء** آخر", /هذا نص عربي و<strong>شيء<\/strong> آخر/],
])("%s of GFM and of ordinary text", (_, markdown, expected) => {
  expect(page(`${markdown}\n`)).toMatch(expected);
});
