import { fallback, languageOf } from "../../language/languages.ts";
import { phrasesOf } from "./sign.ts";
import { learnWords } from "./words.ts";

/** A tree of phrases, word by word, by the ids of words. */
export interface PhraseNode {
  next: Map<number, PhraseNode> | undefined;
  /** Cues of the phrase that ends here. */
  signs: number[] | undefined;
}

/** Trees by the id of their first word. */
export type PhraseIndex = (PhraseNode | undefined)[];

const indices = new Map<string, PhraseIndex>();

/**
 * The phrases to look for in an article of `language`.
 *
 * English phrases of two words and more belong to each: pages of every language carry English buttons, but a single
 * English word may be another one elsewhere ('comment', 'share', 'die').
 */
export function phraseIndex(language: string): PhraseIndex {
  const known = languageOf(language);
  const key = known?.tag ?? "";
  let root = indices.get(key);
  if (root === undefined) {
    root = [];
    if (known) {
      for (const [sign, phrase] of phrasesOf(known.boilerplate)) {
        insert(root, learnWords(phrase), sign);
        const bare = withBareCapital(phrase);
        if (bare !== phrase) insert(root, learnWords(bare), sign);
      }
    }
    if (known !== fallback) {
      for (const [sign, phrase] of phrasesOf(fallback.boilerplate)) {
        const tokens = learnWords(phrase);
        if (tokens.length > 1) insert(root, tokens, sign);
      }
    }
    indices.set(key, root);
  }
  return root;
}

/** 'A lire aussi', 'Ultimas noticias': many pages leave the accent of a capital out. Single words mean other things. */
function withBareCapital(phrase: string): string {
  const [first] = phrase;
  if (first === undefined || !phrase.includes(" ")) return phrase;
  return first.normalize("NFD").replace(/\p{M}/gu, "") + phrase.slice(first.length);
}

function insert(index: PhraseIndex, tokens: readonly number[], sign: number) {
  const [first, ...rest] = tokens;
  if (first === undefined) return;
  while (index.length <= first) index.push(undefined);
  index[first] ??= { next: undefined, signs: undefined };
  let node = index[first];
  for (const token of rest) {
    node.next ??= new Map();
    let next = node.next.get(token);
    if (next === undefined) {
      next = { next: undefined, signs: undefined };
      node.next.set(token, next);
    }
    node = next;
  }
  node.signs ??= [];
  if (!node.signs.includes(sign)) node.signs.push(sign);
}
