import type { BoilerplateWords } from "./boilerplate.ts";
import type { ImportWords } from "./import-words.ts";
import type { Phrases } from "./phrases.ts";
import type { Speech } from "./speech.ts";

/** All that is known of one language: one folder beside this file, and one line in `index.ts`. */
export interface Language {
  /** BCP 47, without a region: 'en'. The folder has the same name. */
  readonly tag: string;
  /** Words that tell who says what. */
  readonly speech: Speech;
  /** Words that tell boilerplate from reporting. */
  readonly boilerplate: BoilerplateWords;
  /** Words at the top of a saved page. */
  readonly importWords: ImportWords;
  /** Words with their capitals whose full stop ends no sentence: 'Mr'. */
  readonly abbreviations: Phrases;
}
