const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const asciiWord = /[a-z0-9][a-z0-9']*/g;
const ignored = /[\p{M}'’]/gu;

/** Makes an id of words: small letters, digits and hyphens, at most `most` words. */
export function slugOf(text: string, most: number): string {
  const typed = text.replace(/[’“”]/g, (mark) => (mark === "’" ? "'" : '"'));
  const ascii = /^[\x20-\x7e]*$/.test(typed);
  const plain = (ascii ? typed : text.normalize("NFKD")).toLowerCase();
  const pattern = ascii ? asciiWord : word;
  const words: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match && words.length < most; match = pattern.exec(plain)) {
    words.push(ascii ? match[0].replaceAll("'", "") : match[0].replace(ignored, ""));
  }
  return words.join("-");
}

/** Hands out ids, each once: the second of a kind gets `-2`. */
export class Ids {
  readonly #taken = new Map<string, number>();

  take(base: string): string {
    const count = (this.#taken.get(base) ?? 0) + 1;
    this.#taken.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }
}
