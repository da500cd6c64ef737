import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readYaml } from "../../src/parse/front-matter/yaml.ts";
import { flattenStrings } from "../../src/site/phrases.ts";
import { payloads } from "./hostile-articles.ts";

const yaml = (text: string) => JSON.stringify(text);

/** Every payload in one text. */
const all = Object.values(payloads).join(" ");

/** How many articles that site has of its own. */
export const hostileSiteArticles = 2;

/**
 * Writes a site whose pages, files, settings, speakers and strings hold every payload wherever a text may stand.
 *
 * What a schema refuses is not in it: `refusedSettings` are.
 */
export function writeHostileSite(folder: string): void {
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const said = "“We will stay where we are until the water falls,” said Mara Quay.\n";
  put(
    "articles/harbour.md",
    `---\ntitle: Harbour\nsection: ${yaml(`Town ${all}`)}\npublished: 2026-02-07\n---\n\n${said}`,
  );
  put("articles/plain.md", `---\ntitle: Plain\npublished: 2026-02-06\n---\n\n${said}`);
  put(
    "articles/site.yml",
    [
      `masthead: ${yaml(all)}`,
      `tagline: ${yaml(all)}`,
      "url: https://site.example",
      `license: ${yaml(all)}`,
      `contact: ${yaml("https://site.example/?x=\"'><script>window.hacked=1</script>".replaceAll(" ", ""))}`,
      `menu: [speakers, page-0, { text: ${yaml(all)}, href: ${yaml('/a"><script>window.hacked=1</script>')} }]`,
      `foot: [attributed, { text: ${yaml(all)}, href: ${yaml("mailto:a@site.example?x='onfocus=window.hacked=1")} }]`,
      `front: { sections: [${yaml(`Town ${all}`)}] }`,
    ].join("\n"),
  );
  put(
    "articles/speakers.yml",
    [
      `- name: { en: ${yaml(`Mara Quay ${all}`)}, de: Mara Quay }`,
      "  slug: mara-quay",
      `  aliases: [${Object.values(payloads).map(yaml).join(", ")}]`,
      `  role: { en: ${yaml(all)} }`,
      `  formerSlugs: [${Object.values(payloads).map(yaml).join(", ")}]`,
      `  sameAs: [${yaml('https://site.example/"><script>window.hacked=1</script>')}]`,
    ].join("\n"),
  );
  for (const [index, payload] of Object.values(payloads).entries()) {
    put(
      `pages/page-${index}.md`,
      `---\ntitle: ${yaml(payload)}\nstandfirst: ${yaml(payload)}\n---\n\nWords ${payload} words.\n\n${payload}\n\n[a](<${payload.replace(/[<>\n]/g, "_")}>)\n`,
    );
  }
  const english = flattenStrings(readYaml(readFileSync("templates/_data/strings/en.yml", "utf8")));
  const list = Object.values(payloads).filter((payload) => !payload.includes("{"));
  const words = Object.entries(english).map(
    ([key, text], index) => `${yaml(key)}: ${yaml(`${text} ${list[index % list.length]}`)}`,
  );
  put("templates/_data/strings/en.yml", words.join("\n"));
  for (const name of ["logo.svg", "logo-dark.svg", "favicon.svg"]) {
    put(
      `static/${name}`,
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" onload="window.hacked=1"><script>window.hacked=1</script><image href="https://evil.example/x.png"/></svg>',
    );
  }
  for (const name of fileNames) put(`static/${name}`, "words");
}

/** Names that every disk here takes and that mean something in an address, a page or a configuration. */
const fileNames = [
  '"onerror=window.hacked=1.txt',
  "'onerror=window.hacked=1.txt",
  "<script>window.hacked=1<script>.txt",
  "a b%20c#d?e.txt",
  "{{ 7 * 7 }}.txt",
  "abc\u202egnp.txt",
  "line\nX-Header: 1.txt",
];

/** Settings that would be harmful, each of which is an error. */
export const refusedSettings: readonly string[] = [
  'menu: [{ text: x, href: "javascript:window.hacked=1" }]',
  'menu: [{ text: x, href: "//evil.example/" }]',
  'menu: [{ text: x, href: "/\\\\evil.example/" }]',
  'foot: [{ text: x, href: "data:text/html,x" }]',
  'accent: "#fff;background:url(//evil.example)"',
  'accent: "red}body{display:none"',
  "url: javascript:window.hacked=1",
  'url: "https://site.example/\\"><script>"',
  'base: "/a\\"b/"',
  "base: /../",
  'contact: "javascript:window.hacked=1"',
  'language: "en\\"><script>"',
  'timeZone: "../../etc"',
];
