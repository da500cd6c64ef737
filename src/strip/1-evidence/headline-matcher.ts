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
    if (text.length > 3 * headline.length + 40 || text.length < 0.4 * headline.length) return false;
    const found = bare(text);
    if (found === wanted) return true;
    if (wanted.length < shortest || found.length < shortest) return false;
    if (found.includes(wanted)) return wanted.length >= 0.5 * found.length;
    if (wanted.includes(found)) return found.length >= 0.6 * wanted.length;
    words ??= wordsOf(headline);
    return words.size >= fewest && sharedOf(words, wordsOf(text)) >= share;
  };
}

/** Letters, from which a part of a headline may be told from a word of its own; half of them in Chinese. */
const shortest = 10;

/** Words from which they may be counted, and the share of them that two lines must have in common. */
const fewest = 5;
const share = 0.7;

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** The share of the words of two texts, all together, that both have. */
function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / (one.size + other.size - both);
}
