import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/article/diagnostic.ts";
import { build } from "../../src/io/build/build.ts";
import { detectLanguage } from "../../src/language/detect-language.ts";
import { readYaml } from "../../src/parse/front-matter/yaml.ts";
import { flattenStrings } from "../../src/site/phrases.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-language-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const buildHere = (templates?: string) =>
  build({
    articles: join(folder, "articles"),
    pages: join(folder, "pages"),
    output: join(folder, "_site"),
    cache: ".cache",
    drafts: true,
    ...(templates ? { templates: join(folder, templates) } : {}),
  });
const page = (path: string) => parseHTML(readFileSync(join(folder, "_site", path), "utf8")).document;

/** Every phrase of the interface with its letters changed to Greek; the gaps stay. */
function pseudoStrings(): string {
  const english = readFileSync(new URL("../../templates/_data/strings/en.yml", import.meta.url), "utf8");
  const nested: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(flattenStrings(readYaml(english)))) {
    const path = key.split(".");
    const last = path.pop()!;
    let at = nested;
    for (const part of path) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[last] = text.replace(/\{\w+\}|\p{L}/gu, (found) => (found.startsWith("{") ? found : "ω"));
  }
  return JSON.stringify(nested);
}

test("no page says anything that is not in the strings", async () => {
  put("templates/_data/strings/el.yml", pseudoStrings());
  put(
    "articles/site.yml",
    "masthead: Λιμάνι\ntagline: Κάθε μέρα.\nlanguage: el\nperPage: 5\ncontact: desk@harbour.example\nurl: https://harbour.example\n",
  );
  const quotes = 'quotes:\n  - { text: "Η παλίρροια", speaker: "Μάρα Κουέι" }\n';
  const front =
    "author: Νίκος Μόλος\npublished: 2026-02-03\nupdated: 2026-02-04\ntags: [παλίρροια]\nplaces: [Κουέιταουν]\nsection: Πόλη\nseries: Σειρά\nlang: el\n";
  for (let number = 1; number <= 7; number++) {
    const more =
      number === 1
        ? "source: https://courier.example/a\nsite: Κήρυκας\nsaved: 2026-02-05\ncaption: Το τείχος\ncredit: Μόλος\nlicense: Άδεια\ncorrections:\n  - { date: 2026-02-06, was: Δευτέρα, now: Τρίτη, why: Λάθος }\nstrip: ['Εγγραφείτε']\n"
        : number === 2
          ? "draft: true\n"
          : "";
    put(
      `articles/a${number}.md`,
      `---\ntitle: Τίτλος ${number}\nstandfirst: Περίληψη.\n${front}${more}${quotes}---\n\n“Η παλίρροια άργησε σήμερα πολύ”, είπε.\n\n“Κάποιος άλλος μίλησε εδώ χωρίς όνομα”, λένε.\n\n| Ώρα | Ύψος |\n| --- | --- |\n| 1 | 2 |\n\nΕγγραφείτε στο δελτίο.\n`,
    );
  }
  put("pages/imprint.md", "---\ntitle: Στοιχεία\nlang: el\n---\n\nΚείμενο.\n");
  await buildHere("templates");
  const named =
    /^(?:Atom|JSON|CSV|JSONL|Aa|feeds\.opml|quotes\.(?:json|jsonl|csv)|removed\.json|a\d\.md|author|https?:\/\/\S+)$/;
  const found = new Set<string>();
  const judge = (where: string, text: string | null | undefined) => {
    for (const word of (text ?? "").split(/[\s,]+/)) {
      if (/\p{Script=Latin}/u.test(word) && !named.test(word.replace(/[.:]$/, "")))
        found.add(`${where}: ${word}`);
    }
  };
  const files = readdirSync(join(folder, "_site"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(files.length).toBeGreaterThan(25);
  for (const file of files) {
    const document = page(file);
    judge(file, document.querySelector("title")?.textContent);
    judge(file, document.querySelector("meta[name=description]")?.getAttribute("content"));
    for (const element of document.querySelectorAll("body *")) {
      for (const node of element.childNodes) if (node.nodeType === 3) judge(file, node.textContent);
      for (const name of [
        "aria-label",
        "title",
        "alt",
        "placeholder",
        "data-copy",
        "data-copied",
        "data-cite",
        "data-cited",
        "data-close",
        "data-none",
        "data-articles",
        "data-speakers",
        "data-partial",
      ]) {
        judge(`${file} ${name}`, element.getAttribute(name));
      }
    }
  }
  expect([...found].sort()).toEqual([]);
}, 60_000);

test.each([
  ["de", "ltr"],
  ["ar", "rtl"],
])("a site in %s says so, and runs %s", async (language, direction) => {
  put("articles/site.yml", `masthead: Hafen\nlanguage: ${language}\n`);
  put(
    "articles/a.md",
    "---\ntitle: A\nlang: en\npublished: 2026-02-03\n---\n\nThe wall was closed on Monday.\n",
  );
  expect((await buildHere()).diagnostics).toEqual([]);
  const { documentElement } = page("index.html");
  expect(documentElement.getAttribute("lang")).toBe(language);
  expect(documentElement.getAttribute("dir") ?? "ltr").toBe(direction);
  expect(page("articles/a/index.html").querySelector("h1")?.getAttribute("lang")).toBe("en");
});

test("a language that the pages do not speak is a warning, and they say that they are English", async () => {
  put("articles/site.yml", "masthead: Haven\nlanguage: qaa\n");
  put("articles/a.md", "---\ntitle: A\n---\n\nThe wall was closed on Monday.\n");
  const { diagnostics } = await buildHere();
  expect(diagnostics.map(({ line, column, code }) => ({ line, column, code }))).toEqual([
    { line: 2, column: 11, code: "site/language" },
  ]);
  expect(formatDiagnostic(diagnostics[0]!)).toContain("(ar, de, en, es, fr, it, pt)");
  expect(page("index.html").documentElement.getAttribute("lang")).toBe("en");
});

const german =
  "Die Hafenmauer wurde am Montag geschlossen, nachdem Taucher Risse in ihr gefunden hatten. Vor Ostern soll sie nicht wieder geöffnet werden, teilte die Verwaltung der Stadt am Abend mit.";

test("an article that names no language is read in its own, unless the settings say one", async () => {
  const said = "„Wir öffnen sie nicht vor Ostern“, sagte Mara Quay, die Hafenmeisterin.";
  put("articles/a.md", `---\ntitle: A\n---\n\n${german}\n\n${said}\n`);
  await buildHere();
  expect(page("articles/a/index.html").querySelector("h1")?.getAttribute("lang")).toBe("de");
  put("articles/site.yml", "articleLanguage: en\n");
  await buildHere();
  expect(page("articles/a/index.html").querySelector("h1")?.hasAttribute("lang")).toBe(false);
});

test("too little text, labels and names of a language are read as the site's", () => {
  expect(detectLanguage([german], "en")).toBe("de");
  expect(detectLanguage([german], "de-AT")).toBe("de-AT");
  expect(detectLanguage([german.slice(0, 100)], "en")).toBe("en");
  expect(detectLanguage(["Weiterlesen", "Zur Startseite", ...Array(40).fill("Mehr zum Thema")], "en")).toBe(
    "en",
  );
  expect(detectLanguage([], "en")).toBe("en");
});
