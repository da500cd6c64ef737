import { close, createIndex } from "pagefind";
import type { SearchRecord } from "../../pages/search-records.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import type { Staging } from "../publish/staging.ts";

/** Beyond so many records their texts share files. */
const mostFragments = 2000;
const folder = "pagefind/";

/**
 * Writes the index that the search page reads, below `pagefind/`.
 *
 * One index for all languages of the site: a reader searches everything. Where the records are those of the last
 * build its files are taken over: `before` has what each was made of, `keys` takes it down for the next.
 */
export async function writeSearchIndex(
  /** Makes the records, one at a time: they are asked for twice and never held. */
  records: () => Iterable<SearchRecord>,
  language: string,
  site: {
    readonly staging: Staging;
    readonly before: ReadonlyMap<string, string>;
    readonly keys: Map<string, string>;
  },
): Promise<void> {
  const { staging, before, keys } = site;
  const parts: string[] = [];
  for (const record of records()) parts.push(keyOf(record));
  const key = keyOf(codeKey(), language, parts);
  const known = [...before].filter(([path, made]) => path.startsWith(folder) && made === key);
  if (known.length > 0 && known.every(([path]) => staging.published(path) !== undefined)) {
    for (const [path] of known) {
      staging.keep(path);
      keys.set(path, key);
    }
    return;
  }
  for (const { path, content } of await index(records(), language)) {
    staging.write(folder + path, content);
    keys.set(folder + path, key);
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
