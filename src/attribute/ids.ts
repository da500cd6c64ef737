const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const ignored = /[\p{M}'’]/gu;

/** Makes an id of words: small letters, digits and hyphens, at most `most` words. */
export function slugOf(text: string, most: number): string {
  const plain = text.normalize("NFKD").toLowerCase();
  const words: string[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(plain); match && words.length < most; match = word.exec(plain)) {
    words.push(match[0].replace(ignored, ""));
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
