import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { withoutZeroWidth } from "../../check/zero-width.ts";
import type { Edit } from "../../parse/dialect/edit-text.ts";
import { readArticle } from "../../parse/parse.ts";
import { readText } from "../read/read-text.ts";

export interface FileEdit {
  readonly path: string;
  readonly edit: Edit;
}

/**
 * Makes edits in files, each file in one step: a crash leaves the old one or the new one. Gives how many were made.
 *
 * A file is left as it is where an edit would change a word of the article.
 */
export async function makeEdits(edits: readonly FileEdit[]): Promise<number> {
  const byPath = new Map<string, Edit[]>();
  for (const { path, edit } of edits) byPath.set(path, [...(byPath.get(path) ?? []), edit]);
  let made = 0;
  for (const [path, own] of byPath) {
    const source = await readText(path);
    const edited = applyEdits(source, own);
    if (!sameWords(source, edited, path)) continue;
    await replaceFile(path, edited);
    made += own.length;
  }
  return made;
}

/** Of edits that overlap the first is made. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = "";
  let done = 0;
  for (const { start, end, text: words } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    text += source.slice(done, start) + words;
    done = end;
  }
  return text + source.slice(done);
}

function sameWords(before: string, after: string, path: string): boolean {
  const words = (source: string) => {
    const { blocks, headline, frontMatter } = readArticle(source, path, "en");
    return withoutZeroWidth(JSON.stringify([headline, frontMatter.author, blocks.map(({ text }) => text)]));
  };
  return words(before) === words(after);
}

async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
