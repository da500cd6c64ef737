import type { PageKind, PageRecord } from "../../pages/records.ts";
import type { SiteParts } from "../../pipeline/assemble-site.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { keyOf } from "../cache/keys.ts";
import type { Staging } from "../publish/staging.ts";
import { renderPages } from "./eleventy.ts";
import { sharedKey } from "./page-cache.ts";
import { writeSearchIndex } from "./search-index.ts";

/** Pages rendered at a time: their records and their HTML are held meanwhile. */
const batchSize = 1000;

/**
 * Writes every page, feed and data file of a site; gives what each page was made of.
 *
 * A page is made of its record, the templates and what all pages share; its key is their hash. One with the key of the
 * last build is taken over from the site that stands.
 */
export async function writeSite(
  { pages, files, search }: SiteParts,
  { newsroom, templates }: { readonly newsroom: Newsroom; readonly templates: readonly string[] },
  staging: Staging,
  before: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const shared = sharedKey(newsroom, templates);
  const keys = new Map<string, string>();
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
  for (const { kind, records } of pages) {
    for (const record of records) {
      const { permalink } = record;
      const key = keyOf(shared, kind, record);
      keys.set(permalink, key);
      if (before.get(permalink) === key && staging.published(permalink) !== undefined)
        staging.keep(permalink);
      else {
        const list = waiting[kind] ?? [];
        waiting[kind] = list;
        list.push(record);
        if (++count === batchSize) await render();
      }
    }
  }
  await render();
  for (const { path, content } of files()) staging.write(path, content);
  await writeSearchIndex(search, newsroom.site.language, { staging, before, keys });
  return keys;
}
