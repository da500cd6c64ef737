import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ArticleError, type Diagnostic, formatDiagnostic } from "../src/article/diagnostic.ts";
import { readingOf } from "../src/check/overrule.ts";
import { build } from "../src/io/build/build.ts";
import { ejectedFrom, ejectedNote, outdatedCopies } from "../src/io/build/ejected.ts";
import type { BuiltSite } from "../src/io/build/reprint.ts";
import { packageTemplates } from "../src/io/build/template-files.ts";
import { devAnswers } from "../src/io/commands/dev-tools.ts";
import { answer } from "../src/io/commands/preview.ts";
import { closing } from "../src/io/commands/report.ts";
import { checkFolder } from "../src/io/run/check-folder.ts";
import { readYaml } from "../src/parse/front-matter/yaml.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";
import { makeSpeakerBook } from "../src/site/speaker-book.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-tools-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe("preview", () => {
  beforeEach(() => {
    put("index.html", "front");
    put("404.html", "gone");
    put("about/index.html", "about");
    put("assets/quotidian.0123456789.css", "a{}");
    put("_redirects", "/news/old/ /news/about/ 301\n");
    put(".well-known/security.txt", "Contact: mailto:desk@harbour.example");
    put(".env", "secret");
  });
  const ask = async (path: string, base = "/news/") => {
    const found = await answer(folder, base, path);
    if (!found) return undefined;
    return found.status === 301 ? found.location : `${found.status} ${found.file.slice(folder.length + 1)}`;
  };

  test("finds pages, files and the page of what is not there, under its base", async () => {
    expect(await ask("/news/")).toBe("200 index.html");
    expect(await ask("/news/about/")).toBe("200 about/index.html");
    expect(await ask("/news/nowhere/")).toBe("404 404.html");
    expect(await ask("/news/index.html/")).toBe("404 404.html");
    expect(await ask("/news/.well-known/security.txt")).toBe("200 .well-known/security.txt");
    expect(await ask("/other/")).toBeUndefined();
    expect(await ask("/about/", "/")).toBe("200 about/index.html");
  });

  test("leads on from old addresses, a folder without its slash, and the base without its own", async () => {
    expect(await ask("/news/old/")).toBe("/news/about/");
    expect(await ask("/news/about")).toBe("/news/about/");
    expect(await ask("/news")).toBe("/news/");
  });

  test("shows nothing outside of the site, and nothing hidden", async () => {
    writeFileSync(join(folder, "..", "outside.txt"), "secret");
    for (const path of [
      "/news/../outside.txt",
      "/news/%2e%2e/outside.txt",
      "/news/..%2foutside.txt",
      "/news/.env",
      "/news/%",
    ]) {
      expect(await ask(path), path).toBe("404 404.html");
    }
    rmSync(join(folder, "..", "outside.txt"));
  });

  test("sends the headers that hosts are told to send", async () => {
    const headers = async (path: string) => {
      const found = await answer(folder, "/", path);
      return found && "headers" in found ? found.headers : {};
    };
    expect(await headers("/about/")).toMatchObject({
      "Content-Security-Policy": expect.stringContaining("default-src 'none'"),
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Type": "text/html; charset=utf-8",
    });
    expect((await headers("/assets/quotidian.0123456789.css"))["Cache-Control"]).toContain("immutable");
  });
});

describe("copies of our templates", () => {
  const name = "_includes/partials/foot.njk";
  const source = readFileSync(join(packageTemplates, name), "utf8");

  test("are quiet while the original is what they were made of, and named when it changed", () => {
    put(`templates/${name}`, ejectedNote(name, ejectedFrom(source)) + source);
    put("templates/404.njk", "{# of my own #}\n");
    expect(outdatedCopies(join(folder, "templates"))).toEqual([]);
    put(`templates/${name}`, ejectedNote(name, ejectedFrom(`${source} older`)) + source);
    const [found, ...more] = outdatedCopies(join(folder, "templates"));
    expect(more).toEqual([]);
    expect(formatDiagnostic(found!)).toMatch(
      /foot\.njk:1:1 warning Unexpected copy of an earlier state of \S+, .* \[template\/outdated\]$/,
    );
    // Where the original lies can be opened from here, and the line that is asked for ends the warning.
    const [, original, line] = /in `([^`]+)`, then write `([^`]+)`/.exec(found!.reason)!;
    expect(readFileSync(original!, "utf8")).toBe(source);
    put(`templates/${name}`, ejectedNote(name, line!) + source);
    expect(outdatedCopies(join(folder, "templates"))).toEqual([]);
  });

  test("of another version are named with both versions", () => {
    put(`templates/${name}`, ejectedNote(name, "0.0.1 0123456789") + source);
    const [found] = outdatedCopies(join(folder, "templates"));
    expect(found!.reason).toMatch(/^Unexpected copy of 0\.0\.1, expected that of (?!0\.0\.1:)\S+: /);
  });

  test.each(["a.njk", "a.yml", "a.css", "a.js"])(
    "note in %s what they were made of, in a comment",
    (file) => {
      expect(ejectedNote(file, "1.0.0 0123456789")).toMatch(
        /^(?:\{#-|#|\/\*|\/\/) Copied from Quotidian 1\.0\.0 0123456789/,
      );
    },
  );

  test("render as the original does", async () => {
    put("articles/a.md", "---\ntitle: A\n---\n\nThe wall was closed.\n");
    const options = { articles: join(folder, "articles"), output: join(folder, "_site"), cache: ".cache" };
    await build(options);
    const before = readFileSync(join(folder, "_site/index.html"), "utf8");
    put(`templates/${name}`, ejectedNote(name, ejectedFrom(source)) + source);
    await build({ ...options, templates: join(folder, "templates") });
    expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toBe(before);
  });

  test("of the service worker find the packages that it is made of", async () => {
    put("articles/a.md", "---\ntitle: A\n---\n\nThe wall was closed.\n");
    put("articles/site.yml", "offline: true\n");
    const options = { articles: join(folder, "articles"), output: join(folder, "_site"), cache: ".cache" };
    await build(options);
    // In the checkout its own `tsconfig.json` adds this line.
    const made = () =>
      readFileSync(join(folder, "_site/offline-worker.js"), "utf8").replace(/^"use strict";/, "");
    const before = made();
    const worker = readFileSync(join(packageTemplates, "assets/scripts/worker.js"), "utf8");
    put("templates/assets/scripts/worker.js", worker);
    await build({ ...options, templates: join(folder, "templates") });
    expect(made()).toBe(before);
    // A package that nobody has is told with its place, as before.
    put("templates/assets/scripts/worker.js", `import "no-such-package";\n${worker}`);
    await expect(build({ ...options, templates: join(folder, "templates") })).rejects.toThrow(
      /worker\.js:1:8 .*no-such-package/,
    );
  });
});

describe("own templates", () => {
  const faults = async (path: string, content: string) => {
    put("articles/a.md", "---\ntitle: A\n---\n\nThe wall was closed.\n");
    put("articles/site.yml", "language: de\n");
    put(path, content);
    const [articles, templates, cache] = ["articles", "templates", ".cache"].map((name) =>
      join(folder, name),
    );
    const checked = await checkFolder([], articles!, { templates: templates!, cache: cache! });
    const options = {
      articles: articles!,
      templates: templates!,
      cache: cache!,
      output: join(folder, "_site"),
    };
    const built = await build(options).catch((error: ArticleError) => error);
    const short = (found: readonly Diagnostic[]) =>
      found
        .filter(({ code }) => code.startsWith("template/"))
        .map(
          ({ path: at, line, column, severity, code }) =>
            `${basename(at)}:${line}:${column} ${severity} ${code}`,
        );
    expect(short(built.diagnostics)).toEqual(short(checked.findings as readonly Diagnostic[]));
    return short(built.diagnostics);
  };

  test.each([
    [
      "templates/_includes/partials/foot.njk",
      "\n{{ say('nothing.such') }}",
      "foot.njk:2:8 error template/render",
    ],
    [
      "templates/_includes/partials/foot.njk",
      "{% include 'gone.njk' %}",
      "foot.njk:1:12 error template/render",
    ],
    [
      "templates/_includes/partials/foot.njk",
      "{% if 4 is nope(2) %}{% endif %}",
      "foot.njk:1:12 error template/render",
    ],
    [
      "templates/_includes/partials/foot.njk",
      "{% if x %}\n{% raw %}{% if %}{% endraw %}\n",
      "foot.njk:1:1 error template/render",
    ],
    ["templates/assets/css/base.css", "a { color: red }\n}", "base.css:2:2 error template/asset"],
    ["templates/assets/css/main.css", "@import 'gone.css';", "main.css:1:1 error template/asset"],
    ["templates/assets/scripts/page.js", "\nlet = ;", "page.js:2:7 error template/asset"],
    ["templates/assets/scripts/sheet.js", "import './gone.js';", "sheet.js:1:8 error template/asset"],
    ["templates/_data/strings/de.yml", "close: [\n", "de.yml:1:8 error template/strings"],
    ["templates/_data/strings/de.yml", "- close\n", "de.yml:1:1 error template/strings"],
  ])("%s that cannot be used is named by check and by build: %j", async (path, content, expected) => {
    expect(await faults(path, content)).toEqual([expected]);
  });

  test.each([
    [
      "templates/_includes/partials/foot.njk",
      "{% macro row(x) %}{{ x | upper }}{% endmacro %}{{ row(say('close')) }}",
    ],
    [
      "templates/_includes/partials/foot.njk",
      "{% set next = joiner(',') %}{{ next() }}{% include 'gone.njk' ignore missing %}",
    ],
    [
      "templates/_includes/partials/foot.njk",
      "{% macro row(f, g=1) %}{{ f() }}{{ g() }}{% endmacro %}{% for name, f in {} %}{{ f() }}{% endfor %}",
    ],
    [
      "templates/_includes/partials/foot.njk",
      "{% macro row() %}{% endmacro %}{% if 4 is divisibleby(2) %}{% call(u) row() %}{{ u() }}{% endcall %}{% endif %}",
    ],
    [
      "templates/_includes/partials/foot.njk",
      "{% raw %}{{ | }}{% endraw %}{# {% if #}{% include 'partials/correction.njk' %}",
    ],
    ["templates/assets/css/quotes.css", "a { colour: red }"],
    [
      "templates/assets/scripts/page.js",
      readFileSync(join(packageTemplates, "assets/scripts/page.js"), "utf8"),
    ],
    ["templates/_data/strings/de.yml", "close: Zu\n"],
  ])("%s that can be used is not: %j", async (path, content) => {
    expect(await faults(path, content)).toEqual([]);
  });
});

describe("the author's tools", () => {
  const source = `---\ntitle: Harbour\n---\n\nSign up for our morning newsletter and get the news first.\n\n“We will not open it before Easter,” said Mara Quay, the harbour master.\n\n“It was never safe,” somebody had written on it.\n`;
  const withFront = (lines: string) => source.replace("---\n\n", `${lines}---\n\n`);

  test("give lines that do overrule what was decided", () => {
    const reading = readingOf(analyzeArticle(source, "harbour.md"), makeSpeakerBook([]));
    expect(reading.removed).toHaveLength(1);
    const kept = analyzeArticle(withFront(reading.removed[0]!.lines), "harbour.md");
    expect(kept.removals).toEqual([]);
    const [named] = reading.quotes;
    expect(named!.who).toContain("Mara Quay");
    const overruled = analyzeArticle(withFront(named!.lines), "harbour.md");
    expect(overruled.diagnostics).toEqual([]);
    expect(overruled.quotes[0]!.speaker).toBeUndefined();
    for (const { lines } of [...reading.removed, ...reading.quotes])
      expect(readYaml(lines)).toBeTypeOf("object");
  });

  test("are served for articles that are there", async () => {
    put("articles/harbour.md", source);
    let site: BuiltSite | undefined;
    let arrivals = 0;
    const answers = devAnswers({
      site: () => site,
      state: () => ({ failed: true, mended: false, diagnostics: [] }),
      arrived: () => {
        arrivals++;
      },
    });
    const ask = (pattern: string, path: string) =>
      answers[pattern]!({ url: new URL(path, "http://localhost") });
    const article = (name: string) =>
      ask("/.quotidian/article/:file", `/news/.quotidian/article/${name}.json`);
    expect((await ask("/.quotidian/state.json", "/news/.quotidian/state.json")).body).toContain(
      '"failed":true',
    );
    expect(arrivals).toBe(1);
    expect((await article("harbour")).status).toBe(404);
    const cache = join(folder, ".cache");
    await build(
      { articles: join(folder, "articles"), output: join(folder, "_site"), cache },
      undefined,
      (built) => {
        site = built;
      },
    );
    expect((await article("harbour")).body).toContain("Mara Quay");
    // The file as it is now, whether or not it was built since.
    put("articles/harbour.md", `${source}\n\n“It will be,” said Piet Lorne.\n`);
    expect((await article("harbour")).body).toContain("Piet Lorne");
    expect((await article("nope")).status).toBe(404);
  });

  test("are in no page that is published", async () => {
    put("articles/a.md", "---\ntitle: A\n---\n\nThe wall was closed.\n");
    const options = { articles: join(folder, "articles"), output: join(folder, "_site"), cache: ".cache" };
    await build(options);
    expect(readFileSync(join(folder, "_site/index.html"), "utf8")).not.toContain(".quotidian");
    await build({ ...options, tools: true });
    expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain("/.quotidian/dev.js");
  });
});

describe("words for readers", () => {
  const page = async (front: string) => {
    put("articles/a.md", `---\ntitle: A\n${front}---\n\nThe wall was closed on Monday.\n`);
    put("articles/b.md", "---\ntitle: B\n---\n\nThe tide was late.\n");
    put("articles/speakers.yml", "- name: Mara Quay\n  articles: [a, lost]\n");
    const { diagnostics } = await build({
      articles: join(folder, "articles"),
      output: join(folder, "_site"),
      cache: ".cache",
    });
    const html = (path: string) => readFileSync(join(folder, "_site", path), "utf8");
    return { article: html("articles/a/index.html"), front: html("index.html"), diagnostics };
  };

  test("an article of one's own does not speak of a saved page; a saved one does", async () => {
    const own = (await page("")).article;
    expect(own).not.toMatch(/saved|a\.md|No byline|No date/);
    const saved = (await page("source: https://courier.example/a\n")).article;
    expect(saved).toMatch(/No byline in the saved page[\s\S]*No date in the saved page/);
    expect(saved).toContain("<code>a.md</code>");
  });

  test("several dates are labelled on a phone too, one is not", async () => {
    const { article } = await page("published: 2026-01-03\nupdated: 2026-01-05\nsaved: 2026-01-09\n");
    expect(article.match(/<div class="dated"><dt>(?:Published|Updated|Saved)</g)).toHaveLength(3);
    expect((await page("published: 2026-01-03\n")).article).not.toContain('class="dated"');
  });

  test("an article in another language has its direction, one in the site's what its letters tell", async () => {
    expect((await page("lang: ar\n")).article).toContain('<div class="body" lang="ar" dir="rtl">');
    expect((await page("lang: de\n")).article).toContain('<div class="body" lang="de" dir="ltr">');
    expect((await page("")).article).toContain('<div class="body" dir="auto">');
  });

  test("a correction is told at the top of the article and in lists", async () => {
    const { article, front } = await page(
      "corrections:\n  - { date: 2026-02-03, was: Monday }\n  - { date: 2026-03-04, now: Tuesday }\n",
    );
    expect(article.indexOf("Corrected on March 4, 2026")).toBeLessThan(article.indexOf("<h1"));
    expect(article).toContain('id="corrected"');
    expect(front).toContain('<a href="/articles/a/#corrected">Corrected</a>');
    expect((await page("")).article).not.toContain("Corrected on");
  });

  test("an entry of speakers.yml for an article that is not there is a warning at its place", async () => {
    expect((await page("")).diagnostics.map(formatDiagnostic)[0]).toMatch(
      /speakers\.yml:2:17 warning Unexpected slug `lost`, expected that of an article such as `[ab]` \[speakers\/article\]$/,
    );
  });

  test("a build that an error ended says so in its last line", () => {
    const problem = { path: "a.md", line: 1, column: 1, reason: "", code: "a/b" };
    expect(closing([{ ...problem, severity: "error" }])).toBe("Nothing was published: 1 error\n");
    expect(
      closing([
        { ...problem, severity: "error" },
        { ...problem, severity: "warning" },
      ]),
    ).toBe("Nothing was published: 1 error, 1 warning\n");
  });
});
