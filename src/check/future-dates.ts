import type { AttributedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";
import type { FrontMatter } from "../article/front-matter.ts";
import { placeInFrontMatter } from "../parse/front-matter/front-matter.ts";
import { standingOf } from "../site/schedule.ts";
import type { Finding } from "./finding.ts";

const day = 86_400_000;
/** Nobody plans an article for later than this; a slip in the year does. */
const farAhead = 366 * day;

/**
 * Finds dates that are still to come. An article of one's own for a later day is held back, which is a note; what was
 * saved, changed or corrected on a day to come, or published elsewhere, is a slip.
 */
export function futureDates(article: AttributedArticle, timeZone: string, now: Date): readonly Finding[] {
  const { path, source, frontMatter } = article;
  const { published, updated, saved, corrections } = frontMatter;
  // The day may have begun elsewhere: a day is to come once it has begun nowhere.
  const isToCome = (value: string | undefined): value is string =>
    value !== undefined && standingOf({ published: value }, timeZone, now) === "scheduled";
  const isSlip = (value: string | undefined): value is string =>
    isToCome(value) &&
    standingOf({ published: value }, timeZone, new Date(now.getTime() + day)) === "scheduled";
  const find = (
    place: readonly [keyof FrontMatter, ...PropertyKey[]],
    severity: Finding["severity"],
    reason: string,
  ): Finding => ({
    path,
    ...pointOf(source, placeInFrontMatter(source, place)),
    severity,
    reason,
    code: "dates/future",
  });
  const slip = (what: string, value: string, why = "") =>
    `Unexpected ${what} \`${value}\`, which is still to come, expected a day that is over${why}`;
  const found: Finding[] = [];
  if (isSlip(updated)) found.push(find(["updated"], "warning", slip("updated", updated)));
  if (isSlip(saved)) found.push(find(["saved"], "warning", slip("saved", saved)));
  for (const [index, { date }] of corrections.entries()) {
    if (isSlip(date)) found.push(find(["corrections", index, "date"], "warning", slip("date", date)));
  }
  if (!isToCome(published)) return found;
  const far = standingOf({ published }, timeZone, new Date(now.getTime() + farAhead)) === "scheduled";
  if (far || (frontMatter.source !== undefined && isSlip(published))) {
    const why = ": the article is held back until then";
    return [...found, find(["published"], "warning", slip("published", published, why))];
  }
  return [...found, find(["published"], "note", `is held back until ${published}`)];
}
