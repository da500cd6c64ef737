/** Articles that one index of the search holds: an edit makes that one anew. */
const mostArticles = 500;
/** The browser asks every index of a site, so a large site has larger ones instead of more. */
const mostShards = 16;

/** How many indexes a site has. Doubled as it grows: each time all of them are made anew. */
export function countShards(articles: number): number {
  let count = 1;
  while (count < mostShards && articles > count * mostArticles) count *= 2;
  return count;
}

/** The number of the index that a page is in. Decided by its slug alone: no other page can move it. */
export function shardOf(slug: string, count: number): number {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (let at = 0; at < slug.length; at++) hash = Math.imul(hash ^ slug.charCodeAt(at), 0x01000193);
  // The low bits alone would tell slugs that differ in one character apart badly.
  return ((hash ^ (hash >>> 16)) >>> 0) % count;
}

/** Where the index of a number is, below the site. */
export function shardFolder(shard: number): string {
  return `pagefind/${shard}/`;
}
