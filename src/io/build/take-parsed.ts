import { readNotes, type StoredNote, writeNotes } from "../cache/article-notes.ts";
import { codeKey } from "../cache/code-key.ts";
import { siteKeyOf } from "./analyze-site.ts";
import { whatDiffers } from "./open-shards.ts";
import { parsedIn, readParsed } from "./shard-file.ts";
import { openSite, type SiteInput } from "./site-input.ts";

/**
 * Puts what was parsed elsewhere into the cache, by the hash of each text. What is missing, damaged, or made by or for
 * something else is parsed again.
 */
export async function takeParsed(folder: string, input: SiteInput): Promise<void> {
  const shards = parsedIn(folder);
  if (shards.length === 0) return;
  const { folder: articles, newsroom } = await openSite(input);
  const code = codeKey();
  const before = readNotes(input.cache, articles.folder, code);
  const taken = new Map<string, StoredNote>(before.articles);
  const origin = { code, site: siteKeyOf({ folder: articles, newsroom }) };
  for (const shard of shards) {
    try {
      for await (const line of readParsed(folder, shard)) {
        if ("path" in line) {
          const { path, parsed } = line;
          if (taken.get(path)?.parsed.content !== parsed.content) taken.set(path, { parsed });
        } else if (whatDiffers(line, origin)) break;
      }
    } catch {
      // Its other articles are parsed here.
    }
  }
  writeNotes(input.cache, articles.folder, code, { articles: taken, pictures: before.pictures }, before);
}
