import { hasFullText, type ImportedEntry, pageOfEntry, readFeed } from "../../import/feed.ts";
import { isWebAddress } from "../../parse/front-matter/formats.ts";
import { openFeedMemory } from "../read/feed-memory.ts";
import type { FetchOptions } from "../read/fetch-page.ts";
import { problem, readSaved, type SavedPage } from "../read/saved-pages.ts";

/** A page to be imported: what a feed has of it, or where it is. */
export interface FeedPage {
  /** What messages name. */
  readonly input: string;
  readonly entry: ImportedEntry;
  /** Reads it: the feed's own text where that is the article, else the page. */
  read(): Promise<SavedPage>;
  /** What the feed itself has of it, for a page that is gone, refused or no article. */
  readonly own: SavedPage;
  /** To be called when it is an article. */
  remember(): Promise<void>;
}

/** What is asked of a feed. */
export interface FeedOptions {
  readonly articles: string;
  readonly fetch: FetchOptions;
}

/** What a feed has to import. */
export interface FeedPages {
  readonly pages: readonly FeedPage[];
  /** Entries that were imported before. */
  readonly known: number;
  /** The feeds of an OPML file. */
  readonly feeds: readonly string[];
}

/** Lists the entries of a feed that are no articles yet, oldest first. Throws `ArticleError` where it is no feed. */
export async function newPagesOf(saved: SavedPage, options: FeedOptions): Promise<FeedPages> {
  const feed = readFeed(saved.text);
  if (feed === undefined || (feed.kind === "feed" ? feed.entries.length : feed.feeds.length) === 0)
    throw problem(
      saved.path,
      "Unexpected feed without entries, expected RSS, Atom, JSON Feed or OPML",
      "feed",
    );
  if (feed.kind === "list") return { pages: [], known: 0, feeds: feed.feeds.filter(isWebAddress) };
  const memory = await openFeedMemory(options.articles);
  const name = saved.address ?? saved.path;
  const fresh = feed.entries.filter(({ id }) => !memory.has(name, id)).reverse();
  const base = saved.address ?? feed.link;
  const pages = fresh.map((each): FeedPage => {
    const address = absolute(each.address, base);
    const { address: _, ...rest } = each;
    const site = feed.title;
    const entry: ImportedEntry = { ...rest, ...(address ? { address } : {}), ...(site ? { site } : {}) };
    const input = address ?? `${saved.path}#${each.id}`;
    const own = ownText(entry, input, feed.language);
    return {
      input,
      entry,
      read: async () =>
        entry.address === undefined || hasFullText(entry) ? own : readSaved(entry.address, options.fetch),
      own,
      remember: () => memory.add(name, each.id),
    };
  });
  return { pages, known: feed.entries.length - fresh.length, feeds: [] };
}

function ownText(entry: ImportedEntry, path: string, language: string | undefined): SavedPage {
  const text = pageOfEntry(entry, language);
  const original = { bytes: Buffer.from(text), extension: "html" };
  return { path, kind: "html", text, original, ...(entry.address ? { address: entry.address } : {}) };
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address, base) ? new URL(address, base).href : undefined;
  return url && isWebAddress(url) ? url : undefined;
}
