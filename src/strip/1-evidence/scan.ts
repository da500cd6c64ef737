import type { PhraseIndex, PhraseNode } from "./phrase-index.ts";
import { signCount } from "./sign.ts";
import { lastWords, numberWord } from "./words.ts";

/** Finds each phrase among the words read last; each sign counts once a word, with its longest phrase. */
export function scan(
  count: number,
  index: PhraseIndex,
  found: (sign: number, start: number, end: number) => void,
) {
  const { ids } = lastWords;
  for (let start = 0; start < count; start++) {
    const id = ids[start]!;
    if (id <= numberWord || id >= index.length) continue;
    const root = index[id];
    if (root === undefined) continue;
    const touched = root.next === undefined ? 0 : longerPhrases(root, start, count);
    for (let at = 0; at < touched; at++) {
      const sign = touchedSigns[at]!;
      found(sign, start, lastEnds[sign]!);
      lastEnds[sign] = 0;
    }
    if (touched === 0 && root.signs) for (const sign of root.signs) found(sign, start, start + 1);
  }
}

/** Notes the signs of phrases of two words and more from `start` on, and of its first word beside one. */
function longerPhrases(root: PhraseNode, start: number, count: number): number {
  const { ids } = lastWords;
  let { next } = root;
  let touched = 0;
  for (let end = start + 1; next !== undefined && end < count; end++) {
    const node = next.get(ids[end]!);
    if (node === undefined) break;
    next = node.next;
    if (node.signs === undefined) continue;
    if (touched === 0 && root.signs) touched = touch(root.signs, start + 1, touched);
    touched = touch(node.signs, end + 1, touched);
  }
  return touched;
}

const lastEnds = new Int32Array(signCount);
const touchedSigns = new Uint8Array(signCount);

/** Notes where the longest phrase of each sign ends so far; returns how many signs there are. */
function touch(signs: readonly number[], end: number, count: number): number {
  let touched = count;
  for (const sign of signs) {
    if (lastEnds[sign] === 0) touchedSigns[touched++] = sign;
    lastEnds[sign] = end;
  }
  return touched;
}
