import { type Lexicon, name, word } from "./lexicon.ts";
import { shape } from "./shapes.ts";

/** All that can be told of a word without its neighbours. */
export interface Word {
  readonly lower: string;
  readonly word: number;
  readonly name: number;
  readonly shape: number;
  /** A full stop after it belongs to it: 'Mr', 'U.S'. */
  readonly abbreviates: boolean;
  /** Stands in the lexicon as it is. */
  readonly listed: boolean;
}

const most = 60_000;
const compounded = word.role | word.group | word.document;
const caches = new WeakMap<Lexicon, Map<string, Word>>();

/**
 * Looks words up, each form once: a second article finds most of its words here.
 *
 * The memory is bounded: a full one is emptied.
 */
export function vocabularyOf(lexicon: Lexicon): (piece: string) => Word {
  let cache = caches.get(lexicon);
  if (!cache) {
    cache = new Map();
    caches.set(lexicon, cache);
  }
  const known = cache;
  return (piece) => {
    const found = known.get(piece);
    if (found) return found;
    if (known.size >= most) known.clear();
    const made = look(piece, lexicon);
    known.set(detached(piece), made);
    return made;
  };
}

function look(piece: string, { entries }: Lexicon): Word {
  const small = piece.toLowerCase();
  const lower = small.includes("’") ? small.replaceAll("’", "'") : small;
  const entry = entries.get(lower);
  const bits = entry ?? compound(lower, entries);
  const capital = piece[0] !== piece[0]!.toLowerCase();
  const upper = capital && piece.length > 1 && piece === piece.toUpperCase();
  return {
    lower,
    word: bits?.word ?? 0,
    name: bits?.name ?? 0,
    shape: shape.word | (capital ? shape.capital : 0) | (upper ? shape.upper : 0),
    abbreviates: abbreviates(piece, lower, entries),
    listed: entry !== undefined,
  };
}

function abbreviates(piece: string, lower: string, entries: Lexicon["entries"]): boolean {
  if (piece.length === 1) return piece !== "I" && piece === piece.toUpperCase();
  if (piece[piece.length - 2] === ".") return true;
  // 'D-Nev.'
  const entry = entries.get(`${lower}.`) ?? entries.get(`${lower.slice(lower.lastIndexOf("-") + 1)}.`);
  return entry !== undefined && (entry.name & (name.abbreviation | name.title | name.suffix)) !== 0;
}

/** 'co-host', 'ex-minister': what the last part of a compound is. */
function compound(lower: string, entries: Lexicon["entries"]) {
  const hyphen = lower.lastIndexOf("-");
  const entry = hyphen > 0 ? entries.get(lower.slice(hyphen + 1)) : undefined;
  return entry && entry.word & compounded ? { word: entry.word & compounded, name: 0 } : undefined;
}

/** A copy of a short slice, so that it does not keep its whole article in memory. */
function detached(piece: string): string {
  return piece.length < 13 ? piece : JSON.parse(JSON.stringify(piece));
}
