import type { AssumedLanguage } from "../language/detect-language.ts";
import type { SpeakerEntry } from "../site/settings/site.ts";
import type { Repetition } from "../strip/strip.ts";

/** What one article is read beside: the language of one that names none, the site's known speakers, and the articles around it. */
export interface ArticleContext {
  readonly language: AssumedLanguage;
  readonly speakers: readonly SpeakerEntry[];
  /** How often a block stands in other articles of the article's source. */
  readonly repetition: (host: string | undefined) => Repetition;
}

/** An article by itself: English, no known speakers, nothing repeated. */
export const noContext: ArticleContext = { language: "en", speakers: [], repetition: () => () => 0 };
