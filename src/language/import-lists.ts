import type { ImportWords } from "./import-words.ts";
import { languages } from "./languages.ts";
import { phrasesIn } from "./phrases.ts";

/** The words of one list in every language at once. */
export function importList(list: keyof ImportWords): readonly string[] {
  return languages.flatMap(({ importWords }) => phrasesIn(importWords[list]));
}
