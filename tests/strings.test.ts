import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readYaml } from "../src/parse/front-matter/yaml.ts";
import { flattenStrings, makeSay, type Strings } from "../src/site/phrases.ts";
import { starterTexts } from "../src/starter/starter-texts.ts";
import { ruleIds } from "../src/strip/strip.ts";

const folder = new URL("../templates/_data/strings/", import.meta.url);
const languages = readdirSync(folder).map((name) => name.replace(/\.yml$/, ""));
const stringsOf = (language: string): Strings =>
  flattenStrings(readYaml(readFileSync(new URL(`${language}.yml`, folder), "utf8")));

const english = stringsOf("en");
/** 'quotes.one' and 'quotes.other' are the phrase 'quotes', said in two ways. */
const pluralForm = /\.(zero|one|two|few|many|other)$/;
const counted = new Set(
  Object.keys(english).flatMap((key) => {
    const phrase = key.replace(/\.one$/, "");
    return phrase !== key && `${phrase}.other` in english ? [phrase] : [];
  }),
);
const phraseOf = (key: string) =>
  counted.has(key.replace(pluralForm, "")) ? key.replace(pluralForm, "") : key;
const phrases = (strings: Strings) => [...new Set(Object.keys(strings).map(phraseOf))].sort();
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

test("the pages speak seven languages and more", () => {
  expect(languages).toEqual(expect.arrayContaining(["ar", "de", "en", "es", "fr", "it", "pt"]));
});

describe.each(languages)("%s", (language) => {
  const strings = stringsOf(language);

  test("has every phrase of English, and no other", () => {
    expect(phrases(strings)).toEqual(phrases(english));
  });

  test("has every form of its plural, and no other", () => {
    const rules = new Intl.PluralRules(language);
    // What is counted here is whole and below a million: French 'many' is for millions.
    const needed = [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))].sort();
    for (const phrase of counted) {
      const forms = Object.keys(strings)
        .filter((key) => phraseOf(key) === phrase && pluralForm.test(key) && key.startsWith(`${phrase}.`))
        .map((key) => key.slice(phrase.length + 1));
      expect(forms.sort(), phrase).toEqual(needed);
    }
  });

  test("counts with a form for one, or in words that suit every number", () => {
    const suited = ["number", "minutes", "front.named", "search.more"];
    const single = Object.keys(strings).filter(
      (key) => phraseOf(key) === key && gaps(strings[key]!).includes("{n}"),
    );
    expect(single.filter((key) => !suited.includes(key))).toEqual([]);
    const say = makeSay(strings, language);
    // One of one, and none of one, are no plural: the noun is not counted.
    expect(say("front.named", { n: 1, all: 1 })).toMatch(/: \p{N} \p{L}+ \p{N}[.،]/u);
  });

  test("fills the gaps that English fills", () => {
    for (const [key, text] of Object.entries(strings)) {
      const phrase = phraseOf(key);
      const ours = gaps(english[key] ?? english[`${phrase}.other`] ?? "");
      // A form for one or two may say its number in a word.
      const filled = ours.filter((gap) => gap !== "{n}" || gaps(text).includes("{n}"));
      expect(gaps(text), key).toEqual(phrase === key ? ours : filled);
    }
  });

  test("says no sentence in English", () => {
    if (language === "en") return;
    const sentences = Object.entries(strings).filter(
      ([, text]) => text.replace(/\{\w+\}/g, "").split(/\s+/).length > 3,
    );
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter(([key, text]) => text === english[key])).toEqual([]);
  });

  test("names every rule", () => {
    for (const id of ruleIds) expect(strings).toHaveProperty([`rules.${id}`]);
  });

  test("has words for a first article of its own", () => {
    if (language !== "en") expect(starterTexts(language).tagline).not.toBe(starterTexts("en").tagline);
    const { article, about } = starterTexts(language);
    for (const text of [article.title, article.standfirst, about.title])
      expect(text).toMatch(/^\p{L}[^:#]*$/u);
  });
});

test("counts as the language does", () => {
  const say = (language: string, n: number) => makeSay(stringsOf(language), language)("articles", { n });
  expect([0, 1, 2].map((n) => say("fr", n))).toEqual(["0 article", "1 article", "2 articles"]);
  expect([1, 2, 3].map((n) => say("ar", n).replace(/\p{Nd}/gu, "9"))).toEqual([
    "مقال واحد",
    "مقالان",
    "9 مقالات",
  ]);
  expect(say("de", 1200)).toBe("1.200 Artikel");
});
