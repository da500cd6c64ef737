import { permalinkOf } from "../../pages/page.ts";
import { type FileGroup, madeFile, type PageGroup } from "../../pages/page-group.ts";
import { offlinePath } from "../../pages/plain-pages.ts";
import type { PageKind, PageRecord } from "../../pages/records.ts";
import { shardFolder } from "../../pages/search-shards.ts";
import type { SiteParts } from "../../pipeline/assemble-site.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import type { NextSite } from "../publish/staging.ts";
import { keepHeapSmall } from "../run/heap.ts";
import { renderPages } from "./eleventy.ts";
import { sharedKey } from "./page-cache.ts";
import { writeSearchIndex } from "./search-index.ts";
import { takeOver } from "./take-over.ts";
import { writeBooks } from "./write-books.ts";
import { writeCards } from "./write-cards.ts";
import { writeJoined } from "./write-joined.ts";
import { writeWorker } from "./write-worker.ts";

/** Pages rendered at a time: their records and their HTML are held meanwhile. */
const batchSize = 500;

/**
 * Writes every page, feed and data file of a site; gives what each was made of.
 *
 * A group that is made of the same as in the last build is taken over from the site that stands: its records are not
 * even made. In a group that is not, a page whose record is the same is taken over.
 */
export async function writeSite(
  parts: SiteParts,
  {
    newsroom,
    templates,
    cache,
  }: { readonly newsroom: Newsroom; readonly templates: readonly string[]; readonly cache: string },
  staging: NextSite,
  {
    before,
    isMade = () => true,
    progress,
  }: {
    /** What each file of the last build was made of. */
    readonly before: ReadonlyMap<string, MadeOf>;
    /** Says whether a file is made here, with all that are made together with it; others are made elsewhere. */
    readonly isMade?: (path: string) => boolean;
    readonly progress: (done: number, all: number) => void;
  },
): Promise<ReadonlyMap<string, MadeOf>> {
  const { pages, files, downloads, search, cards, books } = madeParts(parts, isMade);
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
  let waiting: Partial<Record<PageKind, PageRecord[]>> = {};
  let count = 0;
  const render = async () => {
    if (count === 0) return;
    for (const { permalink, html } of await renderPages({ newsroom, templates, pages: waiting })) {
      staging.write(permalink, html);
    }
    waiting = {};
    count = 0;
  };
  const writePages = async ({ kind, places, madeOf, make }: PageGroup) => {
    const group = madeOf && keyOf(shared.page, shared.record, kind, madeOf());
    if (
      takeOver(
        places.map(({ permalink }) => permalink),
        group,
        renewal,
      )
    )
      return;
    for (const record of make()) {
      const { permalink } = record;
      const page = keyOf(shared.page, kind, record);
      made.set(permalink, { group, page });
      if (before.get(permalink)?.page === page && staging.published(permalink) !== undefined) {
        staging.keep(permalink);
        continue;
      }
      const list = waiting[kind] ?? [];
      waiting[kind] = list;
      list.push(record);
      if (++count < batchSize) continue;
      keepHeapSmall();
      await render();
    }
  };
  const writeFiles = ({ paths, madeOf, make }: FileGroup) => {
    const group = madeOf && keyOf(shared.record, paths, madeOf());
    if (takeOver(paths, group, renewal)) return;
    for (const { path, content } of make()) {
      made.set(path, { group, page: undefined });
      staging.write(path, content);
    }
  };
  const ready = [...files, ...downloads.list.map(({ path, content }) => madeFile(path, () => content))];
  const all = pages.length + ready.length;
  for (const [index, group] of pages.entries()) {
    await writePages(group);
    progress(index + 1, all);
  }
  await render();
  for (const [index, group] of ready.entries()) {
    writeFiles(group);
    progress(pages.length + index + 1, all);
  }
  writeJoined(downloads.joined, renewal, { cache, shared: shared.record });
  await writeSearchIndex(search, newsroom, renewal, cache);
  if (isMade(permalinkOf(offlinePath))) await writeWorker(newsroom, templates, parts.pages, renewal);
  await writeCards(cards, newsroom, renewal, cache);
  await writeBooks(books, newsroom, renewal, { cache, shared: keyOf(shared.record) });
  return made;
}

/** The groups that are made here: the first file of each tells. */
function madeParts(
  { records, pages, files, downloads, search, cards, books }: SiteParts,
  isMade: (path: string) => boolean,
): SiteParts {
  return {
    records,
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
