import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../run/write-whole.ts";

/** The entries of feeds that are articles already, by feed. */
export interface FeedMemory {
  has(feed: string, id: string): boolean;
  /** Written at once: what stops later does not import it twice. */
  add(feed: string, id: string): Promise<void>;
}

/** More than any feed has entries; older ones are forgotten, and feeds do not have them any more. */
const mostEntries = 5_000;

/** Opens the memory of a folder of articles, `.feeds.json` in it. A file that cannot be read is an empty memory. */
export async function openFeedMemory(articles: string): Promise<FeedMemory> {
  const path = join(articles, ".feeds.json");
  const known = new Map<string, string[]>(Object.entries(await read(path)));
  return {
    has: (feed, id) => known.get(feed)?.includes(id) ?? false,
    async add(feed, id) {
      known.set(feed, [...(known.get(feed) ?? []), id].slice(-mostEntries));
      await mkdir(articles, { recursive: true });
      await writeWhole(path, `${JSON.stringify(Object.fromEntries(known), undefined, 1)}\n`);
    },
  };
}

async function read(path: string): Promise<Record<string, string[]>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof value !== "object" || value === null) return {};
    const feeds = Object.entries(value).filter(
      ([, ids]) => Array.isArray(ids) && ids.every((id) => typeof id === "string"),
    );
    return Object.fromEntries(feeds) as Record<string, string[]>;
  } catch {
    return {};
  }
}
