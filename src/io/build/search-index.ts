import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "../../pages/search-records.ts";

const { dependencies } = JSON.parse(
  readFileSync(new URL("../../../package.json", import.meta.url), "utf8"),
) as { readonly dependencies: { readonly pagefind: string } };

/** Beyond so many records their texts share files. */
const mostFragments = 2000;
const folder = "pagefind";

/**
 * Writes the index that the search page reads into `output/pagefind`; gives the number of its files.
 *
 * One index for all languages of the site: a reader searches everything. Where the records are those of last time the
 * files are taken from the site that stands.
 */
export async function writeSearchIndex(
  records: Iterable<SearchRecord>,
  places: { readonly output: string; readonly published: string; readonly cache: string },
  language: string,
): Promise<number> {
  const list = [...records];
  const key = createHash("sha256")
    .update(JSON.stringify([dependencies.pagefind, language, list]))
    .digest("hex");
  const note = join(places.cache, `search-${hashOf(resolve(places.published)).slice(0, 16)}.json`);
  const target = join(places.output, folder);
  const known = take(note, key, join(places.published, folder), target);
  if (known !== undefined) return known;
  const { index, errors } = await createIndex({
    forceLanguage: language.split("-")[0]!,
    maxFragments: mostFragments,
  });
  if (!index) throw new Error(`Missing search index (${errors.join("; ")}), expected one`);
  try {
    for (const { url, content, meta, filters, sort } of list) {
      const added = await index.addCustomRecord({
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
    const { files } = await index.getFiles();
    const hashes: [string, string][] = [];
    for (const { path, content } of files) {
      // Its own interfaces are not used, nor its worker.
      if (/(?:-ui|highlight|component|worker)|\.css$/.test(path)) continue;
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), content);
      hashes.push([path, hashOf(content)]);
    }
    keep(note, places.cache, { key, hashes });
    return hashes.length;
  } finally {
    await index.deleteIndex();
    await close();
  }
}

interface Note {
  readonly key: string;
  readonly hashes: readonly (readonly [path: string, hash: string])[];
}

/** Takes the files of last time, each only where its bytes are still those that were written. */
function take(file: string, key: string, from: string, to: string): number | undefined {
  try {
    const note = JSON.parse(readFileSync(file, "utf8")) as Note;
    if (note.key !== key || readdirSync(from).length === 0) return undefined;
    for (const [path, hash] of note.hashes) {
      if (hashOf(readFileSync(join(from, path))) !== hash) return undefined;
    }
    for (const [path] of note.hashes) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      linkSync(join(from, path), join(to, path));
    }
    return note.hashes.length;
  } catch {
    return undefined;
  }
}

function keep(file: string, cache: string, note: Note): void {
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, JSON.stringify(note));
  } catch {
    // The next build makes the index again: a cache that cannot be written costs time, no more.
  }
}

function hashOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
