const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+(?:[’'.,\-\u2011][\p{L}\p{N}]+)*/gu;

/** Counts words; in scripts without spaces, characters. */
export function wordsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count++;
  return count;
}
