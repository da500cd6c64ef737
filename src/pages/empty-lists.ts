import { type SpeakerBook, termSlug } from "../site/speaker-book.ts";
import type { ArticleFacts } from "./summary.ts";
import { labelsOf, termKinds } from "./term-pages.ts";

/**
 * The names of the site's lists that no article adds anything to: the usual menu and foot, and the search page, have no
 * link to them. A menu that the settings name is left as it is.
 */
export function emptyLists(
  articles: readonly ArticleFacts[],
  book: Pick<SpeakerBook, "find">,
): ReadonlySet<string> {
  const has = (adds: (article: ArticleFacts) => boolean) => articles.some(adds);
  const filled: Readonly<Record<string, boolean>> = {
    ...Object.fromEntries(
      termKinds.map((kind) => [
        kind,
        has((each) => labelsOf[kind](each).some((label) => termSlug(label) !== "")),
      ]),
    ),
    corrections: has(({ corrections }) => corrections.length > 0),
    quotes: has(({ counts }) => counts.passages > 0),
    speakers: has(({ speakers, slug }) => speakers.some((each) => book.find(each, slug).slug !== undefined)),
    archive: articles.length > 0,
  };
  return new Set(Object.keys(filled).filter((name) => !filled[name]));
}
