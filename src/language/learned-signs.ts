/**
 * Signs of a word that stand for themselves in no other language than English, and are read in every language: the
 * weights were learned with them, so without them a feature would mean something else there. A language brings none.
 */
export const learnedSigns = {
  /** Endings of a verb's past form: 'walked'. */
  pastEndings: "ed",
  /** Endings of verbs with a subject before them: 'walked', 'walks'. */
  finiteEndings: `
    ed
    s
  `,
  /** Those of them that end a noun: 'seed', 'glass'. */
  nounEndings: `
    eed
    ss
  `,
  /** Endings of verbs of speech that are no nouns: 'another wrote', but 'another note'. */
  verbalEndings: `
    aid
    ed
    id
    old
    te
  `,
  /** Endings of words that have only their sentence's capital: 'Using Quay as', 'Sadly Quay left'. */
  plainEndings: `
    ed
    ing
    ly
  `,
  /** Endings of words for several persons. */
  pluralEndings: "s",
  /** Pronouns that are written with a capital, and no names: 'I'. */
  capitalPronouns: "i",
  /** Letters for a party before a state: the 'D' of 'D-Ga.'. */
  partyLetters: `
    d
    i
    r
  `,
};
