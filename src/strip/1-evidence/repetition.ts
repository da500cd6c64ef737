import type { Block } from "../../article/block.ts";
import { charactersRead } from "../sizes.ts";

/** In how many other articles of the same source a block of this text stands; 0 where nothing is known. */
export type Repetition = (text: string) => number;

/** What one article adds to the count; may be kept between builds. */
export interface RepetitionSummary {
  /** Host or name of the publisher: articles of other sources never count. */
  readonly source: string;
  /** Each text once. */
  readonly keys: readonly string[];
}

/** `keyOf` may shorten what blocks are compared by, such as to a hash; `countRepetition` must get the same. */
export function summarizeBlocks(
  source: string,
  blocks: readonly Block[],
  keyOf: (text: string) => string = blockKey,
): RepetitionSummary {
  return { source, keys: [...new Set(blocks.map((block) => keyOf(block.text)))].filter(Boolean).sort() };
}

/**
 * Counts over a whole folder. The order of `summaries` does not matter, and each article must be in them once: the
 * count for one of its blocks leaves the article itself out.
 */
export function countRepetition(
  summaries: Iterable<RepetitionSummary>,
  keyOf: (text: string) => string = blockKey,
): (source: string) => Repetition {
  const sources = new Map<string, Map<string, number>>();
  for (const { source, keys } of summaries) {
    let counts = sources.get(source);
    if (counts === undefined) {
      counts = new Map();
      sources.set(source, counts);
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (source) => {
    const counts = sources.get(source);
    return (text) => Math.max(0, (counts?.get(keyOf(text)) ?? 0) - 1);
  };
}

/** What blocks are compared by: the text without its spacing and capitals; of a long one the ends and the length. */
export function blockKey(text: string): string {
  const { whole, start, end } = charactersRead.key;
  const short = text.length <= whole ? text : `${text.slice(0, start)} ${text.slice(-end)} ${text.length}`;
  return short.trim().replace(/\s+/g, " ").toLowerCase();
}
