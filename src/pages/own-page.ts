import type { Article } from "../article/article.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { makePage } from "./page.ts";
import type { PageRecord } from "./records.ts";

export interface OwnPageRecord extends PageRecord {
  readonly headline: string;
  readonly article: {
    /** The body: sanitised by `render`, the only text that is printed as it is. */
    readonly html: string;
    /** Where it is not the site's. */
    readonly language?: string;
    readonly standfirst?: string;
    readonly badge?: string;
  };
}

/** Makes a page of the site's own, at `/SLUG/`. */
export function ownPage(newsroom: Newsroom, page: Article): OwnPageRecord {
  const { headline, language, frontMatter, html, slug } = page;
  const { standfirst, draft } = frontMatter;
  return makePage(newsroom, `${slug}/`, {
    title: headline,
    ...(standfirst ? { description: standfirst } : {}),
    ...(draft ? { noindex: true as const } : {}),
    headline,
    article: {
      html,
      ...(language === newsroom.site.language ? {} : { language }),
      ...(standfirst ? { standfirst } : {}),
      ...(draft ? { badge: newsroom.say("draft") } : {}),
    },
  });
}
