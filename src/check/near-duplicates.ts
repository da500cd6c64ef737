import type { AttributedArticle } from "../article/article.ts";
import type { Finding } from "./finding.ts";
import { mix, shinglesOf } from "./shingles.ts";

/**
 * Two articles are near-duplicates from this resemblance on (shared runs of five words over all runs of the two).
 *
 * Half is a copy in which one word of fifteen was changed, or half of which was cut. Of 200 saved articles no two
 * different ones have more than 0.04. Lower would be reports of a series that repeat their background.
 */
const threshold = 0.5;
/** An item of fewer runs has too little of its own: a table of tides is like the next. */
const fewShingles = 40;

const bands = 32;
const rows = 4;

/**
 * Finds articles that say nearly the same, each told once, with the one before it in the list that it is most like.
 *
 * MinHash with one permutation (Li, Owen, Zhang 2012; empty bins filled as by Shrivastava and Li 2014) and bands
 * (Leskovec, Rajaraman, Ullman, 'Mining of Massive Datasets', 3.4) propose pairs: of two of resemblance 0.5 they
 * propose 87 %, of 0.7 nearly all. What is proposed is compared in full. The work grows with the articles, not with
 * their pairs: within a band an article meets the first and the last one of its bucket.
 */
export function nearDuplicates(articles: readonly AttributedArticle[]): readonly Finding[] {
  const buckets = Array.from({ length: bands }, () => new Map<number, { first: number; last: number }>());
  const shingles = new Map<number, ReadonlySet<number>>();
  const of = (index: number) => {
    const known = shingles.get(index) ?? shinglesOf(articles[index]!);
    shingles.set(index, known);
    return known;
  };
  return articles.flatMap((article, index) => {
    const own = shinglesOf(article);
    if (own.size < fewShingles) return [];
    const proposed = new Set<number>();
    for (const [band, key] of bandKeys(own).entries()) {
      const bucket = buckets[band]!.get(key);
      if (bucket === undefined) buckets[band]!.set(key, { first: index, last: index });
      else {
        proposed.add(bucket.first).add(bucket.last);
        bucket.last = index;
      }
    }
    let best: { other: number; likeness: number } | undefined;
    for (const other of proposed) {
      const likeness = resemblance(own, of(other));
      if (likeness >= threshold && likeness > (best?.likeness ?? 0)) best = { other, likeness };
    }
    return best === undefined ? [] : [told(article, articles[best.other]!, best.likeness)];
  });
}

function told({ path }: AttributedArticle, other: AttributedArticle, likeness: number): Finding {
  const share = Math.round(likeness * 100);
  const reason = `Unexpected article that shares ${share} % of its runs of words with ${other.path}, expected one of the two`;
  return { path, line: 1, column: 1, severity: "warning", reason, code: "article/duplicate" };
}

/** Shared runs over all runs of the two: the resemblance of Broder 1997. */
function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared / (a.size + b.size - shared);
}

/** A key for each band of the signature. */
function bandKeys(shingles: ReadonlySet<number>): readonly number[] {
  const signature = signatureOf(shingles);
  return Array.from({ length: bands }, (_, band) => {
    let key = band;
    for (let row = 0; row < rows; row++) key = mix(Math.imul(key, 31) + signature[band * rows + row]!);
    return key;
  });
}

/** The smallest hash of each bin; an empty bin takes what the next one to its right has. */
function signatureOf(shingles: ReadonlySet<number>): readonly number[] {
  const size = bands * rows;
  const smallest: (number | undefined)[] = Array.from({ length: size });
  for (const shingle of shingles) {
    const bin = shingle % size;
    const value = Math.floor(shingle / size);
    if (value < (smallest[bin] ?? Number.POSITIVE_INFINITY)) smallest[bin] = value;
  }
  return smallest.map((value, bin) => {
    if (value !== undefined) return value;
    let steps = 1;
    while (smallest[(bin + steps) % size] === undefined) steps++;
    return smallest[(bin + steps) % size]! + steps * 0x2000000;
  });
}
