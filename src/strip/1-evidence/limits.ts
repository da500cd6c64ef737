/**
 * Limits that several files share. They were set by hand on the development articles (`npm run bench:boilerplate`)
 * unless something else is said. A number that one rule alone has stands in the rule, beside what it is for.
 */
export const limits = {
  /** Characters read of a long block, at its start and at its end: they tell what it is. From `bench:text`: the time of 1 MB. */
  head: 2000,
  tail: 600,
  /** Share of the article's prose that may still follow at its end: the last words of a page are no running text. */
  end: 0.02,
  /** Share of a block's words from which all of it is furniture: single precision keeps it from 1. */
  whole: 0.99,
  /** Fewest words of a paragraph of prose, and of one without a full stop. */
  proseWords: 18,
  openProseWords: 40,
  /** Prose is not linked, and not furniture, beyond these shares. */
  proseLinked: 0.5,
  proseFurniture: 0.25,
  /** From these words on a paragraph is running text that ends a list at the end of the page. */
  longProseWords: 70,
  /** Blocks that are looked at before and behind a block for the next prose. */
  proseDistance: 12,
  /** Other articles of the source in which a repeated block must stand: three in all. */
  repeatedIn: 2,
  /** Blocks of a cited letter: a longer one is not told from the article. */
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
