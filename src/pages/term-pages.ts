import { isLeftOver, printedLabel } from "../site/labels.ts";
import type { Newsroom } from "../site/newsroom.ts";
import { termSlug } from "../site/speaker-book.ts";
import { bookPaths } from "./book-paths.ts";
import { makeEntry, makeOpening } from "./entries.ts";
import { feedLinks, hasFeed, type ListPage, leafTitle, makePage, paginate } from "./page.ts";
import { type PageGroup, placeAt } from "./page-group.ts";
import type { Entry, FeedLink, Opening, PageLink, PageRecord, Pager, Term } from "./records.ts";
import type { ArticleSummary, SummaryKey } from "./summary.ts";

/** What articles are filed under; each has a directory and a list of articles of its own. */
export const termKinds = ["topics", "sections", "places", "series"] as const;
export type TermKind = (typeof termKinds)[number];

/** One topic, section, place or series with its articles, newest first. */
export interface TermFile {
  readonly kind: TermKind;
  readonly slug: string;
  /** As the newest article writes it, with a capital. */
  readonly label: string;
  readonly articles: readonly ArticleSummary[];
}

export interface DirectoryRecord extends PageRecord {
  readonly headline: string;
  readonly count: string;
  readonly terms: readonly Term[];
  readonly pager?: Pager;
}

export interface ListingRecord extends PageRecord {
  readonly headline: string;
  readonly kicker: { readonly text: string; readonly href: string };
  readonly count: string;
  readonly entries: readonly Entry[];
  /** The first page opens with its first article at full size. */
  readonly opening?: Opening;
  /** All of it as a book. */
  readonly epub?: PageLink;
  readonly pager?: Pager;
}

type Labels = Pick<ArticleSummary, "tags" | "section" | "places" | "series">;

export const labelsOf: Readonly<Record<TermKind, (article: Labels) => readonly string[]>> = {
  topics: ({ tags }) => tags,
  sections: ({ section }) => (section ? [section] : []),
  places: ({ places }) => places,
  series: ({ series }) => (series ? [series] : []),
};

/** Gathers the terms of a kind, most articles first. Spellings that differ in case are one. */
export function gatherTerms(
  newsroom: Newsroom,
  kind: TermKind,
  summaries: readonly ArticleSummary[],
): readonly TermFile[] {
  const files = new Map<string, TermFile & { articles: ArticleSummary[] }>();
  for (const summary of summaries) {
    const slugs = new Set<string>();
    for (const label of labelsOf[kind](summary)) {
      const slug = termSlug(label);
      if (slug === "" || slugs.has(slug)) continue;
      slugs.add(slug);
      const file = files.get(slug);
      if (file) file.articles.push(summary);
      else files.set(slug, { kind, slug, label: printedLabel(label), articles: [summary] });
    }
  }
  const collator = new Intl.Collator(newsroom.site.language, { numeric: true });
  const last = ({ slug }: TermFile) => Number(kind === "sections" && isLeftOver(slug));
  return [...files.values()].sort(
    (a, b) =>
      last(a) - last(b) || b.articles.length - a.articles.length || collator.compare(a.label, b.label),
  );
}

export function makeTerm({ base, say }: Newsroom, { kind, slug, label, articles }: TermFile): Term {
  return {
    text: label,
    href: `${base}${kind}/${slug}/`,
    count: articles.length,
    articles: say("articles", { n: articles.length }),
  };
}

/** Says whether a term has a feed. */
export function isFed(newsroom: Newsroom, { kind, articles }: TermFile): boolean {
  return (kind === "topics" || kind === "sections") && hasFeed(newsroom, articles.length);
}

/** `/topics/` and its like: every term, by name. */
export function directoryPages(
  newsroom: Newsroom,
  kind: TermKind,
  files: readonly TermFile[],
): readonly DirectoryRecord[] {
  const { say, site } = newsroom;
  const collator = new Intl.Collator(site.language, { numeric: true });
  const sorted = [...files].sort((a, b) => collator.compare(a.label, b.label));
  const name = say(`nav.${kind}`);
  return paginate(newsroom, `${kind}/`, sorted).map(({ entries, number, path, pager }) =>
    makePage(newsroom, path, {
      title: leafTitle(newsroom, name, number),
      description: say(`directory.${kind}.description`, { masthead: site.masthead }),
      department: kind,
      headline: name,
      count: say(`directory.${kind}.count`, { n: files.length }),
      terms: entries.map((file) => makeTerm(newsroom, file)),
      ...(pager ? { pager } : {}),
    }),
  );
}

/** `/topics/SLUG/` and its like: the articles, newest first, those of a series in their order; a group a page. */
export function listingPages(newsroom: Newsroom, file: TermFile, keyOf: SummaryKey): readonly PageGroup[] {
  const { say, base } = newsroom;
  const { kind, slug, label } = file;
  const articles = kind === "series" ? [...file.articles].reverse() : file.articles;
  const path = `${kind}/${slug}/`;
  const quotes = articles.reduce((sum, summary) => sum + summary.counts.quotes, 0);
  const feeds: readonly FeedLink[] = isFed(newsroom, file) ? feedLinks(newsroom, path, label) : [];
  const epub =
    newsroom.site.epub.topics && isFed(newsroom, file) && articles.some(({ draft }) => !draft)
      ? { text: say("epub.download"), href: base + bookPaths.term(file) }
      : undefined;
  const page = ({ entries, number, path: leaf, pager }: ListPage<ArticleSummary>): ListingRecord =>
    makePage(newsroom, leaf, {
      title: leafTitle(newsroom, label, number),
      description: say("listing.description", {
        label,
        n: articles.length,
        masthead: newsroom.site.masthead,
      }),
      department: kind,
      ...(feeds.length > 0 ? { feeds } : {}),
      ...(epub ? { epub } : {}),
      headline: label,
      kicker: { text: say(`nav.${kind}`), href: `${base}${kind}/` },
      count: say("joined", {
        first: say("articles", { n: articles.length }),
        second: say("quotes", { n: quotes }),
      }),
      ...(number === 1 && entries[0] ? { opening: makeOpening(newsroom, entries[0]) } : {}),
      entries: entries.slice(number === 1 ? 1 : 0).map((summary) => makeEntry(newsroom, summary)),
      ...(pager ? { pager } : {}),
    });
  return paginate(newsroom, path, articles).map((leaf) => ({
    kind: "listing",
    places: [placeAt(newsroom, leaf.path)],
    madeOf: () => [
      kind,
      slug,
      label,
      articles.length,
      quotes,
      epub,
      leaf.number,
      leaf.pager,
      leaf.entries.map(keyOf),
    ],
    make: () => [page(leaf)],
  }));
}
