import type { AttributedArticle } from "../article/article.ts";
import { leftOut } from "../article/visible-blocks.ts";

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
/** Runs this long are an article's own: two articles about one event share a few, copies share most. */
const shingleLength = 5;

/** The hashes of an article's runs of five words, each once; of what its page shows, capitals and marks aside. */
export function shinglesOf(article: AttributedArticle): ReadonlySet<number> {
  const out = leftOut(article);
  const words = article.blocks.flatMap(({ text }, index) =>
    out.has(index) ? [] : [...text.toLowerCase().matchAll(word)].map(([each]) => hash(each)),
  );
  const shingles = new Set<number>();
  for (let start = 0; start + shingleLength <= words.length; start++) {
    let mixed = 0;
    for (let at = start; at < start + shingleLength; at++) mixed = mix(Math.imul(mixed, 31) + words[at]!);
    shingles.add(mixed);
  }
  return shingles;
}

/** FNV-1a, of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Spreads 32 bits over all of them: the last step of MurmurHash3. */
export function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
