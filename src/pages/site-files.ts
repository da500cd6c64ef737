import type { Article } from "../model/article.ts";
import type { Edition } from "./edition.ts";

/** A file that is no page: a feed, the sitemap, quotations as data. */
export interface SiteFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** Makes `removed.json` and `quotes.json` of one article. */
export function articleFiles(_article: Article, _edition: Edition): readonly SiteFile[] {
  throw new Error("Not written yet");
}

/** Makes feeds, sitemap, robots.txt and the quotations as data, one at a time. */
export function* siteFiles(
  _edition: Edition,
  /** Finds an article by its slug: the newest are carried in the feeds. */
  _articleOf: (slug: string) => Article | undefined,
): Generator<SiteFile> {
  yield* [];
}
