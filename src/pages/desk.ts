import type { Newsroom } from "../site/newsroom.ts";
import { termSlug } from "../site/speaker-book.ts";
import type { ArticleSummary } from "./summary.ts";

/** Notes of the publication on how it works stand in a section of this name, and are never the news. */
export function isFromDesk(
  { say }: Pick<Newsroom, "say">,
  { section }: Pick<ArticleSummary, "section">,
): boolean {
  return section !== undefined && termSlug(section) === termSlug(say("front.desk"));
}
