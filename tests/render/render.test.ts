import { expect, test } from "vitest";
import type { AttributedArticle } from "../../src/article/article.ts";
import type { Quote } from "../../src/article/quote.ts";
import type { Speaker } from "../../src/article/speaker.ts";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { parseArticle } from "../../src/parse/parse.ts";
import { countWords, render, renderForFeed } from "../../src/render/render.ts";
import { makeNewsroom, type Surroundings } from "../../src/site/newsroom.ts";
import { siteSchema } from "../../src/site/settings/site.ts";

const strings = await readStrings(["templates"], "en");
const newsroom = makeNewsroom(siteSchema.parse({}), [], strings);
const mara: Speaker = {
  id: "mara-quay",
  name: "Mara Quay",
  kind: "person",
  aliases: ["Quay"],
  role: "the harbour master",
};

/** An article whose quotations are the runs given, each said by `speaker`. */
function article(
  body: string,
  quoted: readonly { text: string; speaker?: string; group?: string }[] = [],
  more: { removed?: readonly string[]; source?: string; speakers?: readonly Speaker[] } = {},
): AttributedArticle {
  const source = more.source ? `source: ${more.source}\n` : "";
  const parsed = parseArticle(`---\ntitle: A headline\n${source}---\n\n${body}\n`, "harbour.md");
  const quotes = quoted.map(({ text, speaker, group }, index): Quote => {
    const block = parsed.blocks.findIndex((candidate) => candidate.text.includes(text));
    const start = parsed.blocks[block]!.text.indexOf(text);
    return {
      id: `words-${index}`,
      group: group ?? `g${index}`,
      kind: "direct",
      range: { block, start, end: start + text.length },
      ...(speaker ? { speaker } : { unclear: { id: "no-one-near", reason: "No one is named near it" } }),
      confidence: 1,
      rule: "test",
    };
  });
  const removals = (more.removed ?? []).map((text) => ({
    block: parsed.blocks.findIndex((block) => block.text.includes(text)),
    label: "other" as const,
    rule: "test",
    reason: "It is a test",
  }));
  return { ...parsed, removals, quotes, speakers: more.speakers ?? [mara] };
}

const print = (...of: Parameters<typeof article>) => render(article(...of), newsroom);

test("marks a quotation across the markup inside of it, as one", () => {
  const html = print("She said: “The tide is *very* late, `sir`,” and left.", [
    { text: "“The tide is very late, sir,”", speaker: "mara-quay" },
  ]);
  expect(html).toContain(
    'She said: <span class="quote v1" id="q-words-0" data-speaker="mara-quay">“The tide is <em>very</em> late, ' +
      "<code>sir</code>,”</span> and left.",
  );
});

test("marks a quotation that ends inside of markup in two pieces with one id", () => {
  const html = print("“The tide *is late,” she said*.", [
    { text: "“The tide is late,”", speaker: "mara-quay" },
  ]);
  expect(html.match(/class="quote v1"/g)).toHaveLength(2);
  expect(html.match(/id="q-words-0"/g)).toHaveLength(1);
});

test("names the speaker in full once, then short, and claims no occasion that is not worded", () => {
  const html = print("“One,” said Mara Quay, the harbour master.\n\n“Two,” Quay said.\n\n“Three.”", [
    { text: "“One,”", speaker: "mara-quay" },
    { text: "“Two,”", speaker: "mara-quay" },
    { text: "“Three.”" },
  ]);
  const notes = [...html.matchAll(/<aside.*?<\/aside>/g)].map(([note]) => note.replace(/<[^>]*>/g, ""));
  expect(notes).toEqual([
    "Mara Quay the harbour master Link",
    "Quay Link",
    "Speaker unclear No one is named near it Link",
  ]);
});

test("says why a speaker is unclear in the words of the interface: one reason a paragraph, and no figures", () => {
  const given = article("“One,” she said. “Two,” she said. “Three.”", [
    { text: "“One,”" },
    { text: "“Two,”" },
    { text: "“Three.”" },
  ]);
  const unclear = (confidence: number) => ({
    id: "not-certain-enough",
    reason: `The likeliest name is ${confidence} % certain, and 70 % is needed`,
    figures: { confidence, threshold: 70 },
  });
  const quotes = given.quotes.map((quote, index) =>
    index === 2 ? quote : ({ ...quote, unclear: unclear(65 - index) } as Quote),
  );
  const spoken = {
    ...newsroom,
    say: makeNewsroom(siteSchema.parse({}), [], {
      ...strings,
      "unclear-why.not-certain-enough": "Nur {confidence} von {threshold} %",
      "unclear-plain.not-certain-enough": "Kein Name ist sicher",
    }).say,
  };
  const html = render({ ...given, quotes }, spoken);
  const notes = [...html.matchAll(/<aside.*?<\/aside>/g)].map(([note]) => note.replace(/<[^>]*>/g, ""));
  expect(notes).toEqual(["Speaker unclear Kein Name ist sicher Link"]);
});

test("names each of many speakers of a paragraph at the quotation, and two of them above it", () => {
  const piet: Speaker = { ...mara, id: "piet-lorne", name: "Piet Lorne", aliases: ["Lorne"] };
  const body = "“One,” he said. [“Two,”](https://two.example) she said. *“Three.”* “Four,” he said.";
  const quoted = [
    { text: "“One,”", speaker: "piet-lorne" },
    { text: "“Two,”", speaker: "mara-quay" },
    { text: "“Three.”" },
    { text: "“Four,”", speaker: "piet-lorne" },
  ];
  const many = print(body, quoted, { speakers: [mara, piet] });
  expect(many).not.toContain("<aside");
  expect([...many.matchAll(/<small.*?<\/small>/g)].map(([note]) => note.replace(/<[^>]*>/g, ""))).toEqual([
    "Piet Lorne Link",
    "Mara Quay Link",
    "Speaker unclear No one is named near it Link",
    "Lorne Link",
  ]);
  // The short name stays where there is no room; no link stands in a link.
  expect(many).toContain('<span class="full">Piet </span>Lorne');
  expect(many).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<small/);
  expect(many).toMatch(/<\/small><span class="quote unclear" id="q-words-2"/);
  expect(many.replace(/<small.*?<\/small>/g, "").replace(/<[^>]*>/g, "")).toBe(
    "“One,” he said. “Two,” she said. “Three.” “Four,” he said.",
  );
  const two = print(body, quoted.slice(0, 2), { speakers: [mara, piet] });
  expect(two).toContain("<aside");
  expect(two).not.toContain("<small");
});

test("leaves no trace of what was removed", () => {
  const html = print("- Share this\n- On a network\n\nThe tide was late.\n\n---\n\n> Donate", [], {
    removed: ["Share this", "On a network", "Donate"],
  });
  expect(html).toBe("<p>The tide was late.</p>");
});

test("counts the words that are left", () => {
  const given = article("The tide was late.\n\nShare this, please.", [], { removed: ["Share this"] });
  expect(countWords(given)).toBe(4);
});

test.each([
  ['<iframe src="https://film.example/1" title="The tide"></iframe>', "The tide (at film.example)"],
  ['<video><source src="https://film.example/2.mp4"></video>', "Video at film.example"],
  ["![A gull](https://pictures.example/gull.jpg)", "Picture at pictures.example: A gull"],
])("turns %s into a link that says what it is", (body, words) => {
  const html = print(body);
  expect(html).not.toMatch(/<(?:img|iframe|video|source)/);
  expect(html).toContain(`>${words}</a>`);
});

test("prints a picture only from beside the article", () => {
  const around: Surroundings = {
    picture: (path) => (path === "gull.jpg" ? { url: "/pictures/gull.jpg", width: 4, height: 3 } : undefined),
  };
  const html = render(article("![A gull](gull.jpg)\n\n![](data:image/png;base64,AAAA)"), newsroom, around);
  expect(html).toContain('<img src="/pictures/gull.jpg" alt="A gull" width="4" height="3"');
  expect(html).not.toContain("data:");
});

test.each([
  ["[a](javascript:alert(1))", undefined],
  ["[a](java\nscript:alert(1))", undefined],
  ['<a href="&#106;avascript:alert(1)">a</a>', undefined],
  ['<a href="\u0001javascript:alert(1)">a</a>', undefined],
  ["[a](data:text/html,x)", undefined],
  ["[a](https://user:word@evil.example/)", undefined],
  ["[a](https://ok.example/?a=1&b=2)", "https://ok.example/?a=1&#x26;b=2"],
  ["[a](mailto:a@b.example)", "mailto:a@b.example"],
  ["[a](/about/)", "/about/"],
  ["[a](/.//evil.example/a)", "/evil.example/a"],
  ["[a](/..//evil.example/a)", "/evil.example/a"],
  ["[a](#lost)", undefined],
])("judges the link %j", (body, href) => {
  const html = print(body);
  expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(href);
});

test("leads relative links of a saved page to its own site", () => {
  const html = print("[More](/news/tide?x=1)", [], { source: "https://coast.example/a/b" });
  expect(html).toContain('href="https://coast.example/news/tide?x=1" rel="external nofollow"');
});

test("leads a link to an article's file to its page", () => {
  const around = { articleUrl: (file: string) => (file === "storm.md" ? "/articles/storm/" : undefined) };
  expect(render(article("[The storm](./storm.md#high)"), newsroom, around)).toContain(
    'href="/articles/storm/#x-high"',
  );
});

test("lets an article forge neither notes nor quotations nor ids", () => {
  const html = print(
    '<aside class="note" role="note"><b>Mayor</b></aside><span class="quote" id="q-x" data-speaker="m">words</span>' +
      '<p id="main" class="quote" style="color:red" onclick="x()">text</p>',
  );
  expect(html).not.toMatch(/class=|role=|data-|style=|onclick|id="(?!x-)/);
  expect(html).toContain("Mayor");
});

test("names headings by their words, each once, and links lead there; a link to none keeps its words", () => {
  const html = print(
    "[a](#größe-und-maß) [b](#dates--times) [c](#lost) [d](#init-1)\n\n## Größe und Maß\n\n## Dates & times\n\n## `init`\n\n## init\n\n## !?",
  );
  expect(html).toContain('<h2 id="x-größe-und-maß">');
  expect(html).toContain('<a href="#x-dates--times">b</a> c <a href="#x-init-1">d</a>');
  expect(html).toMatch(/<a href="#x-gr%C3%B6%C3%9Fe-und-ma%C3%9F">a<\/a>/);
  expect(html).toMatch(/<h2 id="x-init">[\s\S]*<h2 id="x-init-1">[\s\S]*<h2>!\?/);
});

test.each([
  ["# One\n\nText.\n\n## Two\n\nText.", ["h2", "h3"]],
  ["## One\n\nText.\n\n### Two\n\nText.", ["h2", "h3"]],
])("headings stay as far apart as they were written: %j", (body, ranks) => {
  const printed = render(article(body), newsroom);
  expect([...printed.matchAll(/<(h\d)/g)].map(([, rank]) => rank)).toEqual(ranks);
});

test("keeps footnotes working", () => {
  const html = print("The tide.[^1]\n\n[^1]: It was late.");
  expect(html).toMatch(/href="#x-(fn-1)"[\s\S]*id="x-\1"/);
});

test("sets what stands loose in a page's divisions as paragraphs", () => {
  const html = print("<div>One <b>loose</b> line<div><p>A paragraph</p></div>and more</div>");
  expect(html).toBe("<p>One <b>loose</b> line</p>\n<p>A paragraph</p>\n<p>and more</p>");
});

test("carries no notes into a feed", () => {
  const given = article("“One,” said Mara Quay.", [{ text: "“One,”", speaker: "mara-quay" }]);
  expect(renderForFeed(given, newsroom)).not.toContain("<aside");
});

test("gives a wide table a frame that the keyboard reaches", () => {
  expect(print("| a |\n| - |\n| b |")).toMatch(
    /^<section class="table" tabindex="0" aria-label="Table"><table>/,
  );
});
