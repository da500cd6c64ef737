import { limits } from "../thresholds.ts";

const { longest, leastLength, shortest, leastHeadline, leastPart, fewestWords, leastShared } =
  limits.headline;

/**
 * Tells whether a text says the headline: the same words, with a kicker before it or the name of the site behind it, a
 * part of it left out, or a few words changed.
 *
 * Letters and digits are compared, so that marks and spaces may differ. A headline of one short word must be the same.
 */
export function headlineMatcher(headline: string): (text: string) => boolean {
  let wanted: string | undefined;
  let words: ReadonlySet<string> | undefined;
  return (text) => {
    wanted ??= bare(headline);
    if (wanted === "") return false;
    if (
      text.length > longest.times * headline.length + longest.more ||
      text.length < leastLength * headline.length
    )
      return false;
    const found = bare(text);
    if (found === wanted) return true;
    if (wanted.length < shortest || found.length < shortest) return false;
    if (found.includes(wanted)) return wanted.length >= leastHeadline * found.length;
    if (wanted.includes(found)) return found.length >= leastPart * wanted.length;
    words ??= wordsOf(headline);
    return words.size >= fewestWords && sharedOf(words, wordsOf(text)) >= leastShared;
  };
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** The share of the words of two texts, all together, that both have. */
function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / (one.size + other.size - both);
}
