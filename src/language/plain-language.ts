import { languageOf, languages } from "./languages.ts";
import { phrasesIn } from "./phrases.ts";

/** What a text has to have of a language's function words to be plainly of it. */
const least = {
  /** Of all words; news has .31 and more in 19 of 20 texts. */
  share: 0.25,
  /** Times as many as of any other of the languages: Portuguese shares two thirds of its own with Spanish. */
  lead: 1.5,
  /** Different ones: a text of a language without a folder may have many of 'te', 'a' and 'i'. */
  different: 15,
};

/** The function words of all languages; a word has one bit for each of `languages` that it is of. */
let known: ReadonlyMap<string, number> | undefined;

function functionWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  languages.forEach(({ speech: { words } }, index) => {
    const { articles, determiners, possessives, prepositions, conjunctions, subordinators } = words;
    const { relatives, auxiliaries, male, female, they, first, second, neuter } = words;
    const small = [articles, determiners, possessives, prepositions, conjunctions, subordinators];
    const pronouns = [relatives, male, female, they, first, second, neuter];
    for (const list of [...small, ...pronouns, auxiliaries])
      for (const each of phrasesIn(list)) bits.set(each, (bits.get(each) ?? 0) | (1 << index));
  });
  return bits;
}

/**
 * Whether a text is so plainly of a language that no other need be thought of, by its function words.
 *
 * `false` says nothing: of news in a language that has a folder, one text in fifty is not plain enough. It takes a
 * thirtieth of the time of comparing the letters of some eighty languages.
 */
export function isPlainly(tag: string, text: string): boolean {
  const language = languageOf(tag);
  if (!language) return false;
  known ??= functionWords();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languages.map(() => 0);
  const own = languages.indexOf(language);
  const different = new Set<string>();
  for (const each of words) {
    const bits = known.get(each);
    if (bits === undefined) continue;
    for (let index = 0; index < counts.length; index++) if (bits & (1 << index)) counts[index]!++;
    if (bits & (1 << own)) different.add(each);
  }
  const mine = counts[own]!;
  const others = Math.max(...counts.filter((_, index) => index !== own));
  return (
    different.size >= least.different && mine >= least.share * words.length && mine >= least.lead * others
  );
}
