import { articleHref, sourceName } from "./entries.ts";
import type { Edition } from "./site-records.ts";

/** What the filter of `/search/` reads: more would be slow to fetch, and the page says so. */
const mostArticles = 2000;
const mostSpeakers = 2000;

export interface SearchIndex {
  readonly articles: readonly (readonly [headline: string, href: string, more: string])[];
  readonly speakers: readonly (readonly [name: string, href: string, more: string])[];
  /** Not everything is in it. */
  readonly partial: boolean;
}

/** Lists the newest articles and the most quoted speakers by what a reader would type. */
export function searchIndex({ newsroom, summaries, speakers }: Edition): SearchIndex {
  const most = [...speakers].sort((a, b) => b.said.length - a.said.length).slice(0, mostSpeakers);
  return {
    articles: summaries
      .slice(0, mostArticles)
      .map((summary) => [
        summary.headline,
        articleHref(newsroom, summary.slug),
        [summary.standfirst, sourceName(summary), ...summary.tags, ...summary.places]
          .filter(Boolean)
          .join(" · "),
      ]),
    speakers: most.map(({ name, slug, said }) => [
      name,
      `${newsroom.base}speakers/${slug}/`,
      newsroom.say("quotes", { n: said.length }),
    ]),
    partial: summaries.length > mostArticles || speakers.length > mostSpeakers,
  };
}
