const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const plainWord = /[a-z0-9][a-z0-9'’]*/g;
const isPlain = /^[\x20-\x7e’“”]*$/;
const ignored = /[\p{M}'’]/gu;

/** Makes an id of words: small letters, digits and hyphens, at most `most` words. */
export function wordsToId(text: string, most: number): string {
  const plain = isPlain.test(text);
  const small = (plain ? text : text.normalize("NFKD")).toLowerCase();
  const pattern = plain ? plainWord : word;
  let slug = "";
  pattern.lastIndex = 0;
  for (let words = 0; words < most; words++) {
    const match = pattern.exec(small);
    if (!match) break;
    if (words > 0) slug += "-";
    slug += match[0].replace(ignored, "");
  }
  return slug;
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
