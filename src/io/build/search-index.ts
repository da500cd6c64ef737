import { close, createIndex } from "pagefind";
import type { SearchParts, SearchRecord } from "../../pages/search-records.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import type { Staging } from "../publish/staging.ts";

/** Beyond so many records their texts share files. */
const mostFragments = 2000;
const folder = "pagefind/";

/**
 * Writes the index that the search page reads, below `pagefind/`.
 *
 * One index for all languages of the site: a reader searches everything. Where it is made of the same as in the last
 * build its files are taken over: `before` has what each was made of, `made` takes it down for the next.
 */
export async function writeSearchIndex(
  { key, records }: SearchParts,
  newsroom: Newsroom,
  site: {
    readonly staging: Staging;
    readonly before: ReadonlyMap<string, MadeOf>;
    readonly made: Map<string, MadeOf>;
  },
): Promise<void> {
  const { staging, before, made } = site;
  const { language } = newsroom.site;
  const group = keyOf(codeKey(), newsroom.site, newsroom.strings, newsroom.speakers.entries, key);
  const known = [...before].filter(([path, old]) => path.startsWith(folder) && old.group === group);
  if (known.length > 0 && known.every(([path]) => staging.published(path) !== undefined)) {
    for (const [path, old] of known) {
      staging.keep(path);
      made.set(path, old);
    }
    return;
  }
  for (const { path, content } of await index(records(), language)) {
    staging.write(folder + path, content);
    made.set(folder + path, { group, page: undefined });
  }
}

async function index(
  records: Iterable<SearchRecord>,
  language: string,
): Promise<readonly { readonly path: string; readonly content: Uint8Array }[]> {
  const { index: made, errors } = await createIndex({
    forceLanguage: language.split("-")[0]!,
    maxFragments: mostFragments,
  });
  if (!made) throw new Error(`Missing search index (${errors.join("; ")}), expected one`);
  try {
    for (const { url, content, meta, filters, sort } of records) {
      const added = await made.addCustomRecord({
        url,
        content,
        language,
        meta: { ...meta },
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        sort: { ...sort },
      });
      if (added.errors.length > 0)
        throw new Error(`Unexpected record of ${url} (${added.errors.join("; ")})`);
    }
    const { files } = await made.getFiles();
    // Its own interfaces are not used, nor its worker.
    return files.filter(({ path }) => !/(?:-ui|highlight|component|worker)|\.css$/.test(path));
  } finally {
    await made.deleteIndex();
    await close();
  }
}
