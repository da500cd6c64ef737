import { readFileSync, writeFileSync } from "node:fs";
import { pronouns } from "../../src/language/class-sets.ts";
import { lexiconOf } from "../../src/language/word-classes.ts";
import { type GoldArticle, readArticles } from "./attribute-gold.ts";
import type { Reading } from "./attribute-read.ts";

/**
 * Adds labels in the scorer's form to `read-languages.json`: `npm run train -- read-languages FILES`.
 *
 * The articles that are there stay, and one that is labelled anew takes its new labels. Of each article it keeps its id, and
 * of each passage the places only: no text.
 */
const file = new URL("read-languages.json", import.meta.url);
const byLanguage = JSON.parse(readFileSync(file, "utf8")) as Record<
  string,
  Record<string, readonly Reading[]>
>;
for (const labels of process.argv.slice(2)) {
  for (const article of readArticles(labels)) {
    byLanguage[article.lang!] ??= {};
    byLanguage[article.lang!]![article.id] = readingsOf(article);
  }
}
const lines = Object.entries(byLanguage).map(([lang, articles]) => {
  const list = Object.entries(articles).map(
    ([id, readings]) => `${JSON.stringify(id)}: ${JSON.stringify(readings)}`,
  );
  return `${JSON.stringify(lang)}: {\n${list.join(",\n")}\n}`;
});
writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);

function readingsOf(article: GoldArticle): readonly Reading[] {
  const said = article.quotes.map((quote): Reading => {
    const name = quote.speaker?.accept?.[0];
    if (!quote.source || !name) return [quote.start, quote.end, "unclear"];
    const { start, end, text } = quote.source;
    const at = article.text.indexOf(name);
    if (at < 0) return [quote.start, quote.end, "role", start, end, start, end];
    return [quote.start, quote.end, viaOf(article.lang!, text, name), at, at + name.length, start, end];
  });
  const others = article.nonquotes.map(({ start, end }): Reading => [start, end, "none"]);
  return [...said, ...others].sort((a, b) => a[0] - b[0]);
}

/** How the words beside a quotation identify its speaker. */
function viaOf(lang: string, surface: string, name: string): Reading[2] {
  const words = surface.toLowerCase().split(/\s+/);
  if (words.length === 1 && (lexiconOf(lang).entries.get(words[0]!)?.word ?? 0) & pronouns) return "pronoun";
  return words.some((one) => one.length > 2 && name.toLowerCase().split(/\s+/).includes(one))
    ? "name"
    : "role";
}
