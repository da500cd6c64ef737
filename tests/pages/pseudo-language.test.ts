import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { readYaml } from "../../src/parse/front-matter/yaml.ts";
import { flattenStrings } from "../../src/site/phrases.ts";

/*
 * A language that nobody speaks: every phrase of the pages stands between ⟦ and ⟧, and every word of the articles has a
 * z. A word that has neither was written into a template or into code, and no translation reaches it.
 */

const said = "“Zaza zeze zizi zozo zuzu,” said Zora Zeeb, zuzer. “Zizi zozo zazu zeze.”";
const articles = {
  "zaza.md": `---\ntitle: Zaza zeze\nstandfirst: Zizi zozo.\nauthor: Zuzu Zeeb\nsource: https://zorn.example/zaza\nsite: Zorn\nsection: Zuz\ntags: [Zab]\nplaces: [Zed]\nseries: Zer\npublished: 2026-02-07\nupdated: 2026-02-08\nsaved: 2026-02-09\nlang: en\nstrip: [Zub zuba]\ncorrections: [{ date: 2026-02-08, was: zaz, now: zuz }]\n---\n\n${said}\n\n“Zazu zeze zizi,” zozo zez.\n\nZub zuba zubu zube.\n`,
  "zeze.md": `---\ntitle: Zeze zizi\npublished: 2026-02-06\nlang: en\nseries: Zer\ntags: [Zab]\n---\n\n${said}\n`,
  "zizi.md": `---\ntitle: Zizi zozo\nlang: en\n---\n\nZizi zozo zuzu.\n`,
};

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-pseudo-"));
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [name, text] of Object.entries(articles)) put(`articles/${name}`, text);
  put(
    "articles/site.yml",
    "masthead: Zaz\ntagline: Zizi.\nlanguage: eo\nurl: https://zorn.example\ncontact: z@zorn.example\n",
  );
  const english = flattenStrings(readYaml(readFileSync("templates/_data/strings/en.yml", "utf8")));
  const phrases = Object.entries(english).map(([key, text]) => `${key}: ${JSON.stringify(pseudo(text))}`);
  put("templates/_data/strings/eo.yml", phrases.join("\n"));
  await build({
    articles: join(folder, "articles"),
    templates: join(folder, "templates"),
    output: join(folder, "_site"),
    cache: join(folder, ".cache"),
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 'Appears on {date}' is '⟦Appears on ⟧{date}'. */
const pseudo = (phrase: string) => phrase.replace(/[^{}]*\p{L}[^{}]*(?![^{]*\})/gu, "⟦$&⟧");

const months = ["eo", "en"].flatMap((language) =>
  (["long", "short"] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, at) =>
      new Intl.DateTimeFormat(language, { month }).format(new Date(2026, at, 2)),
    ),
  ),
);
const english = new Intl.DisplayNames("eo", { type: "language" }).of("en")!;
/** The sign of the reading settings, the verb of the articles, and what `Intl` writes. */
const allowed = new Set(["Aa", "said", "JSON", "JSONL", "CSV", "Atom", english, ...months]);

/** Words of a text that no phrase holds and no article. */
function untranslated(text: string): readonly string[] {
  const rest = text.replace(/⟦[^⟧]*⟧|https?:\S+|\S+\.(?:jsonl?|csv|opml|xml)\b/g, " ");
  return [...rest.matchAll(/\p{L}{2,}/gu)]
    .map(([word]) => word)
    .filter((word) => !/z/i.test(word) && !allowed.has(word));
}

/** Texts and labels of a page that a reader sees or hears, without the articles' own words, dates and file names. */
function readable(html: string): readonly string[] {
  const { document } = parseHTML(html);
  for (const own of document.querySelectorAll(
    "script, style, time, code, .body > p, .said > p, blockquote, del, dd",
  ))
    own.remove();
  const labels = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap(
    (element) =>
      ["aria-label", "title", "alt", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  );
  // An entity ends a node of text, and no phrase.
  const texts = [...document.querySelectorAll("body *")].map((element) =>
    [...element.childNodes]
      .map(({ nodeType, textContent }) => (nodeType === 3 ? textContent : "\n"))
      .join(""),
  );
  return [document.title, ...labels, ...texts];
}

test("no word of a page is out of reach of a translation", () => {
  const site = join(folder, "_site");
  const pages = (readdirSync(site, { recursive: true, encoding: "utf8" }) as string[]).filter(
    (path) => path.endsWith(".html") && !path.startsWith("pagefind"),
  );
  expect(pages.length).toBeGreaterThan(15);
  const found = pages.flatMap((path) =>
    readable(readFileSync(join(site, path), "utf8")).flatMap((text) =>
      untranslated(text).map((word) => `${path}: ${word} (${text.trim().slice(0, 60)})`),
    ),
  );
  expect(found).toEqual([]);
});

test("the check sees a word that is written into a page", () => {
  expect(untranslated("⟦All ⟧3⟦ quotes⟧ of Zora")).toEqual(["of"]);
  expect(readable("<body><p>By Zora</p><time>May</time></body>").flatMap(untranslated)).toEqual(["By"]);
});
