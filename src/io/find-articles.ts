import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { readText } from "./read-text.ts";

/** One article's file. */
export interface ArticleFile {
  /** With `/`: what messages name. */
  readonly path: string;
  /** Throws an `ArticleError` naming the file. */
  readonly read: () => Promise<string>;
}

/** Lists the articles of a folder in the order of their paths. */
export async function findArticles(
  folder: string,
): Promise<{ readonly files: readonly ArticleFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path, read: () => readText(path) }));
  return { files, diagnostics: [] };
}
