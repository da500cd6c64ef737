import { join, posix } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { bookFiles } from "../../epub/book-files.ts";
import type { BookGroup } from "../../pages/books.ts";
import type { Newsroom } from "../../site/newsroom.ts";
import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import { readSealed, writeSealed } from "../cache/sealed.ts";
import { type Renewal, takeOver } from "./take-over.ts";

/** Pixels across: a reading device shows no more. */
const widest = 1200;

/** Writes the EPUBs of a site; one that is made of the same as in the last build is taken over. */
export async function writeBooks(
  books: readonly BookGroup[],
  { base, origin }: Newsroom,
  renewal: Renewal,
  {
    cache,
    shared,
  }: {
    readonly cache: string;
    /** Stands for what all of them are made of. */
    readonly shared: string;
  },
): Promise<void> {
  for (const { path, key, make } of books) {
    const group = keyOf(codeKey(), shared, key);
    if (takeOver([path], group, renewal)) continue;
    renewal.made.set(path, { group, page: undefined });
    const { texts, pictures } = bookFiles(make(), { base, origin });
    const archive: Zippable = {};
    for (const [name, content] of texts)
      archive[name] = [Buffer.from(content), { level: name === "mimetype" ? 0 : 9 }];
    for (const { url, file } of pictures) {
      const bytes = Buffer.from(renewal.staging.read(url.slice(base.length)));
      archive[file] = [await pictureForBook(bytes, posix.basename(url), file, cache), { level: 0 }];
    }
    // The first day that an archive can name. It is written in local time: made of that, the bytes are the same anywhere.
    renewal.staging.write(path, zipSync(archive, { mtime: new Date(1980, 0, 1) }));
  }
}

/**
 * A picture in a form that every reading program shows, and no wider than needed. One that is so already stays as it is,
 * and so does one that moves, or that cannot be read.
 */
async function pictureForBook(bytes: Buffer, name: string, file: string, cache: string): Promise<Uint8Array> {
  if (file.endsWith(".gif")) return bytes;
  const kept = join(cache, "pictures", `${keyOf("book", widest, name)}.book`);
  const before = readSealed(kept);
  if (before) return before;
  const { default: sharp } = await import("sharp");
  const made = await (async () => {
    try {
      const { width, format } = await sharp(bytes).metadata();
      const isPlain = format === "jpeg" || format === "png";
      if (isPlain && width !== undefined && width <= widest) return bytes;
      const picture = sharp(bytes).rotate().resize({ width: widest, withoutEnlargement: true });
      if (file.endsWith(".png")) return await picture.png().toBuffer();
      return await picture.flatten({ background: "#ffffff" }).jpeg({ quality: 78 }).toBuffer();
    } catch {
      return bytes;
    }
  })();
  writeSealed(kept, made);
  return made;
}
