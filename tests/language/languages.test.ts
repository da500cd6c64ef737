import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dateWords } from "../../src/language/date-words.ts";
import { languages } from "../../src/language/languages.ts";
import { learnedSigns } from "../../src/language/learned-signs.ts";
import { nameWords } from "../../src/language/name-words.ts";
import { phrasesIn } from "../../src/language/phrases.ts";

const source = new URL("../../src/language/", import.meta.url);
const folders = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("every folder is one line of the index, under its own tag", () => {
  expect(languages.map(({ tag }) => tag)).toEqual(folders.sort());
  const lines = readFileSync(new URL("index.ts", source), "utf8").match(/^export .*$/gm);
  expect(lines).toEqual(folders.map((tag) => `export { ${tag} } from "./${tag}/index.ts";`));
});

/** Every list of a language with the way to it: 'speech.words.say'. */
function* listsOf(value: unknown, way: string): Generator<readonly [way: string, list: string]> {
  if (typeof value === "string") yield [way, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* listsOf(inner, way === "" ? key : `${way}.${key}`);
}

test.each(Object.entries({ ...learnedSigns, ...nameWords, ...dateWords }))(
  "%s, which every language shares, is sorted and has no doubles",
  (_, list) => {
    const phrases = phrasesIn(list);
    expect(phrases).toEqual([...new Set(phrases)].sort());
  },
);

const notLists = /^tag$|\.marks\.|\.kind$/;

describe.each(folders)("%s", (tag) => {
  const language = languages.find((one) => one.tag === tag);
  const lists = [...listsOf(language, "")].filter(([way]) => !notLists.test(way));

  test("has lists", () => {
    expect(lists.length).toBeGreaterThan(100);
  });

  test("has every list sorted, without doubles, one phrase a line", () => {
    const faults = lists.filter(([, list]) => {
      const phrases = phrasesIn(list);
      const sorted = [...new Set(phrases)].sort();
      return phrases.some((phrase, at) => phrase !== sorted[at] || /,|\s\s/.test(phrase));
    });
    expect(faults.map(([way]) => way)).toEqual([]);
  });

  test("has a fixture of each engine", () => {
    const fixtures = (engine: string) => readdirSync(new URL(`../fixtures/${engine}/`, import.meta.url));
    expect(fixtures("attribute").filter((name) => name.startsWith(`${tag}-`))).not.toEqual([]);
    const inputs = fixtures("strip").flatMap((name) =>
      ["input.md", "input.txt"].flatMap((file) => {
        const folder = new URL(`../fixtures/strip/${name}/`, import.meta.url);
        return readdirSync(folder).includes(file) ? [readFileSync(new URL(file, folder), "utf8")] : [];
      }),
    );
    expect(inputs.filter((input) => new RegExp(`^lang: ${tag}$`, "m").test(input))).not.toEqual([]);
  });
});

/** Whatever stands between quotation marks or slashes in code, without its comments. */
const literalsIn = (code: string) =>
  code
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "")
    .match(/"[^"\n]*"|`[^`]*`|\/(?![/*])[^/\n]+\/[a-z]*/g) ?? [];

test("the words of dates stand in the languages' folders, and not beside the code that reads them", () => {
  const dates = readdirSync(new URL("../parse/dates/", source)).map((name) => `parse/dates/${name}`);
  const files = [...dates, "parse/head/date-segment.ts", "import/html/seen-metadata.ts"];
  const of = (tags: readonly string[]) =>
    languages
      .filter(({ tag }) => tags.includes(tag))
      .flatMap(({ importWords: { published, updated, atTime, afterTime, ofMonth, on } }) =>
        [published, updated, atTime, afterTime, ofMonth, on].flatMap(phrasesIn),
      );
  const english = new Set(of(["en"]));
  const words = of(folders.filter((tag) => tag !== "en")).filter(
    // 'data' is what code has, 'h' and 'a' are letters of patterns.
    (each) => each.length > 1 && !english.has(each) && each !== "data",
  );
  expect(words.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    literalsIn(readFileSync(new URL(`../${file}`, source), "utf8")).flatMap((literal) =>
      words
        .filter((each) => new RegExp(`(?<![\\p{L}])${each}(?![\\p{L}])`, "iu").test(literal))
        .map((each) => `${file}: ${each} in ${literal}`),
    ),
  );
  expect(found).toEqual([]);
});
