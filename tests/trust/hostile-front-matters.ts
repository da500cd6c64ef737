/** What code in a front matter would do if something ran it: `canary` is a file that must never be there. */
function codes(canary: string): Readonly<Record<string, string>> {
  const write = `require('fs').writeFileSync('${canary}', '')`;
  return {
    javascript: write,
    "javascript, as a module": `module.exports = { title: ${write} }`,
    "javascript, called": `(function () { ${write} })()`,
    yaml: `!!js/function "function () { ${write} }"`,
    template: `{% set x = ${write} %}{{ x }}`,
    shell: `$(touch ${canary})\`touch ${canary}\``,
  };
}

const languages = [
  "",
  "yaml",
  "js",
  "javascript",
  "json",
  "coffee",
  "cson",
  "toml",
  "JS",
  " js ",
  "js\u2028",
  "ts",
  "node",
  "eval",
  "json5",
];
const lineEnds = ["\n", "\r\n", "\r", "\u2028", "\u0085", "\v"];
const openings = [
  "---",
  "\uFEFF---",
  " ---",
  "----",
  "--- ---",
  "---\t",
  "\n---",
  ";;;",
  "+++",
  "```",
  "<!---",
  "---\0",
];
const tags = [
  "!!js/function",
  "!!js/regexp",
  "!!js/undefined",
  "!!python/object/apply:os.system",
  "!!binary",
  "!!map",
  "!!set",
  "!!omap",
  "!!timestamp",
  "!x",
  "!<tag:a,2000:b>",
  "!!str",
  "!!float",
  "!!merge",
];
const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "then",
  "toJSON",
  "length",
  "eleventyComputed",
  "eleventyExcludeFromCollections",
  "eleventyImport",
  "eleventyNavigation",
  "permalink",
  "layout",
  "pagination",
  "templateEngineOverride",
  "page",
  "pkg",
  "collections",
  "override:tags",
  "engines",
  "excerpt",
  "require",
  "import",
  "<<",
  "=",
  "?",
  "0",
  "-1",
  "null",
  "true",
  "~",
  "\ud83d\ude00",
  "titel",
  "TITLE",
  " title",
  "title ",
  "title\u200b",
  "ti\u0000tle",
  "a.b.c",
  "a[b]",
  "{{ a }}",
  "'",
  '"',
  "\\",
];
const values = [
  "{ a: b }",
  "[a, [b, [c]]]",
  "'../../etc/passwd'",
  '"\\u0000\\u001b[2J\\u202e"',
  "javascript:alert(1)",
  "2026-13-45",
  "9".repeat(300),
  "-0",
  ".inf",
  ".nan",
  "0x1F",
  "1_000",
  "true",
  "~",
  "|\n  a\n  b",
  ">-\n  a\n\n  b",
  "\ud800",
  "<script>x</script>",
  "{% raw %}",
  "a: b",
  "@a",
  "`a`",
  "%a",
  "2026-02-30T25:61:61Z",
  "+275760-09-14",
  "-271821-04-19",
  "0000-00-00",
  "''",
  '"',
  "[",
  "{",
  "]",
  "- - - a",
  "? a",
  "\ta",
];
const typed = [
  "published",
  "updated",
  "saved",
  "tags",
  "author",
  "source",
  "slug",
  "lang",
  "draft",
  "lead",
  "image",
  "aliases",
  "quotes",
  "corrections",
  "keep",
  "boilerplate",
];

/** Front matters that are no friend's: each a whole article file, by what it tries. */
export function hostileFrontMatters(
  canary: string,
): readonly { readonly what: string; readonly source: string }[] {
  const body = "\nThe tide was late.\n";
  const made: { what: string; source: string }[] = [];
  const add = (what: string, source: string) => made.push({ what, source });
  const within = (what: string, yaml: string) => add(what, `---\ntitle: A tide\n${yaml}\n---\n${body}`);
  for (const language of languages)
    for (const [name, code] of Object.entries(codes(canary)).slice(0, 3))
      add(`${name} in ---${language}`, `---${language}\n${code}\n---\n${body}`);
  for (const [name, code] of Object.entries(codes(canary)).slice(3))
    for (const key of ["title", "layout", "permalink", "eleventyComputed", "a"])
      add(`${name} in ${key}`, `---\ntitle: A\n${key}: ${code}\n---\n${body}`);
  for (const end of lineEnds)
    add(
      `line ends ${JSON.stringify(end)}`,
      ["---", "title: A tide", "tags: [a]", "---", "", "Words."].join(end),
    );
  for (const opening of openings)
    add(`opened by ${JSON.stringify(opening)}`, `${opening}\ntitle: A tide\n---\n${body}`);
  for (const closing of ["...", "--- ", "---x", "\t---", "--- # c", "---\0", "\u2028---", "----"])
    add(`closed by ${JSON.stringify(closing)}`, `---\ntitle: A tide\n${closing}\n${body}`);
  for (const tag of tags) within(`the tag ${tag}`, `standfirst: ${tag} "a"`);
  for (const key of keys) {
    within(`the key ${JSON.stringify(key)}`, `${key}: a`);
    within(
      `the key ${JSON.stringify(key)} with a map`,
      `"${key.replace(/["\\\0]/g, "\\$&")}": { a: { b: c }, permalink: /x/ }`,
    );
  }
  for (const value of values)
    within(`the value ${JSON.stringify(value.slice(0, 20))}`, `standfirst: ${value}`);
  for (const key of typed)
    for (const value of ["{ a: { b: c } }", "[[a], {b: c}, ~]", '"\\u202e\\u0000"', "2026-02-30"])
      within(`${key} of ${value}`, `${key}: ${value}`);
  const odd: Readonly<Record<string, string>> = {
    "an anchor": "a: &a b",
    "an alias": "a: *a",
    "an alias of an anchor": "a: &a [b]\nc: *a",
    "aliases of aliases": Array.from(
      { length: 12 },
      (_, n) => `a${n}: &a${n} [${n ? `*a${n - 1}, *a${n - 1}` : "x"}]`,
    ).join("\n"),
    "an anchor of itself": "a: &a [*a]",
    "a merge": "a: &a {title: B}\n<<: *a",
    "a merge of a list": "<<: [{a: b}, {c: d}]",
    "a key twice": "tags: [a]\ntags: [b]",
    "the title twice": "title: B",
    "two words for one key": "headline: B\ndate: 2026-01-01\npublished: 2026-01-02",
    "two documents": "...\n---\ntitle: B",
    "a directive": "%YAML 1.1\n---\na: b",
    tabs: "tags:\n\t- a\n\t- b",
    "a complex key": "? [a, b]\n: c",
    "a key that is a map": "{a: b}: c",
    deep: `a: ${"[".repeat(4000)}${"]".repeat(4000)}`,
    "deep, never closed": `a: ${"{a: ".repeat(9000)}`,
    long: `standfirst: ${"word ".repeat(20_000)}`,
    "a long line": `a: ${"b".repeat(60_000)}`,
    "a long key": `${"a".repeat(60_000)}: b`,
    "many keys": Array.from({ length: 5000 }, (_, n) => `k${n}: v`).join("\n"),
    NULs: "a: b\0c\0",
    "control characters": "a: \u0001\u0008\u007f\u009b",
    "direction marks": "standfirst: \u202egnp.exe\u2066",
    "a BOM inside": "\uFEFFstandfirst: a",
    "a lone surrogate in quotes": 'standfirst: "\\ud800"',
    "a comment only": "# a\n# b",
    "a script's end": "standfirst: </script></title><script>",
    "a comment's end": "standfirst: --> ]]> */",
  };
  for (const [what, yaml] of Object.entries(odd)) within(what, yaml);
  add("nothing but marks", "---\n---\n");
  add("nothing at all", "");
  add("a BOM and nothing", "\uFEFF");
  add("never closed", "---\ntitle: A\n");
  add("a list", `---\n- a\n- b\n---\n${body}`);
  add("a word", `---\nword\n---\n${body}`);
  add("a number", `---\n42\n---\n${body}`);
  return made;
}
