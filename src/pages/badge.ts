import { printDate } from "../site/dates.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { type Schedule, standingOf } from "../site/schedule.ts";

/** What a reader of a preview must know of an article that is not for everybody. */
export interface Badge {
  /** 'Draft', 'Appears on 3 May 2026' */
  readonly badge?: string;
  /** The badge tells when the article was or is to be published. */
  readonly dated?: true;
}

export function badgeOf(newsroom: Newsroom, article: Schedule & { readonly draft: boolean }): Badge {
  const { say, site, now } = newsroom;
  if (article.draft) return { badge: say("draft") };
  const standing = now ? standingOf(article, site.timeZone, now) : "standing";
  if (standing === "standing") return {};
  const date = standing === "scheduled" ? article.published! : article.expires!;
  return {
    badge: say(standing, { date: printDate(newsroom, date).text }),
    ...(standing === "scheduled" ? { dated: true } : {}),
  };
}
