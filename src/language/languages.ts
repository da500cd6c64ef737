import * as index from "./index.ts";
import type { Language } from "./language.ts";

/** Every language, in the order of their tags. */
export const languages: readonly Language[] = Object.values(index);

/** Read beside any other: pages of every language carry English buttons, and most names are known in English. */
export const fallback: Language = index.en;

/** The language of a tag ('en-GB'), if it is one of `languages`. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.tag === primary);
}
