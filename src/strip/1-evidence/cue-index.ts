import { de } from "../../language/de/boilerplate.ts";
import { en } from "../../language/en/boilerplate.ts";
import { es } from "../../language/es/boilerplate.ts";
import { fr } from "../../language/fr/boilerplate.ts";
import { it } from "../../language/it/boilerplate.ts";
import { pt } from "../../language/pt/boilerplate.ts";
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

/** Every language that has a lexicon of cues. */
export const lexica = [en, de, fr, es, it, pt] as const;

const indices = new Map<string, CueIndex>();

/**
 * The phrases to look for in an article of `language`.
 *
 * English phrases of two words and more belong to each: pages of every language carry English buttons, but a single
 * English word may be another one elsewhere ('comment', 'share', 'die').
 */
export function cueIndex(language: string): CueIndex {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? "";
  const known = lexica.find((lexicon) => lexicon.language === primary);
  const key = known?.language ?? "";
  let root = indices.get(key);
  if (root === undefined) {
    root = [];
    if (known) for (const [cue, phrase] of phrasesOf(known)) insert(root, learnWords(phrase), cue);
    if (known !== en) {
      for (const [cue, phrase] of phrasesOf(en)) {
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
