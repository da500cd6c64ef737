/**
 * A part of a regular expression that matches any of the words.
 *
 * `*` in a word is any run of letters a to z, `|` the end of a word. The longest goes first, so that 'est' does not end
 * a search for 'est.'. No words: matches nothing.
 */
export function alternatives(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.length === 0 ? "(?!)" : `(?:${longestFirst.map(patternOf).join("|")})`;
}

const patternOf = (word: string) =>
  word
    .replace(/[.+?^$(){}[\]\\]/g, "\\$&")
    .replaceAll("|", "\\b")
    .replaceAll("*", "[a-z]*");
