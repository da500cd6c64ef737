import type { Block } from "../../article/block.ts";
import { excerpt } from "./excerpt.ts";

/** What repeats within one article. */
export interface Copies {
  /** How many blocks of this article have the same text, this one included. */
  readonly copies: number;
  /** It repeats the headline. */
  readonly headline: boolean;
}

/** Counts for each block how often its text stands in the article. */
export function countCopies(blocks: readonly Block[], headline: string): readonly Copies[] {
  const said = headline.trim().toLowerCase();
  const keys = copyKeys(blocks, said);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => ({ copies: key === undefined ? 1 : counts.get(key)!, headline: key === said }));
}

/** The text to compare of each block; `undefined` where no other block, nor the headline, has the same length. */
function copyKeys(blocks: readonly Block[], headline: string): readonly (string | undefined)[] {
  const texts = blocks.map((block) => excerpt(block.text).trim());
  const lengths = new Map<number, number>([[headline.length, 1]]);
  for (const { length } of texts) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  return texts.map((text) => (lengths.get(text.length) === 1 ? undefined : text.toLowerCase()));
}
