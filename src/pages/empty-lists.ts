import { termSlug } from "../site/speaker-book.ts";
import type { ArticleFacts } from "./summary.ts";
import { labelsOf, termKinds } from "./term-pages.ts";

/** The names of the site's lists that no article adds anything to: a menu of the site's own choice has no link to them. */
export function emptyLists(articles: readonly ArticleFacts[]): ReadonlySet<string> {
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
    speakers: has(({ speakers }) => speakers.some(({ kind }) => kind !== "unnamed")),
    archive: articles.length > 0,
  };
  return new Set(Object.keys(filled).filter((name) => !filled[name]));
}
