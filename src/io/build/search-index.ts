import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord, SearchShard } from "../../pages/search-records.ts";
import { shardFolder } from "../../pages/search-shards.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { inOrder } from "../run/in-order.ts";
import { keptRecords } from "./kept-records.ts";
import { type Renewal, takeOver } from "./take-over.ts";

/** Beyond so many records of a site their texts share files. */
const mostFragments = 2000;
/** Records that Pagefind is given before it answers: it need not wait for this thread. */
const mostAtWork = 100;
/** Not in the folders of an index: its own interfaces and its worker are not used. */
const unused = /(?:-ui|highlight|component|worker)|\.css$/;
/** The program that reads all indexes: only in the folder of the first. */
const program = /^pagefind\.js$|^wasm\./;

/**
 * Writes the indexes that the search page reads, below `pagefind/`.
 *
 * They are one search for all languages of the site: a reader searches everything. An index that is made of the same
 * as in the last build is taken over.
 */
export async function writeSearchIndex(
  shards: readonly SearchShard[],
  newsroom: Newsroom,
  renewal: Renewal,
  cache: string,
): Promise<void> {
  const { staging, before, made } = renewal;
  const language = newsroom.site.language.split("-")[0]!;
  const shared = keyOf(codeKey(), newsroom.site, newsroom.strings, newsroom.speakers.entries);
  const standing = filesByFolder(before.keys());
  let started = false;
  try {
    for (const { number, of, key, records } of shards) {
      const folder = shardFolder(number);
      const group = keyOf(shared, folder, key);
      const known = standing.get(folder) ?? [];
      if (known.length > 0 && takeOver(known, group, renewal)) continue;
      started = true;
      const kept = keptRecords(records(), join(cache, "search", String(number)), shared);
      for (const { path, content } of await index(kept, language, Math.ceil(mostFragments / of))) {
        if (unused.test(path) || (number > 0 && program.test(path))) continue;
        staging.write(folder + path, content);
        made.set(folder + path, { group, page: undefined });
      }
    }
  } finally {
    if (started) await close();
  }
}

/** Files of indexes, by the folder of the index. */
function filesByFolder(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const [folder] = /^pagefind\/\d+\//.exec(path) ?? [];
    if (folder === undefined) continue;
    const files = found.get(folder);
    if (files) files.push(path);
    else found.set(folder, [path]);
  }
  return found;
}

async function index(
  records: Iterable<SearchRecord>,
  language: string,
  maxFragments: number,
): Promise<readonly { readonly path: string; readonly content: Uint8Array }[]> {
  const { index: made, errors } = await createIndex({ forceLanguage: language, maxFragments });
  if (!made) throw new Error(`Missing search index (${errors.join("; ")}), expected one`);
  try {
    const added = inOrder(records, mostAtWork, async ({ url, content, meta, filters, sort }) => {
      const { errors } = await made.addCustomRecord({
        url,
        content,
        language,
        meta: { ...meta },
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        sort: { ...sort },
      });
      return { url, errors };
    });
    for await (const { url, errors } of added) {
      if (errors.length > 0) throw new Error(`Unexpected record of ${url} (${errors.join("; ")})`);
    }
    const { files } = await made.getFiles();
    return files;
  } finally {
    await made.deleteIndex();
  }
}
