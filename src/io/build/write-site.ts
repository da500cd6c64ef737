import { setImmediate } from "node:timers/promises";
import { permalinkOf } from "../../pages/page.ts";
import { madeFile } from "../../pages/page-group.ts";
import { offlinePath } from "../../pages/plain-pages.ts";
import { shardFolder } from "../../pages/search-shards.ts";
import type { SiteParts } from "../../pipeline/assemble-site.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import type { NextSite } from "../publish/staging.ts";
import { threadsFor } from "../run/threads.ts";
import { sharedKey } from "./page-cache.ts";
import { openPageThreads } from "./page-threads.ts";
import type { PreparedSite } from "./prepare-site.ts";
import { writeSearchIndex } from "./search-index.ts";
import { writeArticles } from "./write-articles.ts";
import { writeBooks } from "./write-books.ts";
import { writeCards } from "./write-cards.ts";
import { openGroupWriter } from "./write-groups.ts";
import { writeJoined } from "./write-joined.ts";
import { writeWorker } from "./write-worker.ts";

/** Pages of fewer new articles take a thread more to warm up than it takes from this one. */
const fewestForThreads = 2000;
/** Groups written before other work of this thread has its turn. */
const turn = 20;

/**
 * Writes every page, feed and data file of a site; gives what each was made of.
 *
 * The pages of many new articles are made in threads, and the indexes of the search in a process of its own, while this
 * thread makes the rest.
 */
export async function writeSite(
  parts: Pick<PreparedSite, keyof SiteParts | "newsroom" | "forThreads">,
  { templates, cache }: { readonly templates: readonly string[]; readonly cache: string },
  staging: NextSite,
  {
    before,
    isMade = () => true,
    threads,
    progress,
  }: {
    /** What each file of the last build was made of. */
    readonly before: ReadonlyMap<string, MadeOf>;
    /** Says whether a file is made here, with all that are made together with it; others are made elsewhere. */
    readonly isMade?: (path: string) => boolean;
    /** To make pages of articles in; missing: by how many are new. */
    readonly threads?: number | undefined;
    readonly progress: (done: number, all: number) => void;
  },
): Promise<ReadonlyMap<string, MadeOf>> {
  const { newsroom, forThreads } = parts;
  const { articles, pages, files, downloads, search, cards, books } = madeParts(parts, isMade);
  const { site, strings, base, origin, speakers, cardFaces } = newsroom;
  const shared = {
    page: sharedKey(newsroom, templates),
    record: keyOf(
      codeKey(),
      site,
      strings,
      base,
      origin,
      speakers.entries,
      newsroom.navigation,
      cardFaces.key,
    ),
  };
  const made = new Map<string, MadeOf>();
  const renewal = { staging, before, made };
  const fresh = articles.filter(({ page }) => !before.has(page.places[0]!.permalink));
  const count = threadsFor(fresh.length, fewestForThreads, threads);
  const settings = { ...forThreads.settings, templates, pageKey: shared.page };
  // This thread and the search's process are at work beside them.
  const pool = count > 0 ? openPageThreads(settings, Math.max(1, count - 1), renewal) : undefined;
  try {
    const writer = openGroupWriter({ newsroom, templates }, shared, renewal, pool);
    const elsewhere = new Set<unknown>(pool ? fresh.flatMap(({ page, files }) => [page, files]) : []);
    const ready = [...files, ...downloads.list.map(({ path, content }) => madeFile(path, () => content))];
    const all = pages.length + ready.length;
    let done = 0;
    const tell = async () => {
      progress(++done, all);
      if (done % turn === 0) await setImmediate();
    };
    const writeHere = async () => {
      for (const group of pages) {
        if (!elsewhere.has(group)) await writer.writePages(group);
        await tell();
      }
      await writer.finish();
      for (const group of ready) {
        if (!elsewhere.has(group)) writer.writeFiles(group);
        await tell();
      }
      writeJoined(downloads.joined, renewal, { cache, shared: shared.record });
    };
    const writeThere = async () => {
      if (!pool) return;
      const left = await writeArticles(fresh, pool, { ...writer, resultOf: forThreads.resultOf });
      for (const { page, files } of left) {
        await writer.writePages(page);
        writer.writeFiles(files);
      }
      await writer.finish();
    };
    await allDone([writeThere(), writeSearchIndex(search, newsroom, renewal, cache), writeHere()]);
  } finally {
    await pool?.close();
  }
  if (isMade(permalinkOf(offlinePath))) await writeWorker(newsroom, templates, parts.pages, renewal);
  await writeCards(cards, newsroom, renewal, cache);
  await writeBooks(books, newsroom, renewal, { cache, shared: keyOf(shared.record) });
  return made;
}

/** Waits for all of them, and throws what the first to fail threw: nothing is written any more then. */
async function allDone(works: readonly Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(works)) {
    if (outcome.status === "rejected") throw outcome.reason;
  }
}

/** The groups that are made here: the first file of each tells. */
function madeParts(
  { records, articles, pages, files, downloads, search, cards, books }: SiteParts,
  isMade: (path: string) => boolean,
): SiteParts {
  return {
    records,
    articles: articles.filter(({ page: { places } }) => isMade(places[0]!.permalink)),
    pages: pages.filter(({ places: [first] }) => first && isMade(first.permalink)),
    files: files.filter(({ paths: [first] }) => first && isMade(first)),
    downloads: {
      joined: downloads.joined.filter(({ files: [first] }) => first && isMade(first.path)),
      list: downloads.list.filter(({ path }) => isMade(path)),
    },
    search: search.filter(({ number }) => isMade(shardFolder(number))),
    cards: cards.filter(({ path }) => isMade(path)),
    books: books.filter(({ path }) => isMade(path)),
  };
}
