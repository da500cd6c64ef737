import { type CreditPart, split } from "../../language/boilerplate.ts";
import { lexica } from "./cue-index.ts";

/** A part of a regular expression: the words of every language, for a page may carry credits of several. */
export function anyOf(part: CreditPart): string {
  const words = new Set(lexica.flatMap(({ credits }) => split(credits[part])));
  // The longest first, so that 'est' does not end a search for 'est.'.
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((word) => word.replaceAll(".", "\\.")).join("|")})`;
}
