import { stopper } from "../../language/class-sets.ts";
import { anyForename, word } from "../../language/word-classes.ts";
import { thresholds } from "../thresholds.ts";
import { shape, type Tokens } from "./tokens.ts";

const { headlineWords, headlineCapitals, capitalsPerVerb, datelineWords } = thresholds.capitals;

/** How often a word is written with and without a capital where it need not have one. */
export interface CapitalCounts {
  readonly upper: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  /** Words with a capital after a forename. */
  readonly surnames: ReadonlySet<string>;
  /** A forename and the capital behind it, where no capital stands before: 'mara quay'. */
  readonly fullNames: ReadonlySet<string>;
  /** Words with a capital beside which no other stands, inside of a sentence. */
  readonly alone: ReadonlySet<string>;
}

export function countCapitals(tokens: Tokens): CapitalCounts {
  const upper = new Set<string>();
  const lower = new Set<string>();
  const surnames = new Set<string>();
  const fullNames = new Set<string>();
  const alone = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    const flags = tokens.shape[at]!;
    if ((flags & shape.word) === 0) continue;
    if (at > 0 && flags & tokens.shape[at - 1]! & shape.capital && isForename(tokens, at - 1)) {
      surnames.add(tokens.lower[at]!);
      if (!isCapital(tokens, at - 2)) fullNames.add(`${tokens.lower[at - 1]!} ${tokens.lower[at]!}`);
    }
    if (
      flags & shape.capital &&
      !(flags & shape.initial) &&
      !isCapital(tokens, at - 1) &&
      !isCapital(tokens, at + 1)
    )
      alone.add(tokens.lower[at]!);
    // What the lexicon knows need not be learned from the article.
    if ((flags & shape.capital) === 0) {
      if (tokens.word[at] === 0) lower.add(tokens.lower[at]!);
    } else if (
      (flags & shape.initial) === 0 &&
      !(at > 0 && tokens.shape[at - 1]! & (shape.mark | shape.colon))
    ) {
      upper.add(tokens.lower[at]!);
    }
  }
  return { upper, lower, surnames, fullNames, alone };
}

function isCapital(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.count && (tokens.shape[at]! & shape.capital) !== 0;
}

function isForename(tokens: Tokens, at: number): boolean {
  return (tokens.name[at]! & anyForename) !== 0;
}

/** Whether a paragraph is a headline with a capital on each word: where names end cannot be told there. */
export function isTitleCase(tokens: Tokens, start: number): boolean {
  let words = 0;
  let capitals = 0;
  let verbs = 0;
  for (let at = start; at < tokens.count && tokens.paragraph[at] === tokens.paragraph[start]; at++) {
    if (++words > headlineWords) return false;
    const flags = tokens.shape[at]!;
    if (!(flags & shape.word)) continue;
    // 'Laut Mara Quay ist die Brücke'
    if (flags & shape.noun) continue;
    if (flags & shape.capital) capitals++;
    else if (!(tokens.word[at]! & stopper) && !(tokens.word[at]! & word.determiner)) verbs++;
  }
  return capitals >= headlineCapitals && verbs * capitalsPerVerb < capitals;
}

/** The first token after 'PELL COUNTY (AP) — ' at the start of a paragraph; the place of reporting speaks for nobody. */
export function afterDateline(tokens: Tokens, start: number): number {
  if (!(tokens.shape[start]! & shape.upper)) return start;
  for (let at = start + 1; at < tokens.count && at < start + datelineWords; at++) {
    if (tokens.paragraph[at] !== tokens.paragraph[start]) return start;
    const flags = tokens.shape[at]!;
    if (flags & shape.dash) return at + 1;
    if (flags & (shape.colon | shape.mark) || (flags & shape.word && !(flags & shape.capital))) return start;
  }
  return start;
}
