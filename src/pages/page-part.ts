import { shardOf } from "./search-shards.ts";

/**
 * The part of a site, of so many, that a file or folder of it is in: from 0. Decided by its path alone.
 *
 * All files of an article are in the part of its slug: its result is read once. An index of the search is in the part
 * of its number, so that all parts have as many.
 */
export function pagePartOf(path: string, parts: number): number {
  const [, folder, name] = /^(articles|pagefind)\/([^/]+)\//.exec(path) ?? [];
  if (folder === "pagefind") return Number(name) % parts;
  return shardOf(name ?? path, parts);
}
