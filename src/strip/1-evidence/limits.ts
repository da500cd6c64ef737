/**
 * Limits that several files share. They were set by hand on the development articles (`npm run bench -- boilerplate`)
 * unless a comment says otherwise. A number of one rule only stands in that rule.
 */
export const limits = {
  /** Characters read of a long block, at its start and at its end. They are enough to tell what it is, and keep 1 MB fast. */
  head: 2000,
  tail: 600,
  /** Share of the article's prose that may follow a block at the end of the text: a last line is often read as prose. */
  end: 0.02,
  /** Share of a block's words from which all of it is furniture: single precision keeps it from 1. */
  whole: 0.99,
  /** Fewest words of a paragraph of prose, and of one without a full stop. */
  proseWords: 18,
  openProseWords: 40,
  /** Prose is not linked, and not furniture, beyond these shares. */
  proseLinked: 0.5,
  proseFurniture: 0.25,
  /** Fewest words, less those that short lines cost, of a text that is sure to be the article of a page. */
  bodyWeight: 120,
  /** How many blocks behind that text to search for more of it. */
  bodyGap: 30,
  /** Most blocks between two lines that say the headline of the same article. */
  headlineGap: 10,
  /** From these words on a paragraph is running text that ends a list at the end of the page. */
  longProseWords: 70,
  /** How many blocks to search for the next prose, in both directions. */
  proseDistance: 12,
  /** Fewest other articles of the source with the same block: it stands in three. */
  repeatedIn: 2,
  /** Most blocks of a cited letter. */
  letterBlocks: 25,
  /** Fewest questions of an interview. */
  interviewQuestions: 3,
} as const;

/**
 * Chances from which the trees decide. Chosen among five pairs by ten folds over publishers: 0.8 and 0.9 decide the
 * same, 0.7 and 0.85 lose three kept blocks for one block more; beside a removed block 0.2 loses two.
 */
export const treeLimits = {
  /** For a short block. */
  alone: 0.85,
  /** For a long one: a wrong cut costs more. */
  long: 0.92,
  /** Beside a block that goes. */
  beside: 0.25,
  /** Words from which a block is long. */
  longWords: 25,
} as const;
