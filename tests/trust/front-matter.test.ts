import { describe, expect, test } from "vitest";
import { ArticleError } from "../../src/article/diagnostic.ts";
import { frontMatterSchema } from "../../src/parse/front-matter/fields.ts";
import { readFrontMatter } from "../../src/parse/front-matter/front-matter.ts";
import { synonyms } from "../../src/parse/front-matter/spellings.ts";
import { parseArticle } from "../../src/parse/parse.ts";

const keys = [...Object.keys(frontMatterSchema.shape), ...Object.keys(synonyms)];
const outside = [
  "__proto__",
  "constructor",
  "toString",
  "layout",
  "permalink",
  "eleventyComputed",
  "templateEngineOverride",
];
const values = [
  "!!js/function 'function () { globalThis.hacked = 1 }'",
  "!!js/regexp /a/",
  "!!binary aGk=",
  "!<tag:yaml.org,2002:python/object/apply:os.system> ['id']",
  "&a [*a]",
  "{ <<: { a: b } }",
  "{ __proto__: { polluted: yes } }",
  "{ constructor: { prototype: { polluted: yes } } }",
  '"\\0\\u202e\\ud800\\x1b[2J"',
  "[[[[[[[[]]]]]]]]",
  "{ a: { b: { c: [d] } } }",
  "<script>globalThis.hacked = 1</script>",
  "{{ page | dump }}{% include '/etc/passwd' %}<%= process %>",
  "../../../etc/passwd",
  "javascript:alert(1)",
  "http://[::1",
  "2026-02-30",
  "9".repeat(400),
  "|\n  a\n  b",
  "[a, [b], {c: d}, ~, true]",
];
const sources = [...keys, ...outside].flatMap((key) => values.map((value) => [`${key}: ${value}`]));

/** Reads a front matter; the only error that may come out of it is one that names the file. */
function read(yaml: string) {
  const source = `---\ntitle: A\n${yaml}\n---\nBody.\n`;
  try {
    return parseArticle(source, "a.md");
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    for (const { path, line, column, reason } of error.diagnostics) {
      expect({ path, line: line > 0, column: column > 0 }).toEqual({
        path: "a.md",
        line: true,
        column: true,
      });
      expect(reason).toMatch(/^(?:Unexpected|Missing) /);
    }
    return undefined;
  }
}

test(`${sources.length} front matters run nothing, pollute nothing and end in data or in errors with places`, () => {
  for (const [yaml] of sources) {
    const article = read(yaml!);
    if (!article) continue;
    for (const [key, value] of Object.entries(article.frontMatter)) {
      expect(keys).toContain(key);
      expect(JSON.parse(JSON.stringify({ value }))).toEqual(value === undefined ? {} : { value });
    }
    expect(structuredClone(article).slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }
  expect(globalThis).not.toHaveProperty("hacked");
  expect({}).not.toHaveProperty("polluted");
});

describe("languages that run are refused whatever they are called", () => {
  test.each(["js", "javascript", "JS", "coffee", "coffeescript", "cson", "ts", "node", "yaml js", "js\t"])(
    "---%s",
    (language) => {
      const source = `---${language}\nglobalThis.hacked = 1\n---\nBody.`;
      const { frontMatter, diagnostics } = readFrontMatter(source, "a.md");
      expect(frontMatter).toBeUndefined();
      expect(diagnostics).toHaveLength(1);
      expect(globalThis).not.toHaveProperty("hacked");
    },
  );
});

const bombs: Readonly<Record<string, string>> = {
  "aliases of aliases": `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a]`).join("\n")}`,
  "an anchor that is not used": "title2: &a x",
  "merge keys": "a: &a {b: c}\nd:\n  <<: *a",
  "deep lists": `tags: ${"[".repeat(20_000)}`,
  "deep lists, closed": `tags: ${"[".repeat(3_000)}${"]".repeat(3_000)}`,
  "deep maps": `tags: ${"{a: ".repeat(5_000)}`,
  "deep blocks": Array.from({ length: 300 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
  "lists of lists": `tags: ${"- ".repeat(5_000)}a`,
  "many unknown keys": Array.from({ length: 6_000 }, (_, n) => `k${n}: 1`).join("\n"),
  "many wrong values": `tags:\n${"  - [a]\n".repeat(5_000)}`,
  "many wrong corrections": `corrections:\n${"  - {a: b}\n".repeat(3_000)}`,
  "many wrong quotes": `quotes:\n${"  - {a: b}\n".repeat(3_000)}`,
  "a long key": `${"k".repeat(60_000)}: 1`,
  "a long value": `standfirst: ${"v ".repeat(30_000)}`,
  "a long list of names": `author: [${"[[a|b]],".repeat(5_000)}]`,
  "wikilinks never closed": `author: "${"[[a|".repeat(15_000)}"`,
  "commas and blanks": `tags: "${" ,".repeat(30_000)}"`,
  blanks: `tags: "a${" ".repeat(60_000)}b"`,
  "a slug of hyphens": `slug: a${"-a".repeat(30_000)}-`,
  "too long": `standfirst: ${"v".repeat(70_000)}`,
  comments: "# c\n".repeat(15_000),
  "quotes never closed": `standfirst: "${'\\"'.repeat(30_000)}`,
  "folded lines": `standfirst: >\n${"  a\n\n".repeat(10_000)}`,
};

test.each(Object.entries(bombs))("%s end soon", (_, yaml) => {
  const started = process.cpuUsage();
  read(yaml);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(2);
});

test.each(["&a x", "*a", "!!str x", "!x y", "{ <<: {a: b} }", "[&a x]", "- &a x", '\n  "k": &a v'])(
  "refuses references and tags: %s",
  (value) => {
    const { frontMatter, diagnostics } = readFrontMatter(`---\ntitle: ${value}\n---\n`, "a.md");
    expect(["", value.trim()]).toContain(frontMatter?.title);
    expect(diagnostics[0]?.code).toBe("front-matter/yaml");
  },
);

test.each([
  "Q&A: what *now*?",
  '"a & b"',
  "'!important'",
  "50% of {{ braces }}",
  "a # b",
  "[link](x)",
  "<b>bold</b>",
])("takes ordinary text as it is: %s", (value) => {
  const { frontMatter, diagnostics } = readFrontMatter(`---\ntitle: ${value}\n---\n`, "a.md");
  if (/^[^"'[]/.test(value) && !value.includes(": ") && !value.includes(" #"))
    expect(frontMatter?.title).toBe(value);
  expect(frontMatter === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
});

test.each(["con", "nul", "com1", "a".repeat(300)])(
  "refuses a slug that is no file name everywhere: %s",
  (slug) => {
    const { frontMatter, diagnostics } = readFrontMatter(`---\ntitle: A\nslug: ${slug}\n---\n`, "a.md");
    expect(frontMatter?.slug).toBeUndefined();
    expect(diagnostics[0]?.code).toBe("front-matter/slug");
  },
);
