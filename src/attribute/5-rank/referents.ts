/**
 * Whom a mention stands for, as one number: the index of an entity, `noReferent`, or a phrase that names nobody ('one
 * woman'), kept as the mention that prints it.
 */
export const noReferent = -1;

/** The referent that a phrase is for the pronouns after it. */
export function referentOfPhrase(mention: number): number {
  return -2 - mention;
}

/** The mention of a phrase; -1 where the referent is an entity or nobody. */
export function phraseOf(referent: number): number {
  return referent < noReferent ? -2 - referent : -1;
}
