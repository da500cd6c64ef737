import type { ArticleError } from "../../article/diagnostic.ts";
import {
  hasFullText,
  type ImportedEntry,
  isCutOff,
  mayStandFor,
  pageOfEntry,
  readFeed,
} from "../../import/feed.ts";
import { isWebAddress } from "../../parse/front-matter/formats.ts";
import { openFeedMemory } from "../read/feed-memory.ts";
import type { FetchOptions } from "../read/fetch-page.ts";
import { problem, readSaved, type SavedPage, UnloadedPage } from "../read/saved-pages.ts";

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
  if (isCutOff(saved.text))
    throw problem(saved.path, "Unexpected end of the feed, expected all of it: it was cut off", "feed");
  if (feed === undefined)
    throw problem(
      saved.path,
      "Unexpected feed, expected RSS, Atom, JSON Feed or OPML that can be read",
      "feed",
    );
  if ((feed.kind === "feed" ? feed.entries.length : feed.feeds.length) === 0)
    throw problem(saved.path, "Missing entries in the feed, expected one at least", "feed");
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

/**
 * Says what becomes of an entry whose page is not had. `instead`: the feed's own text is imported, with this warning.
 * Else the entry is missed, which `missed` tells: of a page that only does not load, the next run tries again.
 */
export function standIn(
  { input, entry, own }: FeedPage,
  error: ArticleError,
  page: SavedPage | undefined,
): { readonly instead?: string; readonly missed: ArticleError } {
  const { reason, code } = error.diagnostics[0]!;
  // It is an article already.
  if (code === "import/exists") return { missed: error };
  if (page === own) return { missed: entry.address === undefined ? withoutLink(input) : error };
  const isGone = !(error instanceof UnloadedPage) || error.isLasting;
  if (isGone) {
    const instead = `Only the feed's own text is imported. Of the page: ${reason}`;
    return { missed: error, ...(mayStandFor(entry, true) ? { instead } : {}) };
  }
  const instead = `Only the feed's own text is imported: ${reason}. Once the page loads, import it with --force ${input}`;
  const missed = problem(
    input,
    `${reason}: the feed has no more than an excerpt of it, and the next run tries again`,
    code.replace("import/", ""),
  );
  if (code === "import/private") return { missed: error };
  return { missed, ...(mayStandFor(entry, false) ? { instead } : {}) };
}

const withoutLink = (input: string) =>
  problem(
    input,
    "Missing link in this entry, expected the address of its page: the feed has no more than an excerpt of it",
    "feed",
  );
