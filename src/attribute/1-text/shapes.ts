/** What a token is made of, one bit each. */
export const shape = {
  word: 1 << 0,
  number: 1 << 1,
  mark: 1 << 2,
  stop: 1 << 3,
  comma: 1 << 4,
  dash: 1 << 5,
  colon: 1 << 6,
  open: 1 << 7,
  close: 1 << 8,
  capital: 1 << 9,
  upper: 1 << 10,
  /** First in its block or after a full stop. */
  initial: 1 << 11,
  possessive: 1 << 12,
  /** Stands directly after white space or at the start. */
  spaced: 1 << 13,
  semicolon: 1 << 14,
  /** An abbreviation with its full stop: 'a.m.', 'Mr.' */
  stopped: 1 << 15,
  /** An adjective that begins with a name: 'Marsh-based'. */
  modifier: 1 << 16,
  /** Known by its last part alone: 'Hofrichter' may be a judge or a name. */
  compound: 1 << 17,
  /** Ends like a verb in the past: 'tabled'. */
  past: 1 << 18,
  /** Ends like a verb behind its subject: 'tabled', 'tables', but not 'seed', 'glass'. */
  finite: 1 << 22,
  /** Ends like a verb of speech that is no noun: 'wrote', but not 'note'. */
  verbal: 1 << 23,
  /** Ends like a word that no name begins with: 'Using', 'Sadly'. */
  plain: 1 << 24,
  /** Ends like a word for several persons. */
  plural: 1 << 25,
  /** A party and a state: 'D-Ga.' */
  party: 1 << 26,
  /** Ends like a participle: 'saying', 'diciendo'. */
  participle: 1 << 19,
  /** Ends like an adverb: 'simply', 'simplement'. */
  adverb: 1 << 21,
  /** The capital that any noun has in German. */
  noun: 1 << 20,
} as const;
