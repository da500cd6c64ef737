import type { CreditPart } from "../../language/boilerplate.ts";
import { languages } from "../../language/languages.ts";
import { phrasesIn } from "../../language/phrases.ts";

/** A part of a regular expression: the words of every language, for a page may carry credits of several. */
export function anyOf(part: CreditPart): string {
  const words = new Set(languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.credits[part])));
  // The longest first, so that 'est' does not end a search for 'est.'.
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((word) => word.replaceAll(".", "\\.")).join("|")})`;
}
