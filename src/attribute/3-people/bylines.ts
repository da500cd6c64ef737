import type { Block } from "../../article/block.ts";
import { linkKind } from "../../language/link-kind.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { type Lexicon, word } from "../../language/word-classes.ts";
import { thresholds } from "../thresholds.ts";

const { longestByline, mostBeside } = thresholds.bylines;

/** Words that stand in a byline in lower case: 'and', 'for the', 'staff writer'. */
const small = word.conjunction | word.preposition | word.determiner | word.role | word.group;

/**
 * Whether a block is nothing but who wrote the article: 'By Mara Quay and Tom Reed, staff writers', links to authors'
 * pages, or when it was published: 'Updated Nov. 3, 2025'. Whoever stands there is no source of what is quoted below.
 */
export function isByline({ text, links, kind }: Block, { entries, speech: language }: Lexicon): boolean {
  if (kind !== "paragraph" || text.length > longestByline) return false;
  if (links.length > 0 && links.every(({ url }) => linkKind(url, undefined) === "author")) {
    const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
    if (text.trim().length - linked <= mostBeside) return true;
  }
  const words = text.trim().split(/[\s,|/·•]+/);
  const classOf = (one: string) => entries.get(one.toLowerCase())?.word ?? 0;
  const capitals = words.filter((one) => /^[\p{Lu}\d&–—-]/u.test(one));
  const plain = words.every((one) => capitals.includes(one) || (classOf(one) & small) !== 0);
  if (!plain || capitals.length < 2) return false;
  const opens = phrasesIn(language.byline).includes(words[0]!.toLowerCase());
  return opens || (words.some((one) => classOf(one) & word.date) && /\d/.test(text));
}
