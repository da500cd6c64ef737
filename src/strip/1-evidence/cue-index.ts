import { fallback, languageOf } from "../../language/languages.ts";
import { phrasesOf } from "./cue.ts";
import { learnWords } from "./words.ts";

/** A tree of phrases, word by word, by the ids of words. */
interface PhraseNode {
  next: Map<number, PhraseNode> | undefined;
  /** Cues of the phrase that ends here. */
  cues: number[] | undefined;
}

/** Trees by the id of their first word. */
export type CueIndex = (PhraseNode | undefined)[];

const indices = new Map<string, CueIndex>();

/**
 * The phrases to look for in an article of `language`.
 *
 * English phrases of two words and more belong to each: pages of every language carry English buttons, but a single
 * English word may be another one elsewhere ('comment', 'share', 'die').
 */
export function cueIndex(language: string): CueIndex {
  const known = languageOf(language);
  const key = known?.tag ?? "";
  let root = indices.get(key);
  if (root === undefined) {
    root = [];
    if (known)
      for (const [cue, phrase] of phrasesOf(known.boilerplate)) insert(root, learnWords(phrase), cue);
    if (known !== fallback) {
      for (const [cue, phrase] of phrasesOf(fallback.boilerplate)) {
        const tokens = learnWords(phrase);
        if (tokens.length > 1) insert(root, tokens, cue);
      }
    }
    indices.set(key, root);
  }
  return root;
}

function insert(index: CueIndex, tokens: readonly number[], cue: number) {
  const [first, ...rest] = tokens;
  if (first === undefined) return;
  while (index.length <= first) index.push(undefined);
  index[first] ??= { next: undefined, cues: undefined };
  let node = index[first];
  for (const token of rest) {
    node.next ??= new Map();
    let next = node.next.get(token);
    if (next === undefined) {
      next = { next: undefined, cues: undefined };
      node.next.set(token, next);
    }
    node = next;
  }
  node.cues ??= [];
  if (!node.cues.includes(cue)) node.cues.push(cue);
}
