import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { keepWhole } from "../run/write-whole.ts";

/** The folder of originals among the articles. Its dot keeps it out of every site. */
const folder = ".originals";

/**
 * Keeps the bytes of which an article is made, compressed, under their SHA-256: the same page is kept once. Gives its
 * path below the folder of the articles.
 */
export async function keepOriginal(articles: string, bytes: Uint8Array, extension: string): Promise<string> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const name = `${folder}/${hash}.${extension}.gz`;
  await mkdir(join(articles, folder), { recursive: true });
  await keepWhole(join(articles, name), await promisify(gzip)(bytes));
  return name;
}

/** Says in the front matter where the original is: as a comment, which a build passes over. */
export function withOriginal(markdown: string, name: string): string {
  return markdown.replace(
    /^---\n([\s\S]*?\n)---\n/,
    (_, fields: string) => `---\n${fields}# original: ${name}\n---\n`,
  );
}
