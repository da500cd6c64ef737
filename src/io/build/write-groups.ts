import type { FileGroup, PageGroup } from "../../pages/page-group.ts";
import type { PageKind, PageRecord } from "../../pages/records.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { keyOf } from "../cache/keys.ts";
import { keepHeapSmall } from "../run/heap.ts";
import { renderPages } from "./eleventy.ts";
import type { PageJob, PageThreads } from "./page-threads.ts";
import { type Renewal, takeOver } from "./take-over.ts";

/** Pages rendered at a time: their records and their HTML are held meanwhile. */
const batchSize = 500;
/** The same where threads render them. */
const batchOfThreads = 200;

/** Writes groups of pages and files. */
export interface GroupWriter {
  /** Stand for all that a group is made of. */
  readonly keyOfPages: (group: PageGroup) => string | undefined;
  readonly keyOfFiles: (group: FileGroup) => string | undefined;
  /** Pages are written some hundreds at a time: the last once `finish` is called. */
  readonly writePages: (group: PageGroup) => Promise<void>;
  readonly writeFiles: (group: FileGroup) => void;
  readonly finish: () => Promise<void>;
}

/**
 * A group that is made of the same as in the last build is taken over from the site that stands: its records are not
 * even made. In a group that is not, a page whose record is the same is taken over.
 */
export function openGroupWriter(
  { newsroom, templates }: { readonly newsroom: Newsroom; readonly templates: readonly string[] },
  /** Stand for what all pages, and all records, are made of. */
  shared: { readonly page: string; readonly record: string },
  renewal: Renewal,
  threads: PageThreads | undefined,
): GroupWriter {
  const { staging, before, made } = renewal;
  const keyOfPages = ({ kind, madeOf }: PageGroup) =>
    madeOf && keyOf(shared.page, shared.record, kind, madeOf());
  const keyOfFiles = ({ paths, madeOf }: FileGroup) => madeOf && keyOf(shared.record, paths, madeOf());
  let waiting: PageJob[] = [];
  const size = threads ? batchOfThreads : batchSize;
  const atThreads = openQueue((threads?.count ?? 0) * 2);
  const renderHere = async (jobs: readonly PageJob[]) => {
    const pages: Partial<Record<PageKind, PageRecord[]>> = {};
    for (const { kind, record } of jobs) {
      const list = pages[kind] ?? [];
      pages[kind] = list;
      list.push(record);
    }
    for (const { permalink, html } of await renderPages({ newsroom, templates, pages })) {
      staging.write(permalink, html);
    }
  };
  const render = async () => {
    const jobs = waiting;
    waiting = [];
    if (jobs.length === 0) return;
    if (threads) await atThreads.add(() => threads.render(jobs));
    else await renderHere(jobs);
  };
  return {
    keyOfPages,
    keyOfFiles,
    writePages: async (pages) => {
      const { kind, places, make } = pages;
      const group = keyOfPages(pages);
      const paths = places.map(({ permalink }) => permalink);
      if (takeOver(paths, group, renewal)) return;
      for (const record of make()) {
        const { permalink } = record;
        const known = before.get(permalink);
        // A thread makes its key.
        if (known || !threads) {
          const page = keyOf(shared.page, kind, record);
          made.set(permalink, { group, page });
          if (known?.page === page && staging.published(permalink) !== undefined) {
            staging.keep(permalink);
            continue;
          }
        }
        waiting.push({ kind, record, group });
        if (waiting.length < size) continue;
        if (!threads) keepHeapSmall();
        await render();
      }
    },
    writeFiles: (files) => {
      const group = keyOfFiles(files);
      if (takeOver(files.paths, group, renewal)) return;
      for (const { path, content } of files.make()) {
        made.set(path, { group, page: undefined });
        staging.write(path, content);
      }
    },
    finish: async () => {
      await render();
      await atThreads.end();
    },
  };
}

/** Waits for the oldest of some works once more than so many are not done. */
function openQueue(most: number) {
  const running: Promise<void>[] = [];
  return {
    add: async (work: () => Promise<void>) => {
      const started = work();
      // Its failure is told where its turn comes.
      started.catch(() => {});
      running.push(started);
      if (running.length > most) await running.shift();
    },
    end: async () => {
      while (running.length > 0) await running.shift();
    },
  };
}
