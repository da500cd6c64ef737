import { memoByText } from "./memo.ts";
import { sameLanguage } from "./wording.ts";

const namesIn = memoByText((language) => new Intl.DisplayNames([language], { type: "language" }));

/** The language of an article in the words of the pages, 'Spanish'; nothing where it is theirs. */
export function languageName(language: string, ofPages: string): string | undefined {
  return sameLanguage(language, ofPages) ? undefined : namesIn(ofPages).of(language);
}
