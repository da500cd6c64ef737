import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { pageKinds } from "../../src/pages/records.ts";
import { buildSite } from "../browser/built-site.ts";

const filesOf = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));
const templates = filesOf("templates", ".njk");

test("every page type has its template", () => {
  for (const kind of pageKinds) expect(existsSync(`templates/${kind}.njk`), kind).toBe(true);
});

test("escaping is off for an article's body and nothing else", () => {
  for (const file of templates) {
    const unescaped = [...readFileSync(file, "utf8").matchAll(/\{\{([^}]*\|\s*safe[^}]*)\}\}/g)];
    for (const [, expression] of unescaped) expect(expression!.trim(), file).toBe("article.html | safe");
  }
});

test("every partial says what it needs", () => {
  for (const file of templates.filter((name) => name.includes("partials"))) {
    expect(readFileSync(file, "utf8"), file).toMatch(/^\{#- [\s\S]*? -#\}/);
  }
});

test("every phrase that is said is there", async () => {
  const strings = await readStrings(["templates"], "en");
  const sources = [...templates, ...filesOf("src", ".ts")];
  const missing = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\bsay\(["']([\w.-]+)["'][,)]/g)]
      .map(([, key]) => key!)
      .filter((key) => !(key in strings) && !(`${key}.other` in strings))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test("a site's own template takes the place of the package's", async () => {
  const own = await mkdtemp(join(tmpdir(), "quotidian-own-"));
  try {
    await mkdir(join(own, "_includes/partials"), { recursive: true });
    await mkdir(join(own, "assets/css"), { recursive: true });
    await writeFile(
      join(own, "_includes/partials/foot.njk"),
      "<footer>Printed in {{ site.masthead }}</footer>",
    );
    await writeFile(
      join(own, "about.njk"),
      '{% extends "layouts/page.njk" %}{% block main %}<h1>Us</h1>{% endblock %}',
    );
    await writeFile(join(own, "assets/css/reader.css"), ".own { color: red; }");
    const site = await buildSite("tests/fixtures/site", { templates: own });
    const about = readFileSync(join(site.folder, "about/index.html"), "utf8");
    expect(about).toContain("<h1>Us</h1>");
    expect(about).toContain("Printed in The Quay Courier");
    const [style = ""] = filesOf(join(site.folder, "assets"), ".css").filter((name) =>
      /quotidian\.\w+\.css$/.test(name),
    );
    expect(readFileSync(style, "utf8")).toContain(".own{color:red}");
    await site.remove();
  } finally {
    await rm(own, { recursive: true, force: true });
  }
});
