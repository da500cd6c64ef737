/** Makes an id of words: small letters, digits and hyphens, at most `most` words. */
export function slugOf(text: string, most: number): string {
  const words = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words ? words.slice(0, most).join("-") : "";
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
