/** Words of the operator: the same on every page, or one text a language. */
export type Wording = string | Readonly<Record<string, string>>;

/** Finds the words for a page: those of its language, 'de' for 'de-AT' too. `undefined` where it has none. */
export function wordsFor(wording: Wording | undefined, language: string): string | undefined {
  if (wording === undefined || typeof wording === "string") return wording;
  const found = Object.entries(wording);
  const [, words] =
    found.find(([tag]) => tag.toLowerCase() === language.toLowerCase()) ??
    found.find(([tag]) => sameLanguage(tag, language)) ??
    [];
  return words;
}

/** Every text of a wording, in the order written. */
export function allWords(wording: Wording): readonly [string, ...string[]] {
  return (typeof wording === "string" ? [wording] : Object.values(wording)) as [string, ...string[]];
}

/** Whether two tags name one language: 'pt-BR' and 'pt'. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split("-")[0]!.toLowerCase() === b.split("-")[0]!.toLowerCase();
}
