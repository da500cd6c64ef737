import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../src/article/diagnostic.ts";
import { readStrings } from "../src/io/build/read-strings.ts";
import { readDialect } from "../src/parse/dialect/read-dialect.ts";
import { parseArticle } from "../src/parse/parse.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";
import { printArticle } from "../src/pipeline/print-article.ts";
import { makeNewsroom } from "../src/site/newsroom.ts";
import { siteSchema } from "../src/site/settings/site.ts";

const read = (body: string) => parseArticle(`---\ntitle: Quay\n---\n\n${body}\n`, "a.md");
const words = (body: string) => read(body).blocks.map(({ text }) => text);

describe("marks of other tools are read as what they mean", () => {
  test.each([
    ["[[Mara Quay]] said no.", "[Mara Quay](wiki:Mara%20Quay) said no."],
    ["[[people/Ana Diaz|Ms Diaz]] left.", "[Ms Diaz](wiki:people%2FAna%20Diaz) left."],
    ["See [[Wall#History]].", "See [Wall](wiki:Wall%23History)."],
    ["See [[#The old wall]].", "See [The old wall](#the-old-wall)."],
    ["![[wall.png|300]]", "![](<wall.png>)"],
    ["![[wall of stone.JPG|The wall]]", "![The wall](<wall of stone.JPG>)"],
    ["![[Notes on walls]]", "[Notes on walls](wiki:Notes%20on%20walls)"],
    ["==The gate== is shut.", "<mark>The gate</mark> is shut."],
    ["H~2~O and x^2^", "H<sub>2</sub>O and x<sup>2</sup>"],
    ["The gate is shut. ^gate-1", "The gate is shut."],
    ["Before %%call her%% after.", "Before after."],
    ["The wall %%call her%%, and the gate %%ask%%.", "The wall, and the gate."],
    ["One.\n\n%%\nprivate\n\nnotes\n%%\n\nTwo.", "One.\n\n\n\n\n\nTwo."],
    ["{# not for you #}Text.", "Text."],
    ["{% comment %}not for you{% endcomment %}Text.", "Text."],
    ["{{/* not for you */}}Text.", "Text."],
    [
      '{{< figure src="a.jpg" caption="The wall" alt="A wall" >}}',
      '<figure><img src="a.jpg" alt="A wall"><figcaption>The wall</figcaption></figure>',
    ],
    [
      '{{< figure src="a.jpg" title="The wall" caption="At low tide" >}}',
      '<figure><img src="a.jpg" alt=""><figcaption><strong>The wall</strong> At low tide</figcaption></figure>',
    ],
    ["{{< youtube abc123 >}}", '<iframe src="https://www.youtube.com/watch?v=abc123"></iframe>'],
    ['{{< tweet user="quay" id="12" >}}', '<iframe src="https://x.com/quay/status/12"></iframe>'],
    ["{% youtube 'abc123' %}", '<iframe src="https://www.youtube.com/watch?v=abc123"></iframe>'],
    ['{% image "a.jpg", "A wall" %}', '<img src="a.jpg" alt="A wall">'],
    [
      '{% include figure.html src="a.jpg" caption="It\'s old" %}',
      '<figure><img src="a.jpg" alt=""><figcaption>It&#39;s old</figcaption></figure>',
    ],
    ["[maps]({% post_url 2020-01-02-maps %})", "[maps](2020-01-02-maps.md)"],
    ['[maps]({{< ref "maps.md" >}})', "[maps](maps.md)"],
    ["![wall]({{ site.baseurl }}/a.jpg)", "![wall](/a.jpg)"],
    ["![wall]({{ '/a.jpg' | relative_url }})", "![wall](/a.jpg)"],
    ["The wall is shut.\n{: .lead}", "The wall is shut.\n"],
    ['{:.note #id key="v"}\n> Shut.', "> Shut."],
    ["## The gate {#gate}", "## The gate"],
    ["## The gate {:.no_toc}", "## The gate"],
    ["An *old*{: .x} gate", "An *old* gate"],
    ["* TOC\n{:toc}\n\nShut.", "\n\nShut."],
    ["{% raw %}A {{ brace }} and ==two=={% endraw %}", "A {{ brace }} and ==two=="],
    ["{% highlight ruby %}\nputs [[1]]\n{% endhighlight %}", "```ruby\nputs [[1]]\n```"],
    ["{% raw %}One %%note%% two.{% endraw %}", "One two."],
    ["One {# note {% raw %} more #} two{% endraw %} three.", "One two three."],
    ["{% raw %}{# kept #}{% endraw %}", "{# kept #}"],
    ['{% image "a.jpg" "\\"><script>" %}', '<img src="a.jpg" alt="&quot;&gt;&lt;script&gt;">'],
  ])("%s", (body, plain) => {
    const { text, findings } = readDialect(body);
    expect(text).toBe(plain);
    expect(findings).toEqual([]);
  });

  test.each([
    "`[[Mara Quay]]` is a link.",
    "```\n%% keep {{ this }} ==too==\n```",
    "~~~\n{% image %}\n~~~",
    "It rose by 5%% in May and by 6%% in June.",
    "if a == b and c == d then",
    "a ~~struck~~ word, about ~5 or ~6 boats",
    "It cost 5^ and 6^ more.",
    "See [the wall](https://example.org/a).",
    "An array a[[1]",
    "A set {: of tides} and *old* {: in brief}.",
    "Words with {:.class} in them, and {#5}.",
    "```sql\nLIST FROM harbour\n```",
    "`= 5` is its sum.",
  ])("leaves alone: %s", (body) => {
    expect(readDialect(body).text).toBe(body);
  });
});

test("a template tag that is not known is named and not printed; what stands between two stays", () => {
  const { blocks, diagnostics } = read(
    "{{% notice tip %}}\nThe wall is old.\n{{% /notice %}}\n\n{{ page.date | date: '%Y' }}",
  );
  expect(blocks.map(({ text }) => text.trim())).toEqual(["The wall is old."]);
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    "a.md:5:1 warning Unexpected template tag `{{% notice tip %}}`, expected Markdown: it is not printed [shortcode/unknown]",
    "a.md:7:1 warning Unexpected template tag `{{% /notice %}}`, expected Markdown: it is not printed [shortcode/unknown]",
    "a.md:9:1 warning Unexpected template tag `{{ page.date | date: '%Y' }}`, expected Markdown: it is not printed [shortcode/unknown]",
  ]);
});

test("a query over a vault of notes is named and not printed", () => {
  const { blocks, diagnostics } = read(
    "One.\n\n```dataview\nLIST FROM #harbour\n```\n\nIt is `= this.file.name`.",
  );
  expect(blocks.map(({ text }) => text.trim())).toEqual(["One.", "It is ."]);
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    "a.md:7:1 warning Unexpected template tag `dataview`, expected Markdown: it is not printed [shortcode/unknown]",
    "a.md:11:7 warning Unexpected template tag `= this.file.name`, expected Markdown: it is not printed [shortcode/unknown]",
  ]);
});

test("a query within a note is told to no one", () => {
  const { diagnostics } = read(
    "One.\n\n%%\n```dataview\nLIST FROM #harbour\n```\n%%\n\n%% `= this.file.name` %% two.",
  );
  expect(diagnostics).toEqual([]);
});

test("no part of an article holds a comment", () => {
  const article = read(
    "The wall %%secret one%% is shut.\n\n%%\nsecret two\n%%\n\n`%%code%%` stays. {# secret three #}\n\n%% secret four",
  );
  expect(JSON.stringify(article)).not.toContain("secret");
  expect(article.diagnostics.map(formatDiagnostic)).toEqual([
    "a.md:13:1 warning Unexpected comment that is never closed, expected `%%` at its end: it reaches to the end of the file [comment/unclosed]",
  ]);
  expect(article.blocks.map(({ text }) => text.trim())).toEqual(["The wall is shut.", "%%code%% stays."]);
});

test("a comment inside of a line that is never closed keeps the article from being published; a percent sign does not", () => {
  expect(() => read("The wall %%secret is shut.")).toThrow(
    "a.md:5:10 error Unexpected comment that is never closed, expected `%%` at its end: what it hides would be published [comment/unclosed]",
  );
  expect(read("It rose by 5%% in May.").diagnostics).toEqual([]);
});

test("segments of an edited body are the file's own characters", () => {
  const body =
    "Before %%note%% said [[people/Ana Diaz|Ms Diaz]] of ==the *old* gate== &amp; H~2~O. ^b1\n\n> [!quote] Mara Quay\n> It is older than [[Wall]].";
  const { blocks, source } = read(body);
  expect(blocks.map(({ text }) => text)).toEqual([
    "Before said Ms Diaz of the old gate & H2O.",
    "It is older than Wall.",
    "— Mara Quay",
  ]);
  for (const { text, segments } of blocks) {
    for (const segment of segments)
      expect(source.slice(segment.source, segment.source + segment.length)).toBe(
        text.slice(segment.text, segment.text + segment.length),
      );
  }
});

test("callouts of quotation are block quotes, any other are asides", () => {
  const within = (body: string) => read(body).blocks.map(({ text, within }) => [text.trim(), ...within]);
  expect(within("> [!info]- Background\n> The wall is old.")).toEqual([
    ["Background", "aside"],
    ["The wall is old.", "aside"],
  ]);
  expect(within("> [!quote] Mara Quay\n> The wall is old.")).toEqual([
    ["The wall is old.", "blockquote"],
    ["— Mara Quay", "blockquote"],
  ]);
  expect(within("> [!NOTE]\n> The wall is old.")).toEqual([["The wall is old.", "aside"]]);
  expect(within("> [sic] The wall is old.")).toEqual([["[sic] The wall is old.", "blockquote"]]);
});

test("a definition list is one", () => {
  expect(words("Wall\n: What is shut.\n: What is old.").map((text) => text.trim())).toEqual([
    "Wall",
    "What is shut.",
    "What is old.",
  ]);
});

test("a link to a heading leads to it, in the article and in another; one to no heading stays words", async () => {
  const body =
    "[[#The old wall?]], [ü](#über-uns), [gone](#gone), [[Tide#At *low* water]], [[Tide#^a1]].\n\n## The old wall?\n\n## The old wall?\n\n## Über uns";
  const { html } = printArticle(
    analyzeArticle(`---\ntitle: Quay\n---\n\n${body}\n`, "a.md"),
    makeNewsroom(siteSchema.parse({}), [], await readStrings(["templates"], "en")),
    { noteUrl: () => "/articles/tide/" },
  );
  expect([...html.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1])).toEqual([
    "#x-the-old-wall",
    "#x-%C3%BCber-uns",
    "/articles/tide/#x-at-low-water",
    "/articles/tide/",
  ]);
  expect([...html.matchAll(/<h\d id="([^"]*)"/g)].map((match) => match[1])).toEqual([
    "x-the-old-wall",
    "x-the-old-wall-1",
    "x-über-uns",
  ]);
});

test.each(["%%", "{#", "[[", "==", "{{", "{%", "`", "```\n", "~a", "^a", "![[", "> [!a] "])(
  "%s ten thousand times ends soon",
  (sign) => {
    const started = process.cpuUsage();
    readDialect(sign.repeat(10_000));
    readDialect(`${sign}a `.repeat(10_000));
    readDialect(`${sign}a\n\n`.repeat(10_000));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(4);
  },
);

test("notes for the author alone are in no value of the front matter", () => {
  const { headline, frontMatter } = parseArticle(
    '---\ntitle: "The wall %% ask her %% is shut"\nstandfirst: "Cracks. %%draft%%"\ntags: [Harbour %%secret%%, at 5%% of all]\n---\nText.',
    "a.md",
  );
  expect([headline, frontMatter.standfirst, frontMatter.tags]).toEqual([
    "The wall is shut",
    "Cracks.",
    ["Harbour", "at 5%% of all"],
  ]);
});
