import { type Phrases, phrasesIn } from "../../language/phrases.ts";
import type { Tokens } from "./tokens.ts";

/** Phrases by their first word, the longest first, each as its words. */
type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

const known = new Map<Phrases, Index>();

/** How many tokens the longest of some phrases takes that begins at a token; 0 where none does. */
export function phraseAt(tokens: Tokens, phrases: Phrases, at: number): number {
  const found = indexOf(phrases)
    .get(tokens.lower[at]!)
    ?.find((words) => words.every((word, offset) => tokens.lower[at + offset] === word));
  return found?.length ?? 0;
}

function indexOf(phrases: Phrases): Index {
  const found = known.get(phrases);
  if (found) return found;
  const index = new Map<string, string[][]>();
  for (const phrase of phrasesIn(phrases)) {
    const words = phrase.split(" ");
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), words]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  known.set(phrases, index);
  return index;
}
