import { sameLanguage, type Wording, wordsFor } from "./wording.ts";

/** A role as an article words it. */
export interface WordedRole {
  readonly role?: string | undefined;
  /** Of the article. */
  readonly language: string;
}

/**
 * The role of a speaker as lists show it: the operator's, else the first that an article words.
 *
 * Only in the language of the page: what an article in another language words stands in that article.
 */
export function listedRole(
  language: string,
  own: Wording | undefined,
  worded: readonly WordedRole[],
): string | undefined {
  return (
    wordsFor(own, language) ?? worded.find((each) => each.role && sameLanguage(each.language, language))?.role
  );
}
