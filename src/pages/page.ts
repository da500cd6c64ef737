import type { Newsroom } from "../site/newsroom.ts";
import { withoutOverrides } from "../site/text-direction.ts";
import type { FeedLink, PageRecord, Pager, Share } from "./records.ts";
import { cardPaths, cardPicture } from "./share-picture.ts";

type Own = Omit<PageRecord, "url" | "permalink" | "language" | "canonical" | "address">;

/** Makes what every page has. `path` lies below the base: `speakers/mara-quay/`, `404.html`. */
export function makePage<T extends Own>(newsroom: Newsroom, path: string, own: T): T & PageRecord {
  const url = newsroom.base + path;
  return {
    url,
    permalink: permalinkOf(path),
    language: newsroom.site.language,
    ...(newsroom.origin ? { canonical: newsroom.origin + url, address: newsroom.origin + url } : {}),
    ...own,
    ...shared(newsroom, own.share),
    title: withoutOverrides(own.title),
    ...(own.description ? { description: withoutOverrides(own.description) } : {}),
  };
}

/** A page without a picture of its own is shared with the site's card. */
function shared(newsroom: Newsroom, own: Share | undefined): { readonly share?: Share } {
  const picture = own?.picture ?? cardPicture(newsroom, cardPaths.site, newsroom.site.masthead);
  return picture ? { share: { ...own, picture } } : {};
}

/** The file of a page: `speakers/` -> `speakers/index.html`. */
export function permalinkOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The path of a leaf of a list: `topics/tides/`, `topics/tides/page/2/`. */
export function leafPath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`;
}

/** Says whether a speaker, topic or section of so many articles has a feed. */
export function hasFeed({ site }: Newsroom, articles: number): boolean {
  return articles >= site.feedsFrom;
}

/** The two feeds below a path, as links. */
export function feedLinks({ base, say }: Newsroom, path: string, name: string): readonly FeedLink[] {
  return [
    { href: `${base}${path}feed.xml`, text: say("feeds.atom", { name }), type: "application/atom+xml" },
    { href: `${base}${path}feed.json`, text: say("feeds.json", { name }), type: "application/feed+json" },
  ];
}

export interface ListPage<T> {
  readonly entries: readonly T[];
  /** Counts from 1. */
  readonly number: number;
  readonly path: string;
  readonly pager?: Pager;
}

/** Cuts a list into pages: `topics/tides/`, `topics/tides/page/2/`. An empty list is one page. */
export function paginate<T>(newsroom: Newsroom, path: string, entries: readonly T[]): readonly ListPage<T>[] {
  const { base, say, site } = newsroom;
  const size = site.perPage;
  const count = Math.max(1, Math.ceil(entries.length / size));
  const pathOf = (number: number) => leafPath(path, number);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const pager = () => ({
      label: say("pager.page", { page: number, pages: count }),
      ...(number > 1 ? { newer: base + pathOf(number - 1) } : {}),
      ...(number < count ? { older: base + pathOf(number + 1) } : {}),
    });
    return {
      entries: entries.slice(index * size, number * size),
      number,
      path: pathOf(number),
      ...(count > 1 ? { pager: pager() } : {}),
    };
  });
}

/** The title of a leaf: the list's name, and from the second on the page's number. */
export function leafTitle({ say }: Newsroom, name: string, number: number): string {
  return number === 1 ? name : say("pager.title", { name, page: number });
}
