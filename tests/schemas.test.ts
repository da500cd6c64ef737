import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { schemaNames, schemaText } from "../src/check/schemas.ts";
import { parseArticle } from "../src/parse/parse.ts";
import { readSiteSettings, readSpeakers } from "../src/site/settings/read-settings.ts";
import { settingsFile } from "../src/starter/settings-file.ts";
import { starterFiles } from "../src/starter/starter-files.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const checks = Object.fromEntries(
  schemaNames.map((name) => [name, ajv.compile(JSON.parse(schemaText(name)))] as const),
);
/** Where an editor underlines something: it reads YAML 1.2. */
function faults(name: (typeof schemaNames)[number], source: string): readonly string[] {
  const check = checks[name]!;
  check(parse(source) ?? (name === "speakers" ? [] : {}));
  return [...new Set((check.errors ?? []).map(({ instancePath }) => instancePath))];
}

const choices = { name: "The Harbour", language: "en", dependency: "0.1.0", today: "2026-02-07" };
const starter = new Map(starterFiles(choices).map(({ path, content }) => [path, content]));

describe("the schema of settings", () => {
  test("takes a new site's, with every comment switched on", () => {
    const text = settingsFile(choices);
    expect(faults("site", text)).toEqual([]);
    expect(faults("site", text.replace(/^# (?=[a-zA-Z]+: \S)/gm, ""))).toEqual([]);
  });

  test.each([
    ["a key with a slip", "mastheat: The Harbour", ""],
    ["an address without its scheme", "url: harbour.example", "/url"],
    ["a base without its slash", "base: /news", "/base"],
    ["a language by its name", "language: german", "/language"],
    ["a colour by its name", "accent: red", "/accent"],
    ["a typeface that is not there", "typeface: comic", "/typeface"],
    ["a script as a link", 'menu: [{ text: x, href: "javascript:x" }]', "/menu/0"],
    ["too many entries", "front: { entries: 500 }", "/front/entries"],
    ["a kind of removal that is none", "removals: { hidden: [words] }", "/removals/hidden/0"],
    ["yes for a switch", "cards: yes please", "/cards"],
  ])("tells of %s, and so does the build", (_, source, place) => {
    expect(faults("site", source)).toContain(place);
    expect(readSiteSettings(source, "site.yml").diagnostics.length).toBeGreaterThan(0);
  });
});

describe("the schema of speakers", () => {
  test("takes the examples of a new site", () => {
    const text = starter.get("articles/speakers.yml")!;
    expect(faults("speakers", text)).toEqual([]);
    const examples = text.replace(/^#$/gm, "").replace(/^# (?=[- ] )/gm, "");
    expect(readSpeakers(examples, "speakers.yml")).toMatchObject({ value: { length: 3 }, diagnostics: [] });
    expect(faults("speakers", examples)).toEqual([]);
  });

  test.each([
    ["an entry without a name", "- role: mayor", "/0"],
    ["a map that is no list", "name: Mara Quay", ""],
    ["a key with a slip", "- { name: Mara Quay, alias: [M. Quay] }", "/0"],
    ["one alias without a list", "- { name: Mara Quay, aliases: M. Quay }", "/0/aliases"],
    ["a role in a language that is none", "- { name: Mara Quay, role: { german: Chefin } }", "/0/role"],
    ["an address of its own", "- { name: Mara Quay, slug: Mara Quay }", "/0/slug"],
    ["a page that is no web address", "- { name: Mara Quay, sameAs: [quay] }", "/0/sameAs/0"],
  ])("tells of %s, and so does the build", (_, source, place) => {
    expect(faults("speakers", source)).toContain(place);
    expect(readSpeakers(source, "speakers.yml").diagnostics.length).toBeGreaterThan(0);
  });
});

describe("two entries of speakers.yml", () => {
  const told = (source: string) =>
    readSpeakers(source, "speakers.yml").diagnostics.map(
      ({ line, column, severity, reason, code }) => `${line}:${column} ${severity} ${reason} [${code}]`,
    );
  const wording = (words: string, line: number) =>
    `error Unexpected wording \`${words}\` that line ${line} has too, expected one speaker for it, or \`articles\` that keep the two apart [speakers/duplicate]`;

  test("with one page, one alias, or a name that is the other's alias are told at the later", () => {
    expect(told("- name: Mara Quay\n- name: The Mara Quay\n")).toEqual([
      "2:9 error Unexpected speaker `The Mara Quay` with the page of line 1, expected a `slug` of its own [speakers/duplicate]",
    ]);
    expect(
      told("- name: Mara Quay\n  aliases: [Quay]\n- name: Tom Quay\n  aliases: [T. Quay, Quay]\n"),
    ).toEqual([`4:22 ${wording("Quay", 2)}`]);
    expect(told("- name: Mara Quay\n- name: Mara Reed\n  aliases: [mara quay]\n")).toEqual([
      `3:13 ${wording("mara quay", 1)}`,
    ]);
    expect(told("- name: Mara Reed\n  aliases: [Mara Quay]\n- name: { de: Ada, en: Mara Quay }\n")).toEqual([
      `3:24 ${wording("Mara Quay", 2)}`,
    ]);
    expect(told("- name: Tom Reed\n- { name: Tom Reed, slug: tom-reed-teacher }\n")).toEqual([
      `2:11 ${wording("Tom Reed", 1)}`,
    ]);
    expect(
      told(
        "- { name: Mara Quay, aliases: [Quay], articles: [a, b] }\n- { name: Tom Quay, aliases: [Quay], articles: [b] }\n",
      ),
    ).toEqual([`2:31 ${wording("Quay", 1)}`]);
  });

  test.each([
    ["for articles that differ", "[a]", "[b]"],
    ["of which one is for an article and the other for all", "[a]", "[]"],
    ["of which the first is for all", "[]", "[b]"],
  ])("%s are kept apart", (_, first, second) => {
    const entry = (name: string, articles: string) =>
      `- { name: ${name}, aliases: [Quay], articles: ${articles} }\n`;
    expect(told(entry("Mara Quay", first) + entry("Tom Quay", second))).toEqual([]);
  });

  test("an entry may say one wording twice", () => {
    expect(told("- name: { en: Mara Quay, de: Mara Quay }\n  aliases: [Mara Quay, Quay, quay]\n")).toEqual(
      [],
    );
  });
});

describe("the schema of front matter", () => {
  const files = ["tests/fixtures/site", "tests/fixtures/upgrade/0.1.0/articles", "articles"].flatMap(
    (folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".md"))
        .map((file) => `${folder}/${file}`),
  );
  const parsed = readdirSync("tests/fixtures/parse")
    .filter((name) => name.startsWith("front-matter--"))
    .map((name) => `tests/fixtures/parse/${name}/input.md`);
  const good = [...files, ...parsed].filter((file) => {
    try {
      return parseArticle(readFileSync(file, "utf8"), file, "en").diagnostics.length === 0;
    } catch {
      return false;
    }
  });

  test.each(good)("takes %s, which is read without a word", (file) => {
    const [, front = ""] =
      /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, "utf8").replaceAll("\r", "")) ?? [];
    expect(faults("article", front)).toEqual([]);
  });

  test("looked at articles of several tools", () => expect(good.length).toBeGreaterThan(12));

  test.each([
    [
      "other tools' shapes",
      "authors: [{ name: Mara Quay }]\nfeatured_image: { path: wall.png }\nPublishDate: 3 Feb 2026",
    ],
    ["other tools' keys", "layout: post\ncssclasses: [wide]\ndg-publish: true\n_build: { list: never }"],
    ["words for a source", "source: The Courier, page 15"],
    ["a draft by its date", "published: false"],
  ])("takes %s", (_, source) => expect(faults("article", source)).toEqual([]));

  test.each([
    ["a key with a slip", "standfrist: Cracks", ""],
    ["a day that is a word", "published: yesterday", "/published"],
    ["a language by its name", "lang: english", "/lang"],
    ["a slug with a space", "slug: The wall", "/slug"],
    ["a correction without its day", "corrections: [{ was: Monday }]", "/corrections/0"],
    ["an order without its words", "quotes: [{ speaker: Mara Quay }]", "/quotes/0"],
  ])("tells of %s", (_, source, place) => expect(faults("article", source)).toContain(place));
});
