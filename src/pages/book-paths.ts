import type { Newsroom } from "../site/newsroom.ts";
import type { PageLink } from "./records.ts";
import type { ArticleSummary } from "./summary.ts";

/** Where EPUBs lie, below the output folder: each is named so that a reader finds it among other downloads. */
export const bookPaths = {
  article: (slug: string) => `articles/${slug}/${slug}.epub`,
  term: ({ kind, slug }: { readonly kind: string; readonly slug: string }) => `${kind}/${slug}/${slug}.epub`,
  list: (slug: string) => `epub/${slug}.epub`,
  site: "site.epub",
} as const;

/** The EPUBs of the whole site and of the lists, as links. */
export function bookLinks(
  { base, site }: Newsroom,
  summaries: readonly ArticleSummary[],
): readonly PageLink[] {
  const { epub, masthead } = site;
  const shown = new Set(summaries.flatMap(({ draft, slug }) => (draft ? [] : [slug])));
  const lists = epub.lists.filter(({ articles }) => articles.some((slug) => shown.has(slug)));
  return [
    ...(epub.site && shown.size > 0 ? [{ text: masthead, href: base + bookPaths.site }] : []),
    ...lists.map(({ title, slug }) => ({ text: title, href: base + bookPaths.list(slug) })),
  ];
}
