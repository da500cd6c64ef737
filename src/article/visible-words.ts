const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+(?:[’'.,\-\u2011][\p{L}\p{N}]+)*/gu;

/** Counts words; in scripts without spaces, characters. */
export function wordsIn(text: string): number {
  let count = 0;
  // Not `matchAll`: it makes an array of each word.
  word.lastIndex = 0;
  while (word.test(text)) count++;
  return count;
}
