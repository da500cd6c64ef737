/** What a token is made of. */
export const shape = {
  word: 1,
  number: 2,
  mark: 4,
  stop: 8,
  comma: 16,
  dash: 32,
  colon: 64,
  open: 128,
  close: 256,
  capital: 512,
  upper: 1024,
  /** First in its block or after a full stop. */
  initial: 2048,
  possessive: 4096,
  /** Stands directly after white space or at the start. */
  spaced: 8192,
  semicolon: 16384,
  /** An abbreviation with its full stop: 'a.m.', 'Mr.' */
  stopped: 32768,
  /** An adjective that begins with a name: 'Marsh-based'. */
  modifier: 65536,
  /** Known by its last part alone: 'Hofrichter' may be a judge or a name. */
  compound: 131072,
  /** Ends like a verb in the past: 'tabled'. */
  past: 262144,
  /** Ends like a participle: 'saying', 'diciendo'. */
  participle: 524288,
  /** Ends like an adverb: 'simply', 'simplement'. */
  adverb: 2097152,
  /** The capital that any noun has in German. */
  noun: 1048576,
} as const;
