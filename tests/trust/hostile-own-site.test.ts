import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { readSiteSettings } from "../../src/site/settings/read-settings.ts";
import { refusedSettings, writeHostileSite } from "./hostile-own-site.ts";

let folder = "";
let codes: readonly string[] = [];
const read = (path: string) => readFileSync(join(folder, "_site", path), "utf8");
const pages = () =>
  (readdirSync(join(folder, "_site"), { recursive: true }) as string[])
    .filter((path) => path.endsWith(".html"))
    .sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-own-"));
  writeHostileSite(folder);
  const { diagnostics } = await build({
    articles: join(folder, "articles"),
    pages: join(folder, "pages"),
    static: join(folder, "static"),
    templates: join(folder, "templates"),
    output: join(folder, "_site"),
    cache: ".cache",
  });
  codes = diagnostics.map(({ code }) => code);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every element of a page. */
function* elements(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

/** What an element would run or load that is not the site's own. */
function problemsOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): readonly string[] {
  const value = (name: string) => attrs.find((each) => each.name === name)?.value;
  const loads = /^(?:canonical|alternate)$/.test(value("rel") ?? "")
    ? undefined
    : (value("src") ?? value("href") ?? value("action"));
  const isCode = tagName === "script" && value("type") !== "application/ld+json";
  const isLoading = /^(?:img|source|link|script|video|audio|form|use)$/.test(tagName);
  return [
    ...(/^(?:iframe|object|embed|base|style|frame|portal)$/.test(tagName) ? [`<${tagName}>`] : []),
    ...(isCode && !/^\/(?:assets|pagefind)\//.test(value("src") ?? "") ? ["a script that is not ours"] : []),
    ...(isLoading && loads && !/^\/(?!\/)/.test(loads) ? [`<${tagName}> of ${loads.slice(0, 60)}`] : []),
    ...attrs.flatMap(({ name, value: text }) => [
      ...(/^on|^style$|^srcdoc$/.test(name) ? [`attribute ${name} of <${tagName}>`] : []),
      ...(/^(?:href|src|action|formaction|data)$/.test(name) && runs.test(text.trim())
        ? [`address ${text.slice(0, 60)}`]
        : []),
    ]),
  ];
}
const runs = /^(?:javascript|data|vbscript):/i;

test("no page, setting, speaker or phrase brings code, a style or another host into a page", () => {
  const found = pages();
  expect(found.length).toBeGreaterThan(60);
  const problems = found.flatMap((path) =>
    [...elements(parse(read(path)))].flatMap(problemsOf).map((problem) => `${path}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

test("the check sees what it looks for", () => {
  const bad =
    '<script>x</script><script src="//evil.example/x.js"></script><img src=x onerror=y><a href=" javascript:x">z</a><iframe></iframe><p style="x">';
  expect([...elements(parse(bad))].flatMap(problemsOf)).toHaveLength(8);
});

test("what looks like a template is words, in pages, settings and speakers", () => {
  expect(read("index.html")).toContain("{{ 7 * 7 }}");
  expect(pages().some((path) => read(path).includes("root:x:0:0"))).toBe(false);
});

test("feeds, lists and data stay what they are", () => {
  for (const path of ["feed.json", "quotes.json", "articles/harbour/quotes.json"])
    expect(() => JSON.parse(read(path)), path).not.toThrow();
  expect(read("feed.xml")).not.toMatch(/<script|<img/i);
  for (const line of read("_redirects").trimEnd().split("\n").filter(Boolean))
    expect(line).toMatch(/^\/[^\s]* \/[^\s]* 301$/);
  expect(read("_headers")).not.toMatch(/X-Header|evil/);
});

test("a file with a name that means something elsewhere is told of, and is in no address or header", () => {
  expect(codes).toContain("static/name");
  for (const path of pages()) expect(read(path)).not.toContain("gnp.txt");
});

test.each(refusedSettings)("the setting %s is refused", (source) => {
  const { diagnostics } = readSiteSettings(source, "site.yml");
  expect(diagnostics.map(({ severity }) => severity)).toContain("error");
});
